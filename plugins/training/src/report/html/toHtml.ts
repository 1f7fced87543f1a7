import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Report} from '../model';
import {Markup, markup} from './markup';
import {peopleSection} from './people';
import {questionsSection} from './questions';
import {sortAndFilter} from './sortAndFilter';
import {LIMITS, summary, unreadableSection} from './summary';

const STYLE = readFileSync(path.join(__dirname, 'style.css'), 'utf8');
const SCRIPT = `(${sortAndFilter.toString()})(document)`;

function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/** The page loads nothing, and runs nothing but its own script: no text in it can change that. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A report as one page that needs no other file: to look at, to sort, and to print. */
export function toHtml(report: Report): string {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${report.course.title}: training report, ${report.day}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
${summary(report)}
${peopleSection(report)}
${questionsSection(report)}
${unreadableSection(report)}
${LIMITS}
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.source;
}
