/** docs/walk-through.md, typed line by line in an empty folder: what it shows is what is printed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/generated.ts';
import { built } from '../support/program.ts';
import { treaty } from '../unit/law/small-record.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-walk-'));
const program = built();
afterAll(() => {
  program.remove();
  rmSync(home, { recursive: true, force: true });
});

/** Files beside the log: who the parties are in files, and the treaty that their acts are about. */
function files(): void {
  for (const folder of ['parties', 'sources', 'instruments'])
    mkdirSync(join(home, 'files', folder), { recursive: true });
  const keep = (path: string, text: string) => writeFileSync(join(home, 'files', path), `${text}\n`);
  const states = ['alpha', 'beta', 'gamma'].map((id) => `${id},${id},${id},${id},${id},invented,,`);
  keep('parties/states.csv', ['id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49', ...states].join('\n'));
  keep('sources/paper.yaml', 'sources:\n  - {id: paper, title: A paper, seen: whole}');
  const pact = treaty('pact', { when: '{consents: 2, of: states}', after: 'd+30' });
  keep('instruments/pact.yaml', pact.replace('A treaty', 'The pact'));
}

interface Typed {
  readonly line: string;
  readonly shown: string;
}

/** Every command of the page, with what it shows below. */
function typed(): Typed[] {
  const page = readFileSync(join(ROOT, 'docs', 'walk-through.md'), 'utf8');
  return [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part): Typed => {
        const [line = '', ...shown] = part.split('\n');
        return { line, shown: shown.join('\n').trim() };
      }),
  );
}

/** … stands for anything. */
const pattern = (shown: string): RegExp =>
  new RegExp(`^${shown.split('…').map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*')}$`);

test('every line of the walk-through does what the page says', { timeout: 240_000 }, () => {
  files();
  const lines = typed();
  expect(lines.length).toBeGreaterThan(20);
  for (const { line, shown } of lines) {
    // The day on which the pact is in force turns on the day it is: thirty days from now.
    const on = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const { code, out, err } = program.run(`cd ${home} && ${line.replace('2026-02-14', on)}`);
    expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    if (shown === '' || /> \S+$/.test(line) || line.includes('2026-02-14')) {
      if (line.includes('2026-02-14')) expect(out).toMatch(/^The pact is in force for 2 parties on /);
      continue;
    }
    expect(out.trim()).toMatch(pattern(shown));
  }
});
