/** What must show of the treaties that are counted from dated acts; the rows themselves are printed by `npm run gold -- --treaties`. */
import { expect, test } from 'vitest';
import { addDays, type CivilDay, readDay } from '../../src/terms/civil-day.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { certainDate } from '../../src/terms/uncertain-date.ts';
import { builtIn } from '../support/record.ts';
import { type Treaty, treaties } from './case.ts';
import { dateVectors } from './date-vectors.ts';
import { filesOf, Parties } from './files.ts';
import { recordOf } from './score.ts';
import { hasData, own, type Row, shared, unique } from './tables.ts';
import { PATTERNS, patternDays, type TreatyDay, treatyDays } from './treaty-days.ts';

const all = hasData ? treaties() : [];
const tables = hasData ? recordOf(all) : builtIn;
const days = hasData ? treatyDays({ builtIn, tables }) : [];
const more = hasData ? patternDays({ builtIn, tables }) : [];
const published: Row[] = hasData ? shared('gold', 'gold_treaties.csv') : [];

const names = (of: readonly TreatyDay[]): string[] => of.map((t) => t.gold);
const counted = days.filter((t) => t.standing === 'from acts');

test.runIf(hasData)('every treaty of the list has its row, with a pattern that there is', () => {
  expect(own('treaty-rows.csv').map((r) => r.gold)).toEqual(published.map((r) => r.id));
  const unknown = [...days, ...more].filter((t) => !(PATTERNS as readonly string[]).includes(t.pattern));
  expect(names(unknown)).toEqual([]);
});

test.runIf(hasData)('at least 40 treaties are counted from dated acts', () => {
  expect(counted.length).toBeGreaterThanOrEqual(40);
});

test.runIf(hasData)('a counted day that is not the published one has a class and a reason', () => {
  const unclassed = [...days, ...more].filter(
    (t) => t.class === 'unclassed' || (t.class !== '' && t.why === ''),
  );
  expect(names(unclassed).filter((gold) => !FIXED.includes(gold))).toEqual([]);
  expect(names(counted.filter((t) => !t.agrees))).toEqual(['TLATELOLCO']);
});

/** Their class, that the day is in the clause or in a decision, is the reason. */
const FIXED = names([...days, ...more].filter((t) => t.class === 'fixed'));

test.runIf(hasData)('every pattern of final clauses has a treaty whose acts were asked', () => {
  const asked = [...days, ...more].filter(
    (t) => t.standing === 'from acts' || t.standing === 'fixed, the acts in time',
  );
  expect(PATTERNS.filter((pattern) => !asked.some((t) => t.pattern === pattern && t.acts > 0))).toEqual([]);
});

test.runIf(hasData)(
  'what is fixed in a clause, or found by a depositary, is not counted as from acts',
  () => {
    const standing = (gold: string) => [...days, ...more].find((t) => t.gold === gold)?.standing;
    expect(standing('CIS')).toBe('fixed in the clause');
    expect(standing('KIGALI')).toBe('fixed, the acts in time');
    expect(standing('AGGRESSION')).toBe('fixed, the acts in time');
    expect(standing('PARIS')).toBe('found by a depositary');
    expect(standing('NAT')).toBe('acts not verified');
  },
);

/** Another day for each published one, far from it and different for each. */
function scrambled(day: string, n: number): string {
  return day === ''
    ? day
    : `${1800 + (n % 150)}-${`${1 + (n % 12)}`.padStart(2, '0')}-${`${1 + (n % 28)}`.padStart(2, '0')}`;
}

const SCRAMBLED: Treaty[] = all.map((t) => ({
  ...t,
  cases: t.cases.map((c, n) => ({
    ...c,
    published: scrambled(c.published, n),
    general: scrambled(c.general, n + 7),
    agree: 0,
    disagree: n,
    confidence: '',
    flags: '',
  })),
}));

test.runIf(hasData)('published days of parties and of treaties reach no file that the program reads', () => {
  expect(SCRAMBLED.flatMap((t) => t.cases.map((c) => c.published))).not.toEqual(
    all.flatMap((t) => t.cases.map((c) => c.published)),
  );
  expect(filesOf(SCRAMBLED, new Parties())).toEqual(filesOf(all, new Parties()));
});

test.runIf(hasData)('with every published day another one the computed days are the same', () => {
  const other = published.map((r, n) => ({
    ...r,
    published_eif: scrambled(r.published_eif ?? '', n),
    computed_eif: scrambled(r.computed_eif ?? '', n + 3),
    condition_met: scrambled(r.condition_met ?? '', n + 5),
  }));
  const again = treatyDays({ builtIn: withOtherPublishedDays(builtIn), tables: recordOf(SCRAMBLED) }, other);
  const computed = (of: readonly TreatyDay[]) =>
    of.map((t) => [t.gold, t.standing, t.computed, t.conditionMet]);
  expect(computed(again)).toEqual(computed(days));
  expect(again.filter((t) => t.agrees && t.published !== '')).toEqual([]);
});

const CONSENT: readonly string[] = [
  'ratify',
  'accept',
  'approve',
  'accede',
  'succeed',
  'admit',
  'continue',
  'notify',
];

/** What the built-in record holds as published: days for treaties, and the days from which consents have effect. */
function withOtherPublishedDays(record: OpenRecord): OpenRecord {
  const other = (n: number) => certainDate(addDays(readDay('1790-01-01') as CivilDay, n % 28), '1790');
  const instruments = [...record.instruments].map(
    ([id, x], n) => [id, { ...x, published: x.published.map((p) => ({ ...p, date: other(n) })) }] as const,
  );
  const acts = record.acts.map((a, n) =>
    CONSENT.includes(a.kind) && a.effective ? { ...a, effective: other(n) } : a,
  );
  return { ...record, instruments: new Map(instruments), acts };
}

test.runIf(hasData)('delays alone are reported apart, and each that differs says why', () => {
  const vectors = dateVectors();
  expect(vectors.length).toBe(shared('gold', 'date_vectors.csv').length);
  expect(unique(vectors.filter((v) => !v.agrees).map((v) => v.class)).sort()).toEqual([
    'expiry',
    'minimum',
    'month end',
  ]);
});
