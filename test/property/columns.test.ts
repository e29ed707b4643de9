/**
 * The columns of plain instruments against the kernel: the same days, or the instrument is left to the kernel and says
 * why. Records are read from files, as a user's are.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundTogether } from '../../src/reason/columns/bound-together.ts';
import { columnsOf, withDeposit } from '../../src/reason/columns/column.ts';
import { inForceDays, inForceDaysOf, NEVER } from '../../src/reason/columns/in-force.ts';
import { inForce, party } from '../../src/reason/law/atoms.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { type CivilDay, writeDay } from '../../src/terms/civil-day.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { builtIn } from '../support/record.ts';
import { runs } from '../support/runs.ts';
import { acts, recordOf, STATES, treaty } from '../unit/law/small-record.ts';

/** Every day that the columns give is the kernel's, and they leave nothing out of which they speak. */
function compare(record: OpenRecord): number {
  const { solution } = stateOfPlay(record);
  const known = columnsOf(record);
  const days = inForceDays(known);
  const first = (of: ReturnType<typeof party>): number => {
    const { surely, possibly } = solution.began(of);
    expect(surely).toBe(possibly);
    return surely ?? NEVER;
  };
  known.columns.forEach((column, c) => {
    expect(`${column.instrument} ${days[c]?.general}`).toBe(
      `${column.instrument} ${first(inForce(column.instrument))}`,
    );
    column.who.forEach((who, i) => {
      const name = known.parties[who] as string;
      const about = `${name} ${column.instrument}`;
      expect(`${about} ${days[c]?.parties[i]}`).toBe(`${about} ${first(party(name, column.instrument))}`);
    });
  });
  expect(known.columns.length + known.notPlain.length).toBe(record.instruments.size);
  return known.columns.length;
}

const A_DAY = fc.integer({ min: 10_000, max: 10_120 }).map((d) => writeDay(d as CivilDay));
const DELAY = fc.constantFrom(
  undefined,
  'd+1',
  'd+30',
  'd+90',
  'm+3',
  'm+1',
  'fdm(m+3)',
  'mfd+2',
  'yearly(06-30,by 01-01)',
  'yearly(12-31,m+1)',
  'x(m+6)',
  'x(m+6,next)',
);
const CLAUSES = fc.record({
  needed: fc.integer({ min: 1, max: 6 }),
  of: fc.constantFrom('anyone', 'states', 'signatories'),
  after: DELAY,
  notBefore: fc.option(A_DAY, { nil: undefined, freq: 5 }),
  later: DELAY,
  between: fc.constantFrom('own-delay', 'general-day'),
  from: fc.constantFrom(undefined, undefined, undefined, 'notification'),
  more: fc.constantFrom(
    ...Array.from({ length: 6 }, () => undefined),
    'endsBelow: {locator: art. 5, parties: 2, says: {en: W., id: D.}, sources: [paper], confidence: likely}',
    'monthEnd: {rule: overflow, sources: [paper], confidence: likely}',
  ),
});
const ROW = fc.record({
  who: fc.constantFrom(...STATES, 'union'),
  kind: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom('ratify', 'accede', 'sign') },
    { weight: 1, arbitrary: fc.constantFrom('succeed', 'withdraw') },
  ),
  on: A_DAY,
  until: fc.oneof({ weight: 15, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: A_DAY }),
});
const RECORD = fc
  .array(
    fc.tuple(
      CLAUSES,
      fc.oneof(
        { weight: 5, arbitrary: fc.uniqueArray(ROW, { maxLength: 6, selector: (row) => row.who }) },
        { weight: 1, arbitrary: fc.array(ROW, { maxLength: 7 }) },
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) =>
    recordOf(
      Object.fromEntries(
        all.flatMap(([c, rows], i) => {
          const id = `pact-${i}`;
          const given = <K extends string>(key: K, value: string | undefined) =>
            value === undefined ? {} : ({ [key]: value } as Record<K, string>);
          const clauses = {
            when: `{consents: ${c.needed}, of: ${c.of}}`,
            between: c.between,
            withdrawal: 'd+5',
            ...given('after', c.after && `'${c.after}'`),
            ...given('notBefore', c.notBefore && `'${c.notBefore}'`),
            ...given('later', c.later),
            ...given('from', c.from),
            ...given('more', c.more),
          };
          const lines = rows.map(({ who, kind, on, until }) => {
            const date = until === undefined || until <= on ? on : `${on}/${until}`;
            return `${who},${kind},${kind === 'sign' ? `${date},` : `,${date}`}`;
          });
          return [
            [`instruments/${id}.yaml`, treaty(id, clauses)],
            ...(lines.length > 0 ? [[`instruments/${id}.csv`, acts(lines.join('\n'))]] : []),
          ];
        }),
      ),
    ),
  );

test('the columns of plain instruments give the days that the kernel gives', () => {
  let plain = 0;
  fc.assert(
    fc.property(RECORD, (record) => {
      plain += compare(record);
    }),
    runs(350),
  );
  expect(plain).toBeGreaterThan(100);
});

test('what is plain in the built-in record has the days that the kernel gives', () => {
  compare(builtIn);
});

test('two parties are bound together by as many as a count over the kernel’s answers has', () => {
  fc.assert(
    fc.property(RECORD, fc.integer({ min: 10_000, max: 10_300 }), (record, on) => {
      const known = columnsOf(record);
      const { solution } = stateOfPlay(record);
      const matrix = boundTogether(known, inForceDays(known), on as CivilDay);
      const isBound = (who: string, instrument: string) =>
        solution.holds(party(who, instrument), on as CivilDay) === 'yes';
      known.parties.forEach((p, i) => {
        known.parties.forEach((q, j) => {
          const both = known.columns.filter((c) => isBound(p, c.instrument) && isBound(q, c.instrument));
          expect(matrix[i * known.parties.length + j]).toBe(both.length);
        });
      });
    }),
    runs(100),
  );
});

test('one further deposit gives what reading them all anew gives, and leaves the columns before it as they were', () => {
  fc.assert(
    fc.property(RECORD, (record) => {
      const before = columnsOf(record);
      const column = before.columns[0];
      const who = STATES.find((s) => column && !column.who.includes(before.parties.indexOf(s)));
      fc.pre(column !== undefined && who !== undefined);
      if (!column || !who) return;
      const kept = [...column.when];
      const act = [...record.acts].find((a) => a.kind === 'ratify' && a.received);
      fc.pre(act !== undefined);
      const text = writeDay(10_060 as CivilDay);
      const date = { text, earliest: 10_060 as CivilDay, latest: 10_060 as CivilDay };
      const further = {
        ...(act as NonNullable<typeof act>),
        id: 'further',
        entry: `${column.instrument}/further`,
        instrument: column.instrument,
        party: who as never,
        received: { ...(act?.received as object), ...date } as never,
      };
      const anew = columnsOf({ ...record, acts: [...record.acts, further] });
      const after = withDeposit(before, {
        instrument: column.instrument,
        party: who,
        on: 10_060 as CivilDay,
      });
      const daysIn = (known: typeof before) => {
        const c = known.columns.find((x) => x.instrument === column.instrument) as typeof column;
        const days = inForceDaysOf(c);
        return Object.fromEntries([
          ['general', days.general],
          ...[...c.who].map((n, i) => [known.parties[n], days.parties[i]] as const).sort(),
        ]);
      };
      expect(daysIn(after)).toEqual(daysIn(anew));
      expect([...column.when]).toEqual(kept);
    }),
    runs(100),
  );
});
