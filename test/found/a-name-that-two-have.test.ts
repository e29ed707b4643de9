/** A name that two parties have once stood for the first of them on file. */
import { expect, test } from 'vitest';
import { findParty } from '../../src/doors/find.ts';
import { recordOf } from '../unit/law/small-record.ts';

test('which of two is meant is asked, in the order of the alphabet, and an id stays an id', () => {
  const record = recordOf({
    'parties/more.yaml': `
parties:
  - {kind: organisation, id: zebra-council, name: {en: Council, id: Dewan Zebra}}
  - {kind: organisation, id: apple-council, name: {en: Council, id: Dewan Apel}}
`,
  });
  expect(findParty(record, 'council')).toEqual({
    suggestions: ['apple-council', 'zebra-council'],
    isOfSeveral: true,
  });
  expect(findParty(record, 'zebra-council')).toEqual({ id: 'zebra-council' });
});
