/** Files that are well formed and by which something would end itself on the day it begins: refused, with clauses and acts by name. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { SPOKEN } from '../../src/words/speaker.ts';
import { typedHome } from '../support/typed-home.ts';
import { acts, recordFiles, treaty } from '../unit/law/small-record.ts';

const { at, types } = typedHome('own-end');

function folder(name: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(recordFiles(files))) {
    mkdirSync(dirname(at(name, path)), { recursive: true });
    writeFileSync(at(name, path), `${text}\n`);
  }
}

const SAYS = 'says: {en: In words., id: Dalam kata.}, sources: [paper], confidence: likely';
const ends = (whom: string, when: string) =>
  `ends: [{locator: art. 9, for: ${whom}, when: ${when}, ${SAYS}}]`;
const ONE = '{consents: 1, of: states}';

// It ends on the day on which it enters into force.
folder('alone', {
  'instruments/pact.yaml': treaty('pact', { when: ONE, more: ends('all', '{inForce: pact}') }),
});
// The one needs the other, which ends with it.
folder('two', {
  'instruments/pact.yaml': treaty('pact', { when: '{inForce: league}' }),
  'instruments/league.yaml': treaty('league', { when: ONE, more: ends('all', '{inForce: pact}') }),
});
const READING = `readings:
  - id: R1
    question: {en: Has it ratified?, id: Sudahkah meratifikasi?}
    options: [{id: a, label: {en: it has, id: sudah}}, {id: b, label: {en: it has not, id: belum}}]`;
// Only where somebody is a party, and that is so under one answer.
folder('read', {
  'instruments/pact.yaml': treaty('pact', {
    when: '{day: 2000-01-01}',
    more: `${ends('each', '{partyTo: pact}')}\n${READING}`,
  }),
  'instruments/pact.csv': acts('alpha,ratify,,2001-01-10,,,,,R1:a'),
});

it.each(['check @alone', 'status pact --data @alone', 'why alpha pact --data @alone', 'serve --data @alone'])(
  '%s is refused, as files are that cannot be read',
  async (line) => {
    expect(await types(line)).toEqual({
      code: 3,
      out: '',
      err: expect.stringMatching(
        /^instruments\/pact\.yaml: on one and the same day this would bring about its own end, and so has no meaning: pact, art\. 9\./,
      ),
    });
  },
);

it('every clause on the way around is named', async () => {
  const { code, err } = await types('status pact --data @two');
  expect(code).toBe(3);
  expect(err).toMatch(
    /: (league, art\. 9 → pact, art\. 2 → league, art\. 9|pact, art\. 2 → league, art\. 9 → pact, art\. 2)\./,
  );
});

it('so is every act, and what has no meaning under one reading is found by the check of the files', async () => {
  const { code, err } = await types('check @read');
  expect(code).toBe(3);
  expect(err).toContain('pact/alpha-ratify');
  expect(err).toContain('pact, art. 9');
  expect((await types('status pact --data @read')).code).toBe(3);
});

it('under --json it is a refusal like any other', async () => {
  const { code, out, err } = await types('status pact --data @alone --json');
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(JSON.parse(err)).toMatchObject({
    error: 'refused',
    refusals: [{ code: 'own-end', where: { file: 'instruments/pact.yaml' }, found: 'pact, art. 9' }],
  });
});

it('it is said in every language', async () => {
  const said = await Promise.all(
    Object.keys(SPOKEN).map(async (lang) => (await types(`status pact --data @alone --lang ${lang}`)).err),
  );
  expect(new Set(said).size).toBe(4);
  for (const text of said) expect(text).toContain('pact, art. 9');
});
