/** Reading once took a time that grew with the square of the marks left open: two minutes for a file of 160 kB. */
import { expect, test } from 'vitest';
import { readRecord } from '../../src/files/record.ts';
import { timed } from '../support/processor-time.ts';

/** Far above what it takes, far below what it took. */
const TIME_MS = 15_000;

test.each([
  ['double quotation marks', 'a: "x\n'],
  ['single quotation marks', "a: 'x\n"],
])('twenty thousand lines with %s left open are refused soon', (_, line) => {
  const file = new Map([['sources/papers.yaml', line.repeat(20_000)]]);
  const [ms, read] = timed(() => readRecord(file));
  expect(ms).toBeLessThan(TIME_MS);
  const refusals = read.ok ? [] : read.refusals;
  expect(refusals[0]).toMatchObject({ code: 'yaml-syntax', where: { line: 1, column: 4 } });
  expect(refusals[1]).toMatchObject({ code: 'yaml-syntax', where: { line: 2 } });
});

test('of a file that is nowhere YAML the first thousand places are told', () => {
  const read = readRecord(new Map([['sources/papers.yaml', 'a: @x\n'.repeat(5000)]]));
  expect(read.ok ? [] : read.refusals).toHaveLength(1000);
});
