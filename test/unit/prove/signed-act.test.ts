/** An act out of its bytes: one spelling, every key that it names, no other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../../src/doors/node-engine.ts';
import { readNote, toHex, utf8, writeNote } from '../../../src/log/index.ts';
import {
  MAX_ACT_BYTES,
  openSignedAct,
  readSignedAct,
  scriptEngine,
  signAct,
} from '../../../src/prove/index.ts';
import { readActText, type SignedActBody, writeActText } from '../../../src/terms/signed-act.ts';
import { foundedBy, signed, TestParty, testKey } from '../../support/circle.ts';
import { runs } from '../../support/runs.ts';

const alpha = new TestParty('alpha');
const act = await signed(alpha.inception, alpha.root);
const open = (bytes: Uint8Array) => openSignedAct(bytes, nodeEngine, nodeSha256);
const codeOf = async (bytes: Uint8Array) => {
  const read = await open(bytes);
  return read.ok ? 'ok' : read.refused.refusal.code;
};
const asText = new TextDecoder().decode(act.bytes);
const altered = (change: (text: string) => string) => utf8(change(asText));

/** The same object, its keys the other way round. */
function reversed(text: string): string {
  const [context, line, ...rest] = text.split('\n');
  const body = Object.entries(JSON.parse(line as string)).reverse();
  return [context, JSON.stringify(Object.fromEntries(body)), ...rest].join('\n');
}

describe('an act', () => {
  it('is two lines, and its id is the hash of them without the signatures', async () => {
    const [context, line] = act.text.split('\n');
    expect(context).toBe('mufakat/act/v1');
    expect(JSON.parse(line as string).kind).toBe('party.incept');
    expect(act.id).toBe(toHex(nodeSha256(utf8(act.text))));
    expect(await open(act.bytes)).toEqual({ ok: true, value: act });
  });

  it('is the same to an engine in plain script', async () => {
    expect(await openSignedAct(act.bytes, scriptEngine, nodeSha256)).toEqual({ ok: true, value: act });
  });

  it('keeps its id whatever the bytes of its signatures', async () => {
    const note = readNote(act.bytes);
    if (!note.ok) throw new Error();
    const [own] = note.value.signatures;
    const forged = writeNote({
      ...note.value,
      signatures: [{ ...(own as never as object), signature: new Uint8Array(64) } as never],
    });
    const read = readSignedAct(utf8(forged), nodeSha256);
    expect(read.ok && read.value.id).toBe(act.id);
    expect(await codeOf(utf8(forged))).toBe('wrong-signature');
  });

  it('with any byte altered is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(act.bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = act.bytes.slice();
        bytes[at] = ((bytes[at] as number) + by) % 256;
        expect((await open(bytes)).ok).toBe(false);
      }),
      runs(150),
    );
  });

  it('cut short or added to is refused', async () => {
    for (let length = 0; length < act.bytes.length; length += 7)
      expect((await open(act.bytes.slice(0, length))).ok).toBe(false);
    expect(await codeOf(altered((t) => `${t}\n`))).not.toBe('ok');
  });
});

describe('spellings of one act that parsers pass and this one does not', () => {
  it.each([
    ['a space after a colon', (t: string) => t.replace('"v":1', '"v": 1'), 'not-canonical'],
    ['a key twice', (t: string) => t.replace('"v":1', '"v":1,"v":1'), 'not-canonical'],
    ['keys in another order', reversed, 'not-canonical'],
    ['a number as 1.0', (t: string) => t.replace('"v":1', '"v":1.0'), 'not-canonical'],
    ['a letter escaped', (t: string) => t.replace('alpha.example', '\\u0061lpha.example'), 'not-canonical'],
    ['another context', (t: string) => t.replace('mufakat/act/v1', 'mufakat/act/v2'), 'no-context'],
    ['a line more', (t: string) => t.replace('\n\n', '\nmore\n\n'), 'no-context'],
    ['a key that nobody knows', (t: string) => t.replace('"v":1', '"v":1,"x":1'), 'bad-shape'],
    ['a kind that nobody knows', (t: string) => t.replace('party.incept', 'party.invent'), 'bad-shape'],
  ])('%s', async (_, change, code) => {
    const text = altered(change);
    expect(await codeOf(text)).toBe(code);
  });

  it('what is too long is not read', async () => {
    expect(await codeOf(new Uint8Array(MAX_ACT_BYTES + 1))).toBe('too-large');
  });

  it('a tower of brackets is refused, and quickly', async () => {
    const tower = `mufakat/act/v1\n${'['.repeat(20_000)}${']'.repeat(20_000)}\n\n${asText.split('\n\n')[1]}`;
    expect(await codeOf(utf8(tower))).toBe('too-deep');
  });
});

