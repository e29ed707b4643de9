/** The example in docs/formats/signed-act.md, made anew: the same keys sign the same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import { openSignedAct } from '../../src/prove/index.ts';
import { SignedActBody } from '../../src/terms/signed-act.ts';
import { signed, TestParty } from '../support/circle.ts';
import { expectGenerated, ROOT } from '../support/generated.ts';

const PAGE = 'docs/formats/signed-act.md';
const alpha = new TestParty('alpha');
const act = await signed(alpha.inception, alpha.root);

test('the example is what the program writes', () => {
  const page = readFileSync(join(ROOT, PAGE), 'utf8');
  const begin = page.indexOf('-->', page.indexOf('<!-- example:begin')) + 3;
  const end = page.indexOf('<!-- example:end -->');
  const example = [
    'A party begins. The bytes:',
    '',
    '```text',
    new TextDecoder().decode(act.bytes).trimEnd(),
    '```',
    '',
    `Its id is \`${act.id}\`.`,
  ].join('\n');
  expectGenerated(PAGE, `${page.slice(0, begin)}\n\n${example}\n\n${page.slice(end)}`);
});

test('the example on the page is a sound act', async () => {
  const block = /```text\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, PAGE), 'utf8'))?.[1] ?? '';
  const read = await openSignedAct(new TextEncoder().encode(block), nodeEngine, nodeSha256);
  expect(read.ok && read.value.id).toBe(act.id);
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
