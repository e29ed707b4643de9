/**
 * Leaving: withdrawal under the instrument's own clause, and the end of the party itself.
 *
 * Source: VCLT art. 54(a) (in conformity with the provisions of the treaty), the instrument's notice period, counted
 * from receipt. Where the record gives an agreed or published effective day, that day is taken. Where neither is
 * known the day is left open from receipt on: "cannot tell", never a guess.
 *
 * Art. 57: suspension pauses, it does not end; it lasts until the party resumes, or leaves. Not decided here: whether
 * a notice was valid (art. 65).
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { all, type Clause, type Ending, reachedAtom, since } from '../kernel/clause.ts';
import { ANY_DAY, countsOn, daysOf, did, left, suspended } from './atoms.ts';

const LEAVING = new Set<string>(['withdraw', 'end']);

/**
 * The `until` of what this act of consent began: the same party's acts of leaving that came later.
 *
 * Where uncertain days leave open which came first, an act of leaving ends this consent, for there must have been
 * something to leave; but if another consent surely came before it, it may be that one which it ended, and then
 * whether this one goes on cannot be told.
 *
 * @param consents the instrument's acts that express consent
 */
export function untilLeft(consent: Act, acts: readonly Act[], consents: readonly Act[]): { until?: Ending } {
  const from = countsOn(consent);
  const others = consents.filter((c) => c !== consent && c.party === consent.party);
  const of = acts
    .filter((a) => a.party === consent.party && LEAVING.has(a.kind) && countsOn(a).latest > from.earliest)
    .map((a): Ending => {
      const { earliest } = countsOn(a);
      const isSurelyOfThis = earliest > from.latest || !others.some((c) => countsOn(c).latest < earliest);
      const hasLeft = reachedAtom(left(a.entry));
      return { kind: 'reached', condition: isSurelyOfThis ? hasLeft : all([hasLeft, since(ANY_DAY)]) };
    });
  return of.length === 0 ? {} : { until: { kind: 'anyEnding', of } };
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
        ? since(act.effective ? daysOf(act.effective) : countsOn(act))
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
      const days = act.effective ?? act.received ?? act.done;
      const later = acts.filter((a) => a.party === act.party && countsOn(a).latest > from);
      const of = later.flatMap((a): Ending[] => {
        if (LEAVING.has(a.kind)) return [{ kind: 'reached', condition: reachedAtom(left(a.entry)) }];
        if (a.kind !== 'resume') return [];
        return [
          {
            kind: 'reached',
            condition: a.effective ? since(daysOf(a.effective)) : reachedAtom(did(a.entry)),
          },
        ];
      });
      return {
        id: `suspended ${act.entry}`,
        when: since(days ? daysOf(days) : countsOn(act)),
        then: suspended(act.party, document),
        ...(of.length > 0 ? { until: { kind: 'anyEnding', of } satisfies Ending } : {}),
        cite: { rule: 'suspension', document, entry: act.entry },
      };
    });
  return [...leaving, ...pauses];
}
