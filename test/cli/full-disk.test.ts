/**
 * A disk that is full, and one that can only be read: real ones of a few kilobytes, for who may mount them. What was to be written is
 * told by its path and why, nothing half-written is left, and asking again once there is room is enough.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type } from '../support/terminal.ts';
import { WitnessedCircle } from '../support/witnessed-circle.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-full-'));
const at = (...path: string[]) => join(home, ...path);
const mount = (name: string, options: string) => {
  mkdirSync(at(name));
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'none', at(name)]).status === 0;
};
const canMount = mount('small', 'size=512k') && mount('sealed', 'ro,size=16k');
afterAll(() => {
  for (const name of ['small', 'sealed']) spawnSync('umount', [at(name)]);
  rmSync(home, { recursive: true, force: true });
});
const types = (line: string) => type(line.replaceAll('@', `${home}/`));

/** Takes all the room that there is. */
function fill(): void {
  for (const bytes of [4096, 1])
    for (let i = 0; i < 200; i++)
      try {
        writeFileSync(at('small', `fill-${bytes}-${i}`), new Uint8Array(bytes));
      } catch {
        rmSync(at('small', `fill-${bytes}-${i}`), { force: true });
        return;
      }
}
const others = () => readdirSync(at('small')).filter((name) => !name.startsWith('fill-'));
const free = () => {
  for (const name of readdirSync(at('small'))) rmSync(at('small', name), { recursive: true });
};

describe.skipIf(!canMount)('a small disk (skipped for who may not mount one)', () => {
  let act = '';
  beforeAll(async () => {
    const circle = await WitnessedCircle.founded(home, 'alpha', 'beta');
    const { bytes, id } = await circle.act();
    writeFileSync(at('one.act'), bytes);
    act = id;
  });

  test.each([
    ['key new alpha.example/desk OUT', 'a.key'],
    ['status un-charter --receipt OUT', 'answer.json'],
    ['status un-charter --xlsx OUT', 'table.xlsx'],
    ['notify energy-charter-treaty/portugal-withdraw --pdf OUT', 'draft.pdf'],
    ['circle bundle OUT --record @log --log @log.key', 'bundle.zip'],
    ['circle bundle OUT --record @log --log @log.key', 'bundle'],
    ['circle export @log OUT --log @log.key', 'shown'],
    ['audit @log --log @log.key --state OUT', 'state'],
  ])('that is full leaves nothing: %s', async (line, name) => {
    free();
    fill();
    const out = at('small', name);
    const said = await types(line.replace('OUT', out));
    expect(said.code).toBe(5);
    expect(said.err).toContain(`${out} could not be written: the disk is full (ENOSPC). Make room`);
    expect(others()).toEqual([]);
    free();
    expect(await types(line.replace('OUT', out))).toMatchObject({ code: 0 });
    expect(others()).toEqual([name]);
  });

  test.each(['key new alpha.example/desk @sealed/a.key', 'circle export @log @sealed/shown --log @log.key'])(
    'that can only be read says so: %s',
    async (line) => {
      const said = await types(line);
      expect([said.code, said.out]).toEqual([5, '']);
      expect(said.err).toContain('could not be written: that disk can only be read (EROFS)');
    },
  );

  test.each(['small', 'sealed'])(
    'is no place for receipts, and that is told before acts are sent: %s',
    async (name) => {
      free();
      fill();
      const said = await types(
        `act submit @one.act --record @log --log @log.key --receipts @${name}/receipts`,
      );
      expect([said.code, said.out]).toEqual([5, '']);
      expect(said.err).toMatch(
        /^\S+receipts could not be written: .*Nothing was sent and nothing was recorded\.$/,
      );
      expect(others()).toEqual([]);
      expect((await types('act list --record @log --log @log.key')).out).not.toContain(act.slice(0, 12));
    },
  );

  test('is no place for a log, and that is told with what to do', async () => {
    free();
    fill();
    const said = await types('circle new @small/log @one.act --log @log.key');
    expect(said.code).toBe(5);
    expect(said.err).toMatch(
      /^The place of the log cannot be used: \S+: the disk is full \(ENOSPC\)\. Make room/,
    );
  });
});
