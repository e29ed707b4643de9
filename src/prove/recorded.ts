/**
 * When a log took an entry in: the time of the first checkpoint that covers it, by the clock of whoever signed that time.
 *
 * Source: C2SP tlog-cosignature for the time. Every checkpoint is checked as the last one is: signed by the log, of the tree that
 * the last one tells at that size, with a time that holds under the depositary's key, and none earlier than the one before.
 * Whoever has fewer checkpoints finds the same day or a later one, never an earlier; a receipt keeps the party's own.
 */

import { sameBytes } from '../log/bytes.ts';
import { openCheckpoint } from '../log/checkpoint.ts';
import { readCosignature } from '../log/cosignature.ts';
import type { NoteSignature, NoteVerifier } from '../log/note.ts';
import type { LogRefusal } from '../log/refusal.ts';
import type { RootAt } from './circle.ts';

/** All entries before `size` were in by then. */
export interface TimedSize {
  readonly size: number;
  /** seconds since 1970 */
  readonly time: number;
  /** witnesses that cosigned a checkpoint of that size, of those asked about */
  readonly cosigned: readonly CosignedBy[];
}

export interface CosignedBy {
  readonly witness: NoteVerifier;
  /** seconds since 1970, by the clock of the witness */
  readonly time: number;
}

export type TimedSizes =
  | { readonly ok: true; readonly value: readonly TimedSize[] }
  | { readonly ok: false; readonly refusal: LogRefusal };

/**
 * @param checkpoints of this log, by size, smallest first @param clock checks the time that stands with a checkpoint
 * Refuses: what `openCheckpoint` refuses, wrong-root, size-order (a time before that of a smaller size), no-known-signature
 * (nobody signed a time).
 */
export async function timedSizes(
  checkpoints: readonly string[],
  origin: string,
  log: NoteVerifier,
  clock: NoteVerifier,
  rootAt: RootAt,
  witnesses: readonly NoteVerifier[] = [],
): Promise<TimedSizes> {
  const no = (code: LogRefusal['code'], found: string, expected = '') =>
    ({ ok: false, refusal: { code, where: { part: 'checkpoint', name: origin }, found, expected } }) as const;
  const timed: TimedSize[] = [];
  for (const text of checkpoints) {
    const opened = await openCheckpoint(text, origin, [log], [clock, ...witnesses]);
    if (!opened.ok) return opened;
    const { size, root, verified } = opened.value;
    const known = await rootAt(size);
    if (!known || !sameBytes(known, root)) return no('wrong-root', `${size}`);
    const own = verified.find((s) => isBy(s, clock));
    const cosignature = own && readCosignature(own.signature);
    if (!cosignature?.ok) return no('no-known-signature', `${size}`, clock.name);
    const { timestamp: time } = cosignature.value;
    const last = timed.at(-1);
    if (last && (time < last.time || size <= last.size)) return no('size-order', `${time}`, `${last.time}`);
    const cosigned = witnesses.flatMap((witness): CosignedBy[] => {
      const line = verified.find((s) => isBy(s, witness));
      const read = line && readCosignature(line.signature);
      return read?.ok ? [{ witness, time: read.value.timestamp }] : [];
    });
    timed.push({ size, time, cosigned });
  }
  return { ok: true, value: timed };
}

const isBy = (signature: Pick<NoteSignature, 'name' | 'keyId'>, { name, keyId }: NoteVerifier): boolean =>
  signature.name === name && signature.keyId === keyId;

/**
 * The size up to which enough of them have cosigned one checkpoint: all before it is *witnessed*, or, where they are mirrors, *held*.
 * @param of those who count
 */
export function witnessedSize(
  timed: readonly TimedSize[],
  quorum: number,
  of: readonly NoteVerifier[],
): number {
  const counts = ({ cosigned }: TimedSize) =>
    cosigned.filter(({ witness }) => of.some((v) => isBy(witness, v))).length;
  return timed.findLast((t) => counts(t) >= quorum)?.size ?? 0;
}

/** The time of the first of them that covers the entry; nothing where none does. @param timed by size, smallest first */
export function recordedAt(index: number, timed: readonly TimedSize[]): number | undefined {
  return timed[firstCovering(index, timed)]?.time;
}

/** Its place, or their number where none covers the entry. */
function firstCovering(index: number, timed: readonly TimedSize[]): number {
  let [low, high] = [0, timed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (index < (timed[middle] as TimedSize).size) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Since when enough of them have cosigned a checkpoint that covers the entry, by the clocks of those who cosigned: the time of the
 * last cosignature that was needed. Where none is needed it is the time of the checkpoint.
 * @param of those who count
 */
export function witnessedAt(
  index: number,
  timed: readonly TimedSize[],
  quorum: number,
  of: readonly NoteVerifier[],
): number | undefined {
  for (let i = firstCovering(index, timed); i < timed.length; i++) {
    const { time, cosigned } = timed[i] as TimedSize;
    const times = cosigned
      .filter(({ witness }) => of.some((v) => isBy(witness, v)))
      .map((c) => c.time)
      .sort((a, b) => a - b);
    if (times.length >= quorum) return quorum === 0 ? time : times[quorum - 1];
  }
  return undefined;
}

/** How far a witness has come with a log, by what stands below the log's checkpoints. */
export interface WitnessStanding {
  /** entries that it has cosigned; 0 where there is no cosignature by it */
  readonly size: number;
  /** when, by its own clock */
  readonly time?: number;
  /** entries in the log that it has not cosigned */
  readonly behind: number;
  /** since when the first of those is in the log, by the log's clock */
  readonly since?: number;
}

/**
 * Withholding is visible: what a party has not cosigned, and since when it could have.
 * @param timed as `timedSizes` gives them: a cosignature that was given and never came to the log is not seen here
 */
export function standingOf(
  witness: Pick<NoteVerifier, 'name' | 'keyId'>,
  timed: readonly TimedSize[],
): WitnessStanding {
  const total = timed.at(-1)?.size ?? 0;
  const own = timed.flatMap(({ size, cosigned }) =>
    cosigned.filter((c) => isBy(witness, c.witness)).map(({ time }) => ({ size, time })),
  );
  const last = own.at(-1);
  const size = last?.size ?? 0;
  const since = recordedAt(size, timed);
  return {
    size,
    ...(last ? { time: last.time } : {}),
    behind: total - size,
    ...(since === undefined ? {} : { since }),
  };
}
