/** Beginning a log where there is one: only where nothing was recorded in it, shown or not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type KeyPair, newKey } from '../../src/doors/circle/key-file.ts';
import { openToWrite } from '../../src/doors/circle/office.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import { entryId } from '../../src/prove/index.ts';
import { sequencer } from '../../src/record/index.ts';
import { signed, TestParty } from '../support/circle.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-place-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a log in which something was recorded is not begun anew, though nobody has been shown it', async () => {
  const pair = (await newKey('log.example/circle', join(home, 'log.key'))) as KeyPair;
  const { key } = pair;
  const place = placeNamed(join(home, 'log'));
  await place.begin(key.name, key);
  // begun, and nothing in it yet
  await place.begin(key.name, key);

  const party = new TestParty('alpha');
  const { bytes } = await signed(party.inception, party.root);
  const { store, sign } = await openToWrite(place, key.name, pair);
  const to = sequencer({ store, origin: key.name, sign, sha256: nodeSha256 });
  const answer = to.submit({ id: entryId(bytes, nodeSha256), bytes });
  await to.sequence(1);
  expect((await answer).kind).toBe('recorded');
  expect(await store.published()).toBeUndefined();
  await store.close();
  await expect(place.begin(key.name, key)).rejects.toMatchObject({ code: 'already-a-log' });
});
