/** A log with three witnesses, two of whom are enough: for tests of policies, proofs and witnesses. */
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  type LogRead,
  type NoteSigner,
  policyOf,
  signNote,
  writeCheckpoint,
  writeNote,
  writeVerifierKey,
} from '../../src/log/index.ts';
import { ed25519Verify } from '../../src/prove/index.ts';
import { signerOf, testKey, testWitness } from './log-keys.ts';
import { entriesOf, rootByDefinition } from './log-tree.ts';

export const ORIGIN = 'example.org/log';
export const verify = ed25519Verify(nodeEngine);
export const log = testKey(ORIGIN);
export const witnesses = ['w1.example', 'w2.example', 'w3.example'].map(testWitness);

export const vkeyOf = (i: number) => writeVerifierKey((witnesses[i] as (typeof witnesses)[0]).key);
export const POLICY = [
  `log ${writeVerifierKey(log.key)} https://example.org/log`,
  ...witnesses.map((_, i) => `witness first${i} ${vkeyOf(i)}`),
  'group parties 2 first0 first1 first2',
  'quorum parties',
  '',
].join('\n');

export const read = (text: string) => policyOf(text, nodeSha256);

export function must<T>(got: LogRead<T>): T {
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
}

export const treeOf = (size: number) => ({
  origin: ORIGIN,
  size,
  root: rootByDefinition(entriesOf(size)),
  extensions: [],
});

/** A checkpoint of the log at a size, signed by it and whoever else. */
export async function checkpointOf(size: number, ...others: readonly NoteSigner[]): Promise<string> {
  return writeNote(await signNote(writeCheckpoint(treeOf(size)), [signerOf(log), ...others]));
}
