/** What a signed act can say about an instrument: as a row of a table says it, in one spelling; old acts keep theirs. */
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { sayRefusedIn } from '../../../src/doors/circle/say.ts';
import { nodeSha256 } from '../../../src/doors/node-engine.ts';
import { actIdOf } from '../../../src/prove/index.ts';
import { PartyActKind, readActText, SignedActBody, writeActText } from '../../../src/terms/signed-act.ts';
import { CIRCLE } from '../../../src/words/circle.ts';
import { SPOKEN, type Spoken } from '../../../src/words/speaker.ts';
import { FIRST_ACTS, firstAct } from '../../support/first-acts.ts';

const written = (body: object) => writeActText(firstAct('treaty.act', body) as unknown as SignedActBody);
const OTHER = 'e'.repeat(64);
const reserve = { instrument: 'pact', act: 'reserve', provisions: ['art. 9'], intent: 'exclude' };
const suspend = { instrument: 'pact', act: 'suspend' };
const names = (n: number) => Array.from({ length: n }, (_, i) => `p${String(i).padStart(4, '0')}`);

describe('what was signed before there was more to say', () => {
  test.each(Object.entries(FIRST_ACTS))('%s has its text and its id', (_, { body, id }) => {
    const text = writeActText(body as unknown as SignedActBody);
    expect(text.ok && actIdOf(text.value, nodeSha256)).toBe(id);
    expect(text.ok && readActText(text.value)).toEqual({ ok: true, value: body });
  });
});

describe('a signed act says', () => {
  it.each([
    ['a reservation', { ...reserve, about: OTHER }],
    ['an objection', { ...reserve, act: 'object', about: OTHER, intent: 'without-benefit' }],
    [
      'to what it extends',
      { instrument: 'pact', act: 'extend', territories: ['far-islands', 'near-islands'] },
    ],
    [
      'on what a suspension rests, and towards whom',
      { ...suspend, ground: 'breach', towards: ['beta', 'gamma'] },
    ],
    [
      'a notice to all, with its statement',
      {
        instrument: 'pact',
        act: 'withdraw',
        addressees: ['all-parties', 'council'],
        statement: { en: 'Events.' },
      },
    ],
    ['whom it succeeds to', { instrument: 'pact', act: 'succeed', predecessor: 'union' }],
    ['which conditions it waives', { instrument: 'pact', act: 'waive', provisions: ['art. 12', 'art. 9'] }],
    ['what a third State assents to', { instrument: 'pact', act: 'assent', provisions: ['art. 36(1)'] }],
  ])('%s', (_, body) => {
    const text = written(body);
    expect(text.ok ? readActText(text.value) : text).toMatchObject({ ok: true, value: { body } });
  });
});

test('what no party signs is a decision of an organ about it, its end, and a correction of a table', () => {
  for (const kind of ['admit', 'end', 'retract']) expect(PartyActKind.options).not.toContain(kind);
});

