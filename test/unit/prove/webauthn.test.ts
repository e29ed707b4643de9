/** A passkey's assertion as the signature of an act: what has to be in it, and everything else that is refused. */
import { webcrypto } from 'node:crypto';
import { p256 } from '@noble/curves/nist.js';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../../src/doors/node-engine.ts';
import {
  COSIGNATURE,
  concat,
  ED25519,
  type NoteSignature,
  readNote,
  utf8,
  writeNote,
} from '../../../src/log/index.ts';
import {
  assertionFault,
  flagsOf,
  fromBase64Url,
  hostOf,
  openSignedAct,
  type Passkey,
  readAssertion,
  registerPasskey,
  scriptEngine,
  scriptSha256,
  verifierOf,
  WEBAUTHN_ES256,
  webCryptoEngine,
  writeAssertion,
  writePasskey,
} from '../../../src/prove/index.ts';
import type { SignedActBody } from '../../../src/terms/signed-act.ts';
import { badKeys } from '../../support/bad-keys.ts';
import { DAY, foundedBy, signed, TestParty } from '../../support/circle.ts';
import { FLAGS, type Said, testPasskey } from '../../support/passkey.ts';
import { runs } from '../../support/runs.ts';

const device = testPasskey('envoy.example/passkey');
const MESSAGE = utf8('mufakat/act/v1\n{}\n');
const must = (bytes: Uint8Array): Passkey => {
  const good = registerPasskey(bytes);
  if (!good.ok) throw new Error(good.refusal.code);
  return good.value;
};
const passkey = must(device.key.publicKey);
const faultOf = (payload: Uint8Array, message = MESSAGE) =>
  assertionFault(nodeEngine, passkey, message, payload, nodeSha256);

test.each([
  ['node:crypto', nodeEngine, nodeSha256],
  ['Web Cryptography', webCryptoEngine(webcrypto.subtle as SubtleCrypto), scriptSha256],
  ['script', scriptEngine, scriptSha256],
] as const)('an assertion over a text holds for it and for no other, by %s', async (_, engine, sha256) => {
  const verifier = verifierOf(device.key, engine, sha256);
  if (!verifier.ok) throw new Error(verifier.refusal.code);
  const payload = device.payload(utf8('a text\n'));
  expect(await verifier.value.verify('a text\n', payload)).toBe(true);
  expect(await verifier.value.verify('a text \n', payload)).toBe(false);
});

