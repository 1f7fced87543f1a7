import type {Service} from './schema';

/** A doc that has a `service`. */
export interface ServicePage {
  readonly docId: string;
  /** Absolute path. */
  readonly file: string;
  readonly permalink: string;
  readonly service: Service;
}
