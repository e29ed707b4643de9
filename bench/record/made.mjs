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

/** A circle that begins: the entries of its log so far, and what its parties do next, each in its chain. */
export function circleOf(parties) {
  const keys = Array.from({ length: parties }, (_, i) => keyOf(`party-${i}.example/root`));
  const chains = keys.map(() => ({ seq: 0, prev: undefined }));
  const ids = [];
  const by = (i, party) => ({
    key: keys[i].text,
    ...(party === undefined ? {} : { party }),
    seq: chains[i].seq,
    ...(chains[i].prev === undefined ? {} : { prev: chains[i].prev }),
  });
  const made = (body, ...who) => {
    const { id, bytes } = act(body, ...who.map((i) => keys[i]));
    for (const i of who) chains[i] = { seq: chains[i].seq + 1, prev: id };
    return { id, bytes };
  };
  const entries = keys.map((key, i) => {
    const next = Buffer.from(sha256(log.utf8(`next ${i}`))).toString('hex');
    const body = {
      name: { en: `Party ${i}` },
      root: { keys: [key.text], need: 1 },
      next: { keys: [next], need: 1 },
    };
    const { id, bytes } = made({ v: 1, kind: 'party.incept', by: [by(i)], date: DAY, body }, i);
    ids.push(id);
    return bytes;
  });
  const body = {
    name: { en: 'A circle' },
    parties: ids.map((party, i) => ({ party, as: `party-${i}` })),
    depositaries: [{ name: 'The depositary', log: logKey().text }],
    quorum: 0,
    class: 'public',
  };
  const charter = made(
    { v: 1, kind: 'circle.charter', by: ids.map((id, i) => by(i, id)), date: DAY, body },
    ...ids.keys(),
  );
  entries.push(charter.bytes);
  /** the log as somebody sees it who has these entries */
  const seen = (all) => {
    const frontier = all.reduce((f, e) => log.append(f, log.leafHash(sha256, e), sha256), log.EMPTY_FRONTIER);
    return { size: all.length, root: log.toBase64(log.frontierRoot(frontier, sha256)) };
  };
  const next = (i, instrument, after) =>
    made(
      {
        v: 1,
        kind: 'treaty.act',
        circle: charter.id,
        by: [by(i, ids[i])],
        date: DAY,
        after,
        body: { instrument, act: 'ratify' },
      },
      i,
    ).bytes;
  return { entries, next, seen };
}

/**
 * Entries of a log: its parties, its charter, then treaty acts by one party after the other. Whoever acts has seen the log as it
 * was at the last multiple of `seen` entries.
 */
export function* acts(count, parties, seen = 64) {
  const circle = circleOf(parties);
  let frontier = log.EMPTY_FRONTIER;
  let after = circle.seen([]);
  for (let n = 0; n < count; n++) {
    if (n % seen === 0) after = { size: n, root: log.toBase64(log.frontierRoot(frontier, sha256)) };
    const bytes = circle.entries[n] ?? circle.next(n % parties, `pact-${n}`, after);
    frontier = log.append(frontier, log.leafHash(sha256, bytes), sha256);
    yield bytes;
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
