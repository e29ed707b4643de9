/** Names as clerks write them: whose they are by the record's own tables, and what is asked. docs/formats/parties.md#other-names */
import { describe, expect, test } from 'vitest';
import { findParty } from '../../src/doors/find.ts';
import { namesOf } from '../../src/doors/sheets/names.ts';
import { Mapping, placeRows, readRecord, readSheet, type Sheet } from '../../src/files/index.ts';
import type { PartyId } from '../../src/terms/ids.ts';
import { builtIn } from '../support/record.ts';

const names = namesOf(builtIn);
const sheet = (text: string): Sheet => {
  const read = readSheet(text, 'sheet.csv');
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
};
const placed = (text: string, more: object = {}) => {
  const mapping = Mapping.parse({
    party: 'State',
    dates: 'day-month-year',
    acts: [{ kinds: { '': 'ratify', a: 'accede' }, received: 'Day' }],
    ...more,
  });
  const read = placeRows(sheet(text), mapping, names);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
};

describe('a name in a sheet', () => {
  test.each([
    ['Viet Nam', 'viet-nam'],
    ['Vietnam', 'viet-nam'],
    ['Việt Nam', 'viet-nam'],
    ['Socialist Republic of Viet Nam', 'viet-nam'],
    ['Türkiye', 'turkiye'],
    ['Turkiye', 'turkiye'],
    ['TURKEY', 'turkiye'],
    ['Kyrgyzstan', 'kyrgyzstan'],
    ['the Kyrgyz Republic', 'kyrgyzstan'],
    ['DPRK', 'democratic-peoples-republic-of-korea'],
    ['Korea, Republic of', 'republic-of-korea'],
    ['Cote d’Ivoire', 'cote-d-ivoire'],
    ['Republic of Moldova', 'republic-of-moldova'],
    ['Burma', 'myanmar'],
    ['Zaire 4, 5', 'democratic-republic-of-the-congo'],
    ['PRK', 'democratic-peoples-republic-of-korea'],
    ['Россия', 'russian-federation'],
    ['Кыргызская Республика', 'kyrgyzstan'],
    ['Nga', 'russian-federation'],
    ['Rusia', 'russian-federation'],
    ['Hàn Quốc', 'republic-of-korea'],
  ])('%s is that of %s', (name, id) => {
    expect(names(name)).toMatchObject({ id });
  });

  test.each([
    ['Indonesa', 'indonesia'],
    ['Republic of Viet Nam', 'viet-nam'],
    ['Republic of China', 'china'],
    ['Republik Singapura', 'singapore'],
  ])('%s is asked about, and %s is near', (name, id) => {
    expect(names(name)).toEqual({ suggestions: expect.arrayContaining([id]) });
  });

  test('in capitals that is one party’s name and another’s code is asked about', () => {
    expect(names('NGA')).toMatchObject({ inTurn: [{ id: 'russian-federation' }, { id: 'nigeria' }] });
    expect(placed('State,Day\nNGA,3 Mar 1985\n').notPlaced).toMatchObject([
      { why: 'name-of-several', suggestions: ['nigeria', 'russian-federation'] },
    ]);
    expect(names('nzl')).toEqual({ id: 'new-zealand' });
  });

  test('that is one of the other names says so, and a party’s own does not', () => {
    expect([names('Turkey'), names('Türkiye')]).toEqual([
      { id: 'turkiye', isOther: true },
      { id: 'turkiye' },
    ]);
  });

  test('that several bore in turn is that of whoever bore it on the day of the act', () => {
    const { acts, notPlaced, otherNames } = placed(
      'State,Day\nYugoslavia,3 Mar 1985\nYugoslavia,3 Mar 1995\nYugoslavia,1992\nYugoslavia,1 Jan 2010\n',
    );
    expect(acts.map((a) => a.row.party)).toEqual(['yugoslavia', 'serbia-and-montenegro']);
    expect(notPlaced.map(({ line, why, suggestions }) => [line, why, suggestions])).toEqual([
      [4, 'name-of-several', ['serbia-and-montenegro', 'yugoslavia']],
      [5, 'name-of-several', ['serbia-and-montenegro', 'yugoslavia']],
    ]);
    expect([...otherNames]).toEqual([['Yugoslavia', ['yugoslavia', 'serbia-and-montenegro']]]);
  });

  test('in brackets is asked about, for its withdrawal is not told, until somebody answers', () => {
    const text = 'State,Day\n[Indonesia] 3,3 Mar 1985\n';
    expect(placed(text)).toMatchObject({
      acts: [],
      notPlaced: [{ why: 'in-brackets', suggestions: ['indonesia'] }],
    });
    expect(placed(text, { names: { '[Indonesia] 3': 'indonesia' } }).acts).toHaveLength(1);
  });

  test('in brackets is taken where its row has the day on which it left, and asked about where that cannot be read', () => {
    const acts = [
      { kind: 'ratify', received: 'Day' },
      { kind: 'withdraw', effective: 'Left' },
    ];
    const sheet = (left: string) => placed(`State,Day,Left\n[Indonesia],3 Mar 1985,${left}\n`, { acts });
    expect(sheet('4 May 2010').acts.map((a) => a.row.kind)).toEqual(['ratify', 'withdraw']);
    expect(sheet('4 May 2010').notPlaced).toEqual([]);
    expect(sheet('later').notPlaced.map((n) => n.why)).toEqual(['in-brackets', 'unreadable-day']);
    expect(sheet('').notPlaced.map((n) => n.why)).toEqual(['in-brackets']);
  });

  test.each(['Indonesia 2', 'Indonesia 2)', 'Indonesia (2, 3)', 'Indonesia 2, 3'])(
    'with the mark of a footnote behind it is the same: %s',
    (name) => expect(names(name)).toEqual({ id: 'indonesia' }),
  );
});

