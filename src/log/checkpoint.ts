/**
 * Checkpoints: a log says how many entries it has, and what they hash to.
 *
 * Source: C2SP tlog-checkpoint. The text of a note:
 *
 * ```
 * example.com/behind-the-sofa                    origin: which log
 * 20852163                                       entries
 * CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=   root of their tree
 * …                                              extension lines: none of ours has any
 * ```
 *
 * Not decided here: whether it is consistent with an earlier one (`tree.ts`), and who has to have cosigned it (`policy.ts`).
 */
import { fromBase64, toBase64 } from './base64.ts';
import { readDecimal } from './bytes.ts';
import { HASH_BYTES } from './hash.ts';
import { type NoteSignature, type NoteVerifier, openNote, readNote } from './note.ts';
import { LogFault, type LogRead, read, refuse } from './refusal.ts';

export interface Checkpoint {
  readonly origin: string;
  /** entries; a log of 2^53 and more is refused, since it could not be counted exactly */
  readonly size: number;
  readonly root: Uint8Array;
  /** signed by the log, meant for its own use; nobody vouches for them */
  readonly extensions: readonly string[];
}

/** A checkpoint whose signatures by known keys hold. */
export interface OpenedCheckpoint extends Checkpoint {
  readonly text: string;
  readonly verified: readonly NoteSignature[];
  readonly unknown: readonly NoteSignature[];
}

/**
 * A checkpoint from the text of its note.
 * Refuses: bad-format (fewer than three lines, an empty line, a size that is no decimal number or cannot be counted, a root of
 * another length), not-base64.
 */
export function readCheckpoint(text: string): LogRead<Checkpoint> {
  const lines = text.split('\n');
  const at = (line: number) => ({ part: 'checkpoint', line }) as const;
  if (lines.pop() !== '') return refuse('no-final-newline', at(lines.length + 1));
  const empty = lines.indexOf('');
  if (empty >= 0) return refuse('bad-format', at(empty + 1), { expected: 'form:line', found: '' });
  const [origin, sizeLine, rootLine, ...extensions] = lines;
  if (origin === undefined || sizeLine === undefined || rootLine === undefined)
    return refuse(
      'bad-format',
      { part: 'checkpoint' },
      { expected: 'form:checkpoint', found: `${lines.length}` },
    );
  const size = readDecimal(sizeLine);
  if (size === undefined)
    return refuse('bad-format', at(2), { expected: 'form:tree-size', found: sizeLine.slice(0, 80) });
  const root = fromBase64(rootLine);
  if (!root) return refuse('not-base64', at(3), { found: rootLine.slice(0, 80) });
  if (root.length !== HASH_BYTES)
    return refuse('bad-format', at(3), { expected: 'form:hash', found: rootLine.slice(0, 80) });
  return read({ origin, size, root, extensions });
}

/**
 * What a note says as a checkpoint, with its text; nothing where it is none. No signature is looked at: for what was written by
 * oneself, or is opened afterwards.
 */
export function unopenedCheckpoint(note: string): (Checkpoint & { readonly text: string }) | undefined {
  const read = readNote(note);
  const checkpoint = read.ok ? readCheckpoint(read.value.text) : undefined;
  return read.ok && checkpoint?.ok ? { ...checkpoint.value, text: read.value.text } : undefined;
}

/** The text of its note. A `LogFault` for what no checkpoint can say. */
export function writeCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  const lines = [origin, `${size}`, toBase64(root), ...extensions];
  if (lines.some((line) => line === '' || line.includes('\n')))
    throw new LogFault('a checkpoint has no empty lines');
  if (!Number.isSafeInteger(size) || size < 0) throw new LogFault(`no log has ${size} entries`);
  if (root.length !== HASH_BYTES) throw new LogFault('a root has 32 bytes');
  return `${lines.join('\n')}\n`;
}

/**
 * A checkpoint of the log with that origin, signed by it.
 *
 * @param logs keys of the log; it is enough that one of them signed
 * @param others keys of witnesses and mirrors: what they signed is checked as well, and none of them is enough
 * Refuses: what `openNote` and `readCheckpoint` refuse, wrong-origin, no-known-signature.
 */
export async function openCheckpoint(
  bytes: Uint8Array | string,
  origin: string,
  logs: readonly NoteVerifier[],
  others: readonly NoteVerifier[] = [],
): Promise<LogRead<OpenedCheckpoint>> {
  const note = await openNote(bytes, [...logs, ...others]);
  if (!note.ok) return note;
  const checkpoint = readCheckpoint(note.value.text);
  if (!checkpoint.ok) return checkpoint;
  const { origin: found } = checkpoint.value;
  if (found !== origin)
    return refuse('wrong-origin', { part: 'checkpoint', line: 1 }, { expected: origin, found });
  const { verified } = note.value;
  const byLog = verified.some((s) => logs.some((l) => l.name === s.name && l.keyId === s.keyId));
  if (!byLog) {
    const [expected, who] = [logs.map(({ name }) => name), verified.map(({ name }) => name)];
    return refuse(
      'no-known-signature',
      { part: 'checkpoint', name: origin },
      { expected: expected.join(', '), found: who.join(', ') },
    );
  }
  return read({ ...checkpoint.value, ...note.value });
}
