/** Sheets as clerks save them: cells, days, mappings, and that nothing in them is dropped. docs/formats/mapping.md */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/doors/sheets/names.ts';
import {
  guessMapping,
  isAnswered,
  Mapping,
  type Names,
  placeRows,
  readSheet,
  type Sheet,
  sheetText,
} from '../../src/files/index.ts';
import { type DayOrder, readSheetDay } from '../../src/files/sheets/days.ts';
import { writeDay } from '../../src/terms/civil-day.ts';
import { builtIn } from '../support/record.ts';
import { runs } from '../support/runs.ts';

const sheet = (text: string | Uint8Array): Sheet => {
  const read = readSheet(text, 'sheet.csv');
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
};
const names: Names = (name) => (/^[a-z]+$/.test(name) ? { id: name } : { suggestions: ['alpha'] });
const place = (text: string, mapping: object) => {
  const placed = placeRows(sheet(text), Mapping.parse(mapping), names);
  if (!placed.ok) throw new Error(JSON.stringify(placed.refusals));
  return placed.value;
};
const RATIFIED = { party: 'Party', acts: [{ kind: 'ratify', received: 'Day' }] };

describe('a sheet', () => {
  const cells = (text: string | Uint8Array) => [
    sheet(text).headings.cells,
    ...sheet(text).rows.map((r) => r.cells),
  ];

  test.each([',', ';', '\t', '|'])('is cut by %j, which nobody had to name', (mark) => {
    expect(cells(['Party', 'Day'].join(mark).concat('\n', ['alpha', '1 May 1999'].join(mark)))).toEqual([
      ['Party', 'Day'],
      ['alpha', '1 May 1999'],
    ]);
  });

  test('is the same in UTF-8 with a byte order mark and in UTF-16 of either order', () => {
    const text = 'Party;Day\r\nCôte;1 May 1999\r\n';
    const utf16 = (little: boolean) =>
      Uint8Array.from(
        [0xfeff, ...[...text].map((c) => c.charCodeAt(0))].flatMap((c) =>
          little ? [c & 255, c >> 8] : [c >> 8, c & 255],
        ),
      );
    const expected = cells(text);
    for (const bytes of [new TextEncoder().encode(`\ufeff${text}`), utf16(true), utf16(false)])
      expect(cells(bytes)).toEqual(expected);
  });

  test('that comes in parts, wherever they are cut, is the same sheet', () => {
    const text = '\ufeffParty;Day\r\n"alpha\nor ""beta""";1 May 1999\r\n\r\nCôte;2 May 1999';
    const utf16 = Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
    for (const bytes of [new TextEncoder().encode(text), utf16]) {
      const whole = readSheet(bytes, 'sheet.csv');
      for (let size = 2; size < bytes.length; size += 1) {
        const reader = sheetText('sheet.csv');
        const rows = [];
        for (let at = 0; at < bytes.length; at += size) {
          const read = reader.push(bytes.subarray(at, at + size));
          if (read.ok) rows.push(...read.value);
        }
        const rest = reader.end();
        if (rest.ok) rows.push(...rest.value);
        expect(whole.ok && [whole.value.headings, ...whole.value.rows]).toEqual(rows);
      }
    }
  });

  test('counts lines as an editor does, with quoted cells over several', () => {
    const { rows } = sheet('Party,Day\n"alpha\nor beta",1 May 1999\n\ngamma,2 May 1999\n');
    expect(rows.map((r) => [r.line, r.cells[0]])).toEqual([
      [2, 'alpha or beta'],
      [5, 'gamma'],
    ]);
  });

  test.each([
    ['State;Signed;Ratified', 'Statustabelle, Stand 1, Mai;;\nDepositary: X;;\n'],
    ['State\tSigned\tRatified', 'Status, as of 1 May, 2004\n\n'],
    ['State,Signed,Ratified', '"A, B; C"\n'],
    ['State;Signed;Ratified;Notes;Place', 'A treaty;;;;\nAs of;1 May 2004;;;\n'],
  ])('of %j has its headings below a title, and tells which rows were one', (headings, title) => {
    const mark = headings[5] as string;
    const read = sheet(
      `${title}${headings}\n${['alpha', '1 May 1999', '2 June, 1999'].map((c) => (mark === ',' ? `"${c}"` : c)).join(mark)}\n`,
    );
    expect([read.headings.cells, read.rows.map((r) => r.cells[0])]).toEqual([
      headings.split(mark),
      ['alpha'],
    ]);
    expect(read.remarks?.map((r) => [r.what, r.n])).toEqual([
      ['titles', title.split('\n').filter(Boolean).length],
    ]);
  });

  test('of one column has no title', () => {
    const read = sheet('State\nalpha\nbeta\n');
    expect([read.headings.cells, read.rows.length, read.remarks]).toEqual([['State'], 2, undefined]);
  });

  test.each([
    ['bytes that are no text', Uint8Array.from([0x50, 0xff, 0x2c])],
    ['a quotation mark that never closes', 'Party,Day\n"alpha,1 May 1999\n'],
    ['four million letters', `Party\n${'a'.repeat(4_200_000)}`],
  ])('of %s is refused with its file', (_, bytes) => {
    expect(readSheet(bytes, 'sheet.csv')).toMatchObject({
      ok: false,
      refusals: [{ where: { file: 'sheet.csv' } }],
    });
  });
});

