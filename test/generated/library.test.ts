/** The examples of docs/library.md stand there as they are, and print what it says; names are those that the package exports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { whatItShows } from '../../docs/examples/check-a-receipt.ts';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import { leafHash, leafReader, proveInclusion, writeProof } from '../../src/log/index.ts';
import { receiptFor } from '../../src/prove/index.ts';
import { foundedBy } from '../support/circle.ts';
import { expectGenerated, ROOT } from '../support/generated.ts';
import { kept, LOG_KEY, ORIGIN } from '../support/kept.ts';

const PAGE = 'docs/library.md';
const EXAMPLE = /<!-- example: ([a-z-]+) -->\n[\s\S]*?<!-- \/example -->/g;
const block = (kind: string, text: string) => `\`\`\`${kind}\n${text.trimEnd()}\n\`\`\`\n`;

/** What an example prints by itself; one that only exports prints nothing. */
async function printed(name: string): Promise<string> {
  const lines: string[] = [];
  const console = vi.spyOn(globalThis.console, 'log').mockImplementation((line) => lines.push(`${line}`));
  try {
    await import(`../../docs/examples/${name}.ts`);
  } finally {
    console.mockRestore();
  }
  return lines.join('\n');
}

test('every example is on the page as it is, with what it prints', async () => {
  const page = readFileSync(join(ROOT, PAGE), 'utf8');
  const shown = new Map<string, string>();
  for (const [, name = ''] of page.matchAll(EXAMPLE)) {
    const code = readFileSync(join(ROOT, 'docs/examples', `${name}.ts`), 'utf8');
    const out = await printed(name);
    shown.set(name, `${block('ts', code)}${out ? `\nIt prints:\n\n${block('text', out)}` : ''}`);
  }
  const files = readdirSync(join(ROOT, 'docs/examples')).map((f) => f.replace(/\.ts$/, ''));
  expect([...shown.keys()].sort()).toEqual(files.sort());
  expectGenerated(
    PAGE,
    page.replace(
      EXAMPLE,
      (_, name: string) => `<!-- example: ${name} -->\n${shown.get(name)}<!-- /example -->`,
    ),
  );
});

test('the page has every entry point of the package, and no other', () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = readFileSync(join(ROOT, PAGE), 'utf8').match(/^\| `mufakat\/.*?\|/gm) ?? [];
  const points = named.flatMap((row) => [...row.matchAll(/`mufakat\/(.+?)`/g)].map(([, p]) => `./${p}`));
  expect(points.sort()).toEqual(Object.keys(exports).sort());
});

test('what a receipt shows is told, and of one that was changed that it does not hold', async () => {
  const { log } = await foundedBy('first', 'second');
  const entries = log.entries.map((e) => e.bytes);
  const { checkpoint } = await kept(entries);
  const leaves = entries.map((e) => leafHash(nodeSha256, e));
  const inclusion = await proveInclusion(1, entries.length, leafReader(leaves, nodeSha256), nodeSha256);
  if (!inclusion.ok) throw new Error(inclusion.refusal.code);
  const proof = { index: 1, inclusion: inclusion.value, checkpoint };
  const receipt = (i: number) =>
    new TextEncoder().encode(writeProof(receiptFor(proof, entries[i] as Uint8Array)));
  expect(await whatItShows(receipt(1), ORIGIN, LOG_KEY.text)).toMatch(
    /^act [0-9a-f]{8}… \(party\.incept\) is entry 1 of 3$/,
  );
  expect(await whatItShows(receipt(0), ORIGIN, LOG_KEY.text)).toBe('does not hold: wrong-proof');
  expect(await whatItShows(receipt(1), ORIGIN, log.entries[0]?.body.by[0]?.key ?? '')).toMatch(
    /^does not hold: /,
  );
});
