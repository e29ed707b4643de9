/** `--assume` as data: what a script finds, and how the acts are read. docs/command-line.md */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readAssumption } from '../../src/doors/assume.ts';
import { SPOKEN } from '../../src/words/speaker.ts';
import { builtIn } from '../support/record.ts';
import { type } from '../support/terminal.ts';

const ACT = 'energy-charter-treaty norway ratify 2026-02-01';
const ASSUME = `--assume "${ACT}" --on 2026-06-01`;

test('an act that cannot be assumed is told by the argument in which it stood', async () => {
  const said = async (line: string) => {
    const { code, err } = await type(`mufakat ${line}`);
    return [code, err.split(' is not')[0]];
  };
  expect(await said('whatif foo')).toEqual([2, '<act>: foo']);
  expect(await said('status energy-charter-treaty --assume foo')).toEqual([2, '--assume foo']);
});

describe.each([
  'status energy-charter-treaty',
  'party norway',
  'party norway energy-charter-treaty',
  'why norway energy-charter-treaty',
])('%s', (line) => {
  test('under --json has what it assumes as its first key, and has no such key where it assumes nothing', async () => {
    const supposed = JSON.parse((await type(`mufakat ${line} --json ${ASSUME}`)).out);
    expect(Object.keys(supposed)[0]).toBe('assumed');
    expect(supposed.assumed).toEqual([
      {
        entry: 'energy-charter-treaty/assumed-1',
        instrument: 'energy-charter-treaty',
        party: 'norway',
        kind: 'ratify',
        day: '2026-02-01',
        says: 'Norway: ratification, Energy Charter Treaty, 1 February 2026.',
        onRecord: null,
      },
    ]);
    const plain = JSON.parse((await type(`mufakat ${line} --json --on 2026-06-01`)).out);
    expect(plain).not.toHaveProperty('assumed');
    expect([supposed.at, supposed.on]).toEqual([plain.at, plain.on]);
  });

  test('in text says it before anything else, in every language', async () => {
    for (const [language, m] of Object.entries(SPOKEN)) {
      const { out } = await type(`mufakat ${line} --lang ${language} ${ASSUME}`);
      expect(out.split('\n')[0]).toBe(m.assumes({ n: 1 }));
    }
  });
});

test.each(['status energy-charter-treaty', 'party norway'])(
  'every row of the table of %s has the acts as they can be given again',
  async (line) => {
    const rows: Record<string, string>[] = parse(
      (await type(`mufakat ${line} --csv --assume "un-charter france withdraw 2026-02-01" ${ASSUME}`)).out,
      { columns: true },
    );
    expect(new Set(rows.map((r) => r.assumed))).toEqual(
      new Set([`un-charter france withdraw 2026-02-01; ${ACT}`]),
    );
    const plain: Record<string, string>[] = parse((await type(`mufakat ${line} --csv`)).out, {
      columns: true,
    });
    expect(new Set(plain.map((r) => r.assumed))).toEqual(new Set(['']));
  },
);

test('the acts are assumed on top of the record at the size asked for', async () => {
  const { out } = await type(`mufakat party norway energy-charter-treaty --json --at 0 ${ASSUME}`);
  const { at, assumed, data } = JSON.parse(out);
  expect(at).toBe(0);
  expect(assumed).toHaveLength(1);
  expect(data.towards[0].acts.map((a: { entry: string }) => a.entry)).toEqual([
    'energy-charter-treaty/assumed-1',
  ]);
});

describe('an act to assume', () => {
  const read = (text: string) => readAssumption(builtIn, SPOKEN.en, text);

  test.each([
    ACT,
    '  energy-charter-treaty   norway ratify 2026-02-01 ',
    'Energy Charter Treaty Norway ratify 2026-02-01',
    'ECT NOR ratify 2026-02-01',
    'energy-charter-treaty Norwegia ratify 2026-02-01',
  ])('is found by the names that are on file: %s', (text) => {
    expect(read(text)).toMatchObject({
      instrument: 'energy-charter-treaty',
      party: 'norway',
      kind: 'ratify',
    });
  });

  test('whose words can be divided in one way only has names with spaces on both sides', () => {
    expect(read('North Atlantic Treaty United Kingdom withdraw 2030-01-01')).toMatchObject({
      instrument: 'north-atlantic-treaty',
      party: 'united-kingdom',
    });
  });

  test('that names a party with several meanings is refused with all of them', () => {
    const refused = read('energy-charter-treaty korea accede 2026-01-01');
    expect(refused).toMatchObject({ says: expect.stringContaining('republic-of-korea') });
    expect(refused).toMatchObject({ says: expect.stringContaining('democratic-peoples-republic-of-korea') });
  });

  test('with control characters in it is shown without them', () => {
    expect(read('a\u001b[31mb c d 2026-01-01')).toMatchObject({
      says: expect.not.stringContaining('\u001b'),
    });
  });
});
