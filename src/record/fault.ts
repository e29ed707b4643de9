/**
 * The store cannot go on: storage failed, or what it gave back cannot be.
 *
 * Not for bytes that somebody sent (those are refused with a value) and not for another writer that was quicker (that is a
 * conflict, an ordinary outcome). Whoever catches one stops writing, keeps what there is, and opens the store again: opening is
 * what finds out how far the last batch came.
 */
export type FaultCode =
  /** an operation of the storage failed; what it was to do may or may not have happened */
  | 'storage-failed'
  /** the storage is set up so that what it takes for kept can be lost */
  | 'not-durable'
  /** asked again after a fault: this opening is over */
  | 'stopped'
  /** the place holds no log, or one that was not finished being made */
  | 'not-a-log'
  /** a log is to be made where there is one */
  | 'already-a-log'
  /** the place holds another log, or one kept by other rules */
  | 'another-log'
  /** readers have been shown more than was ever committed: the commits come from an older copy */
  | 'checkpoint-newer'
  /** readers have been shown another tree of a size than was committed */
  | 'checkpoint-differs'
  /** a commit that is needed does not hold together, or its checkpoint is not signed by this log */
  | 'commit-broken'
  /** tiles or bundles are missing, or do not give the root that was signed */
  | 'tree-broken'
  /** a document that is kept is not what its name says */
  | 'blob-differs'
  /** the program asks for what cannot be */
  | 'misuse';

export class StoreFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'StoreFault';
    this.code = code;
  }
}
