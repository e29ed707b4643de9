/**
 * Witnesses: what a witness is asked, and what it decides.
 *
 * Source: C2SP tlog-witness "add-checkpoint". The body of a request:
 *
 * ```
 * old 20852014                                   size that the witness cosigned last, as far as the asker knows
 * PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=   consistency proof from there to the checkpoint
 *
 * example.com/behind-the-sofa                    the checkpoint, signed by its log
 * …
 * ```
 *
 * The decision is pure: what the witness knows of the log is an argument, and nothing is kept here. Whoever acts on a decision to
 * cosign has to store the new checkpoint *before* answering, and only if the one it decided on is still the latest; otherwise two
 * requests could each be answered for another history.
 */
import { toBase64 } from './base64.ts';
import { fromUtf8, readDecimal, sameBytes } from './bytes.ts';
import { type Checkpoint, type OpenedCheckpoint, openCheckpoint, readCheckpoint } from './checkpoint.ts';
import { emptyRoot, type Sha256 } from './hash.ts';
import {
  MAX_NOTE_BYTES,
  type NoteSignature,
  type NoteVerifier,
  readNote,
  readSignatureLine,
  writeSignatureLine,
} from './note.ts';
import { readHashLines } from './proof.ts';
import { type LogRead, type LogRefusal, type Maybe, read, refuse, refuseAt } from './refusal.ts';
import { checkConsistency } from './tree.ts';

export interface AddCheckpoint {
  readonly oldSize: number;
  readonly consistency: readonly Uint8Array[];
  /** the signed note, as it stands */
  readonly note: string;
}

/** A request, with what its checkpoint says of itself: nobody has checked it yet. */
export interface ReadAddCheckpoint extends AddCheckpoint {
  readonly claimed: Checkpoint;
}

/**
 * The parts of a request.
 * Refuses: too-large, not-utf8, bad-format, not-base64, too-many, and what `readNote` and `readCheckpoint` refuse.
 */
export function readAddCheckpoint(bytes: Uint8Array | string): LogRead<ReadAddCheckpoint> {
  const where = { part: 'request' } as const;
  if (bytes.length > MAX_NOTE_BYTES)
    return refuse('too-large', where, { expected: `${MAX_NOTE_BYTES}`, found: `${bytes.length}` });
  const text = typeof bytes === 'string' ? bytes : fromUtf8(bytes);
  if (text === undefined) return refuse('not-utf8', where);
  const split = text.indexOf('\n\n');
  if (split < 0) return refuse('bad-format', where, { expected: 'form:add-checkpoint' });
  const [oldLine = '', ...hashLines] = text.slice(0, split).split('\n');
  const oldSize = oldLine.startsWith('old ') ? readDecimal(oldLine.slice(4)) : undefined;
  if (oldSize === undefined)
    return refuse(
      'bad-format',
      { ...where, line: 1 },
      { expected: 'form:old-line', found: oldLine.slice(0, 80) },
    );
  const consistency = readHashLines(hashLines, (i) => ({ ...where, line: 2 + i }));
  if (!consistency.ok) return consistency;
  const note = text.slice(split + 2);
  const opened = readNote(note);
  if (!opened.ok) return opened;
  const claimed = readCheckpoint(opened.value.text);
  if (!claimed.ok) return claimed;
  return read({ oldSize, consistency: consistency.value, note, claimed: claimed.value });
}

export function writeAddCheckpoint({ oldSize, consistency, note }: AddCheckpoint): string {
  return `${[`old ${oldSize}`, ...consistency.map(toBase64)].join('\n')}\n\n${note}`;
}

/** What a witness knows of one log. */
export interface WitnessedLog {
  readonly keys: readonly NoteVerifier[];
  /** size and root of the checkpoint it cosigned last; none before the first */
  readonly latest?: { readonly size: number; readonly root: Uint8Array };
}

/** What to do, with the status of HTTP that the specification gives each case. */
export type WitnessDecision =
  | {
      /** store the checkpoint as the latest, cosign it, answer with the signature lines */
      readonly status: 200;
      readonly checkpoint: OpenedCheckpoint;
    }
  | {
      readonly status: 400 | 403 | 404 | 422;
      readonly refusal: LogRefusal;
    }
  | {
      readonly status: 409;
      readonly refusal: LogRefusal;
      /** where another size was meant: the latest one, for the asker to try again */
      readonly body?: string;
      readonly contentType?: 'text/x.tlog.size';
      /** where the log signed two roots for one size: evidence to be kept */
      readonly fork?: OpenedCheckpoint;
    };

