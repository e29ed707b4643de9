/**
 * Durable appends on the real disk, one at a time and sixty-four together: plain appends to one file, each followed by fsync, and
 * the same entries through the depositary's sequencer into a folder or a database, where an append is a commit, its tiles and its
 * checkpoint; and by Tessera into a folder of its own.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logKey, ORIGIN } from './made.mjs';

const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url));
const { signNote, writeNote } = await dist('log/index.js');
const { entryId } = await dist('prove/index.js');
const { nodeSha256 } = await dist('doors/node-engine.js');
const { placeNamed } = await dist('doors/circle/place.js');
const { sequencer } = await dist('record/index.js');

export function plain(home, entries, group) {
  const file = openSync(join(home, `plain-${group}`), 'a');
  const started = performance.now();
  for (let i = 0; i < entries.length; i += group) {
    writeSync(file, Buffer.concat(entries.slice(i, i + group)));
    fsyncSync(file);
  }
  const perSecond = (1000 * entries.length) / (performance.now() - started);
  closeSync(file);
  return perSecond;
}

/** @param name of the place: a folder that is not there, or the address of an empty database */
export async function kept(name, entries, group) {
  const key = logKey();
  const place = placeNamed(name);
  await place.begin(ORIGIN, key.key);
  const store = await place.open(ORIGIN, key.key);
  const sign = async (text) => writeNote(await signNote(text, [key.signer, key.cosigner]));
  const places = sequencer({ store, origin: ORIGIN, sign, sha256: nodeSha256 });
  const started = performance.now();
  // As in an office: answered when durable, and shown beside.
  let [isShowing, showing] = [false, Promise.resolve()];
  const show = async () => {
    isShowing = true;
    await places.show();
    isShowing = false;
  };
  for (let i = 0; i < entries.length; i += group) {
    const some = entries.slice(i, i + group);
    const answers = some.map((bytes) => places.submit({ id: entryId(bytes, nodeSha256), bytes }));
    await places.sequence(1_790_000_000);
    for (const answer of await Promise.all(answers))
      if (answer.kind !== 'recorded') throw new Error(`an act was ${answer.kind}`);
    if (!isShowing) showing = show();
  }
  const perSecond = (1000 * entries.length) / (performance.now() - started);
  await showing;
  await places.show();
  const [, size, root] = (await store.published()).split('\n');
  await store.close();
  return { perSecond, size: Number(size), root, place: name };
}

const GO = { ...process.env, GO111MODULE: 'on', GOFLAGS: '-mod=readonly', GOWORK: 'off' };

/** Builds the program that appends with Tessera. @returns its path, or how to get it */
export function tessera(home) {
  if (spawnSync('go', ['version']).status !== 0) return { absent: 'install Go 1.24 or later' };
  const source = join(home, 'tessera');
  cpSync(fileURLToPath(new URL('tessera', import.meta.url)), source, { recursive: true });
  const program = join(home, 'appends');
  const built = spawnSync('go', ['build', '-o', program], { cwd: source, env: GO, encoding: 'utf8' });
  if (built.status === 0) return { program };
  return { absent: 'it takes Go 1.24 or later, and once a way to its modules: go mod download in bench/record/tessera' };
}

export function byTessera(program, folder, entries, group) {
  const length = (entry) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(entry.length);
    return bytes;
  };
  const input = Buffer.concat(entries.flatMap((entry) => [length(entry), entry]));
  const { status, stdout, stderr } = spawnSync(program, [folder, `${group}`], { input });
  if (status !== 0) throw new Error(`Tessera: ${stderr}`);
  return JSON.parse(stdout);
}
