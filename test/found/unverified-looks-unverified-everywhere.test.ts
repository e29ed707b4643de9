/**
 * A published day and a clause that nobody had looked up were shown as the acts were: an answer was called likely by its acts, where the day
 * that it gave was nobody's; pairs, days of a calendar, drafts and the panel had no word about it at all.
 */
import { describe, expect, test } from 'vitest';
import { graphml } from '../../src/doors/out/graphml.ts';
import { tablesOf } from '../../src/doors/out/tables.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { SPOKEN, Speaker, type Spoken } from '../../src/words/speaker.ts';
import { builtIn } from '../support/record.ts';
import { TODAY, type } from '../support/terminal.ts';

// Its published day and its clause are unverified; the acts of this party are likely.
const [WHAT, WHO] = ['csto-charter', 'russian-federation'];
const ACT = `${WHAT}/${WHO}-ratify`;

test('the record still has what this is about', () => {
  const x = builtIn.instruments.get(WHAT);
  expect(x?.published.map((p) => p.confidence)).toEqual(['unverified']);
  expect(x?.entryIntoForce.confidence).toBe('unverified');
  const own = builtIn.acts.filter((a) => a.instrument === WHAT && a.party === WHO);
  expect(new Set(own.map((a) => a.confidence))).toEqual(new Set(['likely']));
});

describe.each(Object.keys(SPOKEN) as Spoken[])('in %s an unverified published day is called that', (lang) => {
  const { confidences, clauseParts } = SPOKEN[lang];
  const { unverified } = confidences;
  test.each([
    `status ${WHAT}`,
    `why ${WHAT}`,
    `party ${WHO} ${WHAT}`,
    `why ${WHO} ${WHAT}`,
    `notify ${ACT}`,
    `notify ${ACT} --html`,
    `dates ${WHAT} --from 2003-09-18 --to 2003-09-18`,
    `calendar ${WHAT} --from 2003-09-18 --to 2003-09-18`,
  ])('%s', async (line) => {
    const { code, out } = await type(`mufakat ${line} --lang ${lang}`);
    expect(code).toBe(0);
    // Lines are wrapped and folded, and a calendar folds within words.
    const plain = out.replace(/\r\n /g, '').replace(/\s+/g, ' ').toLowerCase();
    expect(plain).toContain(unverified.toLowerCase());
    expect(plain).toContain(clauseParts.published.toLowerCase());
  });
});

test.each([
  [`status ${WHAT}`, 'party', WHO],
  [`party ${WHO}`, 'instrument', WHAT],
  [`relations ${WHAT} --of ${WHO}`, 'other', 'belarus'],
  [`relations ${WHAT}`, 'other', WHO],
  [`dates ${WHAT} --from 2003-09-18 --to 2003-09-18`, 'party', WHO],
  [`dates ${WHAT} --from 2003-09-18 --to 2003-09-18`, 'party', ''],
])('the table of %s says it, of %s %s', async (line, column, value) => {
  const [head = '', ...rows] = (await type(`mufakat ${line} --csv`)).out.split('\n');
  const at = (name: string) => head.split(',').indexOf(name);
  // No cell before these two has a comma in it in these rows.
  const row = rows.find((r) => r.split(',')[at(column)] === value) ?? '';
  expect(row).not.toBe('');
  expect(row).toContain(',unverified,');
});

test('structures say how many standings rest on such values, and of which States', async () => {
  const line = 'mufakat structures --region m49-europe-and-asia --on 2024-06-01';
  const weak = (await type(`${line} --csv`)).out.split('\n').filter((row) => row.includes(',unverified,'));
  expect(weak.length).toBeGreaterThan(0);
  expect((await type(line)).out).toContain(SPOKEN.en.unverifiedRows({ n: weak.length }).split('.')[0]);
});

test('an event of a calendar that rests on it is tentative, and one that does not is not', async () => {
  const events = async (line: string) =>
    (await type(`mufakat calendar ${line}`)).out.split('BEGIN:VEVENT').slice(1);
  const weak = await events(`${WHAT} --from 2003-09-18 --to 2003-09-18`);
  expect(weak.length).toBeGreaterThan(1);
  for (const event of weak) expect(event).toContain('STATUS:TENTATIVE');
  const sure = await events('chemical-weapons --from 1997-04-29 --to 1997-04-29');
  expect(sure.some((event) => !event.includes('STATUS:TENTATIVE'))).toBe(true);
});

test('tables of a package and the network say it', () => {
  const state = stateOfPlay(builtIn);
  const s = new Speaker('en', builtIn);
  const tables = tablesOf({ state, s, firstYear: 2004, lastYear: 2004 });
  const rowsOf = (name: string) => {
    const table = tables.find((t) => t.name === name);
    const fields = table?.fields.map((f) => f.name) ?? [];
    return [...(table?.rows() ?? [])]
      .flat()
      .map((row) => Object.fromEntries(row.map((c, i) => [fields[i], c])));
  };
  expect(rowsOf('instruments').find((r) => r.instrument === WHAT)?.unverified).toBe(
    'entryIntoForce published[0]',
  );
  const mine = (r: Record<string, unknown>) => r.instrument === WHAT && r.party === WHO;
  expect(rowsOf('panel').find(mine)).toMatchObject({ standing: 'in-force', confidence: 'unverified' });
  const stands = rowsOf('participation').filter(mine);
  expect(stands.find((r) => r.standing === 'in-force')?.confidence).toBe('unverified');
  expect(stands.find((r) => r.standing === 'signed')?.confidence).toBe('likely');
  const edge = graphml(s, state, TODAY)
    .split('\n')
    .find((l) => l.includes(`"party:${WHO}"`) && l.includes(`"instrument:${WHAT}"`));
  expect(edge).toContain('>unverified<');
});
