/**
 * The keys that an act names: what kind may stand where, and that each is a good one.
 *
 * Format: docs/formats/signed-act.md "Keys". A root key, a witness and a log outlive devices and web pages, so none of them is a passkey;
 * what witnesses and logs sign is written down by others (C2SP), for Ed25519 alone. A key that nobody could be held to, one of small or
 * mixed order, is refused where it is named, and not only when somebody signs with it.
 *
 * Not decided here: whose keys they are (`circle.ts`); keys to come, of which only digests are told.
 */
import type { Sha256 } from '../log/hash.ts';
import { COSIGNATURE, ED25519, readVerifierKey, type SignatureType } from '../log/key.ts';
import type { NoteVerifier } from '../log/note.ts';
import type { SignedActBody } from '../terms/signed-act.ts';
import type { SignatureEngine } from './engine.ts';
import { knownKey } from './known-keys.ts';
import { ECDSA_P256, SIGNATURE_TYPES, verifierOf, WEBAUTHN_ES256 } from './signatures.ts';
import type { EntryRead } from './signed-act.ts';

/** What a key is for, and the types that do for it. */
export const KEY_TYPES = {
  root: [ED25519, ECDSA_P256],
  /** whatever signs acts: a root, or under powers */
  acts: [ED25519, ECDSA_P256, WEBAUTHN_ES256],
  witness: [COSIGNATURE],
  log: [ED25519],
} as const satisfies Readonly<Record<string, readonly SignatureType[]>>;

export type KeyUse = keyof typeof KEY_TYPES;

/** Acts that only root keys sign. */
const BY_ROOT: readonly SignedActBody['kind'][] = [
  'party.incept',
  'circle.charter',
  'party.rotate',
  'circle.succeed',
];

type Named = readonly [text: string, use: KeyUse];

/** Every key that the body of an act names, beside those that sign it. */
function keysIn({ kind, body }: SignedActBody): Named[] {
  switch (kind) {
    case 'party.incept':
    case 'party.rotate':
      return [
        ...body.root.keys.map((text): Named => [text, 'root']),
        ...[body.witness, body.mirror].flatMap((text): Named[] =>
          text === undefined ? [] : [[text, 'witness']],
        ),
      ];
    case 'circle.charter':
      return body.depositaries.map(({ log }) => [log, 'log']);
    case 'circle.succeed':
      return [[body.depositary.log, 'log']];
    case 'powers.grant':
      return [[body.to, 'acts']];
    case 'party.disavow':
      return [[body.key, 'acts']];
    default:
      return [];
  }
}

/**
 * Who checks the signatures of a key, once it is known to be good for that use.
 * Refuses: what `readVerifierKey` and `verifierOf` refuse, key-purpose.
 */
export function keyFor(
  text: string,
  use: KeyUse,
  engine: SignatureEngine,
  sha256: Sha256,
): EntryRead<NoteVerifier> {
  return knownKey(use, text, engine, () => {
    const key = readVerifierKey(text, SIGNATURE_TYPES, sha256);
    if (!key.ok) return { ok: false, refused: { part: 'note', refusal: key.refusal } };
    const { name, type } = key.value;
    const types: readonly SignatureType[] = KEY_TYPES[use];
    if (!types.includes(type)) {
      const refusal = { code: 'key-purpose', where: 'note', found: textOf(type) } as const;
      return { ok: false, refused: { part: 'key', name, refusal } };
    }
    const verifier = verifierOf(key.value, engine, sha256);
    return verifier.ok ? verifier : { ok: false, refused: { part: 'key', name, refusal: verifier.refusal } };
  });
}

/**
 * Who checks the signatures of an act, in the order of `by`, once every key that it names is known to be good where it stands.
 * Refuses: the first that is not, as `keyFor` does; those of the body before those that sign.
 */
export function verifiersOf(
  act: SignedActBody,
  engine: SignatureEngine,
  sha256: Sha256,
): EntryRead<readonly NoteVerifier[]> {
  for (const [text, use] of keysIn(act)) {
    const good = keyFor(text, use, engine, sha256);
    if (!good.ok) return good;
  }
  const verifiers: NoteVerifier[] = [];
  for (const { key } of act.by) {
    const good = keyFor(key, BY_ROOT.includes(act.kind) ? 'root' : 'acts', engine, sha256);
    if (!good.ok) return good;
    verifiers.push(good.value);
  }
  return { ok: true, value: verifiers };
}

const textOf = ({ byte, identifier }: SignatureType): string =>
  identifier ?? `0x${byte.toString(16).padStart(2, '0')}`;
