/** A draft as the page for signing has it: read, with who has signed and who can sign here. */
import { utf8 } from '../../log/index.ts';
import {
  actIdOf,
  MAX_ACT_BYTES,
  openSignedAct,
  type SignatureEngine,
  scriptSha256 as sha256,
} from '../../prove/index.ts';
import type { SignedActBody } from '../../terms/signed-act.ts';
import { assertedBy, type Draft, noteOf, readDraft } from '../circle/draft-file.ts';
import { assertionOf, type BrowserAnswer } from '../circle/passkey-file.ts';
import { type RefusalWords, sayCodeIn, sayRefusedIn } from '../circle/say.ts';
import { hasSigned, passkeyIn, passkeyOf } from '../circle/signatures.ts';

type By = SignedActBody['by'][number];

export interface Key {
  readonly by: By;
  /** the name in the key's text */
  readonly name: string;
  readonly signed: boolean;
  /** of a signature by a passkey: where it was used, and whether the key can leave its device */
  readonly signature: ReturnType<typeof passkeyIn>;
  readonly passkey: ReturnType<typeof passkeyOf>;
}

export interface Drafted {
  readonly draft: Draft;
  /** the same as a file has it, to its last line end */
  readonly file: string;
  readonly id: string;
  readonly keys: readonly Key[];
  /** every key that it names has signed, and no other */
  readonly whole: boolean;
}

/** @returns why it is none, as a sentence; a signature below it that does not hold is a reason too */
export async function draftedFrom(
  text: string,
  words: RefusalWords,
  engine: SignatureEngine,
): Promise<Drafted | string> {
  // What is pasted has lost or gained line ends at its edges, and has no others to lose.
  const file = `${text.trim()}\n`;
  const bytes = utf8(file);
  if (bytes.length > MAX_ACT_BYTES) return words.m.codes['too-large'];
  const read = readDraft(bytes, engine, sha256);
  if (!read.ok) return sayRefusedIn(words, read.refused);
  const draft = read.value;
  const keys: Key[] = [];
  for (const by of draft.body.by) {
    const signed = await hasSigned(by.key, draft.text, draft.below, engine, sha256);
    if (signed === 'wrongly') return words.m.wrongly(by).trim();
    const passkey = passkeyOf(by.key, sha256);
    const signature = passkeyIn(by.key, draft.below, sha256);
    keys.push({ by, name: by.key.split('+')[0] ?? '', signed: signed === 'yes', signature, passkey });
  }
  const opened = draft.below.length > 0 ? await openSignedAct(bytes, engine, sha256) : undefined;
  if (opened?.ok === false && opened.refused.refusal.code !== 'missing-signature')
    return sayRefusedIn(words, opened.refused);
  return { draft, file, id: actIdOf(draft.text, sha256), keys, whole: opened?.ok === true };
}

export type NotThatKey = 'not-that-key';

/**
 * The draft with the signature that a browser gave for one of its keys, below those that it had.
 * @returns why the answer is no signature of that key: another passkey was chosen, or as a sentence
 */
export async function signedBy(
  { draft }: Drafted,
  { by }: Key,
  answer: BrowserAnswer,
  words: RefusalWords,
  engine: SignatureEngine,
): Promise<{ readonly text: string } | { readonly says: string } | NotThatKey> {
  const assertion = assertionOf(answer);
  if (!assertion) return { says: sayCodeIn(words, 'assertion-form') };
  const asked = { ...draft, body: { ...draft.body, by: [by] } as SignedActBody };
  const signed = await assertedBy(asked, assertion, engine, sha256);
  if (signed === 'wrong-signature' || signed === 'no-passkey') return 'not-that-key';
  if (typeof signed === 'string') return { says: sayCodeIn(words, signed) };
  const { name, keyId, sign } = signed.signer;
  const own = { name, keyId, signature: await sign(draft.text) };
  return { text: noteOf(draft, [...draft.below, own], sha256) };
}
