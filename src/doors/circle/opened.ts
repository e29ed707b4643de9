/**
 * The log that an office holds open, as everybody may see it: what is published, read from the store and told by the same functions
 * as a folder's (`read-circle.ts`, `several.ts`, `act-rows.ts`).
 *
 * Nothing is audited here: every entry was asked about before it was recorded, and readers who would rather not believe that audit
 * a copy. What is answered is of one checkpoint, and is kept until another is published; then only what is new is read: the entries
 * since, and checkpoints since, with the last few again because cosignatures may have come to them.
 *
 * Memory: what every act says, so with the entries; nothing before somebody asks. Cost: an entry is read once; what follows from all
 * of them (authority, levels) is computed once a checkpoint, some 30 µs an entry. Recording waits meanwhile, so that readers who ask
 * again and again get what they got for a while: reading never takes more than a part of the time.
 */

import type { Sha256 } from '../../log/hash.ts';
import type { VerifierKey } from '../../log/index.ts';
import { fromHex, readBundle, TILE_WIDTH, tileWidth, unopenedCheckpoint } from '../../log/index.ts';
import { Circle, recordedAt, rootsOf, type TimedSize, takeSignedAct } from '../../prove/index.ts';
import type { RecordedAct } from '../../reason/from-the-log.ts';
import type { LoggedAct } from '../../reason/law/art-7-full-powers.ts';
import { StoreFault } from '../../record/index.ts';
import type { LogPlaces, LogReader } from '../../record/store.ts';
import { nodeSha256 } from '../node-engine.ts';
import { type ActRow, actRows } from './act-rows.ts';
import { dayOf, formerTimes, goingOn, mirrorsOf, timesIn, witnessesOf } from './read-circle.ts';
import { placesIn, seenIn, type ToldCircle } from './several.ts';

export interface OpenedLog {
  readonly store: LogReader & Pick<LogPlaces, 'entry'>;
  /** of the log; its name is the log's origin */
  readonly key: VerifierKey;
  /** how many times as long as a reading took the next one waits; 9 if left out */
  readonly rest?: number;
}

/** A log at one checkpoint. */
export interface ShownLog extends ToldCircle {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** the note, with the cosignatures it has now */
  readonly checkpoint: string;
  readonly timed: readonly TimedSize[];
  /** a row for each party of each act, in order */
  readonly rows: readonly ActRow[];
  /** where an act stands, by its id */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Checkpoints asked for at once. */
const AT_ONCE = 64;
/** How many of the last checkpoints are looked at again: a witness cosigns what was published when it was asked. */
const AGAIN = 64;

/** @returns reads what is published now; nothing where nothing is. A `StoreFault` where the store has not what it speaks of. */
export function openedLog(of: OpenedLog): () => Promise<ShownLog | undefined> {
  const reading = new Reading(of);
  let shown: ShownLog | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let next = Number.NEGATIVE_INFINITY;
  const read = async () => {
    const began = performance.now();
    if (began < next) return shown;
    const published = await of.store.published();
    if (published === undefined || published === shown?.checkpoint) return shown;
    shown = await reading.at(published);
    const ended = performance.now();
    next = ended + (ended - began) * (of.rest ?? 9);
    return shown;
  };
  return () => {
    const answer = turn.then(read);
    turn = answer.catch(() => undefined);
    return answer;
  };
}

/** A checkpoint by its size. */
type KeptNote = readonly [size: number, text: string];

/** What checkpoints told, the last time they were read. */
interface KnownTimes {
  /** keys that cosignatures were looked for of */
  readonly cosigners: string;
  /** smallest first */
  readonly texts: readonly KeptNote[];
  /** one of each */
  readonly own: readonly TimedSize[];
  /** every size up to there was asked for */
  readonly upTo: number;
  readonly former: { readonly logs: number; readonly times: readonly TimedSize[] };
}

class Reading {
  private readonly circle: Circle;
  private readonly acts: LoggedAct[] = [];
  private readonly indexOf = new Map<string, number>();
  private times: KnownTimes = { cosigners: '', texts: [], own: [], upTo: 0, former: { logs: 0, times: [] } };
  private readonly sha256: Sha256 = nodeSha256;

  constructor(private readonly of: OpenedLog) {
    this.circle = new Circle(this.sha256, of.key.name);
  }

