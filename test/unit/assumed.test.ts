/** What if: the record with acts that nobody has done, answered by the same engine (src/reason/assumed.ts). */
import { describe, expect, it } from 'vitest';
import { assumedAct, assuming } from '../../src/reason/assumed.ts';
import { type Because, becauseOf } from '../../src/reason/because.ts';
import { instrumentStatus } from '../../src/reason/instrument-status.ts';
import { inForce } from '../../src/reason/law/atoms.ts';
import { partyStatus } from '../../src/reason/party-status.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { day, pactRecord, written } from './law/small-record.ts';

const TWO = { when: '{consents: 2, of: states}', after: 'd+30', later: 'd+30', withdrawal: 'm+6' };
const ONE_OF_TWO = 'alpha,ratify,,2001-01-10,,';
const record = pactRecord(TWO, ONE_OF_TWO);
const betaRatifies = assumedAct('pact', 'beta', 'ratify', day('2001-03-01'));

const assumedIn = (of: OpenRecord) => (of.assumed ?? []).map((a) => a.act);

const leaves = (tree: readonly Because[]): Because[] =>
  tree.flatMap((b) => (b.grounds.length === 0 ? [b] : leaves(b.grounds)));

describe('an assumed act', () => {
  it('counts like any other: the treaty enters into force on the day the clause says', () => {
    const supposed = stateOfPlay(assuming(record, [betaRatifies]));
    expect(instrumentStatus(stateOfPlay(record), 'pact', day('2001-03-31'))?.inForce).toBe('no');
    expect(instrumentStatus(supposed, 'pact', day('2001-03-30'))?.inForce).toBe('no');
    expect(instrumentStatus(supposed, 'pact', day('2001-03-31'))?.inForce).toBe('yes');
    expect(written(partyStatus(supposed, 'pact', 'alpha', day('2001-04-01')).since)).toBe('2001-03-31');
  });

  it('ends what such an act ends', () => {
    const both = assuming(record, [betaRatifies, assumedAct('pact', 'beta', 'withdraw', day('2002-01-01'))]);
    const standing = (on: string) => partyStatus(stateOfPlay(both), 'pact', 'beta', day(on)).standing;
    expect([standing('2002-06-30'), standing('2002-07-01')]).toEqual(['in-force', 'ended']);
  });

  it('has no source, and neither grade nor confidence of the record', () => {
    const [act] = assumedIn(assuming(record, [betaRatifies]));
    expect(act).toMatchObject({
      grade: 'assumed',
      confidence: 'assumed',
      sources: [],
      entry: 'pact/assumed-1',
    });
    const beta = partyStatus(
      stateOfPlay(assuming(record, [betaRatifies])),
      'pact',
      'beta',
      day('2001-04-01'),
    );
    expect(beta.confidence).toBe('assumed');
  });

  it('loses grade, source and remark where it was copied from the record', () => {
    const copy = {
      ...(record.acts[0] as (typeof record.acts)[number]),
      note: { en: 'Seen.', id: 'Terlihat.' },
    };
    const [act] = assumedIn(assuming(record, [copy]));
    expect(act).toMatchObject({ grade: 'assumed', sources: [], id: 'assumed-1' });
    expect(act).not.toHaveProperty('note');
  });

  it('is shown in a voice of its own, never as said', () => {
    const supposed = stateOfPlay(assuming(record, [betaRatifies]));
    const tree = becauseOf(supposed.record, supposed.solution, inForce('pact'), day('2001-04-01'));
    expect(leaves(tree).map((b) => [b.voice, b.facts.entry])).toEqual([
      ['said', 'pact/alpha-ratify'],
      ['assumed', 'pact/assumed-1'],
    ]);
  });

  it('is no entry: the size and the last entry of the record stay what they are', () => {
    const supposed = stateOfPlay(assuming(record, [betaRatifies]));
    expect(supposed.at).toBe(1);
    const status = instrumentStatus(supposed, 'pact', day('2001-02-01'));
    expect([written(status?.lastEntry), status?.laterEntries]).toEqual(['2001-01-10', false]);
  });

  it('does not touch the record', () => {
    const before = structuredClone({ ...record });
    stateOfPlay(assuming(record, [betaRatifies]));
    expect({ ...record }).toEqual(before);
    expect(assumedIn(record)).toEqual([]);
    expect(instrumentStatus(stateOfPlay(record), 'pact', day('2001-03-31'))?.inForce).toBe('no');
  });

  it('that is on record for the same day adds nothing, and says where it stands', () => {
    const again = assumedAct('pact', 'alpha', 'ratify', day('2001-01-10'));
    const supposed = assuming(record, [again]);
    expect(supposed.acts).toEqual(record.acts);
    expect(supposed.assumed).toMatchObject([{ act: { party: 'alpha' }, onRecord: 'pact/alpha-ratify' }]);
    const aDayLater = assuming(record, [assumedAct('pact', 'alpha', 'ratify', day('2001-01-11'))]);
    expect(aDayLater.acts).toHaveLength(2);
    expect(aDayLater.assumed?.[0]).not.toHaveProperty('onRecord');
  });

  it('that was taken back on the record stays taken back', () => {
    const back = pactRecord(
      TWO,
      `alpha,ratify,,2001-01-10,,
       beta,ratify,,2001-01-10,,
       beta,withdraw,,2002-01-01,,
       beta,revoke,,2002-02-01,,,beta-withdraw`,
    );
    const again = assuming(back, [assumedAct('pact', 'beta', 'withdraw', day('2002-01-01'))]);
    expect(partyStatus(stateOfPlay(again), 'pact', 'beta', day('2003-01-01')).standing).toBe('in-force');
  });

  it('takes a name that nothing on record has', () => {
    const named = pactRecord(TWO, ONE_OF_TWO);
    const taken: OpenRecord = {
      ...named,
      acts: named.acts.map((a) => ({ ...a, id: 'assumed-1', entry: 'pact/assumed-1' })),
    };
    expect(assumedIn(assuming(taken, [betaRatifies, betaRatifies])).map((a) => a.entry)).toEqual([
      'pact/assumed-2',
      'pact/assumed-3',
    ]);
  });

  it('that would take a row of the record away is left out', () => {
    const [row] = record.acts;
    if (!row) throw new Error('no act');
    const retraction = { ...row, kind: 'retract' as const, replaces: row.id };
    const correction = { ...betaRatifies, replaces: row.id };
    const supposed = stateOfPlay(assuming(record, [retraction, correction]));
    expect(partyStatus(supposed, 'pact', 'alpha', day('2001-04-01')).standing).toBe('in-force');
  });

  it('brings no notification with it: what is counted from one cannot be told', () => {
    const bound = pactRecord(
      { ...TWO, from: 'notification' },
      'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-01-10,,',
    );
    const gamma = assumedAct('pact', 'gamma', 'accede', day('2002-01-01'));
    const supposed = stateOfPlay(assuming(bound, [gamma]));
    expect(partyStatus(supposed, 'pact', 'gamma', day('2003-01-01')).standing).toBe('cannot-tell');
  });
});