describe('what is no signature', () => {
  it.each<readonly [string, Said, string]>([
    ['of another text', { challenge: 'A'.repeat(43) }, 'assertion-text'],
    ['at another origin', { origin: 'https://evil.example' }, 'assertion-origin'],
    ['at another port', { origin: 'https://sign.example:444' }, 'assertion-origin'],
    ['for another host', { rpId: 'example' }, 'assertion-host'],
    ['of a user who was not checked', { flags: FLAGS.present }, 'assertion-user'],
    ['of a user who was not there', { flags: FLAGS.verified }, 'assertion-user'],
    ['of a registration', { type: 'webauthn.create' }, 'assertion-type'],
    ['of a payment', { type: 'payment.get' }, 'assertion-type'],
    ['in a page inside another', { more: { crossOrigin: true } }, 'assertion-cross-origin'],
    ['with a page around it', { more: { topOrigin: 'https://evil.example' } }, 'assertion-cross-origin'],
    ['with a word for no', { more: { crossOrigin: 'false' } }, 'assertion-cross-origin'],
    ['backed up, and not to be backed up', { flags: 5 | FLAGS.backedUp }, 'assertion-form'],
    ['that brings a key along', { flags: 5 | FLAGS.attested }, 'assertion-form'],
    ['with extensions that it does not tell of', { extensions: Uint8Array.of(0xa0) }, 'assertion-form'],
    ['without extensions that it tells of', { flags: 5 | FLAGS.extended }, 'assertion-form'],
    ['that is no JSON', { clientData: 'client data' }, 'assertion-form'],
    ['that is a list', { clientData: '[]' }, 'assertion-form'],
    ['that says nothing', { clientData: 'null' }, 'assertion-form'],
    ['longer than any browser sends', { more: { x: 'x'.repeat(2048) } }, 'assertion-form'],
  ])('%s', async (_, said, code) => {
    expect(await faultOf(device.payload(MESSAGE, said))).toBe(code);
  });

  it('client data that two readers would read in two ways', async () => {
    const { clientData } = device.assert(MESSAGE);
    const good = new TextDecoder().decode(clientData);
    const say = (change: string) => faultOf(device.payload(MESSAGE, { clientData: change }));
    expect(await say(good)).toBeUndefined();
    // the last of two keys counts for most, the first for some
    expect(await say(good.replace('{', '{"type":"webauthn.create",'))).toBe('assertion-form');
    expect(await say(good.replace('}', ',"origin":"https://evil.example"}'))).toBe('assertion-origin');
    expect(await say(good.replace('}', ',"crossOrigin":true}'))).toBe('assertion-cross-origin');
    expect(await say(good.replace(':', ': '))).toBe('assertion-form');
    expect(await say(good.replace('webauthn', '\\u0077ebauthn'))).toBe('assertion-form');
    expect(await say(`\ufeff${good}`)).toBe('assertion-form');
    expect(await say(`${good} `)).toBeUndefined();
  });

  it('bytes cut short, added to, or altered, whatever they are', async () => {
    const payload = device.payload(MESSAGE);
    expect(await faultOf(payload)).toBeUndefined();
    for (let length = 0; length < payload.length; length++)
      expect(await faultOf(payload.slice(0, length))).toBeDefined();
    expect(await faultOf(concat(payload, Uint8Array.of(0)))).toBe('assertion-form');
    const wrong = payload.slice();
    wrong.set([(wrong.at(-1) as number) ^ 1], wrong.length - 1);
    expect(await faultOf(wrong)).toBe('wrong-signature');
    await fc.assert(
      fc.asyncProperty(fc.nat(payload.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = payload.slice();
        bytes[at] = ((bytes[at] as number) + by) % 256;
        expect(await faultOf(bytes)).toBeDefined();
      }),
      runs(200),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await faultOf(bytes)).toBeDefined();
      }),
      runs(100),
    );
  });

  it('an assertion of another device', async () => {
    expect(await faultOf(testPasskey('other.example/passkey').payload(MESSAGE))).toBe('wrong-signature');
  });
});

describe('what browsers and devices add', () => {
  it.each<readonly [string, Said]>([
    ['a key to be passed over', { more: { crossOrigin: false, other_keys: 'do not compare' } }],
    ['nothing about crossing origins', { more: {} }],
    ['extensions of the device', { flags: 5 | FLAGS.extended, extensions: Uint8Array.of(0xa0) }],
  ])('%s', async (_, said) => {
    expect(await faultOf(device.payload(MESSAGE, said))).toBeUndefined();
  });

  it('whether the key can leave the device, and has', () => {
    const flags = (more: number) =>
      flagsOf(readAssertion(device.payload(MESSAGE, { flags: 5 | more })) as never);
    expect(flags(0)).toEqual({ backupEligible: false, backedUp: false });
    expect(flags(FLAGS.eligible)).toEqual({ backupEligible: true, backedUp: false });
    expect(flags(FLAGS.eligible | FLAGS.backedUp)).toEqual({ backupEligible: true, backedUp: true });
  });
});