/** what, its body, where it is wrong, what was found, what is expected */
const HOSTILE: readonly (readonly [string, object, string, string, string])[] = [
  ['provisions as one text', { ...reserve, provisions: 'art. 9' }, 'provisions', '"art. 9"', 'kind:array'],
  ['a number among them', { ...reserve, provisions: [9] }, 'provisions[0]', '9', 'kind:string'],
  ['nothing among them', { ...reserve, provisions: [] }, 'provisions', '[]', 'form:not-empty'],
  ['an empty one', { ...reserve, provisions: [''] }, 'provisions[0]', '""', 'form:words'],
  [
    'two in one',
    { ...reserve, provisions: ['art. 9; art. 10'] },
    'provisions[0]',
    '"art. 9; art. 10"',
    'form:provision',
  ],
  [
    'a space before it',
    { ...reserve, provisions: [' art. 9'] },
    'provisions[0]',
    '" art. 9"',
    'form:provision',
  ],
  ['a line in it', { ...reserve, provisions: ['art.\n9'] }, 'provisions[0]', '"art.\\n9"', 'form:provision'],
  [
    'what cannot be seen in it',
    { ...reserve, provisions: ['art.\u200b9'] },
    'provisions[0]',
    '"art.\u200b9"',
    'form:provision',
  ],
  [
    'the same in other characters',
    { ...reserve, provisions: ['art. 5 e\u0301'] },
    'provisions[0]',
    '"art. 5 e\u0301"',
    'form:provision',
  ],
  [
    'one that is a book',
    { ...reserve, provisions: ['9'.repeat(201)] },
    'provisions[0]',
    `"${'9'.repeat(79)}`,
    'form:provision',
  ],
  [
    'one twice',
    { ...reserve, provisions: ['art. 9', 'art. 9'] },
    'provisions[1]',
    '"art. 9"',
    'rule:listed-twice',
  ],
  [
    'another order',
    { ...reserve, provisions: ['art. 9', 'art. 12'] },
    'provisions[1]',
    '"art. 12"',
    'rule:listed-in-order',
  ],
  [
    'names in another order',
    { ...suspend, towards: ['gamma', 'beta'] },
    'towards[1]',
    '"beta"',
    'rule:listed-in-order',
  ],
  [
    'more than can be read',
    { ...suspend, towards: names(257) },
    'towards',
    JSON.stringify(names(257)).slice(0, 80),
    'form:at-most-256',
  ],
  ['a name with spaces', { ...suspend, towards: ['beta gamma'] }, 'towards[0]', '"beta gamma"', 'form:slug'],
  [
    'a reservation of nothing',
    { instrument: 'pact', act: 'reserve', intent: 'modify' },
    'provisions',
    '',
    'rule:provisions-needed',
  ],
  [
    'a reservation without intent',
    { instrument: 'pact', act: 'reserve', provisions: ['art. 9'] },
    'intent',
    '',
    'rule:intent-fits',
  ],
  [
    'an intent that there is not',
    { ...reserve, intent: 'annul' },
    'intent',
    '"annul"',
    'exclude, modify, oppose-entry-into-force, without-benefit',
  ],
  ['an objection to nothing', { instrument: 'pact', act: 'object' }, 'about', '', 'rule:about-needed'],
  [
    'a ratification of some provisions',
    { ...reserve, act: 'ratify', intent: undefined },
    'provisions',
    '["art. 9"]',
    'rule:provisions-of-reservations',
  ],
  [
    'a ratification on a ground',
    { instrument: 'pact', act: 'ratify', ground: 'breach' },
    'ground',
    '"breach"',
    'rule:ground-fits',
  ],
  [
    'a withdrawal towards some',
    { instrument: 'pact', act: 'withdraw', towards: ['beta'] },
    'act',
    '"withdraw"',
    'rule:of-suspensions',
  ],
  [
    'an accession in succession',
    { instrument: 'pact', act: 'accede', predecessor: 'union' },
    'act',
    '"accede"',
    'rule:of-successions',
  ],
  [
    'an extension to nothing',
    { instrument: 'pact', act: 'extend' },
    'territories',
    '',
    'rule:territories-needed',
  ],
  [
    'territories of a withdrawal',
    { instrument: 'pact', act: 'withdraw', territories: ['far-islands'] },
    'territories',
    '["far-islands"]',
    'rule:territories-of-scope',
  ],
  [
    'a statement in no language',
    { instrument: 'pact', act: 'withdraw', statement: 'Events.' },
    'statement',
    '"Events."',
    'kind:record',
  ],
  ['a key that nobody knows', { ...reserve, waivers: ['art. 9'] }, '', 'waivers', ''],
];

describe('refused with the place, what was found and what is expected', () => {
  test.each(HOSTILE)('%s', (_, body, at, found, expected) => {
    const refused = written(JSON.parse(JSON.stringify(body)));
    expect(refused).toMatchObject({
      ok: false,
      refusal: {
        code: 'bad-shape',
        where: { key: at === '' ? '$.body' : `$.body.${at}` },
        ...(found === '' ? {} : { found }),
        ...(expected === '' ? {} : { expected }),
      },
    });
  });

  test('and the same by the schema as a program, which is asked once there have been many', () => {
    const program = z.compile(SignedActBody);
    for (const [what, body] of HOSTILE) {
      const act = firstAct('treaty.act', JSON.parse(JSON.stringify(body)));
      const [one, other] = [SignedActBody.safeParse(act), program.safeParse(act)];
      expect([what, other.success, other.error?.issues[0]?.path, other.error?.issues[0]?.message]).toEqual([
        ...[what, one.success, one.error?.issues[0]?.path, one.error?.issues[0]?.message],
      ]);
    }
  });

  test.each(Object.keys(SPOKEN) as Spoken[])('and says so in %s, with nothing left in code', (language) => {
    const words = { m: CIRCLE[language], expected: SPOKEN[language] };
    for (const [what, body] of HOSTILE) {
      const refused = written(JSON.parse(JSON.stringify(body)));
      if (refused.ok) throw new Error(what);
      const said = sayRefusedIn(words, { part: 'text', refusal: refused.refusal });
      expect(said).toContain('$.body');
      expect(said).not.toMatch(/form:|rule:|kind:|Invalid|undefined/);
    }
  });
});
