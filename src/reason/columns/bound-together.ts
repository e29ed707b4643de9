/**
 * How many of the plain instruments two parties are bound by together on a day: every pair at once.
 *
 * A bit for each instrument and party says whether the instrument is in force for it; a pair is bound together by as many as
 * both have. A number of instruments, no measure of closeness: a treaty among all States counts as much as one between
 * two.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Columns } from './column.ts';
import type { InForceDays } from './in-force.ts';

/**
 * @param days of these columns, as `inForceDays` gives them
 * @returns row by row for every party its number with every other; on the diagonal how many it is bound by itself
 */
export function boundTogether(
  { parties, columns }: Columns,
  days: readonly InForceDays[],
  on: CivilDay,
): Uint32Array {
  const n = parties.length;
  const words = (columns.length + 31) >> 5;
  const bits = new Int32Array(n * words);
  columns.forEach(({ who }, c) => {
    const from = (days[c] as InForceDays).parties;
    const word = c >> 5;
    const bit = 1 << (c & 31);
    for (let i = 0; i < who.length; i++)
      if ((from[i] as number) <= on) (bits[(who[i] as number) * words + word] as number) |= bit;
  });
  const made = new Uint32Array(n * n);
  for (let p = 0; p < n; p++) {
    for (let q = p; q < n; q++) {
      let count = 0;
      for (let w = 0; w < words; w++)
        count += ones((bits[p * words + w] as number) & (bits[q * words + w] as number));
      made[p * n + q] = count;
      made[q * n + p] = count;
    }
  }
  return made;
}

/** How many bits of a word are set (Warren, Hacker's Delight, 5–1). */
function ones(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
