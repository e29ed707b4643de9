/** Notes that somebody has mangled: the specification's own example and the notes of other programs, altered in every way. */
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  COSIGNATURE,
  ED25519,
  fromBase64,
  type NoteVerifier,
  openNote,
  readVerifierKey,
  type SignatureType,
  toBase64,
  utf8,
} from '../../src/log/index.ts';
import { verifierOf } from '../../src/prove/index.ts';
import { bytesOf, withVectors } from './vectors.ts';

function keyOf(text: string, type: SignatureType): NoteVerifier {
  const key = readVerifierKey(text, [type], nodeSha256);
  const verifier = key.ok ? verifierOf(key.value, nodeEngine, nodeSha256) : undefined;
  if (!verifier?.ok) throw new Error(text);
  return verifier.value;
}

/** One bit of every byte turned, every byte left out, and every prefix. */
function* mangled(bytes: Uint8Array): Generator<readonly [string, Uint8Array]> {
  for (let i = 0; i < bytes.length; i++) {
    const flipped = bytes.slice();
    flipped[i] = (flipped[i] as number) ^ (1 << (i % 8));
    yield [`a bit of byte ${i}`, flipped];
    yield [`without byte ${i}`, Uint8Array.from([...bytes.subarray(0, i), ...bytes.subarray(i + 1)])];
    yield [`cut at ${i}`, bytes.slice(0, i)];
  }
}

const NOTES = [
  [
    'a checkpoint of one log',
    'tessera/testdata/log/checkpoint.15',
    'example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx',
    ED25519,
  ],
  [
    'a checkpoint with the cosignature of a mirror',
    'sunlight/cmd/skylight/testdata/witness/mirror/000de184301123b9278c086a7d9f68c9577e83872224c197058fd90784ea9706/checkpoint',
    'mirror.example.org+3fb148ef+BAAjjch9GyYz0sJsJx7ALhbdAtz2ov0unbzSl1vMp94O',
    COSIGNATURE,
  ],
] as const;

withVectors('tessera', () => {
  // ASSURES: integrity: no byte of a signed note can be altered, left out or cut off unnoticed.
  test.each(NOTES)(
    '%s is opened as it is, and refused however it is mangled',
    async (_, path, vkey, type) => {
      const key = keyOf(vkey, type);
      const bytes = bytesOf(path);
      expect(await openNote(bytes, [key])).toMatchObject({ ok: true });
      const opened: string[] = [];
      for (const [how, altered] of mangled(bytes)) if ((await openNote(altered, [key])).ok) opened.push(how);
      expect(opened).toEqual([]);
    },
  );

  test.each(NOTES)(
    '%s is refused with its signature in another spelling of base64',
    async (_, path, vkey, type) => {
      const key = keyOf(vkey, type);
      const note = new TextDecoder().decode(bytesOf(path));
      const encoded = note.trimEnd().split(' ').at(-1) as string;
      expect(toBase64(fromBase64(encoded) as Uint8Array)).toBe(encoded);
      const spellings = [
        encoded.replaceAll('=', ''),
        `${encoded}=`,
        encoded.replaceAll('+', '-').replaceAll('/', '_'),
      ];
      // the last letter before the padding has bits that spell nothing
      if (encoded.endsWith('='))
        spellings.push(encoded.replace(/.(=+)$/, (end) => `${next(end[0] as string)}${end.slice(1)}`));
      for (const spelling of new Set(spellings)) {
        if (spelling === encoded) continue;
        const altered = note.replace(encoded, spelling);
        expect([spelling, (await openNote(altered, [key])).ok]).toEqual([spelling, false]);
      }
    },
  );
});

function next(letter: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return alphabet[alphabet.indexOf(letter) + 1] as string;
}

test('the example in the specification of checkpoints has the form that we read', async () => {
  // its keys were never published, so that nothing can be said of its signatures
  const note =
    'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n' +
    '— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';
  expect(await openNote(utf8(note), [])).toMatchObject({
    ok: false,
    refusal: { code: 'no-known-signature' },
  });
});
