import type {PlainValue} from '../../quiz/base/plainValue';
import type {Claimed} from '../claim';

/** What a claim was checked against; the version is `null` where it cannot be read. */
export interface Source {
  readonly name: string;
  readonly version: string | null;
}

/** What the process of claims is asked. */
export type Request =
  | {readonly kind: 'load'; readonly file: string}
  | {readonly kind: 'run'; readonly name: string; readonly stated: Claimed};

/** Why a claim came to nothing. */
export type Failure =
  /** The module cannot be loaded. */
  | {readonly kind: 'unreadable'; readonly message: string}
  | {readonly kind: 'no-export'; readonly exports: readonly string[]}
  | {readonly kind: 'throws'; readonly message: string}
  | {readonly kind: 'network'; readonly target: string}
  | {readonly kind: 'nothing'; readonly found: string}
  | {readonly kind: 'timeout'; readonly isLoading: boolean; readonly seconds: number}
  /** The process has ended, by a code or a signal. */
  | {readonly kind: 'ended'; readonly by: string; readonly isLoading: boolean}
  | {readonly kind: 'no-module'; readonly modules: readonly string[]};

export type Outcome =
  | {readonly kind: 'value'; readonly value: PlainValue; readonly sources: readonly Source[]}
  | Failure;

export type Reply = {readonly kind: 'loaded'} | Outcome;
