/**
 * A circle as its log shows it, in a folder or in a database: read and audited by anybody.
 *
 * The origin of the log stands in its checkpoints, the log's key in the charter. Whoever has neither from elsewhere takes the
 * log at its word the first time: all in it then agrees, and it may still be another history than the one shown to others.
 */
import {
  COSIGNATURE,
  cosignatureVerifier,
  type NoteSignature,
  type NoteVerifier,
  noteVerifier,
  readBundle,
  readVerifierKey,
  TILE_WIDTH,
  tileWidth,
  unopenedCheckpoint,
  type VerifierKey,
  verifierKey,
} from '../../log/index.ts';
import {
  type Audit,
  type Audited,
  audit,
  type Circle,
  ed25519Verify,
  type KnownParty,
  readSignedAct,
  recordedAt,
  rootsOf,
  SIGNATURE_TYPES,
  type SignedAct,
  type TimedSize,
  type TimedSizes,
  timedSizes,
} from '../../prove/index.ts';
import type { RecordedAct } from '../../reason/from-the-log.ts';
import type { LogReader } from '../../record/store.ts';
import { type CivilDay, civilDay } from '../../terms/civil-day.ts';
import { logOf, type SignedActBody } from '../../terms/signed-act.ts';
import { nodeEngine, nodeSha256 } from '../node-engine.ts';
import { threadsFor } from '../threads/check-signatures.ts';

export const verifierOf = (key: VerifierKey): NoteVerifier => noteVerifier(key, ed25519Verify(nodeEngine));

export interface ReadCircle {
  /** what it was read from */
  readonly log: LogReader;
  readonly audited: Audited;
  readonly acts: readonly RecordedAct[];
  /** the checkpoints kept, with their times and who cosigned them */
  readonly timed: readonly TimedSize[];
  /** key of the log, as the charter or the caller has it */
  readonly key: VerifierKey | undefined;
  readonly origin: string;
  /** the note as it was shown */
  readonly checkpoint: string;
}

export interface Reading extends Pick<Audit, 'progress' | 'since' | 'ended'> {
  /** no acts: then nothing that is kept grows with the entries */
  readonly withoutActs?: boolean;
}

/**
 * Audits what a log shows, wherever it is kept, and reads its acts with the day each was taken in.
 * @param key of the log, where the reader has it from elsewhere
 * @returns nothing where nothing has been published
 */
export async function readCircle(
  log: LogReader,
  key?: VerifierKey,
  { withoutActs, ...reading }: Reading = {},
): Promise<ReadCircle | undefined> {
  const checkpoint = await log.published();
  if (checkpoint === undefined) return undefined;
  const { origin = '', size = 0 } = unopenedCheckpoint(checkpoint) ?? {};
  const threads = threadsFor(size);
  const known = key ?? (await keyInCharter(log, size, origin));
  const taken: SignedAct[] = [];
  const audited = await audit({
    source: log.tiles,
    checkpoint,
    origin,
    log: known ? [verifierOf(known)] : [],
    engine: nodeEngine,
    sha256: nodeSha256,
    taken: withoutActs ? undefined : (act) => taken.push(act),
    ...reading,
    allHold: threads?.allHold,
    ahead: threads?.ahead,
  }).finally(() => threads?.close());
  const read = { log, key: known, origin, checkpoint };
  const times = audited.ok && known ? await timesOf(read, known, audited) : undefined;
  if (times && !times.ok) {
    const finding = { part: 'log', refusal: times.refusal } as const;
    return { ...read, audited: { ok: false, finding }, acts: [], timed: [] };
  }
  const timed = times?.value ?? [];
  const acts = taken.flatMap(({ id, body }, index): RecordedAct[] => {
    const time = recordedAt(index, timed);
    return time === undefined ? [] : [{ index, id, body, recorded: dayOf(time) }];
  });
  return { ...read, audited, acts, timed };
}

