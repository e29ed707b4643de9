/**
 * Bad input, as a value: which file, line and column, which key, what was found, what was expected, what to do.
 * Different causes have different codes; the sentences live in `words`. A refused file changes nothing.
 */
export type RefusalCode =
  | 'not-utf8'
  | 'too-large'
  | 'yaml-syntax'
  | 'yaml-feature'
  | 'csv-syntax'
  | 'workbook-syntax'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-kind'
  | 'not-in-list'
  | 'bad-format'
  | 'rule-broken'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'unknown-file'
  | 'not-a-file'
  | 'column-missing'
  | 'column-unknown'
  | 'column-repeated'
  | 'row-length'
  | 'no-meaning'
  | 'own-end';

/** What can stand where a file is read, and is none: a folder too deep, what is no document, links that lead nowhere. */
export const NO_FILES = ['folder', 'pipe', 'socket', 'device', 'broken-link', 'circular-link'] as const;
export type NoFile = (typeof NO_FILES)[number];

export interface Place {
  readonly file: string;
  /** 1-based; undefined where the whole file is meant */
  readonly line?: number;
  readonly column?: number;
  /** of a workbook, in place of line and column: `Sheet1!C7` */
  readonly cell?: string;
  /** path to the value, `acts[3].when` */
  readonly key?: string;
}

export interface Refusal {
  readonly code: RefusalCode;
  readonly where: Place;
  /** other places concerned: the first of two duplicates */
  readonly also?: readonly Place[];
  readonly found?: string;
  readonly expected?: string;
  /** nearest known names, for a misspelt key or reference */
  readonly suggestions?: readonly string[];
}

/** Something read, or everything that is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Storage lied, or arithmetic is impossible: never something a user can mend. */
export class Fault extends Error {}
