/**
 * record: the one writer of a log. So far: what a store has to promise (`store.ts`), and the sequencer that gives entries their
 * places (`sequencer.ts`).
 *
 * Follows C2SP tlog-checkpoint and tlog-tiles for what is written; the order of its steps is that of every log that has to
 * survive a crash: compute, make the batch durable, decide by compare-and-swap, show, answer.
 * May import: `terms`, `log`; no clock, no disk, no randomness: the time, the store and the signer are handed in.
 * Read first: `store.ts`, then `sequencer.ts`.
 * Deliberately not here: what an entry means and whether it is admitted, how anything is kept (`stores`), asking witnesses.
 */
export * from './depositary.ts';
export * from './fault.ts';
export * from './growth.ts';
export * from './sequencer.ts';
export * from './store.ts';