/** The entries of a bundle in a tree of that size; nothing where it is missing or none. */
export async function bundleAt(
  log: Pick<LogReader, 'tiles'>,
  index: number,
  size: number,
): Promise<readonly Uint8Array[] | undefined> {
  const width = tileWidth('entries', index, size);
  const [bytes] = width > 0 ? await log.tiles([{ level: 'entries', index, width }]) : [];
  const entries = bytes && readBundle(bytes, width);
  return entries?.ok ? entries.value : undefined;
}

/**
 * The key that the charter names for a log of that name, or the act by which the parties moved one there. Nothing is believed by it
 * but whose signature to look for.
 */
async function keyInCharter(log: LogReader, size: number, origin: string): Promise<VerifierKey | undefined> {
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const entries = await bundleAt(log, index, size);
    if (!entries) return undefined;
    for (const bytes of entries) {
      const act = readSignedAct(bytes, nodeSha256);
      const named = act.ok ? depositariesIn(act.value.body).find((d) => logOf(d) === origin) : undefined;
      if (!named) continue;
      const key = readVerifierKey(named.log, SIGNATURE_TYPES, nodeSha256);
      return key.ok ? key.value : undefined;
    }
  }
  return undefined;
}

function depositariesIn(body: SignedActBody): readonly { readonly log: string }[] {
  if (body.kind === 'circle.charter') return body.body.depositaries;
  return body.kind === 'circle.succeed' ? [body.body.depositary] : [];
}

const SECONDS_A_DAY = 86_400;
const EPOCH = civilDay(1970, 1, 1);

/** The day in UTC. */
export const dayOf = (time: number): CivilDay => (EPOCH + Math.floor(time / SECONDS_A_DAY)) as CivilDay;

type Times = (texts: readonly string[], name: string, by: VerifierKey) => Promise<TimedSizes>;

/** Reads when checkpoints of this tree, or of those that begin it, were signed, and which parties of the circle cosigned them. */
export function timesIn(
  tree: { readonly size: number; readonly root: Uint8Array },
  tiles: LogReader['tiles'],
  circle: Circle,
): Times {
  const cosigners = [...witnessesOf(circle), ...mirrorsOf(circle)].map(({ verifier }) => verifier);
  const rootAt = rootsOf(tree, tiles, nodeSha256);
  return (texts, name, by) => {
    const clock = verifierKey(by.name, COSIGNATURE, by.publicKey, nodeSha256);
    const verify = cosignatureVerifier(clock, ed25519Verify(nodeEngine));
    return timedSizes(texts, name, verifierOf(by), verify, rootAt, cosigners);
  };
}

/**
 * What the checkpoints of former logs tell, where the parties moved the log: their trees begin this one, so they say the same of the
 * same entries.
 */
export async function formerTimes(
  times: Times,
  circle: Circle,
  log: Pick<LogReader, 'former'>,
): Promise<TimedSizes> {
  if (circle.former.length === 0) return { ok: true, value: [] };
  const kept = await log.former();
  const all: TimedSize[] = [];
  for (const [i, { log: name, size }] of circle.former.entries()) {
    const by = keyOfFormer(circle, name);
    const texts = kept.filter((one) => one.place === i && one.size <= size).map(({ note }) => note);
    const before = by && (await times(texts, name, by));
    if (before && !before.ok) return before;
    all.push(...(before?.value ?? []).filter((t) => t.size > (all.at(-1)?.size ?? 0)));
  }
  return { ok: true, value: all };
}

/** What every checkpoint that is kept tells of when its entries were in. */
async function timesOf(
  { log, origin, checkpoint }: Pick<ReadCircle, 'log' | 'origin' | 'checkpoint'>,
  key: VerifierKey,
  { checkpoint: tree, circle }: Extract<Audited, { ok: true }>,
): Promise<TimedSizes> {
  const times = timesIn(tree, log.tiles, circle);
  const former = await formerTimes(times, circle, log);
  if (!former.ok) return former;
  const texts = await checkpointsIn(log, tree.size);
  // The last one stands by itself as well, where a mirror kept no other.
  const last = texts.at(-1)?.[0] === tree.size ? [] : [checkpoint];
  const own = await times([...texts.map(([, text]) => text), ...last], origin, key);
  return own.ok ? { ok: true, value: goingOn(former.value, own.value) } : own;
}

