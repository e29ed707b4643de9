/** `mufakat data report`, and docs/how-to-correct-a-fact.md typed line by line: a correction is in the next answer. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { BESIDE, WEAKNESSES } from '../../src/doors/views/data-report.ts';
import { ROOT } from '../support/generated.ts';
import { builtIn } from '../support/record.ts';
import { type } from '../support/terminal.ts';
import { typedHome } from '../support/typed-home.ts';

interface Reported {
  instrument: string;
  acts: Record<string, number>;
  values: Record<string, number>;
  weak: Record<string, number>;
  published: string[];
  items: { what: string; place: string; weaknesses: string[]; confidence: string; sources: string[] }[];
}
const report = async (line = ''): Promise<Reported[]> =>
  JSON.parse((await type(`mufakat data report ${line} --json`)).out).data.instruments;

describe('data report', () => {
  test('has every instrument, and every act once by its confidence', async () => {
    const found = await report();
    expect(found.map((x) => x.instrument)).toEqual([...builtIn.instruments.keys()].sort());
    for (const x of found) {
      const acts = builtIn.acts.filter((a) => a.instrument === x.instrument);
      for (const [grade, n] of Object.entries(x.acts))
        expect([x.instrument, grade, n]).toEqual([
          x.instrument,
          grade,
          acts.filter((a) => a.confidence === grade).length,
        ]);
    }
  });

  test('names exactly the acts that nobody looked up, that have one source, or no source with an address', async () => {
    const found = await report();
    const named = (weakness: string) =>
      found
        .flatMap((x) =>
          x.items
            .filter((i) => i.what === 'act' && i.weaknesses.includes(weakness))
            .map((i) => `${x.instrument}/${i.place}`),
        )
        .sort();
    const acts = (is: (a: (typeof builtIn.acts)[number]) => boolean) =>
      builtIn.acts
        .filter(is)
        .map((a) => a.entry)
        .sort();
    expect(named('unverified')).toEqual(acts((a) => a.confidence === 'unverified'));
    expect(named('one-source')).toEqual(acts((a) => a.sources.length === 1));
    expect(named('no-address')).toEqual(
      acts((a) => a.sources.every((id) => builtIn.sources.get(id)?.url === undefined)),
    );
    expect(named('unverified').length).toBeGreaterThan(0);
  });

  test('finds the acts whose day of receipt is missing or a span', async () => {
    const [x] = await report('guam-charter');
    const open = x?.items.filter((i) => i.weaknesses.includes('day-unknown')).map((i) => i.place);
    expect(open).toEqual([
      'ukraine-ratify',
      'azerbaijan-ratify',
      'georgia-ratify',
      'republic-of-moldova-ratify',
    ]);
  });

  test('tells of a published day that differs just where `mufakat status` does', async () => {
    const found = await report();
    const differ = found.filter((x) => (x.weak.differs ?? 0) > 0).map((x) => x.instrument);
    const stated: string[] = [];
    for (const id of [...builtIn.instruments.keys()].sort()) {
      const { data } = JSON.parse((await type(`mufakat status ${id} --json`)).out);
      if (data.differs) stated.push(id);
    }
    expect(differ).toEqual(stated);
    expect(differ).toContain('human-rights-convention');
  });

  test('tells of everything else on file that says where it comes from', async () => {
    const { data } = JSON.parse((await type('mufakat data report --json')).out);
    const of = (what: string) => data.beside.find((x: { what: string }) => x.what === what);
    const unverified = (what: string) =>
      of(what)
        .items.filter((i: { weaknesses: string[] }) => i.weaknesses.includes('unverified'))
        .map((i: { place: string }) => i.place);
    const names = builtIn.otherNames.filter((n) => n.confidence === 'unverified').map((n) => n.name);
    expect(names.length).toBeGreaterThan(0);
    expect(unverified('name')).toEqual(names);
    expect(of('name').values.unverified).toBe(names.length);
    expect(of('name').weak.unverified).toBe(names.length);
    const acts = [...builtIn.dossiers].flatMap(([id, { acts }]) =>
      acts.flatMap((a) => (a.confidence === 'unverified' ? [`${id}.acts[${a.id}]`] : [])),
    );
    expect(acts.length).toBeGreaterThan(0);
    expect(unverified('dossier')).toEqual(expect.arrayContaining(acts));
    expect(data.beside.map((x: { what: string }) => x.what)).toEqual(BESIDE);
    // asked of one instrument, of that alone
    const one = JSON.parse((await type('mufakat data report guam-charter --json')).out);
    expect(one.data.beside).toEqual([]);
  });

  test('as a table has one line for each weakness, under the columns that docs/command-line.md names', async () => {
    const { code, out } = await type('mufakat data report --csv');
    expect(code).toBe(0);
    const rows: Record<string, string>[] = parse(out, { columns: true });
    const row = /^\| `data report` \| (`.+) \|$/m.exec(
      readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8'),
    );
    const columns = [...(row?.[1] ?? '').matchAll(/`([a-z_]+)`/g)].map((m) => m[1]);
    expect(Object.keys(rows[0] ?? {})).toEqual(columns);
    const found = await report();
    const all = found.flatMap((x) => x.items.flatMap((i) => i.weaknesses));
    expect(rows.filter((r) => r.instrument !== '').length).toBe(all.length);
    expect(rows.filter((r) => r.what === 'name').every((r) => r.instrument === '')).toBe(true);
    expect([...new Set(rows.map((r) => r.weakness))].sort()).toEqual([...WEAKNESSES].sort());
  });

  test('of one instrument lists each act and value, also in Indonesian', async () => {
    const { code, out } = await type('mufakat data report guam-charter');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^act +georgia-ratify +not looked up, one source, no address, day not known +general-knowledge$/m,
    );
    const other = await type('mufakat data report guam-charter --lang id');
    expect(other.out).toMatch(/^tindakan +georgia-ratify +belum diperiksa, satu sumber/m);
    expect(other.out).not.toContain('looked up');
  });

  test('of an instrument that is not on file ends with what there is', async () => {
    const { code, err } = await type('mufakat data report no-such-treaty');
    expect(code).toBe(4);
    expect(err).toContain('no-such-treaty');
  });
});

describe('docs/how-to-correct-a-fact.md', () => {
  const { at, types } = typedHome('correct');
  const page = readFileSync(join(ROOT, 'docs/how-to-correct-a-fact.md'), 'utf8');
  const NAMES = ['my-record', 'sheet.csv', 'map.yaml', 'from-sheet'];
  const blocks = [...page.matchAll(/(?:^File: (\S+)\n\n)?```([a-z]+)\n([\s\S]*?)```/gm)];

  async function typed(line: string): Promise<string> {
    const [command = '', kept] = line.split(' > ');
    const here = NAMES.reduce((c, name) => c.replace(new RegExp(`(?<= )${name}\\b`), `@${name}`), command);
    const { code, out, err } = await types(here);
    expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    if (kept) writeFileSync(at(kept), `${out}\n`);
    return out;
  }

  test('every command answers, and the correction is in the answer', async () => {
    const said: [string, string][] = [];
    for (const [, file, kind, text = ''] of blocks) {
      if (file) writeFileSync(at(file), text);
      if (kind === 'diff') {
        const [before = '', after = ''] = text
          .trimEnd()
          .split('\n')
          .map((l) => l.slice(1));
        const table = at('my-record/instruments/montreux-convention.csv');
        const rows = readFileSync(table, 'utf8');
        expect(rows).toContain(`${before}\n`);
        writeFileSync(table, rows.replace(`${before}\n`, `${after}\n`));
      }
      if (kind !== 'sh') continue;
      for (const line of text.trimEnd().split('\n')) {
        if (line === 'cp -r data my-record') cpSync(join(ROOT, 'data'), at('my-record'), { recursive: true });
        else said.push([line, await typed(line)]);
      }
    }
    const answers = (part: string) => said.filter(([line]) => line.includes(part)).map(([, out]) => out);
    const [before, after] = answers('data report montreux-convention');
    expect(before).toMatch(/france-ratify +day not known/);
    expect(after).not.toContain('france-ratify');
    const [whyBefore, whyAfter] = answers('why france');
    expect(whyAfter).toContain('5 November 1936');
    expect(whyBefore).not.toContain('5 November 1936');
    const table = readFileSync(at('from-sheet/instruments/montreux-convention.csv'), 'utf8');
    expect(table).toContain('japan-ratify,japan,ratify,,1937-04-19');
  });
});
