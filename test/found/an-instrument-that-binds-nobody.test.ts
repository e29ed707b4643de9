/** An instrument whose term ran out, or that all have left, was headed "in force, for 0 parties". */
import { expect, test } from 'vitest';
import { instrumentStatus } from '../../src/reason/instrument-status.ts';
import { sayInstrument } from '../../src/words/instrument.ts';
import { Speaker } from '../../src/words/speaker.ts';
import { day, pact } from '../unit/law/small-record.ts';

const CLAUSES = { when: '{consents: 2, of: states}', after: 'd+30', withdrawal: 'd+30' };
const TWO = 'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-02-10,,\ngamma,sign,2001-01-01,,,';
const head = (rows: string, on = '2005-01-01', clauses = CLAUSES) => {
  const state = pact(clauses, rows);
  const status = instrumentStatus(state, 'pact', day(on));
  return status && sayInstrument(new Speaker('en', state.record), status, day(on)).sentence;
};
const LEFT = 'alpha,withdraw,,2004-01-01,,\nbeta,withdraw,,2004-02-01,,';

test('all have left: nobody is a party any more', () => {
  expect(head(`${TWO}\n${LEFT}`)).toBe(
    'On 1 January 2005 nobody is a party to the A treaty any more, by this record.',
  );
  expect(head(`${TWO}\n${LEFT}`, '2004-02-15')).toContain('is in force on 15 February 2004, for 1 party');
});

test('whose term has run out is in force no longer', () => {
  const term = {
    ...CLAUSES,
    more: 'term: {locator: art. 9, after: y+3, says: {en: W., id: W.}, sources: [paper], confidence: likely}',
  };
  expect(head(TWO, '2004-03-11', term)).toContain('is in force');
  expect(head(TWO, '2005-01-01', term)).toContain('is not in force');
});

test('that nobody came in is another matter, and so is somebody of whom it cannot be told', () => {
  const published = { ...CLAUSES, published: ['2001-03-12'] };
  expect(head('gamma,sign,2001-01-01,,,', '2005-01-01', published)).toContain('is in force');
  expect(head(`${TWO}\n${LEFT}\ndelta,ratify,,2004/2006,,`)).toContain('is in force');
});
