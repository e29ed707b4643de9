/**
 * Drafts as they go from hand to hand: read, and signed by one after the other. Needs no Node, so that a page does the same.
 *
 * A draft is the text of an act; signed by some, it is a note with signatures that stay as they are.
 */
import {
  fromUtf8,
  type NoteSignature,
  type NoteSigner,
  readNote,
  type Sha256,
  utf8,
  type VerifierKey,
  writeNote,
} from '../../log/index.ts';
import {
  type Assertion,
  type AssertionCode,
  assertionFault,
  type EntryRead,
  keyIn as keyOfText,
  type SignatureEngine,
  verifiersOf,
  writeAssertion,
} from '../../prove/index.ts';
import { readActText, type SignedActBody } from '../../terms/signed-act.ts';
import { passkeyOf } from './signatures.ts';

export interface Draft {
  readonly text: string;
  readonly body: SignedActBody;
  /** signatures that stand below it already */
  readonly below: readonly NoteSignature[];
  readonly bytes: Uint8Array;
}

/**
 * A draft out of its bytes; signatures below it are read and not checked yet.
 * Refuses: what `readNote`, `readActText` and `verifiersOf` refuse.
 */
export function readDraft(bytes: Uint8Array, engine: SignatureEngine, sha256: Sha256): EntryRead<Draft> {
  const whole = fromUtf8(bytes);
  if (whole === undefined)
    return { ok: false, refused: { part: 'text', refusal: { code: 'not-utf8', where: {} } } };
  const note = whole.includes('\n\n') ? readNote(whole) : undefined;
  if (note && !note.ok) return { ok: false, refused: { part: 'note', refusal: note.refusal } };
  const text = note?.ok ? note.value.text : `${whole.trimEnd()}\n`;
  const body = readActText(text);
  if (!body.ok) return { ok: false, refused: { part: 'text', refusal: body.refusal } };
  const keys = verifiersOf(body.value, engine, sha256);
  if (!keys.ok) return keys;
  return { ok: true, value: { text, body: body.value, below: note?.ok ? note.value.signatures : [], bytes } };
}

/** The text with all these signatures, in the order in which the act names their keys. */
export function noteOf(
  { text, body }: Pick<Draft, 'text' | 'body'>,
  signatures: readonly NoteSignature[],
  sha256: Sha256,
): string {
  const order = body.by.map((b) => keyOfText(b.key, sha256)?.name);
  const inOrder = [...signatures].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return writeNote({ text, signatures: inOrder });
}

export interface SigningKey {
  readonly key: VerifierKey;
  readonly text: string;
  readonly signer: NoteSigner;
}

/**
 * A browser's assertion over a draft, as a signer: of the passkey in the act that it is by.
 * @returns why it is by none of them; `no-passkey` where the act names none
 */
export async function assertedBy(
  draft: Draft,
  assertion: Assertion,
  engine: SignatureEngine,
  sha256: Sha256,
): Promise<SigningKey | AssertionCode | 'no-passkey'> {
  const signature = writeAssertion(assertion);
  let fault: AssertionCode | 'no-passkey' = 'no-passkey';
  for (const { key: text } of draft.body.by) {
    const key = keyOfText(text, sha256);
    const passkey = passkeyOf(text, sha256);
    if (!key || !passkey) continue;
    const why = await assertionFault(engine, passkey, utf8(draft.text), signature, sha256);
    const { name, keyId } = key;
    if (!why) return { key, text, signer: { name, keyId, sign: () => signature } };
    fault = why;
  }
  return fault;
}
