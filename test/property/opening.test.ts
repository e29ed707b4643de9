/**
 * Opening acts quickly and opening them plainly come to the same: the same act, or the same refusal at the same place, whatever was done
 * to the bytes. What was done to a text is signed again, so that it is the text that is refused and not the signature.
 */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import { fromUtf8, readNote, signNote, utf8, writeNote } from '../../src/log/index.ts';
import { allHoldBy, type EntryRead, opener, openSignedAct, type SignedAct } from '../../src/prove/index.ts';
import { readCanonical, readCanonicalText } from '../../src/terms/canonical.ts';
import { SignedActBody } from '../../src/terms/signed-act.ts';
import { foundedBy, signed, type TestKey, type TestParty } from '../support/circle.ts';
import { type PlainlyOpened, plainCanonical, plainlyOpened, plainNote } from '../support/plain-opening.ts';
import { runs } from '../support/runs.ts';

const acts: SignedAct[] = [];
let keys: TestKey[] = [];

beforeAll(async () => {
  const { log, parties } = await foundedBy('alpha', 'beta');
  const [alpha, beta] = parties as [TestParty, TestParty];
  keys = [alpha.root, beta.root];
  const says = {
    en: 'said "so" \\ and\nso\u0001 \u007f',
    ru: 'сказано',
    vi: 'đã nói',
    sy: '\u{10400}\u2028',
  };
  const all = [
    { kind: 'treaty.act', body: { instrument: 'pact-1', act: 'ratify', done: '2026-02-28', says } },
    { kind: 'log.acknowledge', body: log.after },
    { kind: 'powers.grant', body: { to: beta.next.text, kinds: ['sign', 'ratify'] } },
    {
      kind: 'correction.propose',
      body: {
        instrument: 'pact-1',
        was: 'a'.repeat(64),
        becomes: { sha256: 'b'.repeat(64), type: 'text/plain', size: 12 },
        days: 90,
      },
    },
  ];
  for (const about of all) {
    const body = { ...log.inCircle, ...about, by: [log.by(alpha), log.by(beta)] } as unknown as SignedActBody;
    await log.record(await signed(body, alpha.root, beta.root));
  }
  acts.push(...log.entries);
});

const told = (read: EntryRead<SignedAct>): PlainlyOpened => {
  if (read.ok) return { id: read.value.id, body: read.value.body };
  const { code, where } = read.refused.refusal;
  // where a text is no act is told by its code alone
  return { code, where };
};

/** Pieces that mean something to one reader or another. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '"',
      '\\',
      '\\"',
      '\\u0041',
      '\\u001f',
      '\\u000a',
      '\\n',
      '\\/',
      '\\ud800',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
    ],
    ...[
      ' ',
      '\n',
      '\n\n',
      '\t',
      '\r',
      '0',
      '-0',
      '-1',
      '01',
      '1e0',
      '1.0',
      '9007199254740993',
      '123456789012345',
    ],
    ...[
      'null',
      'true',
      'nul',
      '{}',
      '[]',
      '""',
      '"__proto__":1,',
      '"a":1,',
      '"v":1,',
      '"z":1',
      '—',
      'é',
      '\ufeff',
      '=',
    ],
    ...['\u007f', '\u0001', '\u2028', '— ', 'A', 'AAAA', '+', `${'['.repeat(40)}${']'.repeat(40)}`],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

/** A text with a piece put in, taken out, put in the place of another or said twice, up to three times. */
const slips = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 12 }),
    piece,
    twice: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);
type Slips = readonly { at: number; cut: number; piece: string; twice: boolean }[];
const slipped = (text: string, all: Slips): string =>
  all.reduce((now, { at, cut, piece: put, twice }) => {
    const place = Math.floor(at * now.length);
    const taken = now.slice(place, place + cut);
    return `${now.slice(0, place)}${twice ? taken.repeat(2) : put}${now.slice(place + cut)}`;
  }, text);

const which = fc.nat({ max: 6 });
const actOf = (n: number): SignedAct => acts[n % acts.length] as SignedAct;

