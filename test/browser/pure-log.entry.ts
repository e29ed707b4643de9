/** What a page can find out by itself: whether signatures hold, and whether a proof shows what it says. */
import { checkProof, fromHex, policyOf, readProof, utf8 } from '../../src/log/index.ts';
import {
  ed25519Verify,
  platformEngine,
  registerEd25519,
  scriptEngine,
  scriptSha256,
  verifyEd25519,
} from '../../src/prove/index.ts';

/** Key and signature in hexadecimal, and the message. */
export type Case = readonly [key: string, signature: string, message: string];

/** For each case whether it holds by the platform, and by the script. */
export async function judged(cases: readonly Case[]): Promise<(readonly [boolean, boolean])[]> {
  const engines = [await platformEngine(globalThis.crypto?.subtle), scriptEngine] as const;
  const answers: (readonly [boolean, boolean])[] = [];
  for (const [key, signature, message] of cases) {
    const good = registerEd25519(fromHex(key) as Uint8Array);
    const by = (engine: (typeof engines)[number]) =>
      good.ok && verifyEd25519(engine, good.value, utf8(message), fromHex(signature) as Uint8Array);
    answers.push([await by(engines[0]), await by(engines[1])]);
  }
  return answers;
}

/** Whether the platform has Ed25519 of its own. */
export async function hasEd25519(): Promise<boolean> {
  return (await platformEngine(globalThis.crypto?.subtle)).ed25519 !== scriptEngine.ed25519;
}

/** What a proof shows of an entry under a policy, as text. */
export async function proven(file: string, entry: string, policyText: string): Promise<string> {
  const [proof, policy] = [readProof(file), policyOf(policyText, scriptSha256)];
  if (!proof.ok || !policy.ok) return JSON.stringify([proof, policy]);
  const verify = ed25519Verify(await platformEngine(globalThis.crypto?.subtle));
  const shown = await checkProof(proof.value, utf8(entry), policy.value, verify, scriptSha256);
  if (!shown.ok) return shown.refusal.code;
  const { size, cosigned } = shown.value.checkpoint;
  return `entry ${shown.value.index} of ${size}, seen by ${cosigned.map(({ witness }) => witness.name).join(', ')}`;
}
