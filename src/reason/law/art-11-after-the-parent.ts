/**
 * What becomes of a consent whose author has lost the treaty that it has to be party to, and has come back to that.
 *
 * Source: VCLT art. 11 (nobody is bound without its consent) and 70(1), and the clauses by which only a party to one treaty can be party to
 * another, or to what changes it, and only as long as it is one. Who is no party to the first any more is none to the second; what comes of a
 * return to the first these clauses do not say, and no article does. For it: the consent to the second was never taken back, and what it
 * waited for is there again. Against it: by many clauses who leaves the first is considered as having left the second as well, and a new
 * consent to the first is none to the second. So from the return on it possibly is a party and not surely, until it consents anew.
 *
 * By what the first was lost makes no difference: a notice, an expulsion, the end of its time, the loss of what it had to be party to itself.
 * So it is read off the first as that is settled: one that came back on the day on which it would have lost it has lost nothing, and a
 * consent that came when it was lost already had nothing to lose.
 *
 * Not decided here: which of the two it is. A return by which it is bound by an amendment all the same (40(5), or one that binds all)
 * needs no consent (`art-40-amendments.ts`).
 *
 * Rows: parent-left-and-back.
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { all, any, type Clause, type DaySpan, reachedAtom, since } from '../kernel/clause.ts';
import type { Solution, Stretch } from '../kernel/solve.ts';
import type { About } from './about.ts';
import { ANY_DAY, bound, daysOf, leftParent, madeOn, PERHAPS, party } from './atoms.ts';

/** What makes it a party by that consent: surely until it has lost the parent, and possibly once it is back. */
export function afterTheParent(of: About, clauses: readonly Clause[]): Clause[] {
  const made = new Set<string>();
  return clauses.flatMap((clause): Clause[] => {
    const consent = of.consents.find((a) => a.entry === clause.cite.entry);
    if (!consent) return [clause];
    const isOfIt = [party, bound].some((is) => is(consent.party, of.document) === clause.then);
    const lost = isOfIt ? lossesAfter(of, consent) : [];
    if (lost.length === 0) return [clause];
    const { entry } = consent;
    const hasLeft = reachedAtom(leftParent(entry));
    const cite = { rule: 'party-after-parent', document: of.document, entry };
    const spent: Clause = {
      id: `leftParent ${entry}`,
      when: any(lost.map(since)),
      then: leftParent(entry),
      cite,
    };
    const again = { id: `${clause.id} again`, when: all([clause.when, hasLeft, PERHAPS]), cite };
    const first = made.has(entry) ? [] : [spent];
    made.add(entry);
    return [...first, { ...clause, unless: hasLeft }, { ...clause, ...again }];
  });
}

/** The days between which its author may have lost the parent after this consent, each time that it came back. */
function lossesAfter(of: About, consent: Act): readonly DaySpan[] {
  if (!of.parent) return [];
  const given = givenOn(consent);
  return losses(of.other(of.parent).solution, consent.party, of.parent).flatMap((loss) => {
    if (given.earliest >= loss.latest) return [];
    const earliest = Math.max(loss.earliest, given.earliest) as CivilDay;
    return [{ earliest, latest: given.latest < loss.earliest ? loss.latest : ANY_DAY.latest }];
  });
}

/** From when there is a consent to be lost: one that has effect from before it was made was there from then. */
function givenOn(consent: Act): DaySpan {
  const [made, has] = [madeOn(consent), daysOf(consent.effective)];
  if (!consent.effective) return made;
  return {
    earliest: Math.min(made.earliest, has.earliest) as CivilDay,
    latest: Math.min(made.latest, has.latest) as CivilDay,
  };
}

/** The days between which a party lost that instrument, each time that it was a party again later. */
function losses(solution: Solution, who: string, instrument: string): readonly DaySpan[] {
  const [possibly, surely] = (['possibly', 'surely'] as const).map((side) =>
    solution.stretches(party(who, instrument), side),
  ) as [readonly Stretch[], readonly Stretch[]];
  const endOf = (t: Stretch | undefined) => t?.to as CivilDay;
  const sure = possibly.slice(0, -1).map((held): DaySpan => {
    const latest = endOf(held);
    const earliest = endOf(
      surely.findLast((t) => t.to !== undefined && t.from >= held.from && t.to <= latest),
    );
    return { earliest: earliest ?? held.from, latest };
  });
  const unsure = surely.slice(0, -1).flatMap((held, i): DaySpan[] => {
    const [earliest, back] = [endOf(held), surely[i + 1]?.from as CivilDay];
    const isSure = sure.some(({ latest }) => earliest <= latest && latest < back);
    return isSure ? [] : [{ earliest, latest: ANY_DAY.latest }];
  });
  return [...sure, ...unsure];
}
