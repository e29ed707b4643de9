/** Computed and published day: both are facts; the published one governs (DEFINITIONS; LAW B.7). */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { day, onDays, pact, written } from './small-record.ts';

const ROWS = 'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-03-01,,';
// Computed: the second deposit, 1 March, and thirty days: 31 March 2001.
const withPublished = (...published: string[]) =>
  pact({ when: '{consents: 2, of: states}', after: 'd+30', published }, ROWS);
const inForce = (state: ReturnType<typeof pact>, ...days: string[]) =>
  onDays((on) => instrumentStatus(state, 'pact', on)?.inForce ?? '', ...days);

describe('a published day of entry into force', () => {
  it('agrees with the computed one', () => {
    const status = instrumentStatus(withPublished('2001-03-31'), 'pact', day('2002-01-01'));
    expect(status?.differs).toBe(false);
    expect(written(status?.computed)).toBe('2001-03-31');
  });

  it('governs where it differs, and the computed day is shown beside it', () => {
    const state = withPublished('2001-04-02');
    expect(inForce(state, '2001-03-31', '2001-04-01', '2001-04-02')).toBe('no no yes');
    const status = instrumentStatus(state, 'pact', day('2002-01-01'));
    expect(status?.differs).toBe(true);
    expect(written(status?.computed)).toBe('2001-03-31');
    expect(status?.published.map((p) => p.text)).toEqual(['2001-04-02']);
    expect(written(partyStatus(state, 'pact', 'alpha', day('2002-01-01')).since)).toBe('2001-04-02');
  });

  it('earlier than the computed one governs as well', () => {
    expect(inForce(withPublished('2001-03-15'), '2001-03-14', '2001-03-15')).toBe('no yes');
  });

  it('two publications leave the days between them open', () => {
    const state = withPublished('2001-04-05', '2001-04-02');
    expect(inForce(state, '2001-04-01', '2001-04-02', '2001-04-04', '2001-04-05')).toBe(
      'no cannot-tell cannot-tell yes',
    );
  });

  it('one of two publications agrees: no difference', () => {
    expect(
      instrumentStatus(withPublished('2001-04-05', '2001-03-31'), 'pact', day('2002-01-01'))?.differs,
    ).toBe(false);
  });

  it('a published month leaves its days open', () => {
    const state = withPublished('2001-04');
    expect(inForce(state, '2001-03-31', '2001-04-01', '2001-04-29', '2001-04-30')).toBe(
      'no cannot-tell cannot-tell yes',
    );
    expect(instrumentStatus(state, 'pact', day('2002-01-01'))?.differs).toBe(true);
    expect(instrumentStatus(withPublished('2001-03'), 'pact', day('2002-01-01'))?.differs).toBe(false);
  });

  it('governs even where the acts on file would not bring it about', () => {
    const state = pact({ when: '{consents: 3, of: states}', published: ['2001-04-02'] }, ROWS);
    const status = instrumentStatus(state, 'pact', day('2001-04-02'));
    expect(status?.inForce).toBe('yes');
    expect(status?.computed).toBeUndefined();
    expect(status?.differs).toBe(false);
  });

  it('an undated computation differs only where no possible day fits', () => {
    // beta's deposit lies in March: 1 or 31 March + 30 days = 31 March to 30 April.
    const rows = 'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-03,,';
    const differs = (published: string) =>
      instrumentStatus(
        pact({ when: '{consents: 2, of: states}', after: 'd+30', published: [published] }, rows),
        'pact',
        day('2002-01-01'),
      )?.differs;
    expect(['2001-03-30', '2001-03-31', '2001-04-30', '2001-05-01'].map(differs)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
