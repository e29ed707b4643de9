/** Reservations as days against the kernel: the same relations for every pair on every day, or the instrument is left to it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inForceDays } from '../../src/reason/columns/in-force.ts';
import { type RelationsTogether, relationsTogether } from '../../src/reason/columns/relations-together.ts';
import { reservedColumnsOf } from '../../src/reason/columns/reservations.ts';
import { relationsOn } from '../../src/reason/relations.ts';
import type { StateOfPlay } from '../../src/reason/state-of-play.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { type CivilDay, readDay } from '../../src/terms/civil-day.ts';
import { builtIn } from '../support/record.ts';
import { DAYS, world } from '../support/reservation-worlds.ts';
import { dayOf, type World, worldState } from '../support/reservations.ts';
import { runs } from '../support/runs.ts';

const NAMES = {
  modified: 'modified',
  excluded: 'excluded',
  awaiting: 'awaiting',
  'no-relations': 'noRelations',
} as const;

/** What the columns count for a pair on a day, for all of their instruments, against the kernel's relations. */
function compare(state: StateOfPlay, on: CivilDay): void {
  const reserved = reservedColumnsOf(state.record);
  const found = relationsTogether(reserved, inForceDays(reserved as never), on);
  const relations = reserved.columns.map(({ instrument }) => relationsOn(state, instrument, on));
  const n = reserved.parties.length;
  for (let p = 0; p < n; p++) {
    for (let q = 0; q < n; q++) {
      if (p === q) continue;
      const [one = '', other = ''] = [reserved.parties[p], reserved.parties[q]];
      const expected = { both: 0, modified: 0, excluded: 0, awaiting: 0, noRelations: 0 };
      for (const { between } of relations) {
        const { bond } = between(one, other);
        if (bond !== 'not-both-party') expected.both += 1;
        if (bond in NAMES) expected[NAMES[bond as keyof typeof NAMES]] += 1;
      }
      const counted = (name: keyof RelationsTogether) => found[name][p * n + q];
      const got = Object.fromEntries(
        Object.keys(expected).map((k) => [k, counted(k as keyof RelationsTogether)]),
      );
      expect({ pair: `${one} ${other}`, on, ...got }).toEqual({ pair: `${one} ${other}`, on, ...expected });
    }
  }
}

const CLAUSE = { when: '{consents: 2, of: anyone}', after: 'd+1' };
const staying = (w: World): World => ({
  parties: w.parties.map((p) => ({ ...p, leaves: undefined })),
  reservations: w.reservations.map((r) => ({
    ...r,
    // so that most are plain
    objections: r.objections.filter((o) => o.intent !== 'without-benefit'),
  })),
});

test('every pair stands as the kernel has it, on every day, and many such treaties are plain', () => {
  let plain = 0;
  let all = 0;
  fc.assert(
    fc.property(world, fc.boolean(), (w, isStaying) => {
      const state = worldState(isStaying ? staying(w) : w, [], CLAUSE);
      const { notPlain } = reservedColumnsOf(state.record);
      if (isStaying) {
        all += 1;
        if (notPlain.length === 0) plain += 1;
      }
      for (const on of DAYS) compare(state, dayOf(on));
    }),
    runs(60),
  );
  // late ones are left to the kernel, and a third of all are late
  expect(plain * 10).toBeGreaterThan(all);
});

test('a reservation whose days are not certain leaves its treaty to the kernel, and says so', () => {
  fc.assert(
    fc.property(world, (w) => {
      fc.pre(w.reservations.some((r) => r.made !== 'late'));
      const state = worldState(staying(w), [true], CLAUSE);
      expect(reservedColumnsOf(state.record).columns).toEqual([]);
    }),
    runs(30),
  );
});

test('the built-in record stands as the kernel has it', () => {
  for (const text of ['1990-01-01', '2010-06-30', '2026-01-01'])
    compare(stateOfPlay(builtIn), readDay(text) as CivilDay);
});
