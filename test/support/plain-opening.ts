/**
 * Opening an act in the plainest way, to compare with: the whole of it as one text, parsed, written again and compared, shaped by the
 * schema as it stands, its signatures checked one after the other. Nothing here is quick, and nothing is left out.
 */
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  fromUtf8,
  MAX_SIGNATURES,
  type NoteSignature,
  readSignatureLine,
  utf8,
} from '../../src/log/index.ts';
import { actIdOf, verifiersOf } from '../../src/prove/index.ts';
import { MAX_CANONICAL_BYTES, writeCanonical } from '../../src/terms/canonical.ts';
import { ACT_CONTEXT, SignedActBody } from '../../src/terms/signed-act.ts';

/** Why it does not open, as code and place; or the act. */
export type PlainlyOpened =
  | { readonly code: string; readonly where: unknown }
  | { readonly id: string; readonly body: SignedActBody };

const no = (code: string, where: unknown = {}) => ({ code, where });

export function plainNote(
  whole: string | undefined,
): { readonly text: string; readonly signatures: readonly NoteSignature[] } | ReturnType<typeof no> {
  const at = (index: number) => ({ part: 'note', line: (whole ?? '').slice(0, index).split('\n').length });
  if (whole === undefined) return no('not-utf8', { part: 'note' });
  const control = [...whole].findIndex((c) => c < ' ' && c !== '\n');
  if (control >= 0) return no('control-character', at([...whole].slice(0, control).join('').length));
  if (!whole.endsWith('\n')) return no('no-final-newline', at(whole.length));
  const split = whole.lastIndexOf('\n\n');
  const below = whole.slice(split + 2);
  if (split < 0 || below === '') return no('no-signature', { part: 'note' });
  const lines = below.split('\n').slice(0, -1);
  if (lines.length > MAX_SIGNATURES) return no('too-many', { part: 'note' });
  const signatures: NoteSignature[] = [];
  for (const [i, line] of lines.entries()) {
    const read = readSignatureLine(line);
    if (!read.ok) return no(read.refusal.code, { ...at(split + 2), line: at(split + 2).line + i });
    signatures.push(read.value);
  }
  return { text: whole.slice(0, split + 1), signatures };
}

/** A canonical value; nothing where a line is none. */
export function plainCanonical(line: string): { readonly value: unknown } | ReturnType<typeof no> {
  const bytes = utf8(line);
  if (bytes.length > MAX_CANONICAL_BYTES) return no('too-large');
  let value: never;
  try {
    value = JSON.parse(line) as never;
  } catch {
    return no('json-syntax');
  }
  const written = writeCanonical(value);
  if (!written.ok) return no(written.refusal.code, written.refusal.where);
  const longest = Math.max(bytes.length, written.value.length);
  const byte = Array.from({ length: longest }).findIndex((_, i) => bytes[i] !== written.value[i]);
  return byte < 0 ? { value } : no('not-canonical', { byte });
}

export async function plainlyOpened(entry: Uint8Array): Promise<PlainlyOpened> {
  if (entry.length > 65_535) return no('too-large');
  const whole = fromUtf8(entry);
  if (whole === undefined) return no('not-utf8');
  const note = plainNote(whole);
  if ('code' in note) return note;
  const { text, signatures } = note;
  const [context, line = '', end, ...more] = text.split('\n');
  if (context !== ACT_CONTEXT || end !== '' || more.length > 0) return no('no-context');
  const canonical = plainCanonical(line);
  if ('code' in canonical) return canonical;
  const shape = SignedActBody.safeParse(canonical.value);
  if (!shape.success) {
    const path = shape.error.issues[0]?.path ?? [];
    return no('bad-shape', {
      key: `$${path.map((p) => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`)).join('')}`,
    });
  }
  const body = shape.data;
  const keys = verifiersOf(body, nodeEngine, nodeSha256);
  if (!keys.ok) return no(keys.refused.refusal.code, keys.refused.refusal.where);
  const left = new Set(signatures);
  for (const { name, keyId, verify } of keys.value) {
    const own = signatures.filter((s) => s.name === name && s.keyId === keyId);
    if (own.length === 0) return no('missing-signature', { name });
    if (own.length > 1) return no('twice-signed', { name });
    const [{ signature }] = own as [NoteSignature];
    if (!(await verify(text, signature))) return no('wrong-signature', { name });
    for (const s of own) left.delete(s);
  }
  const [extra] = left;
  return extra ? no('extra-signature', { name: extra.name }) : { id: actIdOf(text, nodeSha256), body };
}
