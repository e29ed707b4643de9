/** Acts with effect from before they were received, and consent of an uncertain day that is over. */
import { expect, it } from 'vitest';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { day, pact, written } from './small-record.ts';

const TERM =
  "term: {locator: art. 11, after: 'y+5', says: {en: T., id: T.}, sources: [paper], confidence: likely}";
const clauses = { when: '{consents: 2, of: states}', published: ['1994-04-20'], more: TERM };
const rows = `
alpha,ratify,,1992-05-15/1994-04-20
beta,ratify,,1992-05-15/1994-04-20
alpha,prolong,,1999-12-30/2000-03-22,,1999-04-20
`;
const at = (who: string, on: string) => partyStatus(pact(clauses, rows), 'pact', who, day(on));

it('a prolongation received after the term holds for the days between, and is said to look back', () => {
  const between = at('alpha', '1999-06-01');
  expect(between).toMatchObject({ standing: 'in-force' });
  expect(written(between.since)).toBe('1994-04-20');
  expect(between.backDated.map((a) => a.id)).toEqual(['alpha-prolong']);
});

it('once it was surely received there is nothing to look back on', () => {
  expect(at('alpha', '2000-03-22').backDated).toEqual([]);
});

it('consent of an uncertain day is spent with the term, for whoever did not prolong', () => {
  const after = at('beta', '1999-06-01');
  expect(after).toMatchObject({ standing: 'ended' });
  expect(written(after.since)).toBe('1999-04-20');
});
