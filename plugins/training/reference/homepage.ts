import {readFileSync} from 'node:fs';
import path from 'node:path';

const {homepage} = JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8')) as {
  readonly homepage?: string;
};

/** The site of the project, without a slash at its end. It names the schemas. */
export const HOMEPAGE = (homepage ?? 'https://cloudtrail-training.example.com').replace(/\/+$/, '');
