/** The rooms `log` and `prove` need no Node: a page finds out by itself what holds, and comes to the same answers. */
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import { fromHex, leafHash, leafReader, proveInclusion, utf8, writeProof } from '../../src/log/index.ts';
import { registerEd25519, verifyEd25519 } from '../../src/prove/index.ts';
import { jsonOf, withVectors } from '../conformance/vectors.ts';
import { cosignerOf } from '../support/log-keys.ts';
import { checkpointOf, must, POLICY, witnesses } from '../support/log-policy.ts';
import { entriesOf } from '../support/log-tree.ts';
import { bundled } from './bundled.ts';
import type * as core from './pure-log.entry.ts';
import { withPage } from './support.ts';

type Core = { readonly core: typeof core };

/** Work in a page of this machine, in which cryptography is allowed, with our script beside the page's own. */
async function inPage<A, T>(work: (given: A) => Promise<T>, given: A): Promise<T> {
  const code = await bundled('./pure-log.entry.ts');
  return withPage({ bypassCSP: true }, async (page) => {
    await page.goto('/en/');
    await page.addScriptTag({ content: code });
    // what is handed over has to be text: it is evaluated there
    return page.evaluate(work as (given: unknown) => Promise<T>, given as unknown);
  });
}

test('a proof is checked in a page, and an altered one refused there', async () => {
  const entries = entriesOf(7);
  const reader = leafReader(
    entries.map((entry) => leafHash(nodeSha256, entry)),
    nodeSha256,
  );
  const inclusion = must(await proveInclusion(5, 7, reader, nodeSha256));
  const cosigners = witnesses.slice(1).map((w) => cosignerOf(w, 100));
  const file = writeProof({ index: 5, inclusion, checkpoint: await checkpointOf(7, ...cosigners) });
  const shown = await inPage(
    async ([proof, other, policy]) => {
      const { proven } = (globalThis as unknown as Core).core;
      return [
        await proven(proof, 'entry 5', policy),
        await proven(proof, 'entry 4', policy),
        await proven(other, 'entry 5', policy),
      ];
    },
    [file, file.replace('\n7\n', '\n8\n'), POLICY] as const,
  );
  expect(shown).toEqual(['entry 5 of 7, seen by first1, first2', 'wrong-proof', 'wrong-signature']);
});

withVectors('cctv/ed25519', () => {
  // ASSURES: integrity: a browser, with Ed25519 of its own and without, judges every signature as Node does.
  test('914 edge cases have the same answer in a browser, by its own Ed25519 and by the script, as in Node', async () => {
    const vectors = jsonOf<{ key: string; sig: string; msg: string }[]>(
      'cctv',
      'ed25519',
      'ed25519vectors.json',
    );
    const cases = vectors.map(({ key, sig, msg }): core.Case => [key, sig, msg]);
    const here: (readonly [boolean, boolean])[] = [];
    for (const [key, signature, message] of cases) {
      const good = registerEd25519(fromHex(key) as Uint8Array);
      const bytes = fromHex(signature) as Uint8Array;
      const holds = good.ok && (await verifyEd25519(nodeEngine, good.value, utf8(message), bytes));
      here.push([holds, holds]);
    }
    const there = await inPage(async (given) => {
      const { hasEd25519, judged } = (globalThis as unknown as Core).core;
      return { own: await hasEd25519(), answers: await judged(given) };
    }, cases);
    expect(there.own).toBe(true);
    expect(there.answers.length).toBe(914);
    expect(there.answers).toEqual(here);
  });
});
