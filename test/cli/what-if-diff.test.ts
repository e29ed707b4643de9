/** `mufakat whatif`: the differences are those of the answers with and without `--assume`, day by day. */
import { expect, test } from 'vitest';
import { OUT } from '../../src/words/out.ts';
import { type } from '../support/terminal.ts';

const ACT = 'energy-charter-treaty norway ratify 2026-02-01';

interface Row {
  instrument: string;
  party: string | null;
  from: string;
  to: string | null;
  before: string;
  after: string;
}

const dataOf = async (line: string) => JSON.parse((await type(`mufakat whatif ${line} --json`)).out);
const standing = async (row: Row, day: string, options = '') =>
  JSON.parse((await type(`mufakat party ${row.party} ${row.instrument} --on ${day} --json ${options}`)).out)
    .data.towards[0].standing;
const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

test('says what `mufakat party` says with and without the act, on both ends of every difference', async () => {
  const { data, assumed } = await dataOf(`"${ACT}"`);
  expect(assumed).toHaveLength(1);
  expect(data.differences).toMatchObject([
    { party: 'norway', before: 'signed', after: 'consented', from: '2026-02-01', to: '2026-05-02' },
    { party: 'norway', before: 'signed', after: 'in-force', from: '2026-05-02', to: null },
  ]);
  for (const row of data.differences as Row[]) {
    for (const day of [row.from, row.to === null ? '2040-01-01' : dayBefore(row.to)]) {
      expect(await standing(row, day)).toBe(row.before);
      expect(await standing(row, day, `--assume "${ACT}"`)).toBe(row.after);
    }
  }
  const first = data.differences[0] as Row;
  expect(await standing(first, dayBefore(first.from), `--assume "${ACT}"`)).toBe(
    await standing(first, dayBefore(first.from)),
  );
});

test('an act that leaves nothing as it was under an instrument leaves all others alone, and says how many', async () => {
  const one = await dataOf(`"${ACT}"`);
  const none = await dataOf('"un-charter france ratify 1945-08-31"');
  expect(none.data.differences).toEqual([]);
  expect(none.data.same.standings).toBe(one.data.same.standings + 1);
  expect(none.sentence).toBe(OUT.en.differs({ standings: 0, instruments: 0 }));
});

test('counts how far a clause would have come', async () => {
  const { data } = await dataOf('"comprehensive-test-ban egypt ratify 2026-02-01"');
  const [count] = data.counts;
  expect(count).toMatchObject({ instrument: 'comprehensive-test-ban', after: { needed: 44 } });
  expect(count.after.have).toBe(count.before.have + 1);
});

test('in text lists each with --diff, says it assumes before anything else, and does so in every language', async () => {
  for (const lang of ['en', 'id', 'vi', 'ru'] as const) {
    const short = await type(`mufakat whatif "${ACT}" --lang ${lang}`);
    const long = await type(`mufakat whatif "${ACT}" --lang ${lang} --diff`);
    expect(short.out).toContain(OUT[lang].seeDiff);
    expect(short.out).not.toContain('→');
    expect(long.out.match(/→/g)).toHaveLength(2);
    expect(long.out.startsWith(short.out.split('\n')[0] as string)).toBe(true);
  }
});

test('lists provisions with a rule of their own, whose day the act moves', async () => {
  const folder = 'test/golden/cases/provisions-with-rules-of-their-own/record';
  const act = '"smoke epsilon ratify 2031-01-01"';
  // Four by then: on 1 January 2033; on record the fourth is Delta, on 1 February, and the ninetieth day 2 May.
  const { data } = await dataOf(`${act} --data ${folder}`);
  const ofProvisions = data.differences.filter((d: { provisions: string | null }) => d.provisions !== null);
  expect(ofProvisions).toMatchObject([
    { instrument: 'smoke', party: null, provisions: 'trade', from: '2033-01-01', to: '2033-05-02' },
  ]);
  expect([ofProvisions[0].before, ofProvisions[0].after]).toEqual(['no', 'yes']);
  const none = await dataOf(`"raids epsilon ratify 2045-01-01" --data ${folder}`);
  expect(data.same.instruments).toBe(none.data.same.instruments - 1);
  const long = await type(`mufakat whatif ${act} --diff --data ${folder}`);
  expect(long.out).toContain('the provisions on trade with non-parties: not in force → in force');
});

test('an act that is none is a mistake in the call', async () => {
  const { code, out } = await type('mufakat whatif "energy-charter-treaty norway dance 2026-02-01"');
  expect([code, out]).toEqual([2, '']);
});
