/**
 * Bytes that we cannot accept, as a value: what was being read, on which line, what was found there and what was expected.
 *
 * Of bytes the first fault is told and no other: what comes after it has no settled meaning. Different causes have different
 * codes; `expected` is a value, or `form:…`, the name of a form; sentences are made elsewhere. Nothing here throws for bytes
 * that somebody sent; a `LogFault` is thrown only where the program itself asks for what cannot be.
 */
export type LogCode =
  | 'too-large'
  | 'too-many'
  | 'not-utf8'
  | 'control-character'
  | 'bad-format'
  | 'not-base64'
  | 'no-final-newline'
  | 'no-signature'
  | 'unknown-key-type'
  | 'wrong-key-id'
  | 'ambiguous-key'
  | 'wrong-signature'
  | 'no-known-signature'
  | 'wrong-origin'
  | 'size-order'
  | 'stale-size'
  | 'unknown-origin'
  | 'wrong-root'
  | 'wrong-proof'
  | 'wrong-tile'
  | 'missing-tile'
  | 'out-of-range'
  | 'unknown-word'
  | 'unknown-name'
  | 'duplicate-name'
  | 'duplicate-key'
  | 'used-twice'
  | 'reserved-name'
  | 'missing-quorum'
  | 'second-quorum'
  | 'quorum-not-met'
  | 'no-fork';

/** What was being read when the fault was found. */
export type LogPart =
  | 'note'
  | 'key'
  | 'checkpoint'
  | 'cosignature'
  | 'tile'
  | 'bundle'
  | 'proof'
  | 'policy'
  | 'request'
  | 'fork'
  | 'tree';

export interface LogPlace {
  readonly part: LogPart;
  /** 1-based, counted from the first line of that part */
  readonly line?: number;
  /** a path, an origin or a key name, where one of several is meant */
  readonly name?: string;
}

export interface LogRefusal {
  readonly code: LogCode;
  readonly where: LogPlace;
  readonly expected?: string;
  readonly found?: string;
}

/** Something read, or the first thing that is wrong with it. */
export type LogRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: LogRefusal };

export function read<T>(value: T): LogRead<T> {
  return { ok: true, value };
}

export function refuse(
  code: LogCode,
  where: LogPlace,
  about: { readonly expected?: string; readonly found?: string } = {},
): { readonly ok: false; readonly refusal: LogRefusal } {
  return { ok: false, refusal: { code, where, ...about } };
}

/** The same fault, told of a place in something larger. */
export function refuseAt(
  where: LogPlace,
  refusal: LogRefusal,
): { readonly ok: false; readonly refusal: LogRefusal } {
  return { ok: false, refusal: { ...refusal, where } };
}

/** The program asked for what cannot be: a checkpoint without an origin, a proof for an entry that the tree has not. */
export class LogFault extends Error {}

/** A value, or one that comes later: verification is asynchronous in a browser and need not be elsewhere. */
export type Maybe<T> = T | Promise<T>;

/** What follows from a value: at once where it is there, else when it is. Waiting for what is there costs more than most of it. */
export function following<T, U>(value: Maybe<T>, then: (value: T) => Maybe<U>): Maybe<U> {
  return value instanceof Promise ? value.then(then) : then(value);
}

/** Values in their order: at once where all of them are there. */
export function together<T>(values: readonly Maybe<T>[]): Maybe<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
}
