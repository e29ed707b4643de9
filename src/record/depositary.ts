/**
 * The depositary: what comes in is read, its signatures are checked, the circle's own rule is asked, and then it is given its place.
 *
 * Source: VCLT 77(1) for what a depositary does; docs/formats/signed-act.md "What is admitted". It admits form and judges nothing: whether
 * the signer had powers and what follows is for everybody to conclude from the log (`reason`). An act that stands in the log
 * already is not asked again: whoever sends it a second time gets the first one's place.
 *
 * What is admitted and waits for its place counts as there for what comes after, so that two acts of one key can go into one
 * batch. Should another writer come between, all who wait are asked again with what it recorded; who then has no place is told so.
 */
import { fromHex, type Sha256, unopenedCheckpoint } from '../log/index.ts';
import {
  Circle,
  type CircleRefusal,
  type EntryRead,
  type EntryRefusal,
  openSignedAct,
  type RootAt,
  readSignedAct,
  rootsOf,
  type SignatureEngine,
  type SignedAct,
  takeSignedAct,
} from '../prove/index.ts';
import { StoreFault } from './fault.ts';
import { type Sequenced, type SequencerOptions, type Shown, type Submitted, sequencer } from './sequencer.ts';
import type { Entry } from './store.ts';

export type Refused = EntryRefusal | { readonly part: 'circle'; readonly refusal: CircleRefusal };

/** What somebody who sent an act is told; `id` is the act's, where it is one. */
export type Answer =
  | { readonly kind: 'refused'; readonly refused: Refused }
  | (Submitted & { readonly id: string });

export interface DepositaryOptions extends SequencerOptions {
  readonly engine: SignatureEngine;
}

export interface Depositary {
  /** Answered once a call to `sequence` has given it its place; at once where it is refused or turned away. */
  readonly submit: (bytes: Uint8Array) => Promise<Answer>;
  /** Gives those who wait their places; see `Sequencer`. */
  readonly sequence: (time: number) => Promise<Sequenced>;
  /** Shows readers all that has been answered so far; see `Sequencer`. */
  readonly show: () => Promise<Shown>;
  readonly waiting: () => number;
  /** Resolves once all that was sent so far has been asked about: who is admitted waits for a place then. */
  readonly settled: () => Promise<void>;
  /** what the log tells so far, with what waits for its place */
  readonly circle: Circle;
}

/**
 * @param options.store an open log; it is read once from its beginning
 * A `StoreFault` where an entry of it is no act: it is another kind of log.
 */
