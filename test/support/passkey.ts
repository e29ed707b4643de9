/** An authenticator in script: what a person's device and browser would hand over, with any part of it changed. */
import { createHash, createPrivateKey, sign } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  concat,
  type NoteSigner,
  noteSigner,
  utf8,
  type VerifierKey,
  verifierKey,
  writeVerifierKey,
} from '../../src/log/index.ts';
import {
  challengeOf,
  p256FromDer,
  WEBAUTHN_ES256,
  writeAssertion,
  writePasskey,
} from '../../src/prove/index.ts';

export const FLAGS = { present: 1, verified: 4, eligible: 8, backedUp: 16, attested: 64, extended: 128 };

/** What one assertion says; whatever is left out is as it should be. */
export interface Said {
  readonly type?: string;
  readonly challenge?: string;
  readonly origin?: string;
  readonly rpId?: string;
  readonly flags?: number;
  readonly extensions?: Uint8Array;
  /** further keys of the client data, or the whole of them */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly clientData?: string;
}

export interface Passkeyed {
  readonly text: string;
  readonly key: VerifierKey;
  readonly signer: NoteSigner;
  readonly point: Uint8Array;
  /** what the browser returns: signature in DER */
  readonly assert: (
    message: Uint8Array,
    said?: Said,
  ) => { authenticatorData: Uint8Array; clientData: Uint8Array; der: Uint8Array };
  /** the same as it stands in a note */
  readonly payload: (message: Uint8Array, said?: Said) => Uint8Array;
}

export function testPasskey(name: string, rpId = 'sign.example', origin = `https://${rpId}`): Passkeyed {
  const secret = nodeSha256(utf8(name));
  const point = p256.getPublicKey(secret, false);
  const d = Buffer.from(secret).toString('base64url');
  const [x, y] = [point.slice(1, 33), point.slice(33)].map((part) => Buffer.from(part).toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x, y, d } as never;
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  const key = verifierKey(name, WEBAUTHN_ES256, writePasskey(point, rpId, origin), nodeSha256);
  const assert: Passkeyed['assert'] = (message, said = {}) => {
    const client = {
      type: said.type ?? 'webauthn.get',
      challenge: said.challenge ?? challengeOf(message, nodeSha256),
      origin: said.origin ?? origin,
      ...(said.more ?? { crossOrigin: false }),
    };
    const clientData = utf8(said.clientData ?? JSON.stringify(client));
    const flags = said.flags ?? FLAGS.present | FLAGS.verified;
    const rp = createHash('sha256')
      .update(said.rpId ?? rpId)
      .digest();
    const authenticatorData = concat(
      rp,
      Uint8Array.of(flags, 0, 0, 0, 7),
      said.extensions ?? new Uint8Array(0),
    );
    const der = new Uint8Array(sign('sha256', concat(authenticatorData, nodeSha256(clientData)), privateKey));
    return { authenticatorData, clientData, der };
  };
  const payload: Passkeyed['payload'] = (message, said) => {
    const { authenticatorData, clientData, der } = assert(message, said);
    return writeAssertion({ authenticatorData, clientData, signature: p256FromDer(der) as Uint8Array });
  };
  return {
    text: writeVerifierKey(key),
    key,
    point,
    signer: noteSigner(key, (message) => payload(message)),
    assert,
    payload,
  };
}

/** What a browser answers, as `PublicKeyCredential.toJSON()` writes it. */
export function answerOf(from: ReturnType<Passkeyed['assert']>): string {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const response = {
    clientDataJSON: text(from.clientData),
    authenticatorData: text(from.authenticatorData),
    signature: text(from.der),
  };
  return JSON.stringify({ id: 'AA', type: 'public-key', response });
}

/** What it answers when a passkey is registered: the public key as COSE has it stands among the data of the authenticator. */
export function registrationOf(device: Passkeyed, said: Parameters<Passkeyed['assert']>[1] = {}): string {
  const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
  const [x, y] = [device.point.slice(1, 33), device.point.slice(33)] as const;
  const cose = concat(hex('a5010203262001215820'), x, hex('225820'), y);
  const extensions = concat(new Uint8Array(16), Uint8Array.of(0, 1, 9), cose);
  const flags = 5 | FLAGS.attested;
  return answerOf(device.assert(utf8('any'), { type: 'webauthn.create', flags, extensions, ...said }));
}
