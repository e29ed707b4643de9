/** The pure rooms (terms, files, reason) need no Node: the same record gives the same answers in a browser. */
import { expect, test } from 'vitest';
import { builtInFiles } from '../support/record.ts';
import { bundled } from './bundled.ts';
import { answers } from './pure-core.entry.ts';
import { withPage } from './support.ts';

test('the built-in record gives the same answers and proofs in a browser as in Node', async () => {
  const code = await bundled('./pure-core.entry.ts');
  const files = [...builtInFiles].flatMap(([path, bytes]): [string, string][] =>
    bytes instanceof Uint8Array ? [[path, new TextDecoder().decode(bytes)]] : [],
  );
  expect(files.length).toBe(builtInFiles.size);
  const here = answers(files);
  expect(here.length).toBeGreaterThan(1000);
  // A page of its own, on which nothing else is.
  const there = await withPage({}, async (page) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addScriptTag({ content: code });
    expect(errors).toEqual([]);
    return page.evaluate(
      (given) => (globalThis as unknown as { core: { answers: typeof answers } }).core.answers(given),
      files,
    );
  });
  expect(there).toEqual(here);
});
