/**
 * A commit file: one batch, decided.
 *
 * ```
 * mufakat/commit/v1
 * number 123
 * previous 6Bsp…                  hash of commit 122; of the first one, 32 zeros
 * from 256                        entries before
 * to 300                          entries after
 * time 1679315147                 when its checkpoint was signed, by the writer's clock
 * checkpoint 187                  bytes of the signed note
 *                                 an empty line
 * example.com/log                 the note
 * …
 * (44 entries, each after its length in two bytes, as in a bundle)
 * (32 bytes: SHA-256 of everything before; the hash of this commit)
 * ```
 *
 * The last 32 bytes are not for security, which is the signature's and the tree's; they tell a file that storage damaged from
 * one that somebody made differently.
 */
import {
  concat,
  fromBase64,
  fromUtf8,
  readBundle,
  readDecimal,
  type Sha256,
  sameBytes,
  TILE_WIDTH,
  toBase64,
  utf8,
  writeBundle,
} from '../../log/index.ts';

export interface Commit {
  readonly number: number;
  readonly previous: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly time: number;
  readonly checkpoint: string;
  readonly entries: readonly Uint8Array[];
}

export interface ReadCommit extends Commit {
  readonly hash: Uint8Array;
}

const HEAD = 'mufakat/commit/v1';
const HASH_BYTES = 32;

export function writeCommit(commit: Commit, sha256: Sha256): { bytes: Uint8Array; hash: Uint8Array } {
  const note = utf8(commit.checkpoint);
  const head = [
    HEAD,
    `number ${commit.number}`,
    `previous ${toBase64(commit.previous)}`,
    `from ${commit.from}`,
    `to ${commit.to}`,
    `time ${commit.time}`,
    `checkpoint ${note.length}`,
  ];
  const bundles: Uint8Array[] = [];
  for (let i = 0; i < commit.entries.length; i += TILE_WIDTH)
    bundles.push(writeBundle(commit.entries.slice(i, i + TILE_WIDTH)));
  const body = concat(utf8(`${head.join('\n')}\n\n`), note, ...bundles);
  const hash = sha256(body);
  return { bytes: concat(body, hash), hash };
}

/** A commit from its bytes; nothing where they are not exactly one. Signature and root are not looked at here. */
export function readCommit(bytes: Uint8Array, sha256: Sha256): ReadCommit | undefined {
  const body = bytes.subarray(0, Math.max(0, bytes.length - HASH_BYTES));
  const hash = bytes.slice(body.length);
  if (!sameBytes(sha256(body), hash)) return undefined;
  const end = endOfHead(body);
  const lines = (fromUtf8(body.subarray(0, end)) ?? '').split('\n');
  const value = (i: number, word: string): string =>
    lines[i]?.startsWith(`${word} `) ? lines[i].slice(word.length + 1) : '';
  const [number, from, to, time, length] = [
    readDecimal(value(1, 'number')),
    readDecimal(value(3, 'from')),
    readDecimal(value(4, 'to')),
    readDecimal(value(5, 'time')),
    readDecimal(value(6, 'checkpoint')),
  ];
  const previous = fromBase64(value(2, 'previous'));
  if (lines.length !== 7 || lines[0] !== HEAD || previous?.length !== HASH_BYTES) return undefined;
  if (number === undefined || from === undefined || to === undefined || to <= from) return undefined;
  if (time === undefined || length === undefined) return undefined;
  const start = end + 2;
  const checkpoint = fromUtf8(body.subarray(start, start + length));
  const entries = readBundle(body.subarray(start + length), to - from);
  if (checkpoint === undefined || !entries.ok) return undefined;
  return { number, previous, from, to, time, checkpoint, entries: entries.value, hash };
}

/** How many entries there are after a commit, by its own head alone; nothing where it has none. */
export function endOfCommit(bytes: Uint8Array): number | undefined {
  const [line = ''] = /^to \d+$/m.exec(fromUtf8(bytes.subarray(0, endOfHead(bytes))) ?? '') ?? [];
  return readDecimal(line.slice('to '.length));
}

/** Where the first empty line begins: the newline before it. */
function endOfHead(bytes: Uint8Array): number {
  for (let i = 0; i + 1 < bytes.length; i++) if (bytes[i] === 10 && bytes[i + 1] === 10) return i;
  return bytes.length;
}
