/** A log to test stores with: its keys, entries that are easily told apart, and checks of what somebody was given. */
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  COSIGNATURE,
  checkInclusion,
  ED25519,
  fromUtf8,
  type LogProof,
  leafHash,
  noteVerifier,
  openCheckpoint,
  signNote,
  utf8,
  writeNote,
} from '../../src/log/index.ts';
import {
  type Entry,
  type LogStore,
  type Sequencer,
  type Submitted,
  sequencer,
} from '../../src/record/index.ts';
import { cosignerOf, signerOf, testKey } from '../support/log-keys.ts';

export const sha256 = nodeSha256;
export const ORIGIN = 'log.example/circle';

function logKey(from: string) {
  const [log, clock] = [testKey(ORIGIN, ED25519, from), testKey(`${ORIGIN}/time`, COSIGNATURE, from)];
  return {
    verifier: noteVerifier(log.key, nodeEngine.ed25519),
    /** as a log does: signed, and cosigned with the time */
    sign: async (text: string, time: number) =>
      writeNote(await signNote(text, [signerOf(log), cosignerOf(clock, time)])),
  };
}

export const OUR_KEY = logKey('ours');
export const OTHER_KEY = logKey('another');

/** What an entry says, then how it is signed: only the first makes its id. */
export function idOf(entry: Uint8Array): Uint8Array {
  return sha256(utf8((fromUtf8(entry) ?? '').split('|')[0] as string));
}

export function entry(what: string | number, signature = 'signed'): Entry {
  const bytes = utf8(`entry ${what}|${signature}`);
  return { id: idOf(bytes), bytes };
}

export function entries(from: number, to: number): Entry[] {
  return Array.from({ length: to - from }, (_, i) => entry(from + i));
}

export function sequencerOf(
  store: LogStore,
  more: { maxWaiting?: number; maxBatch?: number } = {},
): Sequencer {
  return sequencer({ store, origin: ORIGIN, sign: OUR_KEY.sign, sha256, ...more });
}

/**
 * Submits all of them and sequences until nobody waits or nothing moves; shows what was answered beside that, as an office does, and
 * is over when it is shown.
 */
export async function record(to: Sequencer, all: readonly Entry[], time: number): Promise<Submitted[]> {
  const answers = all.map((one) => to.submit(one));
  while (to.waiting() > 0) {
    const { kind } = await to.sequence(time);
    if (kind !== 'sequenced') break;
    void to.show();
  }
  await to.show();
  return Promise.all(answers);
}

/** The size and root that a receipt was given for, if it proves that the entry stands where it says. */
export async function checkReceipt(
  { bytes }: Pick<Entry, 'bytes'>,
  { index, inclusion, checkpoint }: LogProof,
): Promise<{ size: number; root: Uint8Array }> {
  const opened = await openCheckpoint(checkpoint, ORIGIN, [OUR_KEY.verifier]);
  if (!opened.ok) throw new Error(`checkpoint of a receipt: ${JSON.stringify(opened.refusal)}`);
  const { size, root } = opened.value;
  const holds = checkInclusion(
    { index, size, root, leafHash: leafHash(sha256, bytes), proof: inclusion },
    sha256,
  );
  if (!holds) throw new Error(`the receipt for ${index} in ${size} does not hold`);
  return { size, root };
}
