/** Errors in a text: proposed, objected to or not, and corrected from the beginning (VCLT 79). */
import { describe, expect, it } from 'vitest';
import type { RecordedAct } from '../../../src/reason/from-the-log.ts';
import { whoSpoke } from '../../../src/reason/law/art-7-full-powers.ts';
import { corrections } from '../../../src/reason/law/art-79-corrections.ts';
import { addDays } from '../../../src/terms/civil-day.ts';
import type { SignedActBody } from '../../../src/terms/signed-act.ts';
import { foundedBy, signed, type TestKey, TestParty, testKey } from '../../support/circle.ts';
import { day } from './small-record.ts';

const FIRST = day('2026-01-01');
const DIGEST = 'ab'.repeat(32);

/** Acts of the log, each recorded so many days after 1 January 2026. */
async function scene() {
  const { log, parties } = await foundedBy('alpha', 'beta');
  const [alpha, beta] = parties as [TestParty, TestParty];
  const days: number[] = [0, 0, 0];
  const does = async (
    after: number,
    party: TestParty,
    kind: SignedActBody['kind'],
    body: object,
    key: TestKey = party.root,
  ) => {
    days.push(after);
    if (kind === 'party.incept') {
      const begun = await log.record(await signed(party.inception, key));
      party.id = begun.id;
      return begun;
    }
    const act = { ...log.inCircle, kind, by: [log.by(party, key)], body } as unknown as SignedActBody;
    return log.record(await signed(act, key));
  };
  const proposal = await does(10, alpha, 'correction.propose', {
    instrument: 'pact',
    was: DIGEST,
    becomes: { sha256: DIGEST, type: 'text/plain', size: 3 },
    days: 90,
  });
  const on = (text: string) => {
    const recorded = log.entries.map(
      ({ id, body }, index): RecordedAct => ({
        index,
        id,
        body,
        recorded: addDays(FIRST, days[index] as number),
      }),
    );
    return corrections(recorded, whoSpoke(recorded), day(text)).map((c) => c.state);
  };
  return { alpha, beta, does, proposal, on, object: { correction: proposal.id } };
}

describe('a correction that nobody objects to', () => {
  it('is open to the last day, then awaits its procès-verbal, then is made', async () => {
    const { alpha, does, on, object } = await scene(); // 11 January, 90 days: 11 April
    expect([on('2026-01-10'), on('2026-01-11'), on('2026-04-11'), on('2026-04-12')]).toEqual([
      [],
      ['open'],
      ['open'],
      ['awaits-proces-verbal'],
    ]);
    await does(110, alpha, 'correction.proces-verbal', object); // 21 April
    expect([on('2026-04-20'), on('2026-04-21')]).toEqual([['awaits-proces-verbal'], ['corrected']]);
  });

  it('is not made by a procès-verbal that came before the time was over', async () => {
    const { alpha, does, on, object } = await scene();
    await does(100, alpha, 'correction.proces-verbal', object); // 11 April, the last day
    expect([on('2026-04-11'), on('2026-05-01')]).toEqual([['open'], ['awaits-proces-verbal']]);
  });
});

describe('an objection', () => {
  it('in time keeps the text, whatever is recorded later', async () => {
    const { alpha, beta, does, on, object } = await scene();
    await does(100, beta, 'correction.object', object); // the last day
    await does(110, alpha, 'correction.proces-verbal', object);
    expect([on('2026-04-10'), on('2026-04-11'), on('2026-06-01')]).toEqual([
      ['open'],
      ['objected'],
      ['objected'],
    ]);
  });

  it('that is late changes nothing', async () => {
    const { alpha, beta, does, on, object } = await scene();
    await does(101, beta, 'correction.object', object);
    await does(110, alpha, 'correction.proces-verbal', object);
    expect(on('2026-06-01')).toEqual(['corrected']);
  });

  it('by a key without authority is none', async () => {
    const { beta, does, on, object } = await scene();
    const envoy = testKey('beta.example/envoy');
    await does(20, beta, 'powers.grant', { to: envoy.text, kinds: ['sign'] });
    await does(30, beta, 'correction.object', object, envoy);
    expect(on('2026-06-01')).toEqual(['awaits-proces-verbal']);
  });

  it('by somebody who is no party of the circle is none, and neither is one that its party disavows', async () => {
    const { beta, does, on, object } = await scene();
    const stranger = new TestParty('stranger');
    await does(20, stranger, 'party.incept', stranger.inception.body);
    await does(30, stranger, 'correction.object', object);
    expect(on('2026-06-01')).toEqual(['awaits-proces-verbal']);
    const objection = await does(40, beta, 'correction.object', object);
    expect(on('2026-06-01')).toEqual(['objected']);
    await does(50, beta, 'party.disavow', { key: beta.root.text, acts: [objection.id] });
    expect(on('2026-06-01')).toEqual(['awaits-proces-verbal']);
  });
});
