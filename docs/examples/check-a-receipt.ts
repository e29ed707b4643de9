/** What a receipt shows: the file that an office gives for an act, with the key of its log from elsewhere. */
import { noteVerifier, readVerifierKey } from 'mufakat/log';
import { checkReceipt, ed25519Verify, platformEngine, SIGNATURE_TYPES, scriptSha256 } from 'mufakat/prove';

/**
 * @param receipt bytes of a C2SP tlog-proof with the act in its `extra` line
 * @param origin first line of the log's checkpoints
 * @param logKey the log's verifier key, as in a charter
 */
export async function whatItShows(receipt: Uint8Array, origin: string, logKey: string): Promise<string> {
  // WebCrypto where it has Ed25519, else the same in script: one answer either way, in Node and in a page.
  const engine = await platformEngine(globalThis.crypto.subtle);
  const key = readVerifierKey(logKey, SIGNATURE_TYPES, scriptSha256);
  if (!key.ok) return `no key: ${key.refusal.code}`;
  const log = noteVerifier(key.value, ed25519Verify(engine));
  const checked = await checkReceipt(receipt, origin, [log], engine, scriptSha256);
  if (!checked.ok) return `does not hold: ${checked.refused.refusal.code}`;
  const { act, index, checkpoint } = checked;
  return `act ${act.id.slice(0, 8)}… (${act.body.kind}) is entry ${index} of ${checkpoint.size}`;
}
