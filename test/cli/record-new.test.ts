/** A clerk with a sheet of their own about a treaty that nobody has on file, from nothing to an answer. docs/command-line.md */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type } from '../support/terminal.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mufakat-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const SHEET = `Соглашение об охране вод;;;
Государство;Подписано;Сдана ратификационная грамота;Вступило в силу
Республика Беларусь;12 мая 2003 г.;04.02.2004;17.07.2004
Казахстан;«12» мая 2003 г.;17.06.2004;17.07.2004
Россия;12.05.2003;30.11.2005;30.12.2005
Узбекистан;12.05.2003;;
`;
/** What the clerk writes into the file that was begun, in its order. */
const FILLED: readonly (readonly [string, string])[] = [
  ['binding:', 'binding: legal'],
  ['date: ,', 'date: 2003-05-12,'],
  ['confidence: }', 'confidence: certain}'],
  ['locator:', 'locator: ст. 10'],
  ['openTo:', 'openTo: any-state'],
  ['way:', 'way: own-act'],
  ['says: {ru: }', 'says: {ru: Открыто для всех государств.}'],
  ['confidence:  ', 'confidence: certain  '],
  ['consentBy: []', 'consentBy: [ratify]'],
  ['locator:  ', 'locator: ст. 11  '],
  ['consents: , of: }', 'consents: 2, of: anyone}'],
  ['after:', 'after: d+30'],
  ['says: {ru: }', 'says: {ru: На тридцатый день после второй грамоты.}'],
  ['confidence:  ', 'confidence: certain  '],
  [
    '# laterParties: {locator: , after: , between: ,',
    'laterParties: {locator: ст. 11, after: d+30, between: own-delay,',
  ],
  ['confidence: }', 'confidence: certain}'],
];

test('a sheet about a treaty that is not on file is asked about in another language than its own', async () => {
  const at = (...path: string[]) => join(home, ...path);
  const typed = (line: string) => type(line.replaceAll('~', home));
  const write = (path: string, change: (text: string) => string) =>
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  writeFileSync(at('sheet.csv'), SHEET);

  const unknown = await typed('mufakat import "~/sheet.csv" --guess');
  writeFileSync(at('map.yaml'), unknown.out);
  const refused = await typed('mufakat check "~/sheet.csv" --map "~/map.yaml" --instrument water');
  expect([refused.code, refused.err]).toEqual([
    4,
    expect.stringContaining('mufakat record new FOLDER --instrument water'),
  ]);

  const begun = await typed(
    'mufakat record new "~/own" --lang ru --instrument water --title "Соглашение об охране вод"',
  );
  expect([begun.code, begun.out]).toEqual([
    0,
    expect.stringContaining('instruments/water.yaml, sources/water.yaml'),
  ]);
  const open = await typed('mufakat check "~/own"');
  expect([open.code, open.err]).toEqual([3, expect.stringContaining('entryIntoForce.when.of')]);
  expect(open.err).not.toContain('null');

  write(at('own', 'instruments', 'water.yaml'), (text) => {
    let [done, rest] = ['', text];
    for (const [empty, filled] of FILLED) {
      const from = rest.indexOf(empty);
      expect([empty, from > 0]).toEqual([empty, true]);
      done += rest.slice(0, from) + filled;
      rest = rest.slice(from + empty.length);
    }
    return done + rest;
  });
  write(at('own', 'sources', 'water.yaml'), (text) =>
    text.replace('title:', 'title: Текст соглашения').replace('seen:', 'seen: whole'),
  );
  expect(await typed('mufakat check "~/own"')).toMatchObject({ code: 0 });

  const found = await typed(
    'mufakat check "~/sheet.csv" --map "~/map.yaml" --instrument water --data "~/own" --json',
  );
  expect([found.code, JSON.parse(found.out)]).toMatchObject([0, { findings: [], compared: 3 }]);
  const sheet = '"~/sheet.csv" --map "~/map.yaml" --instrument water';
  const taken = await typed(`mufakat import ${sheet} --data "~/own" --out "~/asked" --whole`);
  expect([taken.code, taken.err]).toEqual([0, '']);
  const status = await typed('mufakat status water --data "~/asked" --on 2004-07-17 --lang id');
  expect([status.code, status.out]).toEqual([0, expect.stringContaining('Соглашение об охране вод')]);
  const data = JSON.parse((await typed('mufakat status water --data "~/asked" --on 2004-07-17 --json')).out);
  expect(data.sentence).toContain('is in force on 17 July 2004, for 2 parties');
});

test('what is there already is not written over, and an id that cannot be one is refused', async () => {
  const typed = (line: string) => type(line.replaceAll('~', home));
  expect(await typed('mufakat record new "~/own"')).toMatchObject({ code: 0 });
  expect(await typed('mufakat record new "~/own"')).toMatchObject({ code: 2 });
  expect(await typed('mufakat record new "~/other" --instrument ../x')).toMatchObject({ code: 2 });
});
