/** What a notice itself has to carry: a statement, and to whom it goes (VCLT art. 77(1)(d); Non-Proliferation Treaty, art. X(1)). */
import { describe, expect, it } from 'vitest';
import { assumedAct, assuming } from '../../../src/reason/assumed.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { day, onDays, recordOf, treaty } from './small-record.ts';

const asks = (more: string) =>
  `requires: [{locator: art. 5, acts: [withdraw], ${more}, otherwise: void, says: {en: W., id: K.}, sources: [paper], confidence: likely}]`;
const record = (requires: string, notice: string) =>
  recordOf({
    'instruments/pact.yaml': treaty('pact', {
      when: '{consents: 1, of: states}',
      withdrawal: 'm+3',
      more: asks(requires),
    }),
    'instruments/pact.csv': [
      'id,party,kind,done,received,notified,effective,addressees,statement,grade,sources,confidence',
      'alpha-ratify,alpha,ratify,,2000-01-01,,,,,reported,paper,likely',
      'beta-ratify,beta,ratify,,2000-01-01,,,,,reported,paper,likely',
      notice,
    ].join('\n'),
  });
const row = (received: string, addressees: string, statement: string) =>
  `alpha-withdraw,alpha,withdraw,,${received},,,${addressees},${statement},reported,paper,likely`;
const standing = (requires: string, notice: string, ...days: string[]) => {
  const state = stateOfPlay(record(requires, notice));
  return onDays((on) => partyStatus(state, 'pact', 'alpha', on).standing, ...days);
};
const STATEMENT = 'carries: {statement: needed}';
const TO_ALL = 'carries: {addressees: [all-parties]}';
const TO_UNION = 'carries: {addressees: [union]}';

describe('a notice that has to carry something', () => {
  it('has effect after its time where it carries it', () => {
    const both = 'carries: {statement: needed, addressees: [all-parties, union]}';
    expect(standing(both, row('2005-01-10', 'all-parties union', 'paper'), '2005-04-09', '2005-04-10')).toBe(
      'in-force ended',
    );
  });

  it('has none where the record has no statement, or not those addressees', () => {
    expect(standing(STATEMENT, row('2005-01-10', 'all-parties', ''), '2006-01-01')).toBe('in-force');
    expect(standing(TO_UNION, row('2005-01-10', 'all-parties', 'paper'), '2006-01-01')).toBe('in-force');
    expect(standing(TO_ALL, row('2005-01-10', 'union', 'paper'), '2006-01-01')).toBe('in-force');
    expect(standing(TO_ALL, row('2005-01-10', '', 'paper'), '2006-01-01')).toBe('in-force');
  });

  it('goes to all other parties if it names each of them', () => {
    expect(standing(TO_ALL, row('2005-01-10', 'beta', ''), '2006-01-01')).toBe('ended');
  });

  it('on a day that is not certain it is in due form all the same', () => {
    expect(standing(STATEMENT, row('2005-01', '', 'paper'), '2005-04-01', '2005-04-30')).toBe(
      'cannot-tell ended',
    );
  });

  it('beside a condition on the party: both are asked', () => {
    const both = `when: {since: {partyTo: pact}, after: y+3}, ${STATEMENT}`;
    expect(standing(both, row('2002-12-31', '', 'paper'), '2006-01-01')).toBe('in-force');
    expect(standing(both, row('2003-01-01', '', ''), '2006-01-01')).toBe('in-force');
    expect(standing(both, row('2003-01-01', '', 'paper'), '2006-01-01')).toBe('ended');
  });

  it('that is only assumed is assumed as the clause wants it', () => {
    const before = record(
      'carries: {statement: needed, addressees: [all-parties, union]}',
      row('2005-01-10', '', ''),
    );
    const after = stateOfPlay(assuming(before, [assumedAct('pact', 'alpha', 'withdraw', day('2006-01-01'))]));
    expect(partyStatus(after, 'pact', 'alpha', day('2006-04-01')).standing).toBe('ended');
  });

  it('names those who are on file only', () => {
    expect(() => record(TO_ALL, row('2005-01-10', 'nobody', 'paper'))).toThrow('addressees');
    expect(() => record(TO_ALL, row('2005-01-10', 'beta', 'no-paper'))).toThrow('statement');
  });
});
