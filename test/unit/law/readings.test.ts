/** Where a party stands under the readings of an instrument: each alike, none the default. */
import { describe, expect, it } from 'vitest';
import { partyView } from '../../../src/doors/views/party.ts';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { Speaker } from '../../../src/words/speaker.ts';
import { acts, day, pact, recordOf, treaty, written } from './small-record.ts';

const READINGS = `readings:
  - id: R1
    question: {en: Did the notice count?, id: Apakah pemberitahuan itu berlaku?}
    options:
      - {id: at-once, label: {en: at once, id: seketika}}
      - {id: in-time, label: {en: after its period, id: setelah jangka waktunya}}
      - {id: never, label: {en: never, id: tidak pernah}}`;

const clauses = { when: '{consents: 2, of: states}', withdrawal: 'm+3', more: READINGS };
const rows = `
alpha,ratify,,2000-01-01
beta,ratify,,2000-01-01
alpha,withdraw,,2003-01-10,,2003-01-11,,,R1:at-once
alpha,withdraw,,2003-01-10,,,,,R1:in-time
`;
const read = (who: string, on: string) => partyStatus(pact(clauses, rows), 'pact', who, day(on));

describe('where a party stands under readings', () => {
  it('cannot be told where they differ, and each is given in the order of the instrument', () => {
    const status = read('alpha', '2003-03-01');
    expect(status).toMatchObject({ standing: 'cannot-tell', since: undefined });
    expect(status.readings.map((u) => [u.choices, u.status.standing, written(u.status.since)])).toEqual([
      [[{ R1: 'at-once' }], 'ended', '2003-01-11'],
      [[{ R1: 'in-time' }, { R1: 'never' }], 'in-force', '2000-01-01'],
    ]);
  });

  it('is three standings once the last of the days has come', () => {
    expect(read('alpha', '2003-04-10').readings.map((u) => written(u.status.since))).toEqual([
      '2003-01-11',
      '2003-04-10',
      '2000-01-01',
    ]);
  });

  it('is one standing where all agree: before the notice, and for everybody else', () => {
    expect(read('alpha', '2003-01-10')).toMatchObject({ standing: 'in-force', readings: [] });
    expect(read('beta', '2005-01-01')).toMatchObject({ standing: 'in-force', readings: [] });
  });

  it('is not told where there are too many combinations to try', () => {
    const many = Array.from({ length: 7 }, (_, i) => `R${i + 1}`);
    const more = `readings:\n${many
      .map(
        (id) =>
          `  - {id: ${id}, question: {en: Q?, id: Q?}, options: [{id: a, label: {en: A, id: A}}, {id: b, label: {en: B, id: B}}]}`,
      )
      .join('\n')}`;
    const turning = many.map((id) => `alpha,withdraw,,2003-01-10,,,,,${id}:a`).join('\n');
    const status = partyStatus(
      pact({ ...clauses, more }, `alpha,ratify,,2000-01-01\nbeta,ratify,,2000-01-01\n${turning}`),
      'pact',
      'alpha',
      day('2005-01-01'),
    );
    expect(status).toMatchObject({ standing: 'cannot-tell', readings: [], tooMany: many });
  });

  it('does not read another instrument whose question has the same name', () => {
    const record = recordOf({
      'instruments/pact.yaml': treaty('pact', clauses),
      'instruments/pact.csv': acts(rows),
      'instruments/other.yaml': treaty('other', { ...clauses, when: '{inForce: pact}' }),
      'instruments/other.csv': acts(
        'beta,ratify,,2001-01-01\nbeta,withdraw,,2002-01-01,,2002-01-01,,,R1:at-once',
      ),
    });
    expect(partyStatus(stateOfPlay(record), 'pact', 'beta', day('2005-01-01')).standing).toBe('in-force');
    expect(partyStatus(stateOfPlay(record), 'other', 'beta', day('2005-01-01')).readings).toHaveLength(2);
  });

  it('is said for each reading alike', () => {
    const state = pact(clauses, rows);
    const view = partyView(new Speaker('en', state.record), state, 'alpha', day('2003-05-01'), 'pact');
    expect(view.sentence).toContain('turns on how it is read: Did the notice count?');
    expect(view.limits.filter((l) => l.startsWith('If read so'))).toHaveLength(3);
    expect(view.data.towards[0]?.readings.map((r) => r.since)).toEqual([
      '2003-01-11',
      '2003-04-10',
      '2000-01-01',
    ]);
  });
});

describe('an instrument', () => {
  it('is not told to be in force or not where readings differ', () => {
    const state = pact(
      { ...clauses, withdrawal: 'm+3' },
      'alpha,ratify,,2000-01-01\nbeta,ratify,,2001-01-01,,,,,R1:at-once',
    );
    expect(instrumentStatus(state, 'pact', day('2000-06-01'))?.inForce).toBe('no');
    expect(instrumentStatus(state, 'pact', day('2001-06-01'))?.inForce).toBe('cannot-tell');
  });
});
