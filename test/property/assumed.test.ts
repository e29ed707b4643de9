/**
 * What acts that are only assumed cannot do, on the built-in record and on those of the hard cases: change an answer
 * where they are on record already, change one about a day before they are done, or touch the record.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AssumableKind, assumedAct, assuming, isAssumable } from '../../src/reason/assumed.ts';
import { instrumentStatus } from '../../src/reason/instrument-status.ts';
import { countsOn } from '../../src/reason/law/atoms.ts';
import { partyStatus } from '../../src/reason/party-status.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { type Act, ActKind } from '../../src/terms/act.ts';
import { addDays, type CivilDay } from '../../src/terms/civil-day.ts';
import { actsInForce, type OpenRecord } from '../../src/terms/open-record.ts';
import { recordIn } from '../support/acts-table.ts';
import { ROOT } from '../support/generated.ts';
import { shuffled } from '../support/renaming.ts';

const CASES = 'test/golden/cases';
const records = [
  'data',
  ...readdirSync(join(ROOT, CASES)).flatMap((name) => {
    const record = `${CASES}/${name}/record`;
    // A hard case that turns on a log has its acts there, and no table of them.
    const hasActs =
      !name.includes('.') &&
      readdirSync(join(ROOT, record, 'instruments')).some((file) => file.endsWith('.csv'));
    return hasActs ? [record] : [];
  }),
];

describe.each(records)('%s', (folder) => {
  test('to assume acts that are on record changes no answer', async () => {
    const record = await recordIn(folder);
    const acts = actsInForce(record);
    const supposed = assuming(record, acts.map(asTyped));
    expect(supposed.assumed).toHaveLength(acts.length);
    expect(everywhere(supposed, daysOf(acts))).toEqual(everywhere(record, daysOf(acts)));
  });

  test('what is assumed of later days changes nothing of earlier ones, and the record stays as it is', async () => {
    const record = await recordIn(folder);
    const before = JSON.stringify(record.acts);
    // A succession has effect from the day of the succession of States, before the notice of it (art. 23).
    const kinds = ActKind.options.filter((k) => isAssumable(k) && k !== 'succeed');
    // What prolongs another instrument reaches back to the end of its term: whatever is done about it later does so too.
    const prolonging = new Set<string | undefined>(
      [...record.instruments.values()].map((x) => x.term?.prolongedBy?.instrument),
    );
    const instruments = [...record.instruments.keys()].filter((id) => !prolonging.has(id));
    daysOf(actsInForce(record)).forEach((on, i) => {
      const parties = shuffled([...record.parties.keys()], i).slice(0, 3);
      const further = instruments.flatMap((id, j) =>
        parties.map((who, k) =>
          assumedAct(id, who, kinds[(i + j * 5 + k * 7) % kinds.length] as AssumableKind, addDays(on, 1 + k)),
        ),
      );
      expect(everywhere(assuming(record, further), [on], parties)).toEqual(everywhere(record, [on], parties));
    });
    expect(JSON.stringify(record.acts)).toBe(before);
  });
});

/** The act as it would be typed; as it is where its day is not known for certain or it is about another row. */
function asTyped(act: Act): Act {
  const { earliest, latest } = countsOn(act);
  const isPlain = earliest === latest && isAssumable(act.kind) && act.under === undefined;
  return isPlain ? assumedAct(act.instrument, act.party, act.kind as AssumableKind, earliest) : act;
}

/** In force or not, and where everybody with an act on file stands, and some besides. */
function everywhere(
  record: OpenRecord,
  days: readonly CivilDay[],
  besides: readonly string[] = [],
): unknown[] {
  const state = stateOfPlay(record);
  return [...record.instruments.keys()].flatMap((id) =>
    days.map((on) => {
      const status = instrumentStatus(state, id, on);
      const parties = [...(status?.parties ?? []), ...besides.map((who) => partyStatus(state, id, who, on))];
      return [id, on, status?.inForce, parties.map((p) => [p.party, p.standing, p.since, p.confidence])];
    }),
  );
}

/** A few days, on which something happened. */
function daysOf(acts: readonly Act[]): CivilDay[] {
  const known = [...new Set(acts.map((a) => countsOn(a).earliest).filter(Number.isFinite))].sort(
    (a, b) => a - b,
  );
  return known.filter((_, i) => i % Math.ceil(known.length / 4) === 0);
}
