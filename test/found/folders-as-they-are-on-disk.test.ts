/** Folders with more in them than files: what was once skipped, waited for without end, or told by the system's own code. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../src/doors/outside.ts';
import { SMALL_RECORD } from '../golden/refusals/small-record.ts';
import { type } from '../support/terminal.ts';

let home = '';
let folder = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mufakat-'));
  folder = join(home, 'record');
  for (const [path, text] of SMALL_RECORD) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(home, { recursive: true }));

const check = (language = 'en') => type(`mufakat check "${folder}" --lang ${language}`);

test('a folder and a file behind links are read as if they stood there', async () => {
  const [elsewhere, file] = [join(home, 'elsewhere'), join(home, 'coast')];
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'papers.yaml'), SMALL_RECORD.get('sources/papers.yaml') as string);
  writeFileSync(file, SMALL_RECORD.get('regions/coast.yaml') as string);
  rmSync(join(folder, 'sources'), { recursive: true });
  rmSync(join(folder, 'regions/coast.yaml'));
  symlinkSync(elsewhere, join(folder, 'sources'));
  symlinkSync(file, join(folder, 'regions/coast.yaml'));
  expect(await check()).toMatchObject({ code: 0, err: '' });
});

test('a link back to the record is refused as a folder too deep, and reading ends', async () => {
  symlinkSync(folder, join(folder, 'regions/again'));
  const said = await check();
  expect(said.code).toBe(3);
  expect(said.err).toContain('regions/again: found a folder, expected a file.');
});

test('links that lead to each other are refused by name', async () => {
  symlinkSync(join(folder, 'b'), join(folder, 'a'));
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  const said = await check();
  expect(said.code).toBe(3);
  expect(said.err).toContain('a: found a link that leads back to itself, expected a folder.');
});

test('a link to what is not there is refused by name, in both languages', async () => {
  symlinkSync(join(home, 'nowhere'), join(folder, 'map/more.yaml'));
  expect((await check()).err).toContain(
    'map/more.yaml: found a link to something that is not there, expected a file. Put what is expected in its place, or remove it.',
  );
  expect((await check('id')).err).toContain(
    'map/more.yaml: ditemukan tautan ke sesuatu yang tidak ada, diharapkan berkas.',
  );
});

test('a folder where a file is expected is refused by name', async () => {
  mkdirSync(join(folder, 'regions/more.yaml'));
  const said = await check();
  expect(said.code).toBe(3);
  expect(said.err).toContain('regions/more.yaml: found a folder, expected a file.');
});

test('a pipe is refused and not waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'regions/pipe.yaml')]);
  const said = await check();
  expect(said.code).toBe(3);
  expect(said.err).toContain('regions/pipe.yaml: found a pipe, expected a file.');
});

test('a device is refused and not read to its end', async () => {
  symlinkSync('/dev/zero', join(folder, 'regions/zero.yaml'));
  expect((await check()).err).toContain('regions/zero.yaml: found a device, expected a file.');
});

test('a socket is refused by name', async () => {
  const server = createServer().listen(join(folder, 'map/socket'));
  await new Promise((listening) => server.once('listening', listening));
  expect((await filesIn(folder)).get('map/socket')).toEqual({ is: 'socket' });
  server.close();
});

test('a file beside the folders is left alone', async () => {
  writeFileSync(join(folder, 'README.md'), 'About this record.');
  expect(await check()).toMatchObject({ code: 0 });
});
