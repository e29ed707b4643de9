/**
 * An accession that has effect only between its author and some of the others.
 *
 * Source: the instrument's own clause (VCLT art. 15, 24(1)). Of two families: towards those that have not objected to it within a time
 * after its notification (Apostille Convention, art. 12; Service Convention, art. 28), or towards those that have accepted it, from some
 * time after each acceptance (Child Abduction Convention, art. 38; Evidence Convention, art. 39). Under the first the author is
 * party once that time is over, and so long after it as the clause says; under the second by its own delay (`art-24-parties.ts`).
 *
 * Who consents later than the accession can object with its own consent, as these clauses say, or has to accept it then. Of two that have
 * both acceded it is the earlier that accepts the later: what was there before was open to who came. An objection that is withdrawn stands in the
 * way no more from then on.
 *
 * Some let it be so of ratifications too (Judgments Convention, art. 29). Not decided: whether an objection needs reasons. Where the day of
 * notification is not on record, it is left open.
 *
 * Rows: accession-towards-some.
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { NO_DELAY } from '../../terms/delay.ts';
import { type Accessions, type Instrument, towardsSome } from '../../terms/instrument.ts';
import {
  type Atom,
  all,
  any,
  atom,
  type Clause,
  type Condition,
  lost,
  reached,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { Solution, Truth } from '../kernel/solve.ts';
import type { About } from './about.ts';
import { ifInOrder, inOrder } from './art-77-due-form.ts';
import { ALWAYS, consented, countsOn, did, takesEffect } from './atoms.ts';
import { notifiedOn } from './reservation.ts';

const isOne = (clause: Accessions, { kind }: Pick<Act, 'kind'>): boolean =>
  towardsSome(clause).includes(kind);

const lastDay = (entry: string): Atom => atom('lastDayToObjectToAccession', entry);
const objected = (entry: string): Atom => atom('objectedToAccession', entry);
const unopposed = (by: string, accession: string): Atom => atom('accessionUnopposed', by, accession);
/** that accession has effect towards that party, for all that it says */
const opens = (towards: string, accession: string): Atom => atom('accessionTowards', towards, accession);

/** An accession under a clause that asks for objections: it takes effect once the time for them is over. */
export function afterObjections(
  { accessions }: Instrument,
  act: Act,
): { readonly when: Condition; readonly clause: Accessions } | undefined {
  if (accessions?.within === undefined || !isOne(accessions, act)) return undefined;
  return { when: reachedAtom(lastDay(act.entry)), clause: accessions };
}

/** The last day for objections to each accession. */
export function accessionClauses(of: About): Clause[] {
  const { accessions } = of.instrument;
  const within = accessions?.within;
  if (!accessions || !within) return [];
  return of.acts
    .filter((a) => isOne(accessions, a))
    .map((act) => ({
      id: `lastDayToObjectToAccession ${act.entry}`,
      when: ifInOrder(of.instrument, act, since(notifiedOn(of, act))),
      then: lastDay(act.entry),
      after: of.delay(within),
      cite: citeOf(of, 'accession-last-day', act),
    }));
}

/** What becomes of each accession towards those that have said something about it. */
export function accessionBetweenClauses(of: About): Clause[] {
  const { accessions } = of.instrument;
  if (!accessions) return [];
  return of.acts.flatMap((accession) => {
    if (!isOne(accessions, accession)) return [];
    const answers = answersTo(of.acts, accession, accessions);
    if (accessions.within === undefined) return answers.map((a) => acceptedClause(of, accession, a));
    const whose = [...new Set(answers.map((a) => a.party as string))];
    return whose.flatMap((by) =>
      objectedClauses(
        of,
        accession,
        by,
        answers.filter((a) => a.party === by),
      ),
    );
  });
}

const citeOf = ({ document, instrument }: About, rule: string, act: Act): Clause['cite'] => {
  const locator = instrument.accessions?.locator;
  return { rule, document, entry: act.entry, ...(locator ? { locator } : {}) };
};

/** Objections to an accession, or acceptances of it. */
const answersTo = (acts: readonly Act[], { id }: Act, { within }: Accessions): readonly Act[] =>
  acts.filter((a) => a.about === id && a.kind === (within === undefined ? 'agree' : 'object'));