describe('a day in a cell', () => {
  const read = (text: string, order?: DayOrder) => {
    const found = readSheetDay(text, order);
    return 'date' in found ? found.date.text : found.trouble;
  };
  test.each([
    ['12 Mar 1999', '1999-03-12'],
    ['12-Mar-1999', '1999-03-12'],
    ['12. März 1999', '1999-03-12'],
    ['12 Maret 1999', '1999-03-12'],
    ['12 mars 1999', '1999-03-12'],
    ['12 de marzo de 1999', '1999-03-12'],
    ['March 12, 1999', '1999-03-12'],
    ['12-III-1999', '1999-03-12'],
    ['12.III.1999', '1999-03-12'],
    ['12/III.1999', 'unreadable-day'],
    ['1999年3月12日', '1999-03-12'],
    ['1999년 3월 12일', '1999-03-12'],
    ['1999-03-12 00:00:00', '1999-03-12'],
    ['12 марта 1999 г.', '1999-03-12'],
    ['«12» марта 1999 года', '1999-03-12'],
    ['25.03.1999г.', '1999-03-25'],
    ['ngày 12 tháng 3 năm 1999', '1999-03-12'],
    ['12 tháng 3, 1999', '1999-03-12'],
    ['tháng 3/1999', '1999-03'],
    ['31 tháng 4 năm 1999', 'impossible-day'],
    ['tháng 13 năm 1999', 'impossible-day'],
    ['tgl. 12 Maret 1999', '1999-03-12'],
    ['1 Sept 1999', '1999-09-01'],
    ['25/03/1999', '1999-03-25'],
    ['03/03/1999', '1999-03-03'],
    ['1999', '1999'],
    ['March 1999', '1999-03'],
    ['12/03/1999', 'ambiguous-day'],
    ['31 April 1999', 'impossible-day'],
    ['29 Feb 1900', 'impossible-day'],
    ['12-03-99', 'two-digit-year'],
    ['12 Mar 99', 'two-digit-year'],
    ['soon', 'unreadable-day'],
    ['3 May 1950 [26 Apr 1960]', 'unreadable-day'],
    ['12 ju 1999', 'unreadable-day'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  test('in digits alone goes by the order that the mapping says', () => {
    expect(read('12/03/1999', 'day-month-year')).toBe('1999-03-12');
    expect(read('12/03/1999', 'month-day-year')).toBe('1999-12-03');
    expect(read('25/03/1999', 'month-day-year')).toBe('impossible-day');
  });

  test('of two digits a year is asked about, until the mapping says which hundred years are meant', () => {
    expect(readSheetDay('12 Mar 99')).toMatchObject({ either: ['1999-03-12', '2099-03-12'] });
    expect(readSheetDay('12/03/05')).toMatchObject({
      trouble: 'two-digit-year',
      either: ['1905-03-12', '1905-12-03', '2005-03-12', '2005-12-03'],
    });
    const within = (text: string, years: number) => {
      const found = readSheetDay(text, 'day-month-year', years);
      return 'date' in found ? found.date.text : found.trouble;
    };
    expect([within('12/03/49', 1950), within('12/03/50', 1950), within('12 Mar 49', 1949)]).toEqual([
      '2049-03-12',
      '1950-03-12',
      '1949-03-12',
    ]);
    expect(within('31/04/49', 1950)).toBe('impossible-day');
  });

  test('written in any of these ways is read back as the same day', () => {
    const days = fc.integer({ min: -100_000, max: 30_000 }).map((n) => writeDay(n as never));
    fc.assert(
      fc.property(days, (iso) => {
        const [y, m, d] = iso.split('-') as [string, string, string];
        const english = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(
          Date.UTC(2000, Number(m) - 1, 1),
        );
        expect(read(iso)).toBe(iso);
        expect(read(`${Number(d)} ${english} ${y}`)).toBe(iso);
        expect(read(`${d}.${m}.${y}`, 'day-month-year')).toBe(iso);
        expect(read(`${m}/${d}/${y}`, 'month-day-year')).toBe(iso);
      }),
      runs(200),
    );
  });
});

describe('rows', () => {
  test('become acts by the mark beside their day, and other letters are other kinds', () => {
    const kinds = { '': 'ratify', A: 'accept', a: 'accede', Accession: 'accede' };
    const { acts, notPlaced } = place(
      'Party,Day\nalpha,24 Sep 2003\nbeta,24 Sep 2003 a\ngamma,24 Sep 2003 (A)\ndelta,"Accession : November 4, 2003"\nepsilon,1 May 1999 x\n',
      { party: 'Party', acts: [{ kinds, received: 'Day' }] },
    );
    expect(acts.map(({ row }) => row.kind)).toEqual(['ratify', 'accede', 'accept', 'accede']);
    expect(notPlaced).toMatchObject([{ line: 6, found: 'x', why: 'unknown-kind' }]);
  });

  test.each([
    ['a word for a day', 'alpha,soon', 'unreadable-day'],
    ['a formula', 'alpha,=A1+30', 'formula'],
    ['two readings', 'alpha,12/03/1999', 'ambiguous-day'],
    ['several days', 'alpha,3 May 1950 [26 Apr 1960]', 'several-days'],
    ['several days in digits', 'alpha,1999-05-03; 26.04.2000', 'several-days'],
    ['a name nobody knows', 'Nobody,1 May 1999', 'unknown-party'],
    ['no name', ',1 May 1999', 'no-party'],
    ['no day', 'alpha,', 'no-act'],
    ['a cell beyond the headings', 'alpha,1 May 1999,more', 'beyond-headings'],
  ])('with %s are listed with line and reason', (_, row, why) => {
    expect(place(`Party,Day\n${row}\n`, RATIFIED).notPlaced).toMatchObject([{ line: 2, why }]);
  });

  test('that say the same twice are told once, and the second names the first', () => {
    const { acts, notPlaced } = place(
      'Party,Day\nalpha,1 May 1999\nalpha,1999-05-01\nalpha,2 May 1999\n',
      RATIFIED,
    );
    expect(acts.map(({ row }) => row.id)).toEqual(['alpha-ratify', 'alpha-ratify-2']);
    expect(notPlaced).toMatchObject([{ line: 3, why: 'repeated', suggestions: ['2'] }]);
  });

  test('with several days in one cell name each of them', () => {
    const { notPlaced } = place(
      'Party,Day\nalpha,"3 May 1950 (a), 26 Apr 1960 (d) and 12/03/1999"\n',
      RATIFIED,
    );
    expect(notPlaced[0]).toMatchObject({ suggestions: ['1950-05-03', '1960-04-26', '12/03/1999'] });
  });

  test('are never dropped: each is an act or is listed', () => {
    const cell = fc.constantFrom(
      'alpha',
      'Nobody',
      '',
      '1 May 1999',
      '12/03/1999',
      '=1',
      'x',
      '1 May 1999 q',
      '-',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = ['Party,Day,Word', ...rows.map((r) => r.join(','))].join('\n');
        const { acts, notPlaced } = place(text, {
          party: 'Party',
          acts: [{ kinds: { x: 'ratify' }, from: 'Word', received: 'Day' }],
        });
        const told = new Set([...acts, ...notPlaced].map((t) => t.line));
        rows.forEach((r, i) => {
          if (r.some((c) => c !== '')) expect([i + 2, told.has(i + 2)]).toEqual([i + 2, true]);
        });
      }),
      runs(200),
    );
  });

  test('are refused where the mapping names a column that is not there, or there twice', () => {
    const codes = (text: string) => {
      const placed = placeRows(sheet(text), Mapping.parse(RATIFIED), names);
      return placed.ok ? [] : placed.refusals.map((r) => r.code);
    };
    expect(codes('Party,Date\nalpha,1 May 1999\n')).toEqual(['column-missing']);
    expect(codes('Party,Day,Day\nalpha,1 May 1999,\n')).toEqual(['column-repeated']);
    expect(codes('')).toEqual(['column-missing', 'column-missing']);
  });
});

describe('a mapping proposed', () => {
  test('takes kinds and their marks from the heading, and the order of days from all cells', () => {
    const text =
      'State,Signature,"Ratification, Accession(a), Handshake(h)",Entry into force\nalpha,25/03/1999,12/04/1999 a,12/05/1999\n';
    expect(guessMapping(sheet(text))).toMatchObject({
      mapping: {
        party: 'State',
        dates: 'day-month-year',
        acts: [
          { kind: 'sign', done: 'Signature' },
          { kinds: { '': 'ratify', a: 'accede', h: 'left-out' }, effective: 'Entry into force' },
        ],
      },
      open: [],
    });
  });
  test('takes the order of days from the cells that are days, whatever slips stand beside them', () => {
    const dates = (...days: string[]) =>
      guessMapping(sheet(`State;Ratified\n${days.map((d) => `alpha;${d}`).join('\n')}\n`)).mapping.dates;
    expect(dates('04.02.2004', '17.06.2004', '31.02.2006')).toBe('day-month-year');
    expect(dates('04.02.2004', '06.17.2004', '17.06.2004')).toBeUndefined();
  });
  test('leaves open what can be read in two ways, and what it did not recognise', () => {
    const found = guessMapping(sheet('State,Ratification,Colour\nalpha,12/03/1999,red\n'));
    expect([found.open, found.notUsed]).toEqual([['dates'], ['Colour']]);
    expect(guessMapping(sheet('a,b\n1,2\n')).open).toEqual(['party', 'acts']);
  });
});

test('a table with a column of kinds, or of days in force, is no status table of the Treaty Collection', () => {
  const found = guessMapping(
    sheet(
      'Participant;Signature;Consent Date;Consent Kind;Entry into force;Withdrawal (effect)\nalpha;1 May 1999;2 May 1999;Ratification;1 June 1999;1 June 2009\n',
    ),
  );
  expect(found.layout).toBeUndefined();
  expect(found.mapping.acts).toEqual([
    {
      kinds: { Ratification: 'ratify' },
      from: 'Consent Kind',
      received: 'Consent Date',
      effective: 'Entry into force',
    },
    { kind: 'sign', done: 'Signature' },
    { kind: 'withdraw', effective: 'Withdrawal (effect)' },
  ]);
});

test('whoever withdraws a reservation or a declaration leaves nothing', () => {
  const acts = (heading: string) =>
    guessMapping(sheet(`State;Ratification;${heading}\nalpha;1 May 1999;2 May 1999\n`)).mapping.acts;
  for (const heading of ['Withdrawal of reservation', 'Penarikan pensyaratan', 'Withdrawal (declaration)'])
    expect(acts(heading)).toEqual([{ kind: 'ratify', received: 'Ratification' }]);
  for (const heading of ['Withdrawal', 'Withdrew', 'Penarikan diri', 'Denounced'])
    expect(acts(heading)).toContainEqual({ kind: 'withdraw', received: heading });
});

test('words alone in their row are no party and ask nothing; with anything besides they do', () => {
  const { notPlaced } = place('Party;Day\nalpha;1 May 1999\n1 See note;\nTotals;x\n', RATIFIED);
  expect(notPlaced.map(({ line, why }) => [line, why])).toEqual([
    [3, 'alone'],
    [4, 'unknown-party'],
    [4, 'unreadable-day'],
  ]);
  expect(notPlaced.map(({ why }) => isAnswered(why))).toEqual([true, false, false]);
});

test.each([
  ...['Total;2', 'Итого;2', 'Всего:;2', 'Tổng cộng;2', 'Jumlah;2', 'Grand total;1 024', ';Total;;2'],
  ...['Total;=SUM(B2:B9)', 'TOTAL;1999', 'Итог;50%'],
])('a row of sums is told as one and asks nothing: %s', (row) => {
  const { acts, notPlaced } = place(`Party;Day;Place;\nalpha;1 May 1999;;\n${row}\n`, RATIFIED);
  expect([acts.length, notPlaced.map(({ line, why }) => [line, why])]).toEqual([1, [[3, 'sums']]]);
  expect(notPlaced.every(({ why }) => isAnswered(why))).toBe(true);
});

test.each(['Total;1 May 1999', 'Totaland;1999', 'Sumatra;2', 'total;2 May 1999', ';1999'])(
  'what has a day, a name or no word for sums is none: %s',
  (row) => {
    const { notPlaced } = place(`Party;Day\nalpha;1 May 1999\n${row}\n`, RATIFIED);
    expect(notPlaced.map(({ why }) => why)).not.toContain('sums');
  },
);

test('a party that is called so is one', () => {
  const { acts, notPlaced } = place('Party;Day\nsuma;1999\n', RATIFIED);
  expect([acts.length, notPlaced]).toEqual([1, []]);
});

test('whatever stands under a heading of reservations is told, unless it says that there is none', () => {
  const { notPlaced } = place(
    'Party;Day;Reservations\nalpha;1 May 1999;Article 7(2) does not apply\nbeta;2 May 1999;R\ngamma;3 May 1999;none\ndelta;4 May 1999;-\n',
    RATIFIED,
  );
  expect(notPlaced.map(({ line, column, why }) => [line, column, why])).toEqual([
    [2, 3, 'remark'],
    [3, 3, 'remark'],
  ]);
});

describe('a name', () => {
  const known = namesOf(builtIn);
  test.each([
    ['VIET NAM', 'viet-nam'],
    ['The Netherlands 2, 3', undefined],
    ['Cote d’Ivoire', undefined],
    ['FRA', 'france'],
    ['france 4', 'france'],
  ])('%s is found by its whole words alone', (name, id) => {
    const found = known(name);
    if (id !== undefined) expect(found).toEqual({ id });
    else if ('id' in found) expect(builtIn.parties.has(found.id)).toBe(true);
  });
  test('of which only a part is on file is asked about, never taken', () => {
    expect(known('Republic of France')).toEqual({ suggestions: ['france'] });
    expect(known('Niger and Nigeria')).toEqual({ suggestions: ['niger', 'nigeria'] });
  });
});

describe('headings', () => {
  const kindsOf = (heading: string) =>
    guessMapping(sheet(`State;${heading}\nalpha;1 May 1999\n`)).mapping.acts.flatMap((a) => a.kind ?? []);
  test.each([
    ['Dates Signature', 'sign'],
    ['Date of signature', 'sign'],
    ['Tanggal penandatanganan', 'sign'],
    ['Ngày ký', 'sign'],
    ['Дата подписания', 'sign'],
    ['Dates Ratification', 'ratify'],
    ['Phê chuẩn', 'ratify'],
    ['Gia nhập', 'accede'],
    ['Ратификация', 'ratify'],
    ['Присоединение', 'accede'],
    ['Сдана ратификационная грамота', 'ratify'],
    ['Adhésion', 'accede'],
  ])('%s is %s', (heading, kind) => {
    expect(kindsOf(heading)).toEqual([kind]);
  });
  test.each(['Place of signature', 'Succession to signature', 'Phụ lục', 'Замечания'])(
    '%s is no act',
    (heading) => {
      expect(kindsOf(heading)).toEqual([]);
    },
  );
  test.each([
    ['Quốc gia;Phê chuẩn', 'Quốc gia'],
    ['Государство;Ратификация', 'Государство'],
  ])('the parties of %s are under %s', (headings, party) => {
    expect(guessMapping(sheet(`${headings}\nalpha;1 May 1999\n`)).mapping.party).toBe(party);
  });
});

test.each(['Вступило в силу', 'Вступление в силу', 'Ngày có hiệu lực', 'Mulai berlaku'])(
  'under %s stands the day of entry into force',
  (heading) => {
    const { acts } = guessMapping(
      sheet(`State;Ratification;${heading}\nalpha;1 May 1999;1 June 1999\n`),
    ).mapping;
    expect(acts).toEqual([{ kind: 'ratify', received: 'Ratification', effective: heading }]);
  },
);

test('a remark that speaks of a reservation or of leaving is told with its place, and asks nothing', () => {
  const { acts, notPlaced } = place(
    'Party;Day;Remarks\nalpha;1 May 1999;Reservation to art. 4\nbeta;2 May 1999;on paper\ngamma;3 May 1999;dengan keberatan\n',
    RATIFIED,
  );
  expect(acts).toHaveLength(3);
  expect(notPlaced.map(({ line, column, why }) => [line, column, why])).toEqual([
    [2, 3, 'remark'],
    [4, 3, 'remark'],
  ]);
  expect(notPlaced.map(({ why }) => isAnswered(why))).toEqual([true, true]);
});