describe('signatures', () => {
  const other = testKey('other.example/key');
  const joint = {
    ...alpha.inception,
    by: [...alpha.inception.by, { key: other.text, seq: 0 }],
  } as SignedActBody;

  it('of all keys named, or it is nothing', async () => {
    expect(await signAct(joint, [alpha.root.signer], nodeSha256)).toMatchObject({
      refused: { refusal: { code: 'missing-signature', where: { name: 'other.example/key' } } },
    });
    const whole = await signed(joint, alpha.root, other);
    const below = new TextDecoder().decode(whole.bytes).split('\n\n')[1] as string;
    const [first, second] = below.split('\n');
    const half = (line: string | undefined) => utf8(`${whole.text}\n${line}\n`);
    expect(await codeOf(whole.bytes)).toBe('ok');
    expect(await codeOf(half(first))).toBe('missing-signature');
    expect(await codeOf(half(second))).toBe('missing-signature');
  });

  it('of a key that is not named, or twice of one, are refused', async () => {
    const extra = await other.signer.sign(act.text);
    const note = readNote(act.bytes);
    if (!note.ok) throw new Error();
    const [own] = note.value.signatures;
    const withMore = (more: object) =>
      utf8(writeNote({ ...note.value, signatures: [...note.value.signatures, more as never] }));
    const { name, keyId } = other.key;
    expect(await codeOf(withMore({ name, keyId, signature: extra }))).toBe('extra-signature');
    expect(await codeOf(withMore(own as object))).toBe('twice-signed');
  });

  it('by a key of small order are refused, whatever they hold', async () => {
    const bad = testKey('alpha.example/root');
    const small = { ...bad.key, publicKey: Uint8Array.of(1, ...new Array(31).fill(0)) };
    const { verifierKey, writeVerifierKey, ED25519 } = await import('../../../src/log/index.ts');
    const key = writeVerifierKey(verifierKey(small.name, ED25519, small.publicKey, nodeSha256));
    const body = { ...alpha.inception, by: [{ key, seq: 0 }] } as SignedActBody;
    const text = writeActText(body);
    if (!text.ok) throw new Error();
    const keyId = Number.parseInt(key.split('+')[1] as string, 16);
    const bytes = utf8(
      writeNote({
        text: text.value,
        signatures: [{ name: small.name, keyId, signature: new Uint8Array(64) }],
      }),
    );
    expect(await codeOf(bytes)).toBe('key-small-order');
  });

  it('of an act are none of a checkpoint, and the other way round', () => {
    expect(readActText('depositary.example/circle\n5\nAAAA\n')).toMatchObject({
      refusal: { code: 'no-context' },
    });
  });
});

describe('what an act must say', () => {
  it('whose each key is, except where a party begins', async () => {
    const { log, parties } = await foundedBy('alpha', 'beta');
    const [first] = parties as [TestParty];
    const body: SignedActBody = {
      ...log.inCircle,
      kind: 'log.acknowledge',
      by: [log.by(first)],
      body: log.after,
    };
    expect(writeActText(body).ok).toBe(true);
    const nobody = { ...body, by: [{ key: first.root.text, seq: 2, prev: 'a'.repeat(64) }] } as SignedActBody;
    expect(writeActText(nobody)).toMatchObject({ refusal: { expected: 'rule:party-named' } });
    const first0 = { ...body, by: [{ ...log.by(first), seq: 0 }] } as SignedActBody;
    expect(writeActText(first0)).toMatchObject({ refusal: { expected: 'rule:chain-begins-at-zero' } });
    const twice = { ...body, by: [log.by(first), log.by(first)] } as SignedActBody;
    expect(writeActText(twice)).toMatchObject({ refusal: { expected: 'rule:signs-once' } });
  });
});
