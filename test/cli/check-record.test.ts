/** `mufakat check FOLDER`: what a sound record is told all the same. docs/command-line.md */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../support/generated.ts';
import { type } from '../support/terminal.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mufakat-'));
  cpSync(join(ROOT, 'test/golden/cases/a-suspension-revoked/record'), home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const found = async () => JSON.parse((await type(`mufakat check "${home}" --json`)).out).found;

test('a revocation of what another party has done is told, for it revokes nothing', async () => {
  expect(await found()).toEqual([]);
  const table = join(home, 'instruments', 'trade.csv');
  const acts = readFileSync(table, 'utf8');
  writeFileSync(table, acts.replace('alpha-revoke,alpha,revoke', 'alpha-revoke,beta,revoke'));
  expect(await found()).toMatchObject([{ fault: 'revoked-by-another', act: 'trade/alpha-revoke' }]);
  const said = await type(`mufakat check "${home}"`);
  expect([said.code, said.out]).toEqual([0, expect.stringContaining('Beta revokes what Alpha has done')]);
});
