/**
 * By how many of the plain instruments two parties are bound on a day, and how: every pair at once, reservations among them.
 *
 * Source: VCLT art. 20 and 21, in the order in which `relations.ts` reads them: an objection that opposes entry into force leaves
 * no relations; a reservation neither accepted nor objected to is awaited; an objection excludes; an acceptance modifies.
 * Numbers of instruments, no measure of closeness.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { boundTogether } from './bound-together.ts';
import type { InForceDays } from './in-force.ts';
import type { PlainReservation, ReservedColumns } from './reservations.ts';

/** Row by row for every party its number with every other; in full is what is left of `both`. */
export interface RelationsTogether {
  /** instruments to which both are party */
  readonly both: Uint32Array;
  readonly modified: Uint32Array;
  readonly excluded: Uint32Array;
  readonly awaiting: Uint32Array;
  readonly noRelations: Uint32Array;
}

/** How a reservation leaves two parties, the stronger the higher; of several between them the highest stands. */
const [MODIFIED, EXCLUDED, AWAITING, NO_RELATIONS] = [1, 2, 3, 4] as const;

/** @param days of these columns, as `inForceDays` gives them */
export function relationsTogether(
  reserved: ReservedColumns,
  days: readonly InForceDays[],
  on: CivilDay,
): RelationsTogether {
  const { parties, columns, reservations } = reserved;
  const n = parties.length;
  const counts = Array.from({ length: 5 }, () => new Uint32Array(n * n));
  /** of the instrument at hand, by pair; what was touched is put back */
  const between = new Uint8Array(n * n);
  const touched: number[] = [];
  const said = new Uint8Array(n);
  columns.forEach(({ who }, c) => {
    const all = reservations[c] as readonly PlainReservation[];
    if (all.length === 0) return;
    const from = (days[c] as InForceDays).parties;
    const bound = who.filter((_, i) => (from[i] as number) <= on);
    for (const r of all) {
      if (on < r.from || on >= r.until || !bound.includes(r.author)) continue;
      said.fill(on >= r.silence ? MODIFIED : AWAITING);
      for (const { who: other, from: raised, until, objecting, accepted } of r.spoken) {
        if (on >= raised && on < until) said[other] = objecting === 'excluded' ? EXCLUDED : NO_RELATIONS;
        else if (on >= accepted) said[other] = MODIFIED;
      }
      for (const other of bound) {
        if (other === r.author) continue;
        const pair = other < r.author ? other * n + r.author : r.author * n + other;
        const before = between[pair] as number;
        if (before === 0) touched.push(pair);
        if ((said[other] as number) > before) between[pair] = said[other] as number;
      }
    }
    for (const pair of touched) {
      const count = counts[between[pair] as number] as Uint32Array;
      count[pair] = (count[pair] as number) + 1;
      between[pair] = 0;
    }
    touched.length = 0;
  });
  const [, modified, excluded, awaiting, noRelations] = counts.map((count) => mirrored(count, n));
  return {
    both: boundTogether({ ...reserved, notPlain: [] }, days, on),
    ...({ modified, excluded, awaiting, noRelations } as Omit<RelationsTogether, 'both'>),
  };
}

/** Whatever stands for a pair stands for its mirror image. */
function mirrored(count: Uint32Array, n: number): Uint32Array {
  for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) count[q * n + p] = count[p * n + q] as number;
  return count;
}
