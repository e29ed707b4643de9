/** Signers elsewhere that keep one waiting or answer with something else: a program, and an agent at a socket. */
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { publicKeyOfOthers } from '../../src/doors/circle/key-file.ts';
import { askProgram, checkedSigner, SignerFault } from '../../src/doors/circle/signer.ts';
import { askAgent, blobOf } from '../../src/doors/circle/ssh-agent.ts';
import { utf8, type VerifierKey } from '../../src/log/index.ts';
import { pemKey, signingProgram } from '../support/signing-program.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-signer-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const by = signingProgram(join(home, 'sign.mjs'));
pemKey(join(home, 'key'), 'ed25519');

const pair = (kind: 'ed25519' | 'p256') => {
  const { privateKey, publicKey } =
    kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ format: 'pem', type: 'spki' }) as string;
  const secret = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }));
  return { key: publicKeyOfOthers('a.example/key', pem) as VerifierKey, secret };
};
const { key, secret } = pair('ed25519');
const TEXT = utf8('a text\n');
const codeOf = (asked: Promise<unknown> | unknown) =>
  Promise.resolve(asked).then(
    () => 'signed',
    (fault: unknown) => (fault instanceof SignerFault ? fault.code : String(fault)),
  );

describe('a program', () => {
  const command = (form: Parameters<typeof by>[1]) => by(join(home, 'key'), form).slice('exec:'.length);

  it('that does not come to an end is ended', async () => {
    expect(await codeOf(askProgram(key, command('slow'), 300)(TEXT))).toBe('too-slow');
  });

  it('that closes its input without reading is asked for its signature all the same', async () => {
    const long = new Uint8Array(1_000_000).fill(65);
    expect(await codeOf(askProgram(key, command('fails'))(long))).toBe('failed');
    expect(await codeOf(checkedSigner(key, askProgram(key, '/bin/true'))(long))).toBe('wrong-answer');
  });

  it('is given its words as they are, and no shell', async () => {
    const answer = await askProgram(key, "/bin/echo  $HOME 'a b' ;  x")(TEXT);
    expect(new TextDecoder().decode(answer)).toBe("$HOME 'a b' ; x\n");
  });
});

/** An agent that answers each question in turn; the length before an answer is put there. */
async function withAgent<T>(
  answers: ((question: Buffer) => Buffer | undefined)[],
  work: (path: string) => Promise<T>,
): Promise<T> {
  const path = join(home, 'agent');
  let turn = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    let heard = Buffer.alloc(0);
    socket.on('data', (part) => {
      heard = Buffer.concat([heard, part]);
      if (heard.length < 4 || heard.length < 4 + heard.readUInt32BE()) return;
      const answer = answers[turn++]?.(heard.subarray(4));
      // in two pieces, as sockets may
      if (answer) for (const piece of [answer.subarray(0, 3), answer.subarray(3)]) socket.write(piece);
      else socket.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  try {
    return await work(path);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

const counted = (bytes: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};
const listed = (...keys: VerifierKey[]) =>
  counted(
    Buffer.concat([
      Buffer.of(12, 0, 0, 0, keys.length),
      ...keys.flatMap((k) => [counted(blobOf(k)), counted(Buffer.from('a comment'))]),
    ]),
  );
const signed = (type: string, ...parts: Buffer[]) =>
  counted(
    Buffer.concat([
      Buffer.of(14),
      counted(Buffer.concat([counted(Buffer.from(type)), ...parts.map(counted)])),
    ]),
  );
const refused = counted(Buffer.of(5));

describe('an agent', () => {
  const other = pair('ed25519').key;

  it('that has the key among others signs with it', async () => {
    const signature = sign(null, TEXT, secret);
    const got = await withAgent([() => listed(other, key), () => signed('ssh-ed25519', signature)], (path) =>
      Promise.resolve(checkedSigner(key, askAgent(key, path))(TEXT)),
    );
    expect(got).toEqual(new Uint8Array(signature));
  });

  it.each([true, false])(
    'that has a key of P-256 signs with it, the high bit of r set or not (%s)',
    async (high) => {
      const p256 = pair('p256');
      // as SSH writes numbers: as short as may be, a zero before a high bit
      const number = (half: Buffer) => {
        const digits = half.subarray(half.findIndex((byte) => byte !== 0));
        return (digits[0] as number) >= 0x80 ? Buffer.concat([Buffer.of(0), digits]) : digits;
      };
      // one signature in two has it
      let raw: Buffer;
      do raw = sign('sha256', TEXT, { key: p256.secret, dsaEncoding: 'ieee-p1363' });
      while ((raw[0] as number) >= 0x80 !== high);
      const parts = counted(number(raw.subarray(0, 32)));
      const blob = Buffer.concat([parts, counted(number(raw.subarray(32)))]);
      const answer = () => signed('ecdsa-sha2-nistp256', blob);
      const got = await withAgent([() => listed(p256.key), answer], (path) =>
        Promise.resolve(checkedSigner(p256.key, askAgent(p256.key, path))(TEXT)),
      );
      expect(got).toEqual(new Uint8Array(raw));
    },
  );

  it.each<readonly [string, (() => Buffer | undefined)[], string]>([
    ['has not the key', [() => listed(other)], 'not-in-agent'],
    ['has no key', [() => listed()], 'not-in-agent'],
    ['is locked', [() => refused], 'not-in-agent'],
    ['asks its user, who says no', [() => listed(key), () => refused], 'agent-refused'],
    ['ends in the middle', [() => listed(key), () => undefined], 'agent-refused'],
    [
      'signs another text',
      [() => listed(key), () => signed('ssh-ed25519', sign(null, utf8('x'), secret))],
      'wrong-answer',
    ],
    ['signs with nothing', [() => listed(key), () => counted(Buffer.of(14))], 'wrong-answer'],
    [
      'says lengths past its end',
      [() => listed(key), () => counted(Buffer.of(14, 0, 0, 1, 0, 1))],
      'wrong-answer',
    ],
    ['promises more than an agent sends', [() => Buffer.of(0x7f, 0xff, 0xff, 0xff, 12)], 'too-much'],
  ])('that %s has signed nothing', async (_, answers, code) => {
    const sign = (path: string) => Promise.resolve(checkedSigner(key, askAgent(key, path))(TEXT));
    expect(await withAgent(answers, (path) => codeOf(sign(path)))).toBe(code);
  });

  it('that says nothing is not waited for', async () => {
    const nothing = () => Buffer.alloc(0);
    expect(await withAgent([nothing], (path) => codeOf(askAgent(key, path, 200)(TEXT)))).toBe('too-slow');
  });

  it('that is not there has signed nothing', async () => {
    expect(await codeOf(askAgent(key, join(home, 'none'))(TEXT))).toBe('no-agent');
    expect(await codeOf(askAgent(key, undefined)(TEXT))).toBe('no-agent');
  });
});
