/** What a file is taken for, by its first line alone. */
import { expect, test } from 'vitest';
import { checkBundle, checkHanded, kindOfBytes } from '../../src/doors/circle/handed-over.ts';
import { nodeEngine as engine, nodeSha256 as sha256 } from '../../src/doors/node-engine.ts';
import { PROOF_HEAD } from '../../src/log/index.ts';
import { ACT_CONTEXT } from '../../src/terms/signed-act.ts';
import { CIRCLE } from '../../src/words/circle.ts';
import { SPOKEN, type Spoken } from '../../src/words/speaker.ts';

const of = (text: string) => kindOfBytes(new TextEncoder().encode(text));

test.each([0, 1, 2, 3])(
  'an act in letters of two bytes is an act, wherever a letter is cut: %i',
  (before) => {
    expect(of(`${ACT_CONTEXT}\n${'x'.repeat(before)}${'я'.repeat(200)}\n`)).toBe('act');
    expect(of(`${ACT_CONTEXT}\n${'x'.repeat(before)}${'ế'.repeat(200)}\n`)).toBe('act');
  },
);

test('an answer is known by how its one line begins', () => {
  expect(of(`{"answer":"${'я'.repeat(200)}"}`)).toBe('answer');
});

test('whatever is nothing else is read as a receipt', () => {
  expect(of('')).toBe('receipt');
  expect(of('я'.repeat(300))).toBe('receipt');
});

const LANGUAGES = Object.keys(SPOKEN) as Spoken[];
const how = (lang: Spoken) => ({
  words: { m: CIRCLE[lang], expected: SPOKEN[lang], s: SPOKEN[lang] },
  log: undefined,
  engine,
  sha256,
});
const bytes = (text: string) => new TextEncoder().encode(text);

test.each(LANGUAGES)('what is empty, or no such thing, is told with what is expected (%s)', async (lang) => {
  const m = CIRCLE[lang];
  const told = (text: string) => checkHanded(bytes(text), how(lang));
  expect(await told('')).toEqual({ ok: false, says: m.emptyFile });
  expect(await told('log.example/circle\n3\n')).toEqual({
    ok: false,
    says: m.notHanded({ found: 'log.example/circle' }),
  });
  expect(await told('\u0001\u0002')).toEqual({ ok: false, says: m.notHanded({ found: m.noText }) });
  expect(await checkBundle(new Map(), how(lang))).toEqual({ ok: false, says: m.emptyFolder });
  expect(await checkBundle(new Map([['notes.txt', bytes('x')]]), how(lang))).toEqual({
    ok: false,
    says: m.noBundle,
  });
});

test.each(LANGUAGES)(
  'line ends that some program has turned are told as that, before any key is asked for (%s)',
  async (lang) => {
    const says = CIRCLE[lang].lineEnds;
    for (const head of [ACT_CONTEXT, PROOF_HEAD, 'log.example/circle'])
      expect(await checkHanded(bytes(`${head}\r\nmore\r\n`), how(lang))).toEqual({ ok: false, says });
    const files = (policy: string) => new Map([['policy', bytes(policy)]]);
    expect(await checkBundle(files('quorum none\r\n'), how(lang))).toEqual({
      ok: false,
      path: 'policy',
      says,
    });
    // a policy that is wrong in another way is told as such
    expect(await checkBundle(files('quorum\n'), how(lang))).toMatchObject({ path: 'policy' });
    expect(await checkBundle(files('quorum\n'), how(lang))).not.toMatchObject({ says });
  },
);

test('a private key that is given by mistake is not shown', async () => {
  const told = await checkHanded(bytes('PRIVATE+KEY+a.example/root+12345678+abc\n'), how('en'));
  expect(JSON.stringify(told)).not.toContain('abc');
});
