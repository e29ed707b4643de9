/**
 * A bundle to carry: some acts of a log with everything that is needed to check them without the log and without a network.
 *
 * Format: docs/formats/bundle.md. Its files: `policy` (C2SP tlog-policy: the log, the parties' witnesses, how many of them), receipts
 * `acts/N.tlog-proof` under one checkpoint, and documents. Whoever has the key of the log from elsewhere hands it in; else the one
 * that the bundle names is taken, and all in it can then agree and still be another log than others were shown.
 *
 * Not decided here: authority (`reason`), and that nothing was left out: which acts a log has besides no selection shows.
 * Cost: one verification a signature, and a proof an act. It reads what it is given and nothing else, so it runs in a page.
 */

import { toHex } from '../log/base64.ts';
import { utf8 } from '../log/bytes.ts';
import type { Checkpoint } from '../log/checkpoint.ts';
import type { Sha256 } from '../log/hash.ts';
import { writeVerifierKey } from '../log/key.ts';
import type { NoteVerifier } from '../log/note.ts';
import { NONE, type Policy, readPolicy } from '../log/policy.ts';
import { checkPolicy, type WitnessedCheckpoint } from '../log/policy-check.ts';
import { readProof } from '../log/proof.ts';
import type { LogRefusal } from '../log/refusal.ts';
import { documentIn } from './circle.ts';
import type { SignatureEngine } from './engine.ts';
import { checkReceipt, type ReceiptRefusal } from './receipt.ts';
import { ed25519Verify, verifierOf } from './signatures.ts';
import type { SignedAct } from './signed-act.ts';

export const POLICY = 'policy';
export const receiptPath = (index: number): string => `acts/${index}.tlog-proof`;

export interface OpenedBundle {
  readonly checkpoint: Checkpoint;
  /** by whom its checkpoint is witnessed; nothing where the policy's quorum is not met */
  readonly witnessed: WitnessedCheckpoint | undefined;
  readonly policy: Policy;
  /** in the order of the log */
  readonly acts: readonly { readonly index: number; readonly act: SignedAct }[];
  /** documents that the acts name, by digest: whether they are in it */
  readonly documents: readonly { readonly sha256: string; readonly held: boolean }[];
  /** whether the key of the log was the caller's */
  readonly ownKey: boolean;
}

export type BundleRefusal = { readonly path: string } & (
  | ReceiptRefusal
  /** a file that is no part of a bundle */
  | { readonly part: 'strange' }
  /** other witnesses, or another quorum, than the charter and its parties' acts in the bundle name */
  | { readonly part: 'policy' }
  /** bytes of a document that are not what its name says */
  | { readonly part: 'document' }
  /** a receipt under another checkpoint than the others, or of another place than its name says */
  | { readonly part: 'apart' }
);

export type BundleRead =
  | { readonly ok: true; readonly value: OpenedBundle }
  | { readonly ok: false; readonly refused: BundleRefusal };

const no = (refused: BundleRefusal) => ({ ok: false, refused }) as const;

/** @param files by their paths @param log key of the log, where the reader has it from elsewhere */
export async function openBundle(
  files: ReadonlyMap<string, Uint8Array>,
  log: NoteVerifier | undefined,
  engine: SignatureEngine,
  sha256: Sha256,
): Promise<BundleRead> {
  const inLog = (path: string, refusal: LogRefusal) => no({ path, part: 'log', refusal });
  const policy = readPolicy(files.get(POLICY) ?? utf8(''), sha256);
  if (!policy.ok) return inLog(POLICY, policy.refusal);
  const [known] = policy.value.logs;
  const own = known && verifierOf(known.key, engine, sha256);
  const key = log ?? (own?.ok ? own.value : undefined);
  if (!key)
    return inLog(POLICY, {
      code: 'unknown-origin',
      where: { part: 'policy' },
      expected: 'form:verifier-key',
    });

  const documents = new Set<string>();
  const acts: { index: number; act: SignedAct }[] = [];
  let checkpoint: { readonly text: string; readonly tree: Checkpoint } | undefined;
  for (const [path, bytes] of files) {
    const digest = /^blob\/sha256\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/.exec(path)?.[2];
    const index = /^acts\/(0|[1-9]\d{0,15})\.tlog-proof$/.exec(path)?.[1];
    if (digest !== undefined) {
      if (toHex(sha256(bytes)) !== digest) return no({ path, part: 'document' });
      documents.add(digest);
    } else if (index !== undefined) {
      const receipt = await checkReceipt(bytes, key.name, [key], engine, sha256);
      if (!receipt.ok) return no({ path, ...receipt.refused });
      const proof = readProof(bytes);
      const text = proof.ok ? proof.value.checkpoint : '';
      checkpoint ??= { text, tree: receipt.checkpoint };
      if (checkpoint.text !== text || receipt.index !== Number(index)) return no({ path, part: 'apart' });
      acts.push({ index: receipt.index, act: receipt.act });
    } else if (path !== POLICY) return no({ path, part: 'strange' });
  }
  if (!checkpoint) return inLog(receiptPath(0), { code: 'no-signature', where: { part: 'proof' } });
  acts.sort((a, b) => a.index - b.index);
  if (
    !isOfCharter(
      policy.value,
      acts.map(({ act }) => act),
    )
  )
    return no({ path: POLICY, part: 'policy' });
  const witnessed = await checkPolicy(checkpoint.text, policy.value, ed25519Verify(engine));
  const named = acts.flatMap(({ act }) => documentIn(act.body) ?? []);
  return {
    ok: true,
    value: {
      checkpoint: checkpoint.tree,
      witnessed: witnessed.ok ? witnessed.value : undefined,
      policy: policy.value,
      acts,
      documents: named.map(({ sha256: digest }) => ({ sha256: digest, held: documents.has(digest) })),
      ownKey: log !== undefined,
    },
  };
}

/** Whether the policy asks for the witnesses that the charter's parties named, as many of them as it says: their word, not the bundle's. */
function isOfCharter({ witnesses, quorum, groups }: Policy, acts: readonly SignedAct[]): boolean {
  const keys = new Map<string, string | undefined>();
  let charter: Extract<SignedAct['body'], { kind: 'circle.charter' }>['body'] | undefined;
  for (const { id, body } of acts) {
    const { witness } = body.kind === 'party.incept' || body.kind === 'party.rotate' ? body.body : {};
    if (body.kind === 'party.incept') keys.set(id, witness);
    if (body.kind === 'party.rotate' && witness !== undefined) keys.set(body.by[0]?.party as string, witness);
    if (body.kind === 'circle.charter') charter = body.body;
  }
  const named = (charter?.parties ?? []).flatMap(({ party, as }) => {
    const key = keys.get(party);
    return key === undefined ? [] : [`${as} ${key}`];
  });
  const asked = witnesses.map(({ name, key }) => `${name} ${writeVerifierKey(key)}`);
  const isSame = named.length === asked.length && named.every((one) => asked.includes(one));
  const need = charter?.quorum ?? 0;
  const [group] = groups;
  const isAsked =
    need > 0 && named.length >= need
      ? groups.length === 1 &&
        quorum === group?.name &&
        group.threshold === need &&
        group.members.length === named.length
      : quorum === NONE;
  return isSame && isAsked;
}
