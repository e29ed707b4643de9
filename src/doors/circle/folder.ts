/**
 * A circle in a folder: opened for its depositary, or read and audited by anybody.
 *
 * The origin of the log stands in its checkpoints, the log's key in the charter. Whoever has neither from elsewhere takes the
 * folder at its word the first time: all in it then agrees, and it may still be another history than the one shown to others.
 */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  COSIGNATURE,
  cosignatureVerifier,
  type NoteSignature,
  type NoteVerifier,
  noteVerifier,
  readBundle,
  readCheckpoint,
  readNote,
  readVerifierKey,
  TILE_WIDTH,
  tilePath,
  tileWidth,
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
import { type CivilDay, civilDay } from '../../terms/civil-day.ts';
import { logOf, type SignedActBody } from '../../terms/signed-act.ts';
import { nodeEngine, nodeSha256 } from '../node-engine.ts';
import { threadsFor } from '../threads/check-signatures.ts';

export const verifierOf = (key: VerifierKey): NoteVerifier => noteVerifier(key, ed25519Verify(nodeEngine));

export interface ReadCircle {
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
 * Audits a folder that any file server could have shown, and reads its acts with the day each was taken in.
 * @param key of the log, where the reader has it from elsewhere
 */
export async function readCircle(
  root: string,
  key?: VerifierKey,
  { withoutActs, ...reading }: Reading = {},
): Promise<ReadCircle | undefined> {
  // A folder that is not there is another matter than one that holds no log.
  await stat(root);
  const files = folderFiles(root);
  const checkpoint = await files.text('checkpoint');
  if (checkpoint === undefined) return undefined;
  const note = readNote(checkpoint);
  const said = note.ok ? readCheckpoint(note.value.text) : undefined;
  const origin = said?.ok ? said.value.origin : '';
  const size = said?.ok ? said.value.size : 0;
  const threads = threadsFor(size);
  const known = key ?? (await keyInCharter(files, size, origin));
  const taken: SignedAct[] = [];
  const audited = await audit({
    source: files.tiles,
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
  const times = audited.ok && known ? await timesOf(root, files, origin, known, audited) : undefined;
  if (times && !times.ok) {
    const finding = { part: 'log', refusal: times.refusal } as const;
    return { audited: { ok: false, finding }, acts: [], timed: [], key: known, origin, checkpoint };
  }
  const timed = times?.value ?? [];
  const acts = taken.flatMap(({ id, body }, index): RecordedAct[] => {
    const time = recordedAt(index, timed);
    return time === undefined ? [] : [{ index, id, body, recorded: dayOf(time) }];
  });
  return { audited, acts, timed, key: known, origin, checkpoint };
}

export interface FolderFiles {
  /** a file; nothing where it is not there */
  readonly bytes: (path: string) => Promise<Uint8Array | undefined>;
  /** an entry of a tree of that size; nothing where its bundle is missing or none */
  readonly entry: (index: number, size: number) => Promise<Uint8Array | undefined>;
  readonly text: (path: string) => Promise<string | undefined>;
  readonly tiles: Parameters<typeof audit>[0]['source'];
}

export function folderFiles(root: string): FolderFiles {
  const bytes = async (path: string) => {
    try {
      const { buffer, byteOffset, length } = await readFile(join(root, path));
      return new Uint8Array(buffer, byteOffset, length);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
  const read = async (tile: Parameters<typeof tilePath>[0]) => bytes(tilePath(tile));
  return {
    bytes,
    entry: async (index, size) => {
      const at = Math.floor(index / TILE_WIDTH);
      const width = tileWidth('entries', at, size);
      const bundle = width > 0 ? await read({ level: 'entries', index: at, width }) : undefined;
      const entries = bundle && readBundle(bundle, width);
      return entries?.ok ? entries.value[index - at * TILE_WIDTH] : undefined;
    },
    text: async (path) => {
      const content = await bytes(path);
      return content && new TextDecoder().decode(content);
    },
    tiles: (tiles) => Promise.all(tiles.map(read)),
  };
}

/**
 * The key that the charter names for a log of that name, or the act by which the parties moved one there. Nothing is believed by it
 * but whose signature to look for.
 */
async function keyInCharter(
  files: FolderFiles,
  size: number,
  origin: string,
): Promise<VerifierKey | undefined> {
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const width = tileWidth('entries', index, size);
    const [bundle] = await files.tiles([{ level: 'entries', index, width }]);
    const entries = bundle && readBundle(bundle, width);
    if (!entries?.ok) return undefined;
    for (const bytes of entries.value) {
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

/** Checkpoints of a log that this one goes on from, by its place among those, up to a size: by size, smallest first. */
export type FormerCheckpoints = (former: number, upTo: number) => Promise<ReadonlyMap<number, string>>;

type Times = (texts: readonly string[], name: string, by: VerifierKey) => Promise<TimedSizes>;

/** Reads when checkpoints of this tree, or of those that begin it, were signed, and which parties of the circle cosigned them. */
export function timesIn(
  tree: { readonly size: number; readonly root: Uint8Array },
  tiles: FolderFiles['tiles'],
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
  checkpoints: FormerCheckpoints,
): Promise<TimedSizes> {
  const all: TimedSize[] = [];
  for (const [i, { log, size }] of circle.former.entries()) {
    const by = keyOfFormer(circle, log);
    const texts = await checkpoints(i, size);
    const before = by && (await times([...texts.values()], log, by));
    if (before && !before.ok) return before;
    all.push(...(before?.value ?? []).filter((t) => t.size > (all.at(-1)?.size ?? 0)));
  }
  return { ok: true, value: all };
}

/** Those of former logs are kept beside the log: `former/0/checkpoints`, … */
export const formerIn =
  (root: string): FormerCheckpoints =>
  (i, upTo) =>
    checkpointsIn(root, folderFiles(root), `former/${i}/checkpoints`, upTo);

/** What every checkpoint of the folder tells of when its entries were in. */
async function timesOf(
  root: string,
  files: FolderFiles,
  origin: string,
  key: VerifierKey,
  { checkpoint: tree, circle }: Extract<Audited, { ok: true }>,
): Promise<TimedSizes> {
  const times = timesIn(tree, files.tiles, circle);
  const former = await formerTimes(times, circle, formerIn(root));
  if (!former.ok) return former;
  const texts = await checkpointsIn(root, files, 'checkpoints', tree.size);
  // The last one stands by itself as well, where a mirror kept no other.
  const last = texts.has(tree.size) ? undefined : await files.text('checkpoint');
  const own = await times([...texts.values(), ...(last === undefined ? [] : [last])], origin, key);
  return own.ok ? { ok: true, value: goingOn(former.value, own.value) } : own;
}

/** Times of a log after those of the logs that it goes on from. */
export function goingOn(former: readonly TimedSize[], own: readonly TimedSize[]): readonly TimedSize[] {
  const from = former.at(-1)?.size ?? 0;
  return [...former, ...own.filter((t) => t.size > from)];
}

/** Checkpoints in a folder of the log, by size, smallest first. */
async function checkpointsIn(
  root: string,
  files: FolderFiles,
  folder: string,
  upTo: number,
): Promise<ReadonlyMap<number, string>> {
  const names = await readdir(join(root, folder)).catch(() => [] as string[]);
  const sizes = names
    .filter((name) => /^[1-9]\d*$/.test(name) && Number(name) <= upTo)
    .map(Number)
    .sort((a, b) => a - b);
  const kept = new Map<number, string>();
  for (const size of sizes) {
    const text = await files.text(`${folder}/${size}`);
    if (text !== undefined) kept.set(size, text);
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

/** Keeps a receipt as a file named after its act, in a folder that is made if it is missing. @returns its path */
export async function writeReceipt(folder: string, id: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${id}.tlog-proof`);
  await writeFile(path, text);
  return path;
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
