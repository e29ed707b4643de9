/** Every form that a reader of notes, logs and acts names has a sentence: none reaches a person as a bare name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CIRCLE } from '../../src/words/circle.ts';
import { SPOKEN } from '../../src/words/speaker.ts';
import { ROOT } from '../support/generated.ts';

test('every form that is expected has words', () => {
  const named = ['log', 'prove', 'record', 'stores', 'terms'].flatMap((room) =>
    readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(ROOT, 'src', room, name), 'utf8').matchAll(/['`]form:([a-z0-9-]+)['`]/g),
      ])
      .map((m) => m[1] as string),
  );
  expect(named.length).toBeGreaterThan(20);
  const known = new Set([...Object.keys(SPOKEN.en.forms), ...Object.keys(CIRCLE.en.forms)]);
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});
