/** The example in docs/formats/signed-act.md, made anew: the same keys sign the same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import { openSignedAct, type SignedAct } from '../../src/prove/index.ts';
import { ACT_COLUMNS } from '../../src/terms/act.ts';
import { SignedActBody } from '../../src/terms/signed-act.ts';
import { foundedBy, signed, TestParty } from '../support/circle.ts';
import { expectGenerated, ROOT } from '../support/generated.ts';

const PAGE = 'docs/formats/signed-act.md';
const alpha = new TestParty('alpha');
const act = await signed(alpha.inception, alpha.root);

const { log, parties } = await foundedBy('alpha', 'beta');
const [reserving, objecting] = parties as [TestParty, TestParty];
const about = async (party: TestParty, body: object) =>
  log.record(
    await signed(
      { ...log.inCircle, kind: 'treaty.act', by: [log.by(party)], body } as unknown as SignedActBody,
      party.root,
    ),
  );
const reservation = await about(reserving, {
  ...{ instrument: 'pact', act: 'reserve', provisions: ['art. 12(1)', 'art. 9'], intent: 'exclude' },
});
const objection = await about(objecting, {
  ...{
    instrument: 'pact',
    act: 'object',
    about: reservation.id,
    provisions: ['art. 9'],
    intent: 'without-benefit',
  },
});

const shown = ({ bytes, id }: SignedAct): string[] => [
  '```text',
  new TextDecoder().decode(bytes).trimEnd(),
  '```',
  '',
  `Its id is \`${id}\`.`,
];

test('the examples are what the program writes', () => {
  const examples = {
    begin: ['A party begins. The bytes:', '', ...shown(act)],
    said: [
      'A reservation:',
      '',
      ...shown(reservation),
      '',
      'Another party objects to it:',
      '',
      ...shown(objection),
    ],
  };
  const page = Object.entries(examples).reduce(
    (text, [name, lines]) => {
      const begin = text.indexOf('-->', text.indexOf(`<!-- example:${name}`)) + 3;
      const end = text.indexOf('<!-- example:end -->', begin);
      return `${text.slice(0, begin)}\n\n${lines.join('\n')}\n\n${text.slice(end)}`;
    },
    readFileSync(join(ROOT, PAGE), 'utf8'),
  );
  expectGenerated(PAGE, page);
});

test('the examples on the page are sound acts', async () => {
  const blocks = [...readFileSync(join(ROOT, PAGE), 'utf8').matchAll(/```text\n([\s\S]*?)```/g)];
  const ids: unknown[] = [];
  for (const [, block = ''] of blocks) {
    const read = await openSignedAct(new TextEncoder().encode(block), nodeEngine, nodeSha256);
    ids.push(read.ok ? read.value.id : read.refused);
  }
  expect(ids).toEqual([act.id, reservation.id, objection.id]);
});

test('the page has every kind, with every key of its body', () => {
  const page = readFileSync(join(ROOT, PAGE), 'utf8');
  for (const option of SignedActBody.options) {
    const [kind] = [...option.shape.kind.values];
    const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '';
    for (const key of Object.keys((option.shape.body as { shape: object }).shape))
      expect({ kind, key, told: row.includes(`\`${key}\``) }).toEqual({ kind, key, told: true });
  }
});

test('each column of a table of acts has its place in a signed act, or the page says why it is not signed', () => {
  const page = readFileSync(join(ROOT, PAGE), 'utf8');
  const keys = SignedActBody.options
    .filter((option) => option.shape.kind.values.has('treaty.act' as never))
    .flatMap((option) => Object.keys((option.shape.body as { shape: object }).shape));
  const rows = [...page.matchAll(/^\| `(\w+)` \| (?:`(\w+)`|not signed: (.+) )/gm)]
    .map(([, column = '', key, reason]) => ({ column, key, reason }))
    .filter(
      ({ column, key, reason }) => (ACT_COLUMNS as readonly string[]).includes(column) && (key ?? reason),
    );
  expect(rows.map((r) => r.column)).toEqual(ACT_COLUMNS);
  for (const { column, key } of rows)
    if (key !== undefined) expect([column, keys]).toEqual([column, expect.arrayContaining([key])]);
  // what is in the act and in no table: which instrument, which document, in which words
  const placed = rows.map((r) => r.key);
  expect(keys.filter((key) => !placed.includes(key))).toEqual(['instrument', 'document', 'says']);
});
