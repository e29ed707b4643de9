/** What the pages that work in a browser find out by themselves, without a browser. */
import { describe, expect, test } from 'vitest';
import { nodeEngine } from '../../../src/doors/node-engine.ts';
import { languageAsked } from '../../../src/doors/page/asked.ts';
import { bytesOf, checkedHere } from '../../../src/doors/page/checked.ts';
import { type Drafted, draftedFrom, signedBy } from '../../../src/doors/page/drafted.ts';
import { Counted, patient } from '../../../src/doors/page/patient.ts';
import { wordsIn } from '../../../src/doors/page/words.ts';
import { concat, utf8 } from '../../../src/log/index.ts';
import { p256FromDer, scriptSha256 } from '../../../src/prove/index.ts';
import { type SignedActBody, writeActText } from '../../../src/terms/signed-act.ts';
import { signed, testKey } from '../../support/circle.ts';
import { testPasskey } from '../../support/passkey.ts';

const { refusals } = wordsIn('en');

test('the language is that of the address, else the first that is spoken here of those that the browser asks for', () => {
  expect(languageAsked('?lang=id', ['en'])).toBe('id');
  expect(languageAsked('?lang=xx', ['yy', 'id-ID', 'en'])).toBe('id');
  expect(languageAsked('', ['yy'])).toBe('en');
});

test('a file that was chosen is not read if it is too large, and is not waited for if it cannot be', async () => {
  const file = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) => bytesOf({ size, arrayBuffer });
  const refusing = () => Promise.reject(new Error('a folder'));
  expect(await file(512 * 1024 * 1024 + 1, refusing)).toBe('too-large');
  expect(await file(512 * 1024 * 1024, refusing)).toBe('unreadable');
  expect(await file(2, async () => new ArrayBuffer(2))).toEqual(new Uint8Array(2));
});

describe('files that are counted', () => {
  test('tell how many have been gone through, each time anew', () => {
    const files = new Counted([
      ['a', utf8('a')],
      ['b', utf8('b')],
    ]);
    const seen: number[] = [];
    for (const _ of files) seen.push(files.done);
    expect([seen, files.done]).toEqual([[0, 1], 2]);
    for (const _ of files) seen.push(files.done);
    expect(seen).toEqual([0, 1, 0, 1]);
  });
});

test('an engine that gives way answers as the one behind it', async () => {
  const passkey = testPasskey('alpha.example/envoy');
  const { authenticatorData, clientData, der } = passkey.assert(utf8('text'));
  const signature = p256FromDer(der) as Uint8Array;
  const message = concat(authenticatorData, scriptSha256(clientData));
  const engine = patient(nodeEngine, () => undefined);
  expect(await engine.p256(passkey.point, message, signature)).toBe(true);
  expect(await engine.p256(passkey.point, utf8('other'), signature)).toBe(false);
});

describe('a draft', () => {
  const passkey = testPasskey('alpha.example/envoy');
  const root = testKey('beta.example/root');
  const body = {
    ...{ v: 1, kind: 'treaty.act', date: '2026-01-15', circle: 'cd'.repeat(32) },
    after: { size: 3, root: Buffer.alloc(32).toString('base64') },
    by: [
      { key: passkey.text, party: 'ab'.repeat(32), seq: 0 },
      { key: root.text, party: 'ba'.repeat(32), seq: 0 },
    ],
    body: { instrument: 'pact', act: 'ratify' },
  } as unknown as SignedActBody;
  const written = writeActText(body);
  const text = written.ok ? written.value : '';
  const read = async (of: string) => draftedFrom(of, refusals, nodeEngine);
  const answer = (of = text, said = {}) => {
    const { authenticatorData, clientData, der } = passkey.assert(utf8(of), said);
    return { id: 'x', authenticatorData, clientData, signature: der };
  };

  test('is read with its edges worn, and says who has signed and who can sign where', async () => {
    const drafted = (await read(`\r\n${text.trim()}  `)) as Drafted;
    expect(drafted.keys.map(({ name, signed: is, passkey: p }) => [name, is, p?.origin])).toEqual([
      ['alpha.example/envoy', false, 'https://sign.example'],
      ['beta.example/root', false, undefined],
    ]);
    expect(drafted.whole).toBe(false);
  });

  test('is signed by what a browser answers, and is whole when all have', async () => {
    const drafted = (await read(text)) as Drafted;
    const [key] = drafted.keys;
    if (!key) throw new Error('it has keys');
    const done = await signedBy(drafted, key, answer(), refusals, nodeEngine);
    const again = (await read((done as { text: string }).text)) as Drafted;
    expect([again.keys.map((k) => k.signed), again.whole, again.id]).toEqual([
      [true, false],
      false,
      drafted.id,
    ]);
    const both = await signed(body, passkey as never, root);
    expect(((await read(new TextDecoder().decode(both.bytes))) as Drafted).whole).toBe(true);
  });

  test.each([
    ['another text', answer('another'), { says: expect.stringContaining('signed another text') }],
    [
      'at another page',
      answer(text, { origin: 'https://thief.example' }),
      { says: expect.stringContaining('at another page') },
    ],
    [
      'without a check of its user',
      answer(text, { flags: 1 }),
      { says: expect.stringContaining('did not check') },
    ],
    [
      'by nothing that is an assertion',
      { ...answer(), signature: utf8('x') },
      { says: expect.stringContaining('no assertion') },
    ],
  ])('is not signed by an answer over or %s', async (_, given, expected) => {
    const drafted = (await read(text)) as Drafted;
    expect(await signedBy(drafted, drafted.keys[0] as never, given, refusals, nodeEngine)).toEqual(expected);
  });

  test('is not signed by another passkey', async () => {
    const { authenticatorData, clientData, der } = testPasskey('alpha.example/other').assert(utf8(text));
    const drafted = (await read(text)) as Drafted;
    const given = { id: 'x', authenticatorData, clientData, signature: der };
    expect(await signedBy(drafted, drafted.keys[0] as never, given, refusals, nodeEngine)).toBe(
      'not-that-key',
    );
  });

  test('with a signature that does not hold is none', async () => {
    const one = await signed({ ...body, by: [body.by[1]] } as never, root);
    const bent = new TextDecoder().decode(one.bytes).replace('"ratify"', '"accept"');
    expect(await read(bent)).toContain('a signature that does not hold, of beta.example/root');
    expect(await read('milk')).toContain('it is no act');
    expect(await read('x'.repeat(70_000))).toContain('longer than may be');
  });
});

describe('a file that was given', () => {
  const none = () => undefined;
  test('is not checked with something that is no key, and a private key is not shown', async () => {
    const secret = 'PRIVATE+KEY+log.example/circle+12345678+AAAA';
    for (const key of ['milk', secret]) {
      const found = await checkedHere(utf8('x'), key, refusals, none);
      expect(found).toEqual({ ok: false, key: expect.any(String) });
      expect(JSON.stringify(found)).not.toContain('12345678');
    }
  });

  test('that is no zip file for all that it begins as one is refused', async () => {
    const found = await checkedHere(Uint8Array.of(0x50, 0x4b, 3, 4, 9), '', refusals, none);
    expect(found).toMatchObject({ ok: false, says: 'it is not of its form' });
  });
});