/** When the checkpoints that a log keeps were signed, by size; of a log that goes on from others its own ones alone. */
export async function signedTimes(
  { log, origin }: ReadCircle,
  key: VerifierKey,
  { checkpoint: tree, circle }: Extract<Audited, { ok: true }>,
): Promise<ReadonlyMap<number, number>> {
  const texts = await checkpointsIn(log, tree.size);
  const own = await timesIn(tree, log.tiles, circle)(
    texts.map(([, text]) => text),
    origin,
    key,
  );
  return new Map(own.ok ? own.value.map(({ size, time }) => [size, time]) : []);
}

/** Times of a log after those of the logs that it goes on from. */
export function goingOn(former: readonly TimedSize[], own: readonly TimedSize[]): readonly TimedSize[] {
  const from = former.at(-1)?.size ?? 0;
  return [...former, ...own.filter((t) => t.size > from)];
}

/** Checkpoints asked for at once. */
const AT_ONCE = 1024;

/** Checkpoints that a log keeps, by size, smallest first. */
export async function checkpointsIn(
  log: LogReader,
  upTo: number,
): Promise<readonly (readonly [size: number, note: string])[]> {
  const sizes = (await log.sizes()).filter((size) => size <= upTo);
  const kept: (readonly [number, string])[] = [];
  for (let i = 0; i < sizes.length; i += AT_ONCE) {
    const some = sizes.slice(i, i + AT_ONCE);
    for (const [j, note] of (await Promise.all(some.map(log.checkpoint))).entries())
      if (note !== undefined) kept.push([some[j] as number, note]);
  }
  return kept;
}

function keyOfFormer({ everKept }: Circle, log: string): VerifierKey | undefined {
  const kept = everKept.find((d) => logOf(d) === log);
  const key = readVerifierKey(kept?.log ?? '', SIGNATURE_TYPES, nodeSha256);
  return key.ok ? key.value : undefined;
}

/** The parties of the charter that named a key to witness with. */
export const witnessesOf = (circle: Circle): Witness[] => cosignersOf(circle, ({ witness }) => witness);
/** The parties of the charter that named a key for mirrors of theirs, which hold all of a log. */
export const mirrorsOf = (circle: Circle): Witness[] => cosignersOf(circle, ({ mirror }) => mirror);

function cosignersOf(circle: Circle, keyOf: (party: KnownParty) => string | undefined): Witness[] {
  return circle.known().flatMap((known) => {
    const { as: party, id } = known;
    const key = readVerifierKey(keyOf(known) ?? '', [COSIGNATURE], nodeSha256);
    if (party === undefined || !key.ok) return [];
    return [{ party, id, verifier: cosignatureVerifier(key.value, ed25519Verify(nodeEngine)) }];
  });
}

/** A party of the charter, and what checks its cosignatures. */
export interface Witness {
  readonly party: string;
  /** id of the party */
  readonly id: string;
  readonly verifier: NoteVerifier;
}

/** Of these cosignatures those that hold over a checkpoint's text, by parties that witness. */
export async function holding(
  text: string,
  lines: readonly NoteSignature[],
  witnesses: readonly Witness[],
): Promise<{ readonly line: NoteSignature; readonly party: string }[]> {
  const good: { line: NoteSignature; party: string }[] = [];
  for (const line of lines) {
    const of = witnesses.find(({ verifier: v }) => v.name === line.name && v.keyId === line.keyId);
    if (of && (await of.verifier.verify(text, line.signature))) good.push({ line, party: of.party });
  }
  return good;
}
