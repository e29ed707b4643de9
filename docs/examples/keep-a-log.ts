/** A log kept in memory: entries are given their places, and anybody can check where one stands. */
import {
  checkInclusion,
  ED25519,
  leafHash,
  noteSigner,
  noteVerifier,
  openCheckpoint,
  readVerifierKey,
  signNote,
  utf8,
  verifierKey,
  writeNote,
  writeVerifierKey,
} from 'mufakat/log';
import { ed25519Verify, platformEngine, scriptSha256 as sha256 } from 'mufakat/prove';
import { sequencer } from 'mufakat/record';
import { memoryLog, memoryPlace } from 'mufakat/stores';

// The log's key. How it is made and kept is for whoever keeps the log; here it is WebCrypto's, gone with the process.
const { subtle } = globalThis.crypto;
const pair = (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
const publicKey = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
const origin = 'log.example/first';
const key = verifierKey(origin, ED25519, publicKey, sha256);
const signer = noteSigner(
  key,
  async (text) => new Uint8Array(await subtle.sign('Ed25519', pair.privateKey, text.slice())),
);

// Two entries, one batch, one checkpoint. `mufakat/stores` also keeps logs in a folder, `mufakat/stores/postgres` in a database.
const log = sequencer({
  store: memoryLog(memoryPlace(), sha256),
  origin,
  sign: async (text) => writeNote(await signNote(text, [signer])),
  sha256,
});
const entries = ['the first', 'the second'].map(utf8);
const answers = entries.map((bytes) => log.submit({ id: sha256(bytes), bytes }));
await log.sequence(1_790_000_000);
const second = await (answers[1] as (typeof answers)[number]);
if (second.kind !== 'recorded') throw new Error(second.kind);
const { receipt } = second;

// Whoever has the key as text needs nothing else: no clock, no network, no store.
const engine = await platformEngine(subtle);
const known = readVerifierKey(writeVerifierKey(key), [ED25519], sha256);
if (!known.ok) throw new Error(known.refusal.code);
const tree = await openCheckpoint(receipt.checkpoint, origin, [
  noteVerifier(known.value, ed25519Verify(engine)),
]);
if (!tree.ok) throw new Error(tree.refusal.code);
const { size, root } = tree.value;
const stands = (entry: Uint8Array) =>
  checkInclusion(
    { index: receipt.index, size, root, leafHash: leafHash(sha256, entry), proof: receipt.inclusion },
    sha256,
  );
console.log(`"the second" is entry ${receipt.index} of ${size}: ${stands(utf8('the second'))}`);
console.log(`"the third" is: ${stands(utf8('the third'))}`);
