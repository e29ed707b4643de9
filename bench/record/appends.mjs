/**
 * Durable appends on the real disk, one at a time and sixty-four together: plain appends to one file, each followed by fsync, and
 * the same entries through the depositary's sequencer into a folder, where an append is a commit, its tiles and its checkpoint.
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { logKey, ORIGIN } from './made.mjs';

const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url));
const { signNote, writeNote, noteVerifier } = await dist('log/index.js');
const { ed25519Verify, entryId } = await dist('prove/index.js');
const { nodeEngine, nodeSha256 } = await dist('doors/node-engine.js');
const { createFolderLog, openFolderLog } = await dist('stores/index.js');
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

export async function folder(home, name, entries, group) {
  const root = join(home, name);
  const key = logKey();
  const identity = {
    root,
    origin: ORIGIN,
    keys: [noteVerifier(key.key, ed25519Verify(nodeEngine))],
    sha256: nodeSha256,
    idOf: (entry) => entryId(entry, nodeSha256),
  };
  await createFolderLog(identity);
  const store = await openFolderLog(identity);
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
  const { frontier } = await store.load();
  await store.close();
  return { perSecond, size: frontier.size, root };
}
