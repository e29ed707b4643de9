/** `--csv` as R reads it: columns that stay, empty cells for no value, text that survives. docs/command-line.md */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csv, tabular } from '../../src/doors/views/view.ts';
import { ROOT } from '../support/generated.ts';
import { type } from '../support/terminal.ts';

const DOCUMENT = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8');

const LINES = {
  report: 'report',
  dossier: 'dossier anchorage-minsk-2025',
  status: 'status energy-charter-treaty --on 2024-06-01',
  party: 'party belarus',
  relations: 'relations open-skies --on 2010-01-01',
  dates: 'dates --from 2025-01-01 --to 2025-12-31',
  whatif: 'whatif "energy-charter-treaty norway ratify 2026-02-01"',
  structures: 'structures --region m49-europe-and-asia',
  list: 'list',
} as const;

describe.each(Object.entries(LINES))('the table of %s', (command, line) => {
  test('has the columns that are promised, whatever the language', async () => {
    const row = new RegExp(`^\\| \`${command}\` \\| (\`.*) \\|$`, 'm').exec(DOCUMENT);
    const promised = [...(row?.[1] ?? '').matchAll(/`([a-z_]+)`/g)].map((m) => m[1]);
    for (const language of ['en', 'id', 'vi', 'ru']) {
      const { out } = await type(`mufakat ${line} --csv --lang ${language}`);
      expect(out.split('\n')[0]?.split(',')).toEqual(promised);
    }
  });

  test('has rows of one length, no byte order mark, LF, and no word for a missing value', async () => {
    const { out } = await type(`mufakat ${line} --csv`);
    expect(out).not.toMatch(/^\ufeff|\r|undefined|\[object|NaN|Infinity/);
    const rows: string[][] = parse(out);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.flat().filter((cell) => /^(null|n\/a|-)$/i.test(cell))).toEqual([]);
  });
});

describe('a cell', () => {
  const written = (value: string | number | null) =>
    csv(tabular(['a', 'b'], [[value, 'x']]))
      .split('\n')
      .slice(1)
      .join('\n');

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'that begins as a formula does is led by an apostrophe: %j',
    (text) => {
      const [[cell]] = parse(written(text)) as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );
  test('with commas, quotation marks, line ends and other letters comes back as it was', () => {
    for (const text of [
      'a,b',
      'say "no"',
      'two\nlines',
      'Việt Nam',
      'Беларусь',
      "Côte d'Ivoire",
      ' spaced ',
      ';',
    ]) {
      const [[cell]] = parse(written(text)) as [[string]];
      expect(cell).toBe(text);
    }
  });
  test('that is a number below zero is a number, and one without a value is empty', () => {
    expect(written(-3)).toBe('-3,x\n');
    expect(written(null)).toBe(',x\n');
  });
});
