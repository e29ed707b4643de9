/** docs/walk-through.md, typed line by line in an empty folder: what it shows is what is printed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/generated.ts';
import { built } from '../support/program.ts';
import { treaty } from '../unit/law/small-record.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-walk-'));
const program = built({ pages: true });
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
  keep(
    'parties/states.csv',
    ['id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49', ...states].join('\n'),
  );
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
  new RegExp(
    `^${shown
      .split('…')
      .map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*')}$`,
  );

test('every line of the walk-through does what the page says', { timeout: 240_000 }, () => {
  files();
  const lines = typed();
  expect(lines.length).toBeGreaterThan(20);
  for (const { line, shown } of lines) {
    const { code, out, err } = program.run(`cd ${home} && ${line}`);
    expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    // What a page does not show it does not promise: public keys, and what goes into a file.
    if (shown !== '') expect(out.trim()).toMatch(pattern(shown));
  }
});