test('a question finds a party by its other names, whole, and asks where two bore one', () => {
  expect(findParty(builtIn, 'kyrgyz republic')).toEqual({ id: 'kyrgyzstan' });
  expect(findParty(builtIn, 'Federal Republic of Yugoslavia')).toEqual({ id: 'serbia-and-montenegro' });
  expect(findParty(builtIn, 'kyrgyz repub')).not.toHaveProperty('id');
});

test('of a name that several are called on one day nobody is taken, in a sheet or in a question', () => {
  const row = { party: 'viet-nam' as PartyId, sources: [], confidence: 'certain' as const };
  const record = { ...builtIn, otherNames: [...builtIn.otherNames, { ...row, name: 'Indonesia' }] };
  expect(findParty(record, 'Indonesia')).toEqual({
    suggestions: ['indonesia', 'viet-nam'],
    isOfSeveral: true,
  });
  expect(namesOf(record)('Indonesia')).toEqual({ inTurn: [expect.anything(), expect.anything()] });
});

test('every other name has a party, a source that was seen or says that it was not, and no second bearer without days', () => {
  const borne = new Map<string, Set<string>>();
  for (const { name, party, since, until } of builtIn.otherNames) {
    const key = name.toLowerCase();
    if (!since && !until) borne.set(key, (borne.get(key) ?? new Set()).add(party));
  }
  expect([...borne].filter(([, parties]) => parties.size > 1)).toEqual([]);
  for (const { name, party } of builtIn.otherNames) {
    const found = names(name);
    const ids = 'inTurn' in found ? found.inTurn.map((b) => b.id) : 'id' in found ? [found.id] : [];
    expect([name, ids.includes(party)]).toEqual([name, true]);
  }
});

describe('a table of names', () => {
  const states =
    'id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49\nalpha,Alpha,Alpha,Alpha,Alpha,x,,\n';
  const read = (rows: string) =>
    readRecord(
      new Map([
        ['parties/states.csv', states],
        ['sources/a.yaml', 'sources:\n  - {id: paper, title: A paper, seen: whole}\n'],
        ['names/a.csv', `name,party,since,until,sources,confidence\n${rows}`],
      ]),
    );
  test.each([
    ['of a party that is not on file', 'Old,beta,,,paper,likely', 'unknown-reference', 'party'],
    ['with a source that is not on file', 'Old,alpha,,,letter,likely', 'unknown-reference', 'sources'],
    ['that ends before it begins', 'Old,alpha,1990,1980,paper,likely', 'rule-broken', 'until'],
    ['without a source', 'Old,alpha,,,,likely', undefined, 'sources'],
    ['twice', 'Old,alpha,,,paper,likely\nOLD,alpha,,,paper,likely', 'duplicate-id', 'name'],
  ])('is refused %s', (_, rows, code, key) => {
    const found = read(rows);
    expect(found.ok).toBe(false);
    if (found.ok) return;
    const where = { file: 'names/a.csv', key };
    expect(found.refusals[0]).toMatchObject(code === undefined ? { where } : { code, where });
  });
});
