/**
 * Leaving: withdrawal under the instrument's own clause, and the end of the party itself.
 *
 * Source: VCLT art. 54(a) (in conformity with the provisions of the treaty), the instrument's notice period, counted
 * from receipt. Where the record gives an agreed or published effective day, that day is taken. Where neither is
 * known the day is left open from receipt on: "cannot tell", never a guess.
 *
 * Art. 57: suspension pauses, it does not end. Not decided here: whether a notice was valid (art. 65).
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { type Clause, type Ending, reachedAtom, since } from '../kernel/clause.ts';
import { countsOn, daysOf, did, left, suspended } from './atoms.ts';

const LEAVING = new Set<string>(['withdraw', 'end']);

/** The acts that end what this act of consent began: the same party's, later than it. */
export function endsOf(consent: Act, acts: readonly Act[]): Act[] {
  const from = countsOn(consent).earliest;
  return acts.filter((a) => a.party === consent.party && LEAVING.has(a.kind) && countsOn(a).earliest > from);
}

/** The `until` of a clause that any of these acts ends. */
export function untilLeft(ends: readonly Act[]): { until?: Ending } {
  if (ends.length === 0) return {};
  return {
    until: {
      kind: 'anyEnding',
      of: ends.map((a) => ({ kind: 'reached', condition: reachedAtom(left(a.entry)) })),
    },
  };
}

export function withdrawalClauses(instrument: Instrument, acts: readonly Act[]): Clause[] {
  const document = instrument.instrument as string;
  const leaving = acts
    .filter((a) => LEAVING.has(a.kind))
    .map((act): Clause => {
      const period = instrument.withdrawal?.after;
      const known = act.effective !== undefined || act.kind === 'end';
      const open = { earliest: countsOn(act).earliest, latest: Number.POSITIVE_INFINITY as CivilDay };
      const when = known
        ? since(daysOf(act.effective ?? act.done))
        : period
          ? reachedAtom(did(act.entry))
          : since(open);
      const locator = instrument.withdrawal?.locator;
      return {
        id: `left ${act.entry}`,
        when,
        then: left(act.entry),
        ...(!known && period ? { after: period } : {}),
        cite: {
          rule: act.kind === 'end' ? 'party-ended' : 'withdrawal',
          document,
          entry: act.entry,
          ...(locator ? { locator } : {}),
        },
      };
    });

  const pauses = acts
    .filter((a) => a.kind === 'suspend')
    .map((act): Clause => {
      const from = countsOn(act).earliest;
      const resumed = acts.filter(
        (a) => a.party === act.party && a.kind === 'resume' && countsOn(a).earliest > from,
      );
      return {
        id: `suspended ${act.entry}`,
        when: since(daysOf(act.effective ?? act.received ?? act.done)),
        then: suspended(act.party, document),
        ...(resumed.length > 0
          ? {
              until: {
                kind: 'anyEnding',
                of: resumed.map((a) => ({ kind: 'reached', condition: reachedAtom(did(a.entry)) })),
              } satisfies Ending,
            }
          : {}),
        cite: { rule: 'suspension', document, entry: act.entry },
      };
    });
  return [...leaving, ...pauses];
}