  async at(published: string): Promise<ShownLog> {
    const tree = unopenedCheckpoint(published);
    if (!tree) throw new StoreFault('checkpoint-differs', 'the checkpoint is none');
    const { size, root, origin } = tree;
    await this.takeEntries(size);
    const timed = await this.timesAt({ size, root });
    const acts = this.acts.map((act): RecordedAct => {
      const time = recordedAt(act.index, timed);
      if (time === undefined)
        throw new StoreFault('checkpoint-differs', `no checkpoint covers entry ${act.index}`);
      return { ...act, recorded: dayOf(time) };
    });
    const log = { origin, timed, acts };
    const rootAt = rootsOf({ size, root }, this.of.store.tiles, this.sha256);
    const seen = await seenIn({ circle: this.circle, acts, origin }, rootAt);
    const told = { circle: this.circle, acts, places: placesIn(log), seen, logs: [log] };
    const rows = actRows(told);
    return { ...told, origin, size, root, checkpoint: published, timed, rows, indexOf: this.indexOf };
  }

  private async takeEntries(size: number): Promise<void> {
    while (this.acts.length < size) {
      const index = Math.floor(this.acts.length / TILE_WIDTH);
      const width = tileWidth('entries', index, size);
      const [bytes] = await this.of.store.tiles([{ level: 'entries', index, width }]);
      const entries = bytes && readBundle(bytes, width);
      if (!entries?.ok)
        throw new StoreFault('tree-broken', `bundle ${index} of ${size} entries cannot be read`);
      for (const entry of entries.value.slice(this.acts.length - index * TILE_WIDTH)) {
        const act = takeSignedAct(entry, this.sha256);
        if (!act) throw new StoreFault('another-log', `entry ${this.acts.length} is no act`);
        this.circle.add(act);
        this.indexOf.set(act.id, this.acts.length);
        this.acts.push({ index: this.acts.length, id: act.id, body: act.body });
      }
    }
  }

  private async timesAt(tree: { size: number; root: Uint8Array }): Promise<readonly TimedSize[]> {
    const { store, key } = this.of;
    const times = timesIn(tree, store.tiles, this.circle);
    // A party that names another key to cosign with: who cosigned what is asked anew.
    const cosigners = [...witnessesOf(this.circle), ...mirrorsOf(this.circle)]
      .map(({ verifier }) => `${verifier.name}+${verifier.keyId}`)
      .join(' ');
    const { texts: before, own: known, former: knownFormer } = this.times;
    const isSame = cosigners === this.times.cosigners;
    const texts = await this.checkpointsTo(tree.size, before);
    const changed = isSame ? texts.findIndex(([, text], i) => text !== before[i]?.[1]) : 0;
    const kept = changed < 0 ? texts.length : changed;
    const added = texts.slice(kept).map(([, text]) => text);
    const own = await times(added, key.name, key);
    if (!own.ok) throw new StoreFault('checkpoint-differs', `${own.refusal.code} ${own.refusal.found ?? ''}`);
    const logs = this.circle.former.length;
    const isKnown = isSame && logs === knownFormer.logs;
    const former = isKnown
      ? { ok: true, value: knownFormer.times }
      : await formerTimes(times, this.circle, store);
    if (!former.ok) throw new StoreFault('checkpoint-differs', 'of a former log');
    const all = [...known.slice(0, kept), ...own.value];
    this.times = { cosigners, texts, own: all, upTo: tree.size, former: { logs, times: former.value } };
    return goingOn(former.value, all);
  }

  /** Those that are known, the last of them as they are now, and those since. */
  private async checkpointsTo(size: number, before: readonly KeptNote[]): Promise<readonly KeptNote[]> {
    const again = before.slice(-AGAIN);
    const sizes = again.map(([known]) => known);
    for (let next = this.times.upTo + 1; next <= size; next++) sizes.push(next);
    const found: KeptNote[] = [];
    for (let i = 0; i < sizes.length; i += AT_ONCE) {
      const some = sizes.slice(i, i + AT_ONCE);
      for (const [j, text] of (await Promise.all(some.map(this.of.store.checkpoint))).entries())
        if (text !== undefined) found.push([some[j] as number, text]);
    }
    return [...before.slice(0, before.length - again.length), ...found];
  }
}

/** The bytes of an act's id. */
export const idBytes = (id: string): Uint8Array => fromHex(id) as Uint8Array;
