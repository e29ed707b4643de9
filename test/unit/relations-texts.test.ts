/** Which text stands between two, in the matrix of every pair: the same as the pair itself says, in letters and in counts. */
import { describe, expect, test } from 'vitest';
import { matrixText } from '../../src/doors/cli/relations-text.ts';
import {
  matrixView,
  relationsTable,
  rowView,
  sayDetail,
  textInLetters,
} from '../../src/doors/views/relations.ts';
import { relationsOn } from '../../src/reason/relations.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { Speaker } from '../../src/words/speaker.ts';
import { recordIn } from '../support/acts-table.ts';
import { acts, day, recordOf, treaty } from './law/small-record.ts';

const ON = day('2005-06-01');
/** Alpha has accepted the change, Beta on some day of that year, Gamma never. */
const open = recordOf({
  'instruments/pact.yaml': treaty('pact', { when: '{consents: 2, of: anyone}', later: 'd+0' }),
  'instruments/pact.csv': acts('alpha,ratify,,2000-01-01\nbeta,ratify,,2000-01-01\ngamma,ratify,,2000-01-01'),
  'instruments/change.yaml': treaty('change', {
    adopted: '2001-01-01',
    when: '{consents: 1, of: anyone}',
    later: 'd+0',
    more: 'amends: {locator: art. 2, instrument: pact, how: changes, binds: acceptors, says: {en: So., id: Begitu.}, sources: [paper], confidence: likely}',
  }),
  'instruments/change.csv': acts('alpha,ratify,,2004-01-01\nbeta,ratify,,2005'),
});

describe('the text between two', () => {
  const view = (language: 'en' | 'id' | 'vi' | 'ru') =>
    matrixView(new Speaker(language, open), stateOfPlay(open), 'pact', ON);

  test('has a letter for each amendment, and a question mark where it cannot be told', () => {
    const { data } = view('en');
    const text = textInLetters(data);
    expect([
      text('alpha', 'beta'),
      text('beta', 'alpha'),
      text('alpha', 'gamma'),
      text('beta', 'gamma'),
    ]).toEqual(['a?', 'a?', '', '']);
    expect(data.texts).toEqual([
      { amendments: [], uncertain: [], pairs: 2 },
      { amendments: [], uncertain: ['change'], pairs: 1 },
    ]);
  });

  test.each([
    ['en', 'a with A treaty', 'a letter with ?: cannot tell; no letter: as adopted'],
    [
      'id',
      'a dengan Sebuah traktat',
      'huruf dengan ?: tidak dapat dipastikan; tanpa huruf: sebagaimana diadopsi',
    ],
    ['vi', 'a với A treaty', 'chữ cái có ?: không thể xác định; không có chữ cái: như đã thông qua'],
    ['ru', 'a с изменениями: A treaty', 'буква с ?: установить нельзя; без буквы: в принятой редакции'],
  ] as const)('is explained in %s below the grid', (language, letter, rest) => {
    const said = matrixText(new Speaker(language, open), view(language)).replace(/\s+/g, ' ');
    expect(said).toContain(`${letter}; ${rest}.`);
    expect(said).toMatch(/ =a\? /);
  });

  test('is whole in a row and in the table: with, perhaps with, and without what one alone is party to', () => {
    const s = new Speaker('en', open);
    const row = rowView(s, stateOfPlay(open), 'pact', 'alpha', ON);
    expect(row.data.pairs.map((p) => [p.parties[1], sayDetail(s, p)])).toEqual([
      ['beta', 'perhaps with A treaty'],
      ['gamma', 'without A treaty'],
    ]);
    const { columns, rows } = relationsTable(view('en'));
    const at = (name: string) => columns.indexOf(name);
    expect(rows.map((r) => [r[at('party')], r[at('other')], r[at('text')], r[at('text_without')]])).toEqual([
      ['alpha', 'beta', 'change?', ''],
      ['alpha', 'gamma', '', 'change'],
      ['beta', 'gamma', '', ''],
    ]);
  });
});

test('what the matrix has of each pair is what the pair has, on days before, between and after the changes', async () => {
  const record = await recordIn('test/golden/cases/the-text-that-two-hold/record');
  const state = stateOfPlay(record);
  for (const on of ['2005-06-30', '2007-01-01', '2010-01-01', '2013-01-01'].map(day)) {
    const { data } = matrixView(new Speaker('en', record), state, 'pact', on);
    const relations = relationsOn(state, 'pact', on);
    const letters = textInLetters(data);
    for (const { party: one } of data.parties)
      for (const { party: other } of data.parties) {
        if (one === other) continue;
        const { amendments } = relations.between(one, other).text;
        const expected = ['tugs-protocol', 'pilots-protocol'].map((a, i) =>
          amendments.includes(a) ? 'ab'[i] : '',
        );
        expect(letters(one, other)).toBe(expected.join(''));
      }
  }
});
