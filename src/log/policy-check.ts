/**
 * What a policy says of a checkpoint: whose it is, and whether enough witnesses have cosigned it.
 *
 * Source: C2SP tlog-policy. Two verifiers that ask for k and k′ of the same n witnesses accept no two histories of one log while
 * at most k + k′ − n − 1 of the witnesses are dishonest; for a common k, at most 2k − n − 1.
 */
import { type Checkpoint, openCheckpoint, readCheckpoint } from './checkpoint.ts';
import { cosignatureVerifier, readCosignature } from './cosignature.ts';
import { noteVerifier, type VerifierKey, type VerifyBytes } from './key.ts';
import { readNote } from './note.ts';
import { type KnownLog, type KnownWitness, NONE, type Policy } from './policy.ts';
import { type LogRead, read, refuse } from './refusal.ts';

/** Whether a witness or group has witnessed, given the witnesses that cosigned; `none` always has. */
export function isWitnessed(policy: Policy, name: string, cosigned: ReadonlySet<string>): boolean {
  if (name === NONE || cosigned.has(name)) return true;
  const group = policy.groups.find((g) => g.name === name);
  if (!group) return false;
  return group.members.filter((member) => isWitnessed(policy, member, cosigned)).length >= group.threshold;
}

/** A checkpoint that a policy accepts, and by whose word. */
export interface WitnessedCheckpoint extends Checkpoint {
  readonly text: string;
  readonly log: KnownLog;
  /** witnesses that cosigned, in the order of the policy, each with its latest time; may be more than the quorum needs */
  readonly cosigned: readonly { readonly witness: KnownWitness; readonly timestamp: number }[];
}

/**
 * A checkpoint of one of the policy's logs, signed by it and cosigned by a quorum.
 *
 * How old the cosignatures may be is not decided here; their times are in the answer.
 * Refuses: what `openCheckpoint` refuses, unknown-origin, quorum-not-met.
 *
 * @param verify Ed25519, for the log and the witnesses alike
 */
export async function checkPolicy(
  bytes: Uint8Array | string,
  policy: Policy,
  verify: VerifyBytes,
): Promise<LogRead<WitnessedCheckpoint>> {
  const note = readNote(bytes);
  if (!note.ok) return note;
  const claimed = readCheckpoint(note.value.text);
  if (!claimed.ok) return claimed;
  const { origin } = claimed.value;
  const logs = policy.logs.filter(({ key }) => key.name === origin);
  if (logs.length === 0)
    return refuse(
      'unknown-origin',
      { part: 'policy', name: origin },
      { expected: policy.logs.map(({ key }) => key.name).join(', '), found: origin },
    );

  const opened = await openCheckpoint(
    bytes,
    origin,
    logs.map(({ key }) => noteVerifier(key, verify)),
    policy.witnesses.map(({ key }) => cosignatureVerifier(key, verify)),
  );
  if (!opened.ok) return opened;
  const { verified, unknown: _, ...checkpoint } = opened.value;
  const by = ({ name, keyId }: VerifierKey) => verified.filter((s) => s.name === name && s.keyId === keyId);
  const cosigned = policy.witnesses.flatMap((witness) => {
    const times = by(witness.key).flatMap(({ signature }) => {
      const cosignature = readCosignature(signature);
      return cosignature.ok ? [cosignature.value.timestamp] : [];
    });
    return times.length === 0 ? [] : [{ witness, timestamp: Math.max(...times) }];
  });
  const names = new Set(cosigned.map(({ witness }) => witness.name));
  if (!isWitnessed(policy, policy.quorum, names))
    return refuse(
      'quorum-not-met',
      { part: 'policy', name: policy.quorum },
      { expected: policy.quorum, found: [...names].join(', ') },
    );
  const log = logs.find(({ key }) => by(key).length > 0) as KnownLog;
  return read({ ...checkpoint, log, cosigned });
}
