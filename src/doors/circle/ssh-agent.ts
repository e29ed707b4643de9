/**
 * An SSH agent as a signer: it holds keys of Ed25519 and P-256, its own or those of a card, and signs with them.
 *
 * Source: draft-miller-ssh-agent §3 (messages), RFC 4251 §5 (strings and numbers), RFC 8709 §4 and RFC 5656 §3.1 (keys, signatures).
 * Every message is a length in 4 bytes, then a byte for its kind, then its fields:
 *
 * ```
 * → 11                                        which keys are there?
 * ← 12, count, then key and comment, each
 * → 13, key, what to sign, flags              sign
 * ← 14, signature                             or 5: no
 * ```
 *
 * Keys that live behind FIDO (`sk-…`) sign something else than the text, and are none here.
 */
import { createConnection } from 'node:net';
import { concat, ED25519, type VerifierKey } from '../../log/index.ts';
import { PATIENCE_MS, type SignerCode, SignerFault } from './signer.ts';

const [LIST, LISTED, SIGN, SIGNED] = [11, 12, 13, 14];
/** The longest that OpenSSH's agent sends or takes. */
const MAX_MESSAGE = 256 * 1024;

/** The key as SSH spells it. */
export function blobOf({ type, publicKey }: VerifierKey): Buffer {
  return type === ED25519
    ? fields('ssh-ed25519', publicKey)
    : fields('ecdsa-sha2-nistp256', 'nistp256', publicKey);
}

const field = (bytes: Uint8Array | string): Buffer => {
  const content = Buffer.from(bytes as Uint8Array);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
};
const fields = (...each: readonly (Uint8Array | string)[]): Buffer => Buffer.concat(each.map(field));

/** The fields that stand from there to the end; one that goes past it is left out, and misses to whoever looks for it. */
function fieldsIn(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (at + 4 + length > bytes.length) break;
    found.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return found;
}

/**
 * Asks the agent at that socket to sign.
 * @param path as in the environment under SSH_AUTH_SOCK
 */
export function askAgent(key: VerifierKey, path: string | undefined, patience = PATIENCE_MS) {
  const fault = (code: SignerCode, detail: string) => new SignerFault(code, key.name, detail);
  return async (message: Uint8Array): Promise<Uint8Array> => {
    if (!path) throw fault('no-agent', 'SSH_AUTH_SOCK');
    const blob = blobOf(key);
    const list = await exchange(path, Buffer.of(LIST), patience, fault);
    const known = list[0] === LISTED && fieldsIn(list.subarray(5)).some((each) => each.equals(blob));
    if (!known) throw fault('not-in-agent', path);
    const request = Buffer.concat([Buffer.of(SIGN), fields(blob, message), Buffer.alloc(4)]);
    const answer = await exchange(path, request, patience, fault);
    if (answer[0] !== SIGNED) throw fault('agent-refused', path);
    const [, signature = Buffer.alloc(0)] = fieldsIn(fieldsIn(answer.subarray(1))[0] ?? Buffer.alloc(0));
    return key.type === ED25519 ? new Uint8Array(signature) : concat(...fieldsIn(signature).map(half));
  };
}

/** 32 bytes of a number, which SSH writes with as few as it needs, and a zero before a high bit. */
function half(number: Buffer): Uint8Array {
  const digits = number.subarray(Math.max(0, number.length - 32));
  return new Uint8Array(Buffer.concat([Buffer.alloc(32 - digits.length), digits]));
}

/** One question and its answer, without the length. */
function exchange(
  path: string,
  question: Buffer,
  patience: number,
  fault: (code: SignerCode, detail: string) => SignerFault,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path);
    let heard = Buffer.alloc(0);
    const end = (settle: () => void) => {
      socket.destroy();
      settle();
    };
    socket.setTimeout(patience, () => end(() => reject(fault('too-slow', path))));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      end(() => reject(fault('no-agent', `${path}: ${error.code}`))),
    );
    socket.on('close', () => reject(fault('agent-refused', path)));
    socket.on('data', (part) => {
      heard = Buffer.concat([heard, part]);
      const length = heard.length < 4 ? 0 : heard.readUInt32BE();
      if (length > MAX_MESSAGE) end(() => reject(fault('too-much', path)));
      else if (length > 0 && heard.length >= 4 + length) end(() => resolve(heard.subarray(4, 4 + length)));
    });
    socket.write(field(question));
  });
}
