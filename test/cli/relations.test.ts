/** `relations` as data: a pair, a row and every pair say the same. docs/command-line.md */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type } from '../support/terminal.ts';

const DATA = '--on 2012-01-01 --data test/golden/cases/answers-to-one-reservation/record';
const json = async (line: string) =>
  JSON.parse((await type(`mufakat relations pact ${line} --json ${DATA}`)).out);
const rows = async (line: string): Promise<Record<string, string>[]> =>
  parse((await type(`mufakat relations pact ${line} --csv ${DATA}`)).out, { columns: true });

describe('every pair', () => {
  test('is counted once, and those that are not simply in force are listed', async () => {
    const { data } = await json('');
    const counted = Object.values(data.counts as Record<string, number>).reduce((a, b) => a + b, 0);
    expect(counted).toBe(15);
    expect(data.pairs).toHaveLength(counted - data.counts['in-force']);
    expect(data.reserving).toMatchObject([{ party: 'alpha', counts: { modified: 2, 'no-relations': 1 } }]);
  });

  test('stands in the table once, whatever stands between the two', async () => {
    const table = await rows('');
    expect(table).toHaveLength(15);
    expect(new Set(table.map((r) => [r.party, r.other].sort().join(' '))).size).toBe(15);
    const relation = (who: string) => table.find((r) => r.party === 'alpha' && r.other === who);
    expect(relation('gamma')).toMatchObject({ relation: 'excluded', excluded: 'art. 9; art. 10' });
    expect(relation('epsilon')).toMatchObject({
      relation: 'turns-on-reading',
      readings:
        'by articles 20 and 21 alone: provisions excluded; by severability of the reservation: in force',
    });
  });
});

test('a row has the pairs of one party, and says of each what the table of every pair says', async () => {
  const own = await rows('--of alpha');
  const table = await rows('');
  expect(own).toEqual(table.filter((r) => r.party === 'alpha'));
  expect((await json('--of alpha')).data.pairs.map((p: { bond: string }) => p.bond)).toEqual(
    own.map((r) => r.relation),
  );
});

test('a pair has what each has made of the reservations of the other, and reasons down to the acts', async () => {
  const { data } = await json('--between epsilon alpha');
  expect(data.reservations).toEqual([
    {
      entry: 'pact/alpha-reserve',
      by: 'alpha',
      towards: 'epsilon',
      stance: 'without-benefit',
      provisions: ['art. 9'],
    },
  ]);
  expect(data.under.map((u: { bond: string }) => u.bond)).toEqual(['excluded', 'in-force']);
  expect(JSON.stringify(data.because)).toContain('pact/epsilon-object');
});

test('one who is no party has no row, and that is an answer', async () => {
  const { code, out } = await type('mufakat relations open-skies --of norway --on 1995-01-01');
  expect(code).toBe(0);
  expect(out).toMatch(/^Norway is no party to /);
});