/**
 * What a witness does with the body of a request.
 *
 * | status | code of the refusal | when |
 * |---|---|---|
 * | 400 | those of `readAddCheckpoint`, size-order | not a request, or a tree that shrinks |
 * | 404 | unknown-origin | not a log of this witness |
 * | 403 | no-known-signature, wrong-signature | not signed by that log |
 * | 409 | stale-size | another size was cosigned last |
 * | 422 | wrong-proof | the new tree does not begin with the old one, or the proof does not show it |
 * | 409 | wrong-root | the same size with another root: a fork |
 * | 200 | – | cosign |
 *
 * @param logOf the log with that origin, if it is one of the witness's
 */
export async function decideAddCheckpoint(
  bytes: Uint8Array | string,
  logOf: (origin: string) => Maybe<WitnessedLog | undefined>,
  sha256: Sha256,
): Promise<WitnessDecision> {
  const request = readAddCheckpoint(bytes);
  if (!request.ok) return { status: 400, refusal: request.refusal };
  const { oldSize, consistency, note, claimed } = request.value;
  const where = { part: 'request', name: claimed.origin } as const;
  const log = await logOf(claimed.origin);
  if (!log) return { status: 404, ...only(refuse('unknown-origin', where, { found: claimed.origin })) };
  const opened = await openCheckpoint(note, claimed.origin, log.keys);
  if (!opened.ok) return { status: 403, refusal: opened.refusal };

  const checkpoint = opened.value;
  const { size, root } = checkpoint;
  if (oldSize > size)
    return {
      status: 400,
      ...only(refuse('size-order', where, { expected: `0–${size}`, found: `${oldSize}` })),
    };
  const latest = log.latest ?? { size: 0, root: emptyRoot(sha256) };
  if (oldSize !== latest.size)
    return {
      status: 409,
      ...only(refuse('stale-size', where, { expected: `${latest.size}`, found: `${oldSize}` })),
      body: `${latest.size}\n`,
      contentType: 'text/x.tlog.size',
    };
  // The same size with another root is a fork, not a bad proof; it is told apart before the proof is looked at.
  if (size === latest.size && consistency.length === 0 && !sameBytes(root, latest.root)) {
    const [expected, found] = [toBase64(latest.root), toBase64(root)];
    return { status: 409, ...only(refuse('wrong-root', where, { expected, found })), fork: checkpoint };
  }
  const claim = { from: oldSize, to: size, fromRoot: latest.root, toRoot: root, proof: consistency };
  if (!checkConsistency(claim, sha256)) return { status: 422, ...only(refuse('wrong-proof', where)) };
  return { status: 200, checkpoint };
}

function only({ refusal }: { readonly refusal: LogRefusal }): { readonly refusal: LogRefusal } {
  return { refusal };
}

/** The body of a witness's answer: its cosignatures, one a line. */
export function writeCosignatures(signatures: readonly NoteSignature[]): string {
  return signatures.map(writeSignatureLine).join('');
}

/**
 * The cosignatures in a witness's answer. Whether they hold is for whoever knows its key, with the checkpoint at hand.
 * Refuses: not-utf8, no-final-newline, bad-format, not-base64.
 */
export function readCosignatures(bytes: Uint8Array | string): LogRead<NoteSignature[]> {
  const text = typeof bytes === 'string' ? bytes : fromUtf8(bytes);
  if (text === undefined) return refuse('not-utf8', { part: 'cosignature' });
  const lines = text.split('\n');
  if (lines.pop() !== '') return refuse('no-final-newline', { part: 'cosignature', line: lines.length + 1 });
  const signatures: NoteSignature[] = [];
  for (const [i, line] of lines.entries()) {
    const signature = readSignatureLine(line);
    if (!signature.ok) return refuseAt({ part: 'cosignature', line: i + 1 }, signature.refusal);
    signatures.push(signature.value);
  }
  return read(signatures);
}