const acceptedClause = (of: About, accession: Act, answer: Act): Clause => ({
  id: `accessionTowards ${accession.entry} ${answer.entry}`,
  when: all([inOrder(of.instrument, answer), inOrder(of.instrument, accession)]),
  then: opens(answer.party, accession.entry),
  after: of.delay(of.instrument.accessions?.after ?? NO_DELAY),
  cite: citeOf(of, 'accession-accepted', answer),
});

function objectedClauses(of: About, accession: Act, by: string, objections: readonly Act[]): Clause[] {
  const free = reachedAtom(unopposed(by, accession.entry));
  const withdrawals = (o: Act) => of.acts.filter((a) => a.kind === 'withdraw-objection' && a.about === o.id);
  // In time up to the last day, or with the consent of who comes later: on the next day it is too late.
  const isTooLate = all([reachedAtom(lastDay(accession.entry)), reachedAtom(consented(by, of.document))]);
  const freely = (id: string, when: Condition, act: Act): Clause => ({
    id: `accessionUnopposed ${id}`,
    when,
    then: unopposed(by, accession.entry),
    until: reached(any(objections.map((o) => reachedAtom(objected(o.entry))))),
    cite: citeOf(of, 'accession-unopposed', act),
  });
  return [
    ...objections.map((o): Clause => {
      const given = withdrawals(o).map((w) => reached(reachedAtom(did(w.entry))));
      return {
        id: `objectedToAccession ${o.entry}`,
        when: inOrder(of.instrument, o),
        then: objected(o.entry),
        unless: isTooLate,
        ...(given.length > 0 ? { until: { kind: 'anyEnding', of: given } } : {}),
        cite: citeOf(of, 'accession-objected', o),
      };
    }),
    freely(`${accession.entry} ${by}`, ALWAYS, accession),
    ...objections
      .flatMap(withdrawals)
      .map((w) => freely(`${accession.entry} ${w.entry}`, reachedAtom(did(w.entry)), w)),
    {
      id: `accessionTowards ${accession.entry} ${by}`,
      when: all([reachedAtom(takesEffect(accession.entry)), free]),
      then: opens(by, accession.entry),
      until: lost(free),
      cite: citeOf(of, 'accession-unopposed', accession),
    },
  ];
}

/** What an accession does between two parties, where the clause lets it have effect towards some only. */
export interface Towards {
  readonly accession: Act;
  readonly by: string;
  readonly is: Truth;
  /** what that rests on */
  readonly because: readonly Atom[];
}

/** @returns undefined where neither is party by an accession on that day */
export function towardsEachOther(
  accessions: Accessions,
  acts: readonly Act[],
  solution: Solution,
  isConsent: (act: Act) => boolean,
  [one, other]: readonly [string, string],
  on: CivilDay,
): Towards | undefined {
  const entered = (who: string) =>
    acts.filter((a) => a.party === who && isConsent(a) && countsOn(a).earliest <= on).at(-1);
  const [a, b] = [entered(one), entered(other)];
  const ways = [
    ...(a && isOne(accessions, a) ? [{ accession: a, by: other }] : []),
    ...(b && isOne(accessions, b) ? [{ accession: b, by: one }] : []),
  ];
  const later = Math.max(...ways.map((w) => countsOn(w.accession).latest));
  const open = ways
    .filter((w) => accessions.within !== undefined || countsOn(w.accession).latest === later)
    .map((w): Towards => {
      const answers = answersTo(acts, w.accession, accessions).filter((x) => x.party === w.by);
      const isSilent = answers.length === 0;
      const towards = opens(w.by, w.accession.entry);
      if (accessions.within !== undefined) {
        const because = isSilent ? [] : answers.map((x) => objected(x.entry));
        return { ...w, is: isSilent ? 'yes' : solution.holds(towards, on), because };
      }
      return { ...w, is: solution.holds(towards, on), because: [towards] };
    });
  // An objection of either is enough, as far as it is in time; and of two on one day an acceptance of either.
  const decisive: readonly Truth[] =
    accessions.within === undefined ? ['yes', 'cannot-tell', 'no'] : ['no', 'cannot-tell', 'yes'];
  return [...open].sort((x, y) => decisive.indexOf(x.is) - decisive.indexOf(y.is))[0];
}
