/**
 * Documents with commands in them: every block that begins with `$ mufakat` is run, and what it prints must be what
 * stands there. Golden cases, README and the pages under docs/ are all checked the same way. A document with a record of
 * its own beside it shows the acts of an instrument where it asks for them (`acts-table.ts`). In one that tells a log
 * (`told-log.ts`) `@log` is that log, and `@log.key` its key.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ACTS, actsTable, recordIn } from '../support/acts-table.ts';
import { expectGenerated, ROOT } from '../support/generated.ts';
import { type } from '../support/terminal.ts';
import { makeToldLog, tellsLog } from '../support/told-log.ts';

function pages(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pages(path) : entry.name.endsWith('.md') ? [path] : [];
  });
}

const BLOCK = /```console\n([\s\S]*?)```/g;
const all = ['README.md', ...pages('docs'), ...pages('test/golden')];
/** Its commands write files and make keys: it is typed in an empty folder, by a test of its own. */
const WALK = 'docs/walk-through.md';
const running = all.filter(
  (path) => path !== WALK && readFileSync(join(ROOT, path), 'utf8').includes('```console\n$ mufakat'),
);

const home = mkdtempSync(join(tmpdir(), 'mufakat-documents-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/**
 * The commands of a block with what they print now; an exit code other than 0 is shown.
 *
 * @param at the folder that `@` stands for
 */
async function run(block: string, at: string): Promise<string> {
  const commands = block.split('\n').filter((line) => line.startsWith('$ mufakat'));
  expect(commands.length).toBeGreaterThan(0);
  const said = await Promise.all(
    commands.map(async (command) => {
      const { code, out, err } = await type(command.slice(2).replaceAll(/(?<= )@/g, `${at}/`));
      return [
        command,
        ...(out ? [out] : []),
        ...(err ? [err] : []),
        ...(code ? [`(exit ${code})`] : []),
      ].join('\n');
    }),
  );
  return `${said.join('\n\n').replace(/[ \t]+$/gm, '')}\n`;
}

async function withActs(path: string, text: string): Promise<string> {
  if (text.search(ACTS) < 0) return text;
  const record = await recordIn(`${dirname(path)}/record`);
  return text.replace(ACTS, (_, instrument: string) => actsTable(record, instrument));
}

test('there are golden documents', () => {
  expect(running.filter((p) => p.startsWith('test/golden')).length).toBeGreaterThanOrEqual(10);
});

test.each(running)('%s says what the program says', async (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const folder = mkdtempSync(join(home, 'page-'));
  if (tellsLog(text)) await makeToldLog(text, folder);
  let now = '';
  let at = 0;
  for (const match of text.matchAll(BLOCK)) {
    now += `${text.slice(at, match.index)}\`\`\`console\n${await run(match[1] as string, folder)}\`\`\``;
    at = match.index + match[0].length;
  }
  expectGenerated(path, await withActs(path, now + text.slice(at)));
});
