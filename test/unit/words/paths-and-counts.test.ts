/** A path in a message is whole, however long; a count goes with the form of its word. */
import { expect, test } from 'vitest';
import { visible, visiblePath } from '../../../src/files/refusals.ts';
import { KEEPING } from '../../../src/words/keeping.ts';

test('a path is told whole, with what cannot be seen in it made visible; other names are cut', () => {
  const path = `/srv/${'archive/'.repeat(20)}log`;
  expect(visiblePath(path)).toBe(path);
  expect(visible(path)).toHaveLength(61);
  expect(visiblePath(`${path}\u200b\n`)).toBe(`"${path}\\u200b\\n"`);
  expect(visiblePath('')).toBe('""');
});

test('one and many', () => {
  const { en, ru, id, vi } = KEEPING;
  expect(en.compared({ acts: 1, logs: 1, differing: 1 })).toBe('1 act in 1 log, 1 difference.');
  expect(en.compared({ acts: 2, logs: 3, differing: 0 })).toBe('2 acts in 3 logs, 0 differences.');
  expect(en.good({ size: 1, parties: 1, root: 'r' })).toBe('The log is good: 1 entry, 1 party, root r.');
  expect(en.witnessedTo({ witnessed: 1, quorum: 1, of: 1 })).toBe(
    'Witnessed up to 1 entry: 1 cosignature is asked for, 1 party has named a key for them.',
  );
  expect(ru.compared({ acts: 1, logs: 2, differing: 5 })).toBe('Актов: 1, журналов: 2, расхождений: 5.');
  expect([1, 2, 5, 21].map((size) => ru.tooShort({ path: 'log', size }))).toEqual(
    ['1 запись', '2 записи', '5 записей', '21 запись'].map((n) => `В log ${n}, а запрошено больше.`),
  );
  expect([1, 3, 11].map((acts) => ru.bundled({ acts, out: 'x.zip' }))).toEqual(
    ['1 акт', '3 акта', '11 актов'].map((n) => `В x.zip ${n}.`),
  );
  // no plural in these
  expect(id.compared({ acts: 1, logs: 1, differing: 2 })).toBe('1 tindakan dalam 1 log, 2 perbedaan.');
  expect(vi.compared({ acts: 1, logs: 1, differing: 2 })).toBe('1 hành vi trong 1 nhật ký, 2 chỗ khác nhau.');
});
