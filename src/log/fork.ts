/**
 * Evidence of two histories: one file that shows that a log signed what cannot both be, to anybody who has the log's key.
 *
 * Source: the idea is that of golang.org/x/mod/sumdb, which tells of a fork with both signed heads and the proof; the form is ours
 * (docs/formats/evidence.md). Two checkpoints of one log. Of one size they have different roots, and nothing else is needed. Of
 * different sizes the larger one's own proof shows what its tree was at the smaller size: another tree than was signed then.
 *
 * ```
 * mufakat/fork/v1
 * root PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=   what the larger tree had been at the smaller size
 * gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=        consistency proof from there to the larger one
 *
 * example.com/behind-the-sofa                          the smaller checkpoint, signed by its log
 * …
 *
 * example.com/behind-the-sofa                          the larger one
 * …
 * ```
 */
import { fromBase64, toBase64 } from './base64.ts';
import { fromUtf8, sameBytes } from './bytes.ts';
import { type OpenedCheckpoint, openCheckpoint, readCheckpoint } from './checkpoint.ts';
import { HASH_BYTES, type Sha256 } from './hash.ts';
import { MAX_NOTE_BYTES, type NoteVerifier, readNote } from './note.ts';
import { readHashLines } from './proof.ts';
import { type LogRead, read, refuse } from './refusal.ts';
import { checkConsistency, type NodeReader, proveConsistency, treeRoot } from './tree.ts';

export const FORK_HEAD = 'mufakat/fork/v1';

export interface Fork {
  /** where the sizes differ: root of the larger tree at the smaller size, and the proof that it was */
  readonly proof?: { readonly root: Uint8Array; readonly consistency: readonly Uint8Array[] };
  /** signed notes, as they stand */
  readonly smaller: string;
  readonly larger: string;
}

/** The two checkpoints of a log that cannot both be. */
export interface ShownFork {
  readonly smaller: OpenedCheckpoint;
  readonly larger: OpenedCheckpoint;
}

const where = { part: 'fork' } as const;

/**
 * The parts of a file of evidence; nothing in it is believed yet.
 * Refuses: too-large, not-utf8, bad-format, not-base64, too-many, and what `readNote` and `readCheckpoint` refuse.
 */
export function readFork(bytes: Uint8Array | string): LogRead<Fork> {
  if (bytes.length > MAX_NOTE_BYTES)
    return refuse('too-large', where, { expected: `${MAX_NOTE_BYTES}`, found: `${bytes.length}` });
  const text = typeof bytes === 'string' ? bytes : fromUtf8(bytes);
  if (text === undefined) return refuse('not-utf8', where);
  const [head = '', ...notes] = text.split('\n\n');
  const [context = '', rootLine, ...hashLines] = head.split('\n');
  if (context !== FORK_HEAD)
    return refuse('bad-format', { ...where, line: 1 }, { expected: FORK_HEAD, found: context.slice(0, 80) });
  const [firstText, firstSigned, secondText, secondSigned] = notes;
  if (notes.length !== 4 || secondSigned === undefined)
    return refuse('bad-format', where, { expected: 'form:two-notes', found: `${notes.length}` });
  const smaller = `${firstText}\n\n${firstSigned}\n`;
  const larger = `${secondText}\n\n${secondSigned}`;
  for (const note of [smaller, larger]) {
    const opened = readNote(note);
    if (!opened.ok) return opened;
    const checkpoint = readCheckpoint(opened.value.text);
    if (!checkpoint.ok) return checkpoint;
  }
  if (rootLine === undefined) return read({ smaller, larger });
  const root = rootLine.startsWith('root ') ? fromBase64(rootLine.slice(5)) : undefined;
  if (root?.length !== HASH_BYTES)
    return refuse(
      'bad-format',
      { ...where, line: 2 },
      { expected: 'form:hash', found: rootLine.slice(0, 80) },
    );
  const consistency = readHashLines(hashLines, (i) => ({ ...where, line: 3 + i }));
  if (!consistency.ok) return consistency;
  return read({ proof: { root, consistency: consistency.value }, smaller, larger });
}

export function writeFork({ proof, smaller, larger }: Fork): string {
  const lines = proof ? [`root ${toBase64(proof.root)}`, ...proof.consistency.map(toBase64)] : [];
  return `${[FORK_HEAD, ...lines].join('\n')}\n\n${smaller}\n${larger}`;
}

/**
 * Whether the file shows that the log signed two histories. At most 128 digests and the signatures.
 * Refuses: what `openCheckpoint` refuses, size-order (the first is the larger), no-fork (both can be), wrong-proof.
 */
export async function checkFork(
  fork: Fork,
  origin: string,
  logs: readonly NoteVerifier[],
  sha256: Sha256,
): Promise<LogRead<ShownFork>> {
  const smaller = await openCheckpoint(fork.smaller, origin, logs);
  if (!smaller.ok) return smaller;
  const larger = await openCheckpoint(fork.larger, origin, logs);
  if (!larger.ok) return larger;
  const [from, to] = [smaller.value, larger.value];
  if (from.size > to.size)
    return refuse('size-order', where, { expected: `${to.size}`, found: `${from.size}` });
  const shown = read({ smaller: from, larger: to });
  if (from.size === to.size)
    return sameBytes(from.root, to.root) ? refuse('no-fork', where, { found: `${to.size}` }) : shown;
  if (!fork.proof) return refuse('bad-format', { ...where, line: 2 }, { expected: 'form:hash' });
  const { root, consistency } = fork.proof;
  if (sameBytes(root, from.root)) return refuse('no-fork', where, { found: `${from.size}` });
  const claim = { from: from.size, to: to.size, fromRoot: root, toRoot: to.root, proof: consistency };
  return checkConsistency(claim, sha256) ? shown : refuse('wrong-proof', where);
}

/**
 * The evidence that two signed notes of a log make, where they do: nothing where both can be, or where it cannot be shown.
 * @param nodes reads the tree of the larger one
 */
export async function forkOf(
  one: string,
  other: string,
  nodes: NodeReader,
  sha256: Sha256,
): Promise<Fork | undefined> {
  const [a, b] = [treeIn(one), treeIn(other)];
  if (!a || !b) return undefined;
  const [from, to, smaller, larger] = a.size <= b.size ? [a, b, one, other] : [b, a, other, one];
  if (from.size === to.size) return sameBytes(from.root, to.root) ? undefined : { smaller, larger };
  const root = await treeRoot(from.size, nodes, sha256);
  if (!root.ok || sameBytes(root.value, from.root)) return undefined;
  const consistency = await proveConsistency(from.size, to.size, nodes, sha256);
  return consistency.ok
    ? { proof: { root: root.value, consistency: consistency.value }, smaller, larger }
    : undefined;
}

function treeIn(note: string) {
  const opened = readNote(note);
  const checkpoint = opened.ok ? readCheckpoint(opened.value.text) : undefined;
  return checkpoint?.ok ? checkpoint.value : undefined;
}