/** Bytes of an act with slips: anywhere, in the text or in how it is spelt with good signatures below it, or below the text. */
const mangled = fc.record({
  n: which,
  slips,
  how: fc.constantFrom('anywhere', 'signed', 'respelt', 'below', 'bits'),
  bit: fc.nat(),
});
type Mangled = typeof mangled extends fc.Arbitrary<infer T> ? T : never;
async function bytesOf({ n, slips: all, how, bit }: Mangled): Promise<Uint8Array> {
  const { bytes, text } = actOf(n);
  const whole = fromUtf8(bytes) as string;
  if (how === 'anywhere') return utf8(slipped(whole, all));
  if (how === 'below') return utf8(`${text}\n${slipped(whole.slice(text.length + 1), all)}`);
  if (how === 'bits') {
    const other = bytes.slice();
    const at = (bit >> 3) % other.length;
    other[at] = (other[at] as number) ^ (1 << (bit & 7));
    return other;
  }
  const line = text.split('\n')[1] as string;
  // the same value spelt otherwise: chance alone makes few of them
  const respelt = [...line.matchAll(/[,:{]/g)].map(
    ({ index }) => `${line.slice(0, index + 1)} ${line.slice(index + 1)}`,
  );
  const said = `mufakat/act/v1\n${how === 'respelt' ? respelt[bit % respelt.length] : slipped(line, all)}\n`;
  try {
    return utf8(
      writeNote(
        await signNote(
          said,
          keys.map((key) => key.signer),
        ),
      ),
    );
  } catch {
    // no note has that text: then as it stands
    return utf8(`${said}${whole.slice(text.length)}`);
  }
}

test('an act opens to the same, or is refused with the same code at the same place, as when it is opened plainly', async () => {
  const codes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(mangled, async (given) => {
      const bytes = await bytesOf(given);
      const plain = await plainlyOpened(bytes);
      const quick = told(await openSignedAct(bytes, nodeEngine, nodeSha256));
      expect(quick).toEqual(plain);
      const code = 'code' in plain ? plain.code : 'opened';
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }),
    runs(2500),
  );
  // of the slips enough are of each kind for the comparison to say something
  for (const code of ['opened', 'json-syntax', 'not-canonical', 'bad-shape', 'wrong-signature', 'bad-format'])
    expect([code, (codes.get(code) ?? 0) > 5]).toEqual([code, true]);
});

test('acts opened together are those that open one by one, up to the first that does not', async () => {
  const some = fc.array(fc.oneof(which, which, which, mangled), { maxLength: 6 });
  const later = async (...given: Parameters<ReturnType<typeof allHoldBy>>) => allHoldBy(nodeEngine)(...given);
  const openers = [opener(nodeEngine, nodeSha256), opener(nodeEngine, nodeSha256, later)];
  await fc.assert(
    fc.asyncProperty(some, fc.constantFrom(...openers), async (given, open) => {
      const entries = await Promise.all(
        given.map((one) => (typeof one === 'number' ? actOf(one).bytes : bytesOf(one))),
      );
      const { trusted, instead } = open(entries, 0);
      const together = (await instead) ?? trusted;
      const plain = await Promise.all(entries.map(plainlyOpened));
      const first = plain.findIndex((one) => 'code' in one);
      const good = first < 0 ? plain : plain.slice(0, first);
      expect(together.acts.map(({ id, body }) => ({ id, body }))).toEqual(good);
      expect(together.refused && told({ ok: false, refused: together.refused })).toEqual(plain[first]);
    }),
    runs(500),
  );
});

test('a line is canonical, or is not at the same place, by its bytes and by being written again', () => {
  const lines = fc.oneof(
    fc
      .record({ n: which, all: slips })
      .map(({ n, all }) => slipped(actOf(n).text.split('\n')[1] as string, all)),
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.json({ maxDepth: 4 }),
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(lines, (line) => {
      const plain = plainCanonical(line);
      for (const quick of [readCanonicalText(line), readCanonical(utf8(line))].slice(
        0,
        /\p{Cs}/u.test(line) ? 1 : 2,
      ))
        expect(
          quick.ok ? { value: quick.value } : { code: quick.refusal.code, where: quick.refusal.where },
        ).toEqual(plain);
    }),
    runs(5000),
  );
});

test('a note is read, or refused at the same line, from its bytes as from its text', () => {
  const notes = fc.oneof(
    fc
      .record({ n: which, all: slips })
      .map(({ n, all }) => utf8(slipped(fromUtf8(actOf(n).bytes) as string, all))),
    fc
      .array(fc.oneof(piece, fc.constant('— a.example AAAAAAA=\n')), { maxLength: 6 })
      .map((p) => utf8(p.join(''))),
    fc.uint8Array({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(notes, (bytes) => {
      const plain = plainNote(fromUtf8(bytes));
      for (const quick of [readNote(bytes), readNote(fromUtf8(bytes) ?? '\ud800')]) {
        if (quick.ok) expect(quick.value).toEqual(plain);
        else expect({ code: quick.refusal.code, where: quick.refusal.where }).toEqual(plain);
      }
    }),
    runs(3000),
  );
});

test('the schema of acts says the same as a program that was made of it', () => {
  const program = z.compile(SignedActBody, { strict: true });
  fc.assert(
    fc.property(which, slips, (n, all) => {
      let value: unknown;
      try {
        value = JSON.parse(slipped(actOf(n).text.split('\n')[1] as string, all));
      } catch {
        value = all;
      }
      const [plain, quick] = [SignedActBody.safeParse(value), program.safeParse(value)];
      expect(quick.success && quick.data).toEqual(plain.success && plain.data);
      expect(quick.error?.issues).toEqual(plain.error?.issues);
    }),
    runs(3000),
  );
});
