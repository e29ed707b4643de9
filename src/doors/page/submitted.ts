/** A signed act is handed to the office that the page came from, and its receipt is looked at before it is believed. */
import { readVerifierKey, utf8 } from '../../log/index.ts';
import {
  checkReceipt,
  SIGNATURE_TYPES,
  type SignatureEngine,
  scriptSha256 as sha256,
  verifierOf,
} from '../../prove/index.ts';
import type { Refused } from '../../record/index.ts';
import type { SigningMessages } from '../../words/signing.ts';
import { type RefusalWords, sayRefusedIn } from '../circle/say.ts';

export type Submitted =
  | {
      readonly kind: 'recorded';
      readonly before: boolean;
      readonly receipt: string;
      /** where it is in the log, by the receipt; or why the receipt does not hold */
      readonly proven: { readonly says: string } | { readonly fault: string };
    }
  | { readonly kind: 'not-recorded'; readonly says: string };

/** @param log the key of the log, as the page names it */
export async function submitted(
  act: string,
  log: string,
  words: RefusalWords,
  k: SigningMessages,
  engine: SignatureEngine,
): Promise<Submitted> {
  const not = (says: string): Submitted => ({ kind: 'not-recorded', says });
  let answer: Response;
  try {
    answer = await fetch('/acts', { method: 'POST', body: act, headers: { 'content-type': 'text/plain' } });
  } catch {
    // the one thing it throws for: nobody answered
    return not(k.offline);
  }
  const text = await answer.text();
  if (answer.status === 200 || answer.status === 201) {
    const proven = await provenBy(text, log, words, engine);
    return { kind: 'recorded', before: answer.status === 200, receipt: text, proven };
  }
  const told = toldIn(text);
  switch (told?.error) {
    case 'refused':
      return not(sayRefusedIn(words, told as unknown as Refused));
    case 'overtaken':
      return not(words.m.overtaken);
    case 'busy':
      return not(words.m.busy);
    case 'time-went-back':
      return not(k.clockBehind);
    case 'stopped':
      return not(k.stopped);
    case 'too-large':
      return not(k.tooLarge);
    default:
      return not(k.strange({ status: answer.status }));
  }
}

async function provenBy(text: string, log: string, words: RefusalWords, engine: SignatureEngine) {
  const key = readVerifierKey(log, SIGNATURE_TYPES, sha256);
  const verifier = key.ok ? verifierOf(key.value, engine, sha256) : undefined;
  if (!key.ok || !verifier?.ok) return { fault: words.m.codes['bad-format'] };
  const { name } = key.value;
  const checked = await checkReceipt(utf8(text), name, [verifier.value], engine, sha256);
  if (!checked.ok) return { fault: sayRefusedIn(words, checked.refused) };
  const { act, index, checkpoint } = checked;
  return { says: words.m.proven({ id: act.id, index, size: checkpoint.size, origin: checkpoint.origin }) };
}

function toldIn(json: string): { readonly error?: string } | undefined {
  try {
    return JSON.parse(json) as { readonly error?: string };
  } catch {
    // no office of ours: a proxy before it answered
    return undefined;
  }
}
