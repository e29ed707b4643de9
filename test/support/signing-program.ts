/** A program as somebody may have one: it signs what it reads, in one form or another, or does something else. */
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const PROGRAM = `
import { readFileSync, writeSync } from 'node:fs';
import { createPrivateKey, sign } from 'node:crypto';
const [, , file, form] = process.argv;
const key = createPrivateKey(readFileSync(file));
const text = readFileSync(0);
const hash = key.asymmetricKeyType === 'ec' ? 'sha256' : null;
const out = (bytes) => writeSync(1, bytes);
const dsaEncoding = form === 'der' ? 'der' : 'ieee-p1363';
const signature = (of) => sign(hash, of, { key, dsaEncoding });
if (form === 'fails') process.exitCode = 3;
else if (form === 'slow') setTimeout(() => {}, 60_000);
else if (form === 'much') out(Buffer.alloc(100_000));
else if (form === 'another') out(signature(Buffer.from('another text')));
else if (form === 'nothing') out('');
else if (form === 'base64') out(signature(text).toString('base64') + '\\n');
else out(signature(text));
`;

export const FORMS = ['raw', 'base64', 'der', 'fails', 'much', 'another', 'nothing', 'slow'] as const;

/** Puts the program there. @returns what starts it, for a key and a form of answer */
export function signingProgram(path: string): (key: string, form?: (typeof FORMS)[number]) => string {
  writeFileSync(path, PROGRAM);
  return (key, form = 'raw') => `exec:${process.execPath} ${path} ${key} ${form}`;
}

/** A key as PEM in two files: the path for the secret, and the same with `.pub`. */
export function pemKey(path: string, kind: 'ed25519' | 'p256'): void {
  const { privateKey, publicKey } =
    kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(path, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  writeFileSync(`${path}.pub`, publicKey.export({ format: 'pem', type: 'spki' }));
}
