/**
 * The sequencer: entries come in, each goes out with its place, the checkpoint that covers it and the proof that it does.
 *
 * Source: the order of steps is the one that RFC 6962-like logs have come to: compute everything, commit it by compare-and-swap,
 * answer, show it. One batch, told in order, is `attemptBatch` below. An answer leaves at the commit, which is all that it
 * promises, and does not wait for readers to be shown the tree: that is `show`, which runs beside the batches that follow, and shows
 * together what several of them committed. It has no clock and no timer: whoever has one calls both.
 *
 * Not decided here: whether an entry is admitted, how its id is made, how often to sequence, who cosigns.
 */
import {
  frontierRoot,
  type LogProof,
  MAX_ENTRY_BYTES,
  type Maybe,
  type NodeReader,
  proveInclusion,
  readNote,
  type Sha256,
  tileReader,
  toHex,
  writeCheckpoint,
} from '../log/index.ts';
import { StoreFault } from './fault.ts';
import { grow } from './growth.ts';
import type { Batch, Committed, Entry, LogStore } from './store.ts';

/** What somebody who submitted an entry is told. */
export type Submitted =
  | {
      /** it stands in the log for ever, and this shows it */
      readonly kind: 'recorded';
      readonly receipt: LogProof;
      /** whether it stood there before: what was recorded are the bytes that came first */
      readonly before: boolean;
    }
  /** too many are waiting; nothing was taken in, try later */
  | { readonly kind: 'busy' }
  /** another writer was quicker, and what it recorded leaves no place for this; nothing was taken in */
  | { readonly kind: 'overtaken' }
  /** the writer has stopped; it may have been recorded: submit again once it runs, the answer will be the first one's */
  | { readonly kind: 'stopped' };

/** What became of one call to sequence. */
export type Sequenced =
  /** nobody was waiting */
  | { readonly kind: 'idle' }
  /** `added` new entries, the rest stood there before; `size` is the tree's now */
  | { readonly kind: 'sequenced'; readonly added: number; readonly size: number }
  /** the clock is behind the last checkpoint: nothing is signed, everybody waits on */
  | { readonly kind: 'time-went-back'; readonly last: number; readonly time: number }
  /** other writers were quicker every time; everybody waits on */
  | { readonly kind: 'contended' }
  /** for good */
  | Stopped;

/** What became of showing what was committed. */
export type Shown = { readonly kind: 'shown' } | Stopped;

export interface Stopped {
  readonly kind: 'stopped';
  readonly fault: unknown;
}

export interface SequencerOptions {
  readonly store: LogStore;
  /** first line of every checkpoint */
  readonly origin: string;
  /** @returns the note: this text, signed by the log, and cosigned at that time where the log does that */
  readonly sign: (text: string, time: number) => Maybe<string>;
  readonly sha256: Sha256;
  /**
   * The state that whoever admits entries has read. Should another writer have come since, that is a conflict, and they are asked
   * again. Left out, the latest is read with the first batch.
   */
  readonly loaded?: Committed;
  /** Told of each tree that was decided, before anybody has an answer of it. */
  readonly decided?: (tree: { readonly size: number; readonly root: Uint8Array }) => void;
  /**
   * Asked when another writer was quicker, before those who wait are tried again: what it recorded may leave no place for some.
   * @param waiting those who wait when it is called: more of them may have come by then
   * @returns the ids of those, in hexadecimal
   */
  readonly reconsider?: (waiting: () => readonly Entry[]) => Promise<ReadonlySet<string>>;
  /** entries that may wait; one more is turned away */
  readonly maxWaiting?: number;
  /** entries in one commit: bounds its size, and how long those behind it wait */
  readonly maxBatch?: number;
}

export interface Sequencer {
  /**
   * Joins those waiting. Answered by a later call to `sequence`, at once only where turned away.
   * Rejects with a `StoreFault` for what no store takes: an id that has not 32 bytes, an entry of more than 65,535.
   */
  readonly submit: (entry: Entry) => Promise<Submitted>;
  /**
   * Sequences those who wait, at most one batch; over when they are answered. Calls overlap safely: one runs after the other. Never
   * rejects.
   * @param time seconds since 1970, by a clock that may be wrong but is not to go back
   */
  readonly sequence: (time: number) => Promise<Sequenced>;
  /**
   * Shows readers all that has been answered so far; resolves once they are shown it, at once where they are already. Stopped where
   * they are not, and will not be before the next opening; what was answered is recorded all the same. Calls overlap safely,
   * with each other and with `sequence`. Never rejects.
   */
  readonly show: () => Promise<Shown>;
  readonly waiting: () => number;
}

