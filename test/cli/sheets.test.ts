/** `mufakat import` and `mufakat check SHEET`, as a clerk types them. docs/command-line.md, docs/formats/mapping.md */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRecord, type Unreadable } from '../../src/files/record.ts';
import { builtInFiles } from '../support/record.ts';
import { type } from '../support/terminal.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mufakat-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(home, name), text);
  return join(home, name);
};
const ID = 'energy-charter-treaty';
const MAP = `party: Who
dates: day-month-year
acts:
  - kinds: { "": ratify, a: accede }
    received: Deposit
    effective: In force
`;

describe('mufakat import', () => {
  const importing = (rows: string, more = '') => {
    const [sheet, map] = [file('sheet.csv', `Who;Deposit;In force;Colour\n${rows}`), file('map.yaml', MAP)];
    return type(
      `mufakat import "${sheet}" --map "${map}" --instrument ${ID} --out "${join(home, 'out')}" ${more}`,
    );
  };

  test('writes a table that the record reads, with the sheet as its source', async () => {
    const said = await importing('France;12/03/1999 a;10/06/1999;red\nNorway;1 Apr 1999;;\n');
    expect([said.code, said.err]).toEqual([0, '']);
    expect(said.out).toContain('Colour');
    const written = (name: string) => readFileSync(join(home, 'out', name), 'utf8');
    const files: Map<string, Uint8Array | string | Unreadable> = new Map(builtInFiles);
    files.set(`instruments/${ID}.csv`, written(`instruments/${ID}.csv`));
    files.set('sources/sheet.yaml', written(`sources/sheet-${ID}.yaml`));
    const read = readRecord(files);
    expect(read.ok && read.value.acts.filter((a) => a.instrument === ID)).toMatchObject([
      {
        party: 'france',
        kind: 'accede',
        received: { text: '1999-03-12' },
        effective: { text: '1999-06-10' },
      },
      { party: 'norway', kind: 'ratify', received: { text: '1999-04-01' }, sources: [`sheet-${ID}`] },
    ]);
  });

  test('with a name nobody knows asks, writes nothing, and takes an answer', async () => {
    const rows = 'Frankland;12/03/1999;;\n';
    const asked = await importing(rows);
    expect([asked.code, existsSync(join(home, 'out'))]).toEqual([3, false]);
    expect(asked.out).toContain('--as "Frankland=');
    expect((await importing(rows, '--as "Frankland=nobody"')).code).toBe(2);
    expect((await importing(rows, '--as "Frankland=france"')).code).toBe(0);
  });

  test('tells what was understood by another name, and points at remarks that are no acts', async () => {
    const said = await importing('Turkey;12/03/1999;;with a reservation\n');
    expect(said.code).toBe(0);
    expect(said.out).toContain('"Turkey" = turkiye');
    expect(said.out).toContain('record it by hand');
    expect(readFileSync(join(home, 'out', 'not-placed.csv'), 'utf8')).toContain('with a reservation');
  });

  test('reads a status table from the page that it came on, and says of another page what is missing', async () => {
    const page = (id: string) =>
      `<!DOCTYPE html><html><body><p>Status : Signatories : 1. Parties : 1</p><table id="x_${id}"><tr><th>Participant<th>Signature<th>Ratification, Accession(a)<tr><td>France <sup>1</sup><td><td>12 Mar 1999 a</table></body></html>`;
    const said = await type(`mufakat import "${file('status.xls', page('tblgrid'))}" --guess --json`);
    expect([said.code, said.err]).toEqual([0, '']);
    expect(JSON.parse(said.out)).toMatchObject({ acts: 1, notPlaced: [], layout: expect.any(String) });
    for (const [language, words] of [
      ['en', 'one status table'],
      ['id', 'satu tabel status'],
      ['vi', 'một bảng tình trạng'],
      ['ru', 'с одной таблицей'],
    ]) {
      const other = await type(
        `mufakat import "${file('x.html', page('other'))}" --guess --lang ${language}`,
      );
      expect([other.code, other.err]).toEqual([3, expect.stringContaining(words as string)]);
    }
  });

  test('takes a code or a name as an answer, and says what is near to one that is neither', async () => {
    const rows = 'Frankland;12/03/1999;;\n';
    const bad = await importing(rows, '--as "Frankland=frannce"');
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining('france')]);
    expect((await importing(rows, '--as "Frankland=FRA"')).code).toBe(0);
  });

  test('--whole writes a record that can be asked at once, with the sheet instead of the acts on file', async () => {
    const said = await importing('France;12/03/1999 a;10/06/1999;red\n', '--whole');
    expect([said.code, said.err]).toEqual([0, '']);
    const out = join(home, 'out');
    expect((await type(`mufakat check "${out}"`)).code).toBe(0);
    const status = await type(`mufakat status ${ID} --data "${out}" --on 2020-01-01 --json`);
    expect([status.code, status.out.includes('"norway"')]).toEqual([0, false]);
    expect((await importing('France;12/03/1999 a;10/06/1999;red\n', '--whole')).code).toBe(2);
  });

  test('of a treaty that is not on file it is told what comes first', async () => {
    const sheet = file('sheet.csv', 'Who;Deposit\nFrance;12/03/1999\n');
    const said = await type(`mufakat import "${sheet}" --instrument zzqx --out "${join(home, 'out')}"`);
    expect([said.code, said.err]).toEqual([
      4,
      expect.stringContaining('mufakat record new FOLDER --instrument zzqx'),
    ]);
  });

  test('leaves out what cannot be placed only when told to, and keeps it', async () => {
    const rows = 'France;12/03/1999;;\nNorway;soon;;\n';
    expect((await importing(rows)).code).toBe(3);
    expect((await importing(rows, '--leave-out')).code).toBe(0);
    const kept = parse(readFileSync(join(home, 'out', 'not-placed.csv')), { columns: true });
    expect(kept).toMatchObject([{ line: '3', heading: 'Deposit', found: 'soon', why: 'unreadable-day' }]);
  });

  test('overwrites nothing, and leaves nothing half written', async () => {
    expect((await importing('France;12/03/1999;;\n')).code).toBe(0);
    rmSync(join(home, 'out', 'instruments'), { recursive: true });
    const again = await importing('Norway;12/03/1999;;\n');
    expect(again.code).toBe(2);
    expect(readdirSync(join(home, 'out', 'instruments'))).toEqual([]);
  });

  test('--guess names the words of kinds that it leaves out, and refuses a file with nothing in it', async () => {
    const sheet = file(
      'sheet.csv',
      'State;Kind;Date of deposit\nFrance;R;12 March 1999\nNorway;a;1 Apr 1999\n',
    );
    const said = await type(`mufakat import "${sheet}" --guess`);
    expect(said.out).toContain('left out as the mapping stands: "R", "a".');
    for (const [lang, says] of [
      ['en', 'holds nothing'],
      ['id', 'kosong'],
      ['vi', 'không có gì'],
      ['ru', 'ничего нет'],
    ]) {
      const empty = await type(`mufakat import "${file('empty.csv', '')}" --guess --lang ${lang}`);
      expect([empty.code, empty.out, empty.err]).toEqual([3, '', expect.stringContaining(says as string)]);
    }
  });

  test('--guess refuses what is no table of acts, with what it found and what to do', async () => {
    for (const [name, text] of [
      ['prose.txt', 'Dear colleagues,\nwe met, as agreed, on Monday.\nYours\n'],
      ['list.csv', 'Country\nFrance\nNorway\n'],
      ['stock.csv', 'Item,Price\nChair,12\nTable,40\n'],
    ] as const)
      for (const lang of ['en', 'id', 'vi', 'ru']) {
        const said = await type(`mufakat import "${file(name, text)}" --guess --lang ${lang}`);
        expect([name, said.code, said.out]).toEqual([name, 3, '']);
        expect(said.err).toMatch(new RegExp(`^${name}, .*[12]: .*".*--map`));
      }
  });

  test('of a sheet that is not there it is said that a file is wanted', async () => {
    for (const [path, says] of [
      ['nowhere.csv', 'there is no file at this path. Mend the path, or put the file there.'],
      ['', 'a folder stands where a file is expected'],
      ['sheet.csv/x.csv', 'a file stands where this path needs a folder'],
    ]) {
      file('sheet.csv', 'Who;Deposit\n');
      const said = await type(`mufakat import "${join(home, path as string)}" --guess`);
      expect([said.code, said.err]).toEqual([5, expect.stringContaining(says as string)]);
    }
  });

  test('--guess proposes a mapping that can be given back', async () => {
    const sheet = file(
      'sheet.csv',
      'Country;Ratification, Accession(a);Entry into force\nFrance;25/03/1999 a;25/06/1999\n',
    );
    const guessed = await type(`mufakat import "${sheet}" --guess --lang id`);
    expect(guessed.code).toBe(0);
    const map = file('guessed.yaml', guessed.out);
    const line = `mufakat check "${sheet}" --map "${map}" --instrument ${ID} --json`;
    expect(JSON.parse((await type(line)).out)).toMatchObject({ acts: 1, notPlaced: [] });
  });
});