export async function openDepositary(options: DepositaryOptions): Promise<Depositary> {
  const { store, sha256, engine } = options;
  const loaded = await store.load();
  let circle = await circleIn(store.entry, loaded.frontier.size, sha256, options.origin);
  const places = sequencer({ ...options, loaded, reconsider, decided });
  /** acts that were admitted and wait, by id */
  const admitted = new Set<string>();
  let shown: { readonly size: number; readonly rootAt: RootAt } | undefined;
  /** roots of the trees that were answered with and may not be shown yet, by size */
  const answered = new Map<number, Uint8Array>();
  let latest = 0;
  let turn: Promise<unknown> = Promise.resolve();

  function decided({ size, root }: { readonly size: number; readonly root: Uint8Array }): void {
    const [oldest] = answered.keys();
    if (answered.size >= ANSWERED && oldest !== undefined) answered.delete(oldest);
    answered.set(size, root);
    latest = size;
  }

  /**
   * Roots of what somebody may have seen: of each tree that an answer was given with, from memory, since it may not be shown yet;
   * and of every size of what is shown. What a log was at a size it stays, so that is read again only for a larger one.
   */
  const rootAt: RootAt = async (size) => {
    const root = answered.get(size);
    if (root) return root;
    if (!shown || size > shown.size) {
      // It may be a tree that was answered with and is no longer in memory, or lies between two of them.
      if (size <= latest) await places.show();
      shown = rootsIn((await store.published()) ?? '');
    }
    return shown.rootAt(size);
  };

  function rootsIn(text: string): { readonly size: number; readonly rootAt: RootAt } {
    const tree = unopenedCheckpoint(text);
    if (tree) {
      const read = rootsOf(tree, store.tiles, sha256);
      const rootAt: RootAt = async (size) => {
        const root = await read(size);
        // Who has seen another history must not be taken for one who met a damaged disk.
        if (!root && size <= tree.size)
          throw new StoreFault('tree-broken', `the tree of ${size} entries cannot be read from the tiles`);
        return root;
      };
      return { size: tree.size, rootAt };
    }
    return { size: 0, rootAt: (size) => (size === 0 ? sha256(new Uint8Array(0)) : undefined) };
  }

  /** Another writer was quicker. In turn: an act that arrives meanwhile is asked of the circle as it is afterwards. */
  function reconsider(waiting: () => readonly Entry[]): Promise<ReadonlySet<string>> {
    const next = turn.then(() => askAgain(waiting()));
    turn = next.catch(() => undefined);
    return next;
  }

  /** The circle is read anew, and those who wait are asked again, in their order. */
  async function askAgain(waiting: readonly Entry[]): Promise<ReadonlySet<string>> {
    const { frontier: now } = await store.load();
    circle = await circleIn(store.entry, now.size, sha256, options.origin);
    const left = new Set<string>();
    for (const { bytes } of waiting) {
      const act = readSignedAct(bytes, sha256);
      if (!act.ok || (await isRecorded(act.value.id))) continue;
      if (await circle.refusalOf(act.value, rootAt)) {
        left.add(act.value.id);
        admitted.delete(act.value.id);
      } else circle.add(act.value);
    }
    return left;
  }

  const isRecorded = async (id: string) => (await store.indexOf(idBytes(id))) !== undefined;

  /** One act after the other: each is asked of the circle with those before it. */
  async function admit(
    act: EntryRead<SignedAct>,
  ): Promise<{ act: SignedAct; isNew: boolean } | { refused: Refused }> {
    if (!act.ok) return act;
    const { id } = act.value;
    if (admitted.has(id) || (await isRecorded(id))) return { act: act.value, isNew: false };
    const refusal = await circle.refusalOf(act.value, rootAt);
    return refusal ? { refused: { part: 'circle', refusal } } : { act: act.value, isNew: true };
  }

  async function submit(bytes: Uint8Array): Promise<Answer> {
    // Signatures need no turn: an engine with threads of its own checks those of many acts at once.
    const opened = openSignedAct(bytes, engine, sha256);
    const next = turn.then(async () => {
      const asked = await admit(await opened);
      if ('refused' in asked) return asked;
      const { act, isNew } = asked;
      const before = places.waiting();
      const place = places.submit({ id: idBytes(act.id), bytes });
      // turned away, it has not happened
      if (isNew && places.waiting() > before) {
        admitted.add(act.id);
        circle.add(act);
      }
      // its place comes later, and others are asked meanwhile
      return { id: act.id, place };
    });
    turn = next.catch(() => undefined);
    const asked = await next;
    if ('refused' in asked) return { kind: 'refused', refused: asked.refused };
    const answer = await asked.place;
    // from now on the store says where it stands
    if (answer.kind === 'recorded') admitted.delete(asked.id);
    return { ...answer, id: asked.id };
  }

  async function settled(): Promise<void> {
    await turn;
  }

  return {
    submit,
    sequence: places.sequence,
    show: places.show,
    waiting: places.waiting,
    settled,
    get circle() {
      return circle;
    },
  };
}

/** Trees that are kept as answered with: more than are ever decided while one is being shown. */
const ANSWERED = 1024;

const idBytes = (id: string): Uint8Array => fromHex(id) as Uint8Array;

/** The circle that the entries of one's own log tell of: each was looked at before it was recorded, and again by an audit. */
export async function circleIn(
  entry: (index: number) => Promise<Uint8Array | undefined>,
  size: number,
  sha256: Sha256,
  origin: string,
): Promise<Circle> {
  const circle = new Circle(sha256, origin);
  for (let index = 0; index < size; index++) {
    const bytes = await entry(index);
    const act = bytes && takeSignedAct(bytes, sha256);
    if (!act) throw new StoreFault('another-log', `entry ${index} is no act`);
    circle.add(act);
  }
  return circle;
}