describe('the key', () => {
  const bytes = (rpId: string, origin: string) => writePasskey(device.point, rpId, origin);

  it.each([
    ['sign.example', 'https://sign.example'],
    ['sign.example', 'https://desk-1.sign.example:8443'],
    ['localhost', 'http://localhost:4173'],
  ])('of %s at %s', (rpId, origin) => {
    expect(must(bytes(rpId, origin))).toEqual({ point: device.point, rpId, origin });
  });

  it.each([
    ['a host that the page is not at', 'other.example', 'https://sign.example'],
    ['the end of a word as a host', 'ign.example', 'https://sign.example'],
    ['a page without https', 'sign.example', 'http://sign.example'],
    ['a path', 'sign.example', 'https://sign.example/'],
    ['capital letters', 'Sign.example', 'https://Sign.example'],
    ['a quotation mark', 'sign.example', 'https://sign.example"'],
    ['a port that is none', 'sign.example', 'https://sign.example:0'],
    ['no host', '', 'https://sign.example'],
    ['no page', 'sign.example.of.nobody', ''],
    ['a program', 'sign.example', 'android:apk-key-hash:abc'],
  ])('with %s is none', (_, rpId, origin) => {
    expect(registerPasskey(bytes(rpId, origin))).toMatchObject({
      ok: false,
      refusal: { code: 'key-encoding', where: 'webauthn' },
    });
  });

  it('with a length that goes past its end, or a point that is none, is none', () => {
    const cut = bytes('sign.example', 'https://sign.example');
    cut[65] = 255;
    expect(registerPasskey(cut).ok).toBe(false);
    expect(registerPasskey(cut.slice(0, 60))).toMatchObject({ refusal: { code: 'key-length' } });
    const off = device.key.publicKey.slice();
    off[64] = (off[64] as number) ^ 1;
    expect(registerPasskey(off)).toMatchObject({ refusal: { code: 'key-encoding', where: 'p256' } });
  });

  it('has an origin of which the host is known', () => {
    expect(hostOf('https://a.b')).toBe('a.b');
    expect(hostOf('http://localhost:1')).toBe('localhost');
    expect(hostOf('http://localhost.evil')).toBeUndefined();
  });
});

test('base64 of the web has one spelling', () => {
  expect(fromBase64Url('-_8')).toEqual(Uint8Array.of(0xfb, 0xff));
  for (const text of ['-_8=', '+/8', '-_9', 'A', '-_ 8']) expect(fromBase64Url(text)).toBeUndefined();
});

