/**
 * Signers elsewhere: a program or an agent that has the secret, asked for one signature at a time.
 *
 * What comes back is believed as little as anything else: it is checked under the key that it is for before it is used, and a signer that
 * answers for another key, or with something else, has signed nothing.
 */
import { spawn } from 'node:child_process';
import { fromBase64, fromUtf8, type SignBytes, type VerifierKey } from '../../log/index.ts';
import { ECDSA_P256, p256FromDer, verifierOf } from '../../prove/index.ts';
import { nodeEngine, nodeSha256 } from '../node-engine.ts';

export type SignerCode =
  | 'not-started'
  | 'failed'
  | 'too-slow'
  | 'too-much'
  | 'wrong-answer'
  | 'no-agent'
  | 'not-in-agent'
  | 'agent-refused';

/** No signature was had. */
export class SignerFault extends Error {
  constructor(
    readonly code: SignerCode,
    /** the key's name */
    readonly key: string,
    /** what was run or asked, and what it answered */
    readonly detail: string,
  ) {
    super(`${code}, ${detail} (${key})`);
  }
}

/** A person may have to touch a token or type a number. */
export const PATIENCE_MS = 60_000;
/** A signature in any form is shorter. */
const MAX_ANSWER = 4096;

/** Bytes that a signature may be hidden in: as they are, or as base64. */
function forms(answer: Uint8Array): Uint8Array[] {
  const decoded = fromBase64(Buffer.from(answer).toString('latin1').trim());
  return decoded ? [answer, decoded] : [answer];
}

/** Signs by asking; what is asked may answer with 64 bytes, for P-256 also with DER, each also as base64. */
export function checkedSigner(
  key: VerifierKey,
  ask: (message: Uint8Array) => Promise<Uint8Array>,
): SignBytes {
  return async (message) => {
    const answer = await ask(message);
    const ders = key.type === ECDSA_P256 ? forms(answer).map(p256FromDer) : [];
    for (const signature of [...forms(answer), ...ders])
      if (signature?.length === 64 && (await holds(key, message, signature))) return signature;
    throw new SignerFault('wrong-answer', key.name, `${answer.length}`);
  };
}

/** Over bytes: a cosignature is over a time and a text, and is asked for in the same way. */
async function holds(key: VerifierKey, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const verifier = verifierOf(key, nodeEngine, nodeSha256);
  return verifier.ok && (await verifier.value.verify(fromUtf8(message) ?? '', signature));
}

/**
 * A program as a signer: started without a shell, its words split at spaces; the bytes to sign on its standard input, the signature on
 * its standard output, anything for people on its standard error.
 */
export function askProgram(key: VerifierKey, command: string, patience = PATIENCE_MS) {
  return (message: Uint8Array): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      const [file = '', ...args] = command.split(/ +/);
      const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'] });
      const parts: Buffer[] = [];
      let length = 0;
      const fail = (code: SignerCode, detail: string) => {
        clearTimeout(late);
        child.kill('SIGKILL');
        // what it started may hold it open
        child.stdout.destroy();
        reject(new SignerFault(code, key.name, detail));
      };
      const late = setTimeout(() => fail('too-slow', file), patience);
      child.on('error', (error: NodeJS.ErrnoException) => fail('not-started', `${file}: ${error.code}`));
      // it may answer without having read everything; whether that is a signature is seen then
      child.stdin.on('error', () => undefined);
      child.stdin.end(message);
      child.stdout.on('data', (part: Buffer) => {
        length += part.length;
        if (length > MAX_ANSWER) fail('too-much', file);
        else parts.push(part);
      });
      child.on('close', (status, signal) => {
        if (status !== 0) return fail('failed', `${file}: ${status ?? signal}`);
        clearTimeout(late);
        resolve(new Uint8Array(Buffer.concat(parts)));
      });
    });
}
