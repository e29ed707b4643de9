/** Other tables of a publisher, and other sheets of a clerk, were read as something else than they say. */
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/doors/sheets/names.ts';
import { guessMapping, Mapping, placeRows, readSheet } from '../../src/files/index.ts';
import { builtIn } from '../support/record.ts';

const names = namesOf(builtIn);

function read(text: string, more: Partial<Mapping> = {}) {
  const sheet = readSheet(text, 'sheet.csv');
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.refusals));
  const { mapping, layout, open } = guessMapping(sheet.value);
  if (open.includes('acts') || open.includes('party')) return { layout, open, acts: [], not: [] };
  const placed = placeRows(sheet.value, Mapping.parse({ ...mapping, ...more }), names);
  if (!placed.ok) throw new Error(JSON.stringify(placed.refusals));
  const { acts, notPlaced } = placed.value;
  return {
    ...{ layout, open },
    acts: acts.map(({ row }) =>
      [row.party, row.kind, row.done?.text, row.received?.text, row.effective?.text]
        .filter(Boolean)
        .join(' '),
    ),
    not: notPlaced.map(({ line, why }) => `${line} ${why}`),
  };
}

test('who succeeds to a signature has signed nothing and consented to nothing', () => {
  const heads = 'Participant;Signature, Succession to signature(d);Ratification, Succession(d)\n';
  const { acts, not } = read(`${heads}Croatia;12 Oct 1992 d;\nSlovakia;28 May 1993 d;28 May 1993 d\n`);
  expect(acts).toEqual(['slovakia succeed 1993-05-28']);
  expect(not).toEqual(['2 left-out', '3 left-out']);
});

test('words before the days name the act in any heading, in the languages of the publisher', () => {
  const french = read(
    'Parties contractantes/Signataires | Signature | Instrument | Entrée en vigueur |\nAlbanie | | Adhésion : 4 novembre 2003 | 4 novembre 2003 |\n',
  );
  expect(french.acts).toEqual(['albania accede 2003-11-04 2003-11-04']);
  const chinese = read(
    '缔约方/签署国 | 签字 | 文书 | 生效 |\nHungary | 1911年6月2日 | 批准: 1913年4月1日 | 1913年5月1日 |\n',
  );
  expect(chinese.acts).toEqual(['hungary sign 1911-06-02', 'hungary ratify 1913-04-01 1913-05-01']);
});

test('a letter in a column of its own says what was deposited, whatever stands over the days', () => {
  const heads = 'Partij,Ondertekening,Ratificatie,Type*,Inwerking,Opzegging,Buitenwerking\n';
  const rows = 'Albanië,,03-09-03,T,09-05-04,,\nFiji,,29-03-71,VG,10-10-70,,\n';
  const { acts } = read(heads + rows, { years: 1950 });
  expect(acts).toEqual(['albania accede 2003-09-03 2004-05-09', 'fiji succeed 1971-03-29 1970-10-10']);
  expect(read('Contracting Party,S,R/A/Su,Type,EIF\nPoland,,19-XI-2004,A,14-VIII-2005\n').acts).toEqual([
    'poland accede 2004-11-19 2005-08-14',
  ]);
});

describe('a heading for several kinds', () => {
  test('takes each by its mark', () => {
    const { acts } = read(
      'State,Ratification (R) / Accession (A)\nFrance,2 Aug 2000 (R)\nNorway,3 Aug 2000 (A)\n',
    );
    expect(acts).toEqual(['france ratify 2000-08-02', 'norway accede 2000-08-03']);
  });
  test('without marks is not taken for one of them', () => {
    expect(read('State,Ratification/Accession\nFrance,2 Aug 2000\n').open).toEqual(['acts']);
  });
});

test('verbs name acts as nouns do, and one column of days beside them is when they were done', () => {
  const { acts, not } = read(
    'State,Date,Act\nFrance,13/05/1999,ratified\nFrance,12/05/1998,signed\nNorway,14/05/1999,accede\nItaly,15/05/1999,denounced\n',
  );
  expect([acts.length, not]).toEqual([4, []]);
  expect(acts).toContain('norway accede 1999-05-14');
});

test('of two tables in one file the second is not read by the headings of the first', () => {
  const { acts, not } = read(
    'State,Signed,Ratified\nFrance,1 Jan 1999,2 Feb 2000\nState,Signed,Ratified\nNorway,,3 Feb 2000\nPart II\nState,Withdrawn,Signed\nItaly,4 Feb 2000,1 Jan 1999\n',
  );
  expect(acts).toEqual(['france sign 1999-01-01', 'france ratify 2000-02-02', 'norway ratify 2000-02-03']);
  expect(not).toEqual(['3 headings-again', '5 alone', '6 other-headings', '7 other-headings']);
});

test('signs for none are proposed as such; a number is none of them', () => {
  const { acts, not } = read(
    'State,Signed,Ratified\nFrance,-,2 Feb 2000\nNorway,–,n/a\nItaly,0,3 Feb 2000\n',
  );
  expect(acts).toEqual(['france ratify 2000-02-02', 'italy ratify 2000-02-03']);
  expect(not).toEqual(['3 no-act', '4 unreadable-day']);
});

test('of two cells above the headings, of which one is a day, neither is a heading', () => {
  const { acts } = read('Status\nAs of,1 May 2004\n\nState,Signed,Ratified\nFrance,1 Jan 1999,2 Feb 2000\n');
  expect(acts).toHaveLength(2);
});
