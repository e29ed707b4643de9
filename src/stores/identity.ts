/** What a store has to be told to open a log: nothing of it is secret. */
import type { NoteVerifier, Sha256 } from '../log/index.ts';

export interface LogIdentity {
  readonly origin: string;
  /** keys of the log: a checkpoint counts that one of them signed */
  readonly keys: readonly NoteVerifier[];
  readonly sha256: Sha256;
  /** the id of an entry, from its bytes; the same for ever */
  readonly idOf: (entry: Uint8Array) => Uint8Array;
}
