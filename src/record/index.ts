/**
 * record: the one writer of a log: what is admitted (`depositary.ts`), the sequencer that gives entries their places
 * (`sequencer.ts`), and what a store has to promise (`store.ts`).
 *
 * Follows C2SP tlog-checkpoint and tlog-tiles for what is written; the order of its steps is that of every log that has to
 * survive a crash: compute, make the batch durable, decide by compare-and-swap, show, answer.
 * May import: `terms`, `log`, `prove`; no clock, no disk, no randomness: the time, the store and the signer are handed in.
 * Read first: `depositary.ts`, `store.ts`, then `sequencer.ts`.
 * Deliberately not here: what an entry means, how anything is kept (`stores`), asking witnesses.
 */
export * from './depositary.ts';
export * from './fault.ts';
export * from './growth.ts';
export * from './sequencer.ts';
export * from './store.ts';