/** An entry, and everybody who sent it. */
interface Waiting {
  readonly entry: Entry;
  readonly answer: ((answer: Submitted) => void)[];
}

const MAX_WAITING = 4096;
const MAX_BATCH = 1024;
/** Conflicts in a row before those who wait are left to the next call. */
const ATTEMPTS = 16;

export function sequencer(options: SequencerOptions): Sequencer {
  const {
    store,
    origin,
    sign,
    sha256,
    decided,
    reconsider,
    maxWaiting = MAX_WAITING,
    maxBatch = MAX_BATCH,
  } = options;
  /** by id, in the order of arrival; an entry leaves it only with its answer */
  const pool = new Map<string, Waiting>();
  let stopped: { readonly fault: unknown } | undefined;
  let state = options.loaded;
  /** it is what another writer committed while we were about to */
  let isOthers = false;
  let turn: Promise<unknown> = Promise.resolve();
  let showing: Promise<Shown> = Promise.resolve({ kind: 'shown' });
  /** nobody has begun to show the last commit */
  let isUnshown = false;

  async function submit(entry: Entry): Promise<Submitted> {
    if (entry.id.length !== 32) throw new StoreFault('misuse', 'an id has 32 bytes');
    if (entry.bytes.length > MAX_ENTRY_BYTES) throw new StoreFault('misuse', 'the entry is too long');
    if (stopped) return { kind: 'stopped' };
    const id = toHex(entry.id);
    const there = pool.get(id);
    if (!there && pool.size >= maxWaiting) return { kind: 'busy' };
    return new Promise((resolve) => {
      // the first bytes stand; who sends others for the same id waits for the same answer
      if (there) there.answer.push(resolve);
      else pool.set(id, { entry, answer: [resolve] });
    });
  }

  function sequence(time: number): Promise<Sequenced> {
    const next = turn.then(() => batch(time));
    turn = next;
    return next;
  }

  async function batch(time: number): Promise<Sequenced> {
    if (stopped) return { kind: 'stopped', ...stopped };
    try {
      if (!Number.isSafeInteger(time) || time < 0) throw new StoreFault('misuse', `${time} is no time`);
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const done = await attemptBatch(time);
        if (done) return done;
      }
      return { kind: 'contended' };
    } catch (fault) {
      return stop(fault);
    }
  }

  /** Nobody is told more than is known: what was in flight may or may not be recorded. */
  function stop(fault: unknown): Stopped {
    stopped ??= { fault };
    for (const id of [...pool.keys()]) leave(id, () => ({ kind: 'stopped' }));
    return { kind: 'stopped', ...stopped };
  }

  async function show(): Promise<Shown> {
    if (isUnshown && !stopped) publish();
    const done = await showing;
    // What was committed before it stopped for another reason is shown by the next opening.
    return stopped ? { kind: 'stopped', ...stopped } : done;
  }

  /** The store does it in turn, and has nothing to do where one before did it all. */
  function publish(): void {
    isUnshown = false;
    showing = store.publish().then(
      () => ({ kind: 'shown' }),
      (fault: unknown) => {
        stopped ??= { fault };
        // The batch that is under way may still be committed, and is answered then; whoever waits behind it is not.
        turn = turn.then(() => stop(fault));
        return { kind: 'stopped', ...stopped };
      },
    );
  }

  /** For steps that read what is committed, by whomever. */
  async function mustShow(): Promise<void> {
    publish();
    const done = await showing;
    if (done.kind === 'stopped') throw done.fault;
  }

  function leave(id: string, answer: () => Submitted): void {
    const waiting = pool.get(id);
    pool.delete(id);
    for (const tell of waiting?.answer ?? []) tell(answer());
  }

  /** One batch, in order. Nothing where another writer was quicker. */
  async function attemptBatch(time: number): Promise<Sequenced | undefined> {
    if (pool.size === 0) return { kind: 'idle' };
    state ??= await store.load();
    // A checkpoint before the last one's time would say that the log shrank for a while.
    if (time < state.time) {
      // Another writer took the time after us and was quicker: nobody's clock is wrong. Asked again, with a time of then, it is told.
      const overtaken = isOthers;
      isOthers = false;
      return overtaken ? { kind: 'contended' } : { kind: 'time-went-back', last: state.time, time };
    }

    const { fresh, known } = await firstInLine();
    if (fresh.length === 0) {
      await answerKnown(known, state);
      return { kind: 'sequenced', added: 0, size: state.frontier.size };
    }

    // Everything is computed and signed in memory. If we stop here, nothing happened.
    const before = state.frontier.size;
    const { batch, root, reader } = await signed(
      state,
      fresh.map(([, entry]) => entry),
      time,
    );

    // The point of no return. On a conflict the signature is forgotten: it was for a tree that does not exist.
    const outcome = await store.commit(batch);
    state = outcome.state;
    isOthers = outcome.kind === 'conflict';
    if (outcome.kind === 'conflict') return giveWay();

    const { size } = batch.frontier;
    decided?.({ size, root });
    await answerFresh(fresh, before, batch, reader);
    // Their proofs are read from the tree that is shown; nothing is committed meanwhile.
    await answerKnown(known, state);
    return { kind: 'sequenced', added: fresh.length, size };
  }

  /** Those whose turn it is. Asked anew at every attempt: another writer may have recorded some of them by now. */
  async function firstInLine() {
    const fresh: (readonly [id: string, entry: Entry])[] = [];
    const known: (readonly [id: string, index: number])[] = [];
    const taken = [...pool].slice(0, maxBatch);
    const places = await Promise.all(taken.map(([, { entry }]) => store.indexOf(entry.id)));
    for (const [i, [id, { entry }]] of taken.entries()) {
      const index = places[i];
      if (index === undefined) fresh.push([id, entry]);
      else known.push([id, index]);
    }
    return { fresh, known };
  }

  /** The tree with these entries, and its checkpoint, signed. */
  async function signed(previous: Committed, entries: readonly Entry[], time: number) {
    const bytes = entries.map((entry) => entry.bytes);
    const { frontier, reader } = grow(previous.frontier, bytes, sha256);
    const root = frontierRoot(frontier, sha256);
    const text = writeCheckpoint({ origin, size: frontier.size, root, extensions: [] });
    const checkpoint = await sign(text, time);
    const note = readNote(checkpoint);
    if (!note.ok || note.value.text !== text)
      throw new StoreFault('misuse', 'the signer signed another text');
    return { batch: { previous, entries, frontier, checkpoint, time }, root, reader };
  }

  /** Another writer was quicker: whoever has no place after what it recorded is told so. */
  async function giveWay(): Promise<undefined> {
    if (!reconsider) return;
    // So that whoever is asked can read what the other one committed; done twice it changes nothing.
    await mustShow();
    for (const id of await reconsider(() => [...pool.values()].map(({ entry }) => entry)))
      leave(id, () => ({ kind: 'overtaken' }));
  }

  /** Recorded, whatever happens to the showing of it: receipts need nothing but what is in memory. */
  async function answerFresh(
    fresh: readonly (readonly [id: string, entry: Entry])[],
    first: number,
    { frontier, checkpoint }: Batch,
    reader: NodeReader,
  ): Promise<void> {
    const receipts: LogProof[] = [];
    for (const i of fresh.keys()) {
      const inclusion = await proveInclusion(first + i, frontier.size, reader, sha256);
      if (!inclusion.ok) throw new StoreFault('misuse', 'a new entry has its path in memory');
      receipts.push({ index: first + i, inclusion: inclusion.value, checkpoint });
    }
    isUnshown = true;
    for (const [i, [id]] of fresh.entries())
      leave(id, () => ({ kind: 'recorded', receipt: receipts[i] as LogProof, before: false }));
  }

  /** Those recorded earlier get the first one's place, under the latest checkpoint. Tiles are read, and checked. */
  async function answerKnown(
    known: readonly (readonly [id: string, index: number])[],
    { frontier, checkpoint = '' }: Committed,
  ): Promise<void> {
    if (known.length === 0) return;
    await mustShow();
    const tree = { size: frontier.size, root: frontierRoot(frontier, sha256) };
    const reader = tileReader(tree, store.tiles, sha256);
    for (const [id, index] of known) {
      const inclusion = await proveInclusion(index, tree.size, reader, sha256);
      if (!inclusion.ok)
        throw new StoreFault('tree-broken', `entry ${index} cannot be proven: ${inclusion.refusal.code}`);
      const receipt = { index, inclusion: inclusion.value, checkpoint };
      leave(id, () => ({ kind: 'recorded', receipt, before: true }));
    }
  }

  return { submit, sequence, show, waiting: () => pool.size };
}
