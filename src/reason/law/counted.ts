/**
 * Who is counted, and what has to be reached: the condition of a clause on entry into force.
 *
 * Source: the instrument's own clause (VCLT art. 24(1)). Practice of depositaries where it is silent, each of which the
 * clause can say otherwise: a succession counts, and so does the instrument of the predecessor (Convention on
 * Succession of States in respect of Treaties, art. 49, entered into force so); the instrument of a State that has
 * ceased to exist counts (Second Optional Protocol to the ICCPR); an instrument taken back in time does not.
 *
 * Signatories are those whose signature is on file: a count over signatories can be no better than the file.
 *
 * Rows: count-extinct, count-successions, count-whom, denominator-at-adoption, economic-organisation,
 * majority-with-named, mixed-groups, more-than-a-part, named-and-count, named-parties, nested-quality, phases-in-time,
 * smaller-of, weighted-share, weighted-sum.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { type Counted, type ForceCondition, partOf } from '../../terms/condition.ts';
import { all, any, atLeast, type Condition, held, reachedAtom, since } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { inOrder } from './art-77-due-form.ts';
import { consented, deposited, inForce, party } from './atoms.ts';
import { deemedParties } from './deemed-consent.ts';
import { amongPartiesOfTheDay, runsDayByDay } from './parties-of-the-day.ts';
import { eachTable, heavyIn, tablesOf } from './tables-of-the-day.ts';

export function condition(c: ForceCondition, of: About): Condition {
  if ('day' in c) return since({ earliest: c.day, latest: c.day });
  if ('inForce' in c) return reachedAtom(inForce(c.inForce));
  if ('since' in c) return held(condition(c.since, of), of.delay(c.after));
  if ('all' in c) return all(c.all.map((inner) => condition(inner, of)));
  if ('any' in c) return any(c.any.map((inner) => condition(inner, of)));
  if ('share' in c || 'sum' in c)
    return eachTable(c.weights, of, (table) => {
      const whole = table.total;
      return atLeast(
        'sum' in c ? c.sum : needed(c.share, whole),
        table.of.map(([who]) => hasConsented(c, who, of)),
        table.of.map(([, weight]) => weight),
        whole,
      );
    });
  if (runsDayByDay(c.of))
    return amongPartiesOfTheDay(c.consents, c.of, (who) => hasConsented(c, who, of), of);
  const among = (parties: readonly string[]) =>
    atLeast(
      needed(c.consents, parties.length),
      parties.map((who) => hasConsented(c, who, of)),
    );
  if (typeof c.of === 'object' && 'weights' in c.of) {
    const { weights, atLeast: least } = c.of;
    return eachTable(weights, of, (table) => among(heavyIn(table, least)));
  }
  return among(countedParties(c.of, of));
}

/** The parties a count runs over, on this record; where it runs day by day, those it may ever run over. */
export function countedParties(counted: Counted, of: About): readonly string[] {
  const by = (kinds: About['acts']) => [...new Set(kinds.map((act) => act.party as string))];
  const signatories = () =>
    by(of.acts.filter((act) => act.kind === 'sign' || act.kind === 'sign-definitively'));
  const anyone = () => [...new Set([...by(of.consents), ...deemedParties(of)])];
  if (counted === 'anyone') return anyone();
  if (counted === 'states') return anyone().filter(of.isState);
  if (counted === 'signatories') return signatories();
  if ('parties' in counted) return [...new Set<string>(counted.parties)];
  if ('region' in counted) return of.membersOf(counted.region);
  if ('weights' in counted)
    return [...new Set(tablesOf(counted.weights, of).flatMap((t) => heavyIn(t, counted.atLeast)))];
  if ('partyTo' in counted) {
    const { solution, everyone } = of.other(counted.partyTo);
    const isParty = (who: string) =>
      counted.on === 'each-day' ||
      solution.holds(party(who, counted.partyTo), counted.on as CivilDay) === 'yes';
    const parties = everyone.filter(isParty);
    return counted.organisations ? parties.filter(of.isState) : parties;
  }
  if ('statesExcept' in counted) {
    return anyone().filter((p) => of.isState(p) && !(counted.statesExcept as string[]).includes(p));
  }
  return signatories().filter((p) => !(counted.signatoriesExcept as string[]).includes(p));
}

/** How many of so many, in whole numbers. "All" of nobody on file is not reached: an empty list is a gap in the file, not a consent. */
export function needed(consents: number | string, among: number): number {
  if (typeof consents === 'number') return consents;
  if (consents === 'all') return Math.max(1, among);
  const { over, under, isMore } = partOf(consents);
  return isMore ? Math.floor((over * among) / under) + 1 : Math.max(1, Math.ceil((over * among) / under));
}

function hasConsented(
  c: Extract<ForceCondition, { consents: unknown } | { weights: unknown }>,
  who: string,
  of: About,
): Condition {
  const { by, successions, extinct } = c;
  if (by || successions) {
    const counts = (kind: string) => (by ? (by as string[]).includes(kind) : kind !== 'succeed');
    const acts = by ? of.acts : of.consents;
    return any(acts.filter((a) => a.party === who && counts(a.kind)).map((a) => inOrder(of.instrument, a)));
  }
  return reachedAtom(extinct ? consented(who, of.document) : deposited(who, of.document));
}
