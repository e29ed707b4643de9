/** What a person asked to have written: whole under its name, or not there at all. The disk that fails is ours. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { roomForReceipts } from '../../src/doors/circle/receipts.ts';
import { type CannotWrite, inPlace, newFile, newFolder, writeTroubleOf } from '../../src/doors/new-file.ts';

let home = '';
const at = (...path: string[]) => join(home, ...path);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mufakat-new-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** As the system says it of a file that is open: without a path. */
const full = () =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
const failsWith = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code, path }: CannotWrite) => ({ code, path }),
  );

test('a file is there whole, and nothing beside it', async () => {
  const written = await newFile(at('a'), async (file) => {
    await file.writeFile('all of it');
    return 7;
  });
  expect(written).toBe(7);
  expect(readdirSync(home)).toEqual(['a']);
  expect(readFileSync(at('a'), 'utf8')).toBe('all of it');
});

test('a secret is readable by its owner alone', async () => {
  await newFile(at('key'), (file) => file.writeFile('secret'), 0o600);
  expect(statSync(at('key')).mode & 0o077).toBe(0);
});

test.each(['a file', 'a folder', 'a link to nothing'])('%s that has the name keeps it', async (what) => {
  if (what === 'a file') writeFileSync(at('a'), 'before');
  else if (what === 'a folder') mkdirSync(at('a'));
  else symlinkSync(at('nothing'), at('a'));
  let isAsked = false;
  const made = newFile(at('a'), async () => {
    isAsked = true;
  });
  await expect(made).rejects.toMatchObject({ code: 'EEXIST' });
  expect([isAsked, readdirSync(home)]).toEqual([false, ['a']]);
});

test('of two who ask at one moment one has the name', async () => {
  const both = ['one', 'two'].map((text) => newFile(at('a'), (file) => file.writeFile(text)));
  const kinds = (await Promise.allSettled(both)).map(({ status }) => status);
  expect(kinds.sort()).toEqual(['fulfilled', 'rejected']);
  expect(readdirSync(home)).toEqual(['a']);
});

test('a disk that fills up leaves nothing, is told by path, and the same is written once there is room', async () => {
  const half = newFile(at('a'), async (file) => {
    await file.writeFile('half of');
    throw full();
  });
  expect(await failsWith(half)).toEqual({ code: 'ENOSPC', path: at('a') });
  expect(readdirSync(home)).toEqual([]);
  await newFile(at('a'), (file) => file.writeFile('all of it'));
  expect(readFileSync(at('a'), 'utf8')).toBe('all of it');
});

test('so it is with a folder', async () => {
  const half = newFolder(at('out'), async (made) => {
    await writeFile(join(made, 'first'), 'half of');
    throw full();
  });
  expect(await failsWith(half)).toEqual({ code: 'ENOSPC', path: at('out') });
  expect(readdirSync(home)).toEqual([]);
  // asked for as a person's shell completes it
  await newFolder(`${at('out')}/`, (made) => writeFile(join(made, 'first'), 'all of it'));
  expect([readdirSync(home), readdirSync(at('out'))]).toEqual([['out'], ['first']]);
  await expect(newFolder(at('out'), async () => undefined)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(readdirSync(at('out'))).toEqual(['first']);
});

test('what is replaced stands until the new one is whole', async () => {
  await inPlace(at('a'), 'before');
  mkdirSync(at('b'));
  expect(await failsWith(inPlace(at('b'), 'a file'))).toEqual({ code: 'EISDIR', path: at('b') });
  await inPlace(at('a'), 'after');
  expect(readFileSync(at('a'), 'utf8')).toBe('after');
  expect(readdirSync(home)).toEqual(['a', 'b']);
});

test('what is no error of the system is passed on as it is', async () => {
  const own = new RangeError('too much');
  await expect(newFile(at('a'), () => Promise.reject(own))).rejects.toBe(own);
  expect(readdirSync(home)).toEqual([]);
});

test('a folder for receipts is made, with those above it; where that does not go nothing is left', async () => {
  await roomForReceipts(at('a', 'b'), [new Uint8Array(10)]);
  expect(readdirSync(at('a', 'b'))).toEqual([]);
  writeFileSync(at('file'), '');
  await expect(roomForReceipts(at('file'), [])).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await failsWith(roomForReceipts(at('file', 'c'), []))).toEqual({
    code: 'ENOTDIR',
    path: at('file', 'c'),
  });
  expect(existsSync(at('c'))).toBe(false);
});

test('every code of the system has something that a person can do', () => {
  expect(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO', 'toString'].map(writeTroubleOf)).toEqual([
    'full',
    'full',
    'read-only',
    'no-permission',
    'failed',
    'failed',
  ]);
});