describe('in an act', () => {
  const open = (bytes: Uint8Array) => openSignedAct(bytes, nodeEngine, nodeSha256);

  async function granted() {
    const { log, parties } = await foundedBy('alpha', 'beta');
    const [alpha] = parties as [TestParty];
    const body: SignedActBody = {
      ...log.inCircle,
      kind: 'treaty.act',
      by: [{ key: device.text, party: alpha.id, powers: 'a'.repeat(64), seq: 0 }],
      body: { instrument: 'pact' as never, act: 'sign' },
    };
    return { act: await signed(body, device), log, alpha };
  }

  it('by a passkey is an act, and a second signature made of the first is the same act', async () => {
    const { act } = await granted();
    expect(await open(act.bytes)).toEqual({ ok: true, value: act });
    const note = readNote(act.bytes);
    if (!note.ok) throw new Error();
    const own = note.value.signatures[0] as NoteSignature;
    const assertion = readAssertion(own.signature);
    if (!assertion) throw new Error();
    const { r, s } = p256.Signature.fromBytes(assertion.signature);
    const other = new p256.Signature(r, p256.Point.CURVE().n - s).toBytes();
    const signature = writeAssertion({ ...assertion, signature: other });
    const again = utf8(writeNote({ ...note.value, signatures: [{ ...own, signature }] }));
    expect(again).not.toEqual(act.bytes);
    expect(await open(again)).toMatchObject({ ok: true, value: { id: act.id } });
  });

  it('its text altered does not hold', async () => {
    const { act } = await granted();
    const ratified = new TextDecoder().decode(act.bytes).replace('"act":"sign"', '"act":"ratify"');
    expect(await open(utf8(ratified))).toMatchObject({ refused: { refusal: { code: 'wrong-signature' } } });
  });

  it('a party does not begin with a passkey, nor rotate to one, nor witness or keep a log with one', async () => {
    const { log, alpha } = await granted();
    const beta = new TestParty('beta');
    const refused = (kind: string, body: object, by: object[], ...keys: (typeof device)[]) =>
      signed({ ...log.inCircle, kind, by, body } as never, ...keys)
        .then((act) => open(act.bytes))
        .then((read) =>
          read.ok ? 'ok' : [read.refused.refusal.code, (read.refused as { name?: string }).name],
        );
    const root = { keys: [device.text], need: 1 };
    const next = { keys: ['b'.repeat(64)], need: 1 };
    const begin = { ...beta.inception.body, root } as object;
    const purpose = ['key-purpose', 'envoy.example/passkey'];
    const incept = await signed(
      { v: 1, kind: 'party.incept', date: DAY, by: [{ key: device.text, seq: 0 }], body: begin } as never,
      device,
    );
    expect(await open(incept.bytes)).toMatchObject({ refused: { refusal: { code: 'key-purpose' } } });
    const by = [{ key: alpha.root.text, party: alpha.id, seq: 2, prev: 'c'.repeat(64) }];
    const own = alpha.root as never;
    expect(await refused('party.rotate', { root, next }, by, own)).toEqual(purpose);
    const asBefore = { keys: [alpha.root.text], need: 1 };
    const rotate = { root: asBefore, next };
    expect(await refused('party.rotate', { ...rotate, witness: device.text }, by, own)).toEqual(purpose);
    // a key that signs texts is not one that signs checkpoints with their time
    expect(await refused('party.rotate', { ...rotate, witness: alpha.root.text }, by, own)).toMatchObject([
      'key-purpose',
      'alpha.example/root',
    ]);
    expect(await refused('party.rotate', rotate, [{ ...by[0], key: device.text }], device)).toEqual(purpose);
    const grant = { to: device.text, kinds: ['sign'] };
    expect(await refused('powers.grant', grant, by, own)).toBe('ok');
    for (const [code, to] of badKeys(ED25519)) {
      expect(await refused('powers.grant', { ...grant, to }, by, own)).toEqual([code, `${code}.example`]);
      expect(await refused('party.disavow', { key: to, acts: ['d'.repeat(64)] }, by, own)).toEqual([
        code,
        `${code}.example`,
      ]);
    }
    expect(await refused('party.rotate', { ...rotate, mirror: alpha.root.text }, by, own)).toMatchObject([
      'key-purpose',
      'alpha.example/root',
    ]);
    const former = { ...log.after, log: 'depositary.example/circle' };
    const move = { former, depositary: { name: 'Office', log: device.text } };
    expect(await refused('circle.succeed', move, by, own)).toEqual(purpose);
    for (const [code, witness] of badKeys(COSIGNATURE))
      expect(await refused('party.rotate', { ...rotate, witness }, by, own)).toEqual([
        code,
        `${code}.example`,
      ]);
  });

  it('a charter names no passkey as the key of a log', async () => {
    const { log, alpha } = await granted();
    const body = {
      name: { en: 'Two' },
      parties: [{ party: alpha.id, as: 'alpha' }],
      depositaries: [{ name: 'Office', log: device.text }],
      quorum: 0,
      class: 'public',
    };
    const { after: _, circle: __, ...plain } = log.inCircle as Record<string, unknown>;
    const by = [{ key: alpha.root.text, party: alpha.id, seq: 1, prev: alpha.id }];
    const act = await signed({ ...plain, kind: 'circle.charter', by, body } as never, alpha.root);
    expect(await open(act.bytes)).toMatchObject({
      refused: { part: 'key', refusal: { code: 'key-purpose', found: WEBAUTHN_ES256.identifier } },
    });
  });
});
