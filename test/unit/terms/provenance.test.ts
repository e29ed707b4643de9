/** A conclusion is no surer than its weakest ground. */
import { expect, it } from 'vitest';
import { type Confidence, weakest } from '../../../src/terms/provenance.ts';

it.each<[Confidence[], Confidence]>([
  [['certain', 'certain'], 'certain'],
  [['certain', 'likely'], 'likely'],
  [['likely', 'unverified', 'certain'], 'unverified'],
  [[], 'certain'],
])('%j together are %s', (of, whole) => {
  expect(weakest(of)).toBe(whole);
  expect(weakest([...of].reverse())).toBe(whole);
});