describe('mufakat check of a sheet', () => {
  const checking = (rows: string, more = '') =>
    type(`mufakat check "${file('s.csv', `party,kind,done,received,effective\n${rows}`)}" ${more}`);

  test('says the article, the arithmetic and what would be consistent', async () => {
    const said = await checking('norway,ratify,,2005-03-03,2005-06-02\n', `--instrument ${ID}`);
    expect(said.code).toBe(3);
    expect(said.out).toContain(
      'ratification 3 Mar 2005 + 90 days by art. 44(2) = 1 Jun 2005; the sheet has 2 Jun 2005.',
    );
    expect(said.out).toContain('in force on 1 Jun 2005, or received on 4 Mar 2005.');
    const sound = await checking('norway,ratify,,2005-03-03,2005-06-01\n', `--instrument ${ID}`);
    expect([sound.code, sound.err]).toEqual([0, '']);
  });

  test.each([
    ['signed-after-consent', 'norway,sign,2001-01-02,,\nnorway,ratify,,2001-01-01,\n'],
    ['received-before-done', 'norway,ratify,2001-01-02,2001-01-01,\n'],
    ['force-before-consent', 'norway,ratify,,2001-01-02,2001-01-01\n'],
    ['left-before-consent', 'norway,ratify,,2001-01-02,\nnorway,withdraw,,2001-01-01,\n'],
    ['several-days', 'norway,ratify,,2001-01-02,2001-04-01\nnorway,accept,,2001-01-02,2001-05-01\n'],
  ])('finds %s without being told of which instrument', async (fault, rows) => {
    const said = await checking(rows, '--json');
    expect(said.code).toBe(3);
    expect(JSON.parse(said.out).findings.map((f: { fault: string }) => f.fault)).toEqual([fault]);
  });

  test('finds an act before the text was there, and a day before it was in force for anybody', async () => {
    const said = await checking(
      'norway,ratify,,1990-01-01,\nfrance,ratify,,1995-01-01,1996-01-01\n',
      `--instrument ${ID} --json`,
    );
    const faults = JSON.parse(said.out).findings.map((f: { fault: string }) => f.fault);
    expect(faults).toEqual(expect.arrayContaining(['before-adoption', 'force-before-general']));
  });

  test('finds who leaves without a consent in the sheet or on record, and not who has one in either', async () => {
    const rows = 'brazil,withdraw,,2001-01-02,\nitaly,withdraw,,2014-12-31,\n';
    const said = await checking(rows, `--instrument ${ID} --json`);
    const { findings } = JSON.parse(said.out);
    expect([said.code, findings.length]).toEqual([3, 1]);
    expect(findings[0]).toMatchObject({ fault: 'left-without-consent', party: 'brazil', against: null });
    const consented = await checking(`brazil,accede,,2000-01-02,\n${rows}`, `--instrument ${ID} --json`);
    expect(JSON.parse(consented.out).findings).toEqual([]);
  });

  test('says beside what it found how much is in no count, and only where something is', async () => {
    const checking = (rows: string) =>
      type(
        `mufakat check "${file('sheet.csv', `Who;Deposit;In force\n${rows}`)}" --map "${file('map.yaml', MAP)}" --instrument ${ID}`,
      );
    const early = 'France;12/03/1990;\n';
    expect((await checking(early)).out).not.toContain('Not counted above');
    expect((await checking(`${early}Frankland;12/03/1999;\n`)).out).toContain(
      'Not counted above: 1 cell that',
    );
  });

  test('has a table with the columns that are promised, in every language', async () => {
    const promised = /^\| `check` of a sheet \| (.*) \|$/m.exec(
      readFileSync('docs/command-line.md', 'utf8'),
    )?.[1];
    for (const language of ['en', 'id', 'vi', 'ru']) {
      const said = await checking('norway,ratify,,2001-01-02,2001-01-01\n', `--csv --lang ${language}`);
      expect(said.out.split('\n')[0]?.split(',')).toEqual(
        [...(promised ?? '').matchAll(/`([a-z_]+)`/g)].map((m) => m[1]),
      );
    }
  });

  test('without columns that go without saying asks for a mapping', async () => {
    const said = await type(`mufakat check "${file('s.csv', 'Who,When\nNorway,1999\n')}"`);
    expect(said.code).toBe(2);
    expect(said.err).toContain('--guess');
  });
});

test('what could not be read is not passed over by a check that found nothing', async () => {
  const sheet = file('sheet.csv', 'Who;Deposit;In force\nFrance;soon;\n');
  const map = file('map.yaml', MAP);
  const said = await type(`mufakat check "${sheet}" --map "${map}"`);
  expect([said.code, said.out, said.err]).toEqual([
    3,
    expect.stringContaining('"soon"'),
    expect.stringContaining('1 cell was not read'),
  ]);
});
