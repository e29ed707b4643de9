/**
 * A circle of parties and a log of their acts, made by arithmetic and signed by Node: the same for every run. Acts come one by
 * one, so that a million need no memory; in a folder they lie as a depositary would have left them.
 */
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const dist = (path) => import(new URL(`../../dist/${path}`, import.meta.url));
const log = await dist('log/index.js');
const { writeCommit } = await dist('stores/folder/commit-file.js');
const { canonicalise } = await dist('terms/canonical.js');

const sha256 = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const DAY = '2026-11-28';
const SECONDS = 1_790_000_000;

/** A key that follows from its name. */
export function keyOf(name) {
  const seed = sha256(log.utf8(name));
  const secret = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = new Uint8Array(
    createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32),
  );
  const key = log.verifierKey(name, log.ED25519, publicKey, sha256);
  const witness = log.verifierKey(name, log.COSIGNATURE, publicKey, sha256);
  const signBytes = (message) => new Uint8Array(sign(null, message, secret));
  return {
    key,
    seed,
    text: log.writeVerifierKey(key),
    sign: (text) => ({ name, keyId: key.keyId, signature: signBytes(log.utf8(text)) }),
    signer: log.noteSigner(key, signBytes),
    cosigner: log.cosigner(witness, signBytes, SECONDS),
  };
}

export const ORIGIN = 'depositary.example/log';
export const logKey = () => keyOf(ORIGIN);

function act(body, ...keys) {
  const text = `mufakat/act/v1\n${canonicalise(body).value}\n`;
  const note = log.writeNote({ text, signatures: keys.map((k) => k.sign(text)) });
  return { id: Buffer.from(sha256(log.utf8(text))).toString('hex'), bytes: log.utf8(note) };
}

/**
 * Entries of a log: its parties, its charter, then treaty acts by one party after the other.
 * @param seen how often a party looks at the log: whoever acts has seen it as it was at the last multiple of that many entries
 */
export function* acts(count, parties, seen = 64) {
  const keys = Array.from({ length: parties }, (_, i) => keyOf(`party-${i}.example/root`));
  const chains = keys.map(() => ({ seq: 0, prev: undefined }));
  let frontier = log.EMPTY_FRONTIER;
  let after = { size: 0, root: log.toBase64(sha256(new Uint8Array(0))) };
  const took = (made, ...who) => {
    frontier = log.append(frontier, log.leafHash(sha256, made.bytes), sha256);
    for (const i of who) chains[i] = { seq: chains[i].seq + 1, prev: made.id };
    return made.bytes;
  };
  const by = (i, party) => ({
    key: keys[i].text,
    ...(party === undefined ? {} : { party }),
    seq: chains[i].seq,
    ...(chains[i].prev === undefined ? {} : { prev: chains[i].prev }),
  });
  const ids = [];
  for (const [i, key] of keys.entries()) {
    const next = Buffer.from(sha256(log.utf8(`next ${i}`))).toString('hex');
    const inception = {
      v: 1,
      kind: 'party.incept',
      by: [by(i)],
      date: DAY,
      body: {
        name: { en: `Party ${i}` },
        root: { keys: [key.text], need: 1 },
        next: { keys: [next], need: 1 },
      },
    };
    const made = act(inception, key);
    ids.push(made.id);
    yield took(made, i);
  }
  const charter = {
    v: 1,
    kind: 'circle.charter',
    by: ids.map((id, i) => by(i, id)),
    date: DAY,
    body: {
      name: { en: 'A circle' },
      parties: ids.map((party, i) => ({ party, as: `party-${i}` })),
      depositaries: [{ name: 'The depositary', log: logKey().text }],
      quorum: 0,
      class: 'public',
    },
  };
  const founding = act(charter, ...keys);
  yield took(founding, ...ids.keys());
  for (let n = parties + 1; n < count; n++) {
    const i = n % parties;
    if (n % seen === 0) after = { size: n, root: log.toBase64(log.frontierRoot(frontier, sha256)) };
    const body = {
      v: 1,
      kind: 'treaty.act',
      circle: founding.id,
      by: [by(i, ids[i])],
      date: DAY,
      after,
      body: { instrument: `pact-${n}`, act: 'ratify' },
    };
    yield took(act(body, keys[i]), i);
  }
}

/** The folder of a log of these entries; the last few stand in the one commit that is kept. */
export async function folderOf(root, entries) {
  const write = (path, bytes) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  };
  let frontier = log.EMPTY_FRONTIER;
  let some = [];
  const leaves = [];
  const bundle = () => {
    const index = Math.floor((leaves.length - 1) / 256);
    write(log.tilePath({ level: 'entries', index, width: some.length }), log.writeBundle(some));
  };
  for (const entry of entries) {
    if (some.length === 256) some = [];
    some.push(entry);
    const leaf = log.leafHash(sha256, entry);
    leaves.push(leaf);
    frontier = log.append(frontier, leaf, sha256);
    if (some.length === 256) bundle();
  }
  if (some.length < 256) bundle();
  for (const { tile, bytes } of log.growTiles(0, () => new Uint8Array(0), leaves, sha256))
    write(log.tilePath(tile), bytes);
  const size = leaves.length;
  const text = log.writeCheckpoint({
    origin: ORIGIN,
    size,
    root: log.frontierRoot(frontier, sha256),
    extensions: [],
  });
  const key = logKey();
  const checkpoint = log.writeNote(await log.signNote(text, [key.signer, key.cosigner]));
  write('checkpoint', checkpoint);
  write(`checkpoints/${size}`, checkpoint);
  write('.state/version', `mufakat folder log v1\n${ORIGIN}\n`);
  mkdirSync(join(root, '.state/unfinished'), { recursive: true });
  const last = {
    number: 2,
    previous: new Uint8Array(32),
    from: size - some.length,
    to: size,
    time: SECONDS,
    checkpoint,
    entries: some,
  };
  write('.state/commit/000000000002', writeCommit(last, sha256).bytes);
}
