/**
 * One broken file: what is in its place, how it is asked for, and with which code the command ends. `@` stands for the folder
 * in which it is; `fixtures` in it holds sound files of every kind.
 */
export interface Broken {
  /** a sentence, without what all of them share: "is refused" */
  readonly name: string;
  /** puts it there; sound files are given */
  readonly make: (at: (path: string) => string, sound: Sound) => void;
  /** after `mufakat` */
  readonly line: string;
  /** 3 where it is not said otherwise */
  readonly code?: 2 | 4 | 5;
  /** what a person reads has this in it: the place, and what is wrong there */
  readonly says: RegExp;
  /** not where everything may be read */
  readonly needsRights?: true;
}

/** Files that are good, to be broken. */
export interface Sound {
  readonly record: ReadonlyMap<string, string>;
  readonly act: Uint8Array;
  readonly key: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly receipt: Uint8Array;
  readonly answer: Uint8Array;
  readonly bundle: ReadonlyMap<string, Uint8Array>;
  readonly policyPath: string;
}
