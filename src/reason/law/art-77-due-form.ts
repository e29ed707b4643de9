/**
 * Whether an act is in due form: what the instrument asks of it besides that it be done.
 *
 * Source: VCLT art. 77(1)(d) (the depositary examines whether a signature or an instrument is in due and proper form) and the
 * instrument's own clause. A window for signing, a signature before ratification, an invitation before accession, another
 * instrument that its author must be party to or have signed, a declaration or a package of consents that must come with it:
 * all of these are one condition that must be so on the day of the act. Where it is not, the act is *void*, or the depositary
 * holds it and it *waits*: which of the two, the instrument says.
 *
 * Some clauses ask besides that the act itself carry something: that a notice state the events which it rests on, and to whom it
 * goes (Non-Proliferation Treaty, art. X(1)). Whether the record has a statement and those addressees is all that is looked at;
 * what is stated is its author's, and nothing here says whether it is so. "All other parties" are those of the eve.
 *
 * An act whose day is not certain is surely in due form if the condition held on every day that it can have, and possibly if it
 * held on one of them.
 *
 * Not decided here: the full powers of who did it (`art-7-full-powers.ts`); whether the events that a notice states are such as
 * the clause asks for.
 *
 * Rows: consent-needs-signature, consent-to-accession, depositary-examines, extraordinary-events, invitation,
 * mandatory-declaration, minimum-package, not-before-years, parent-required, parent-signature-suffices, signing-window.
 */
import { type Act, ALL_PARTIES } from '../../terms/act.ts';
import { addDays, type CivilDay } from '../../terms/civil-day.ts';
import type { Instrument, Requirement } from '../../terms/instrument.ts';
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
import type { About } from './about.ts';
import { askedOf } from './asked-of-a-party.ts';
import { countsOn, dayOfAct, did, fromDay, inDueForm, PERHAPS, party } from './atoms.ts';
import { isUnanswered } from './left-open.ts';

/** What an instrument asks of an act, each with its place in the file. */
function requirementsOf(instrument: Instrument, act: Act): readonly (readonly [number, Requirement])[] {
  return instrument.requires.flatMap((r, i) => {
    const kinds = r.acts ?? instrument.consentBy;
    return kinds.includes(act.kind) ? [[i, r] as const] : [];
  });
}

/** That an act counts: it is done, and in due form where something is asked of it, and it stands. */
export function inOrder(instrument: Instrument | undefined, act: Act): Condition {
  const isAsked = instrument !== undefined && requirementsOf(instrument, act).length > 0;
  const counts = reachedAtom(isAsked ? inDueForm(act.entry) : did(act.entry));
  return isUnanswered(instrument, act) ? all([counts, PERHAPS]) : counts;
}

/** On a day that the record has for its effect, if it is in due form; where nothing is asked of it that day says it all. */
export function ifInOrder(instrument: Instrument, act: Act, day: Condition): Condition {
  return requirementsOf(instrument, act).length > 0 ? all([day, inOrder(instrument, act)]) : day;
}

export function dueFormClauses(of: About): Clause[] {
  return of.acts.flatMap((act) => {
    const asked = requirementsOf(of.instrument, act);
    const [only] = asked;
    if (!only) return [];
    const cite = { document: of.document, entry: act.entry };
    if (asked.length === 1) {
      const rule = { ...cite, rule: 'in-due-form', locator: only[1].locator };
      return requirementClauses(of, act, only, inDueForm(act.entry), rule);
    }
    const each = asked.map(([i, r]) => ({ i, r, met: atom('requirementMet', `${act.entry} ${i}`) }));
    return [
      ...each.flatMap(({ i, r, met }) =>
        requirementClauses(of, act, [i, r], met, { ...cite, rule: 'requirement-met', locator: r.locator }),
      ),
      {
        id: `inDueForm ${act.entry}`,
        when: all(each.map(({ met }) => reachedAtom(met))),
        then: inDueForm(act.entry),
        cite: { ...cite, rule: 'in-due-form' },
      },
    ];
  });
}

function requirementClauses(
  of: About,
  act: Act,
  [i, requirement]: readonly [number, Requirement],
  then: Atom,
  cite: Clause['cite'],
): Clause[] {
  const { when, otherwise, locator } = requirement;
  const name = `${act.entry} ${i}`;
  const carried = carriedClauses(of, act, [i, requirement]);
  const met = (id: string, condition: Condition): Clause => ({
    id: `${id} ${name}`,
    when: carried.length > 0 ? all([condition, ...carried.map((c) => reachedAtom(c.then))]) : condition,
    then,
    cite,
  });
  const done = reachedAtom(did(act.entry));
  if (!when) return [...carried, met('met', done)];
  const asked = askedOf(when, act.party, of, `requires ${name}`, locator);
  const clauses = [...carried, ...asked.clauses];
  if (otherwise === 'waits') return [...clauses, met('met', all([done, asked.when]))];
  return [...clauses, ...onItsDay(act, i, asked.when, met)];
}

/** What the act itself has to carry, a clause each; the one that nothing brings about is what it lacks. */
function carriedClauses(
  of: About,
  act: Act,
  [i, { carries, locator }]: readonly [number, Requirement],
): Clause[] {
  if (!carries) return [];
  const { document } = of;
  const name = `${act.entry} ${i}`;
  // Of an act that nobody has done nothing is on record: it is assumed to be as the clause wants it.
  const isAssumed = act.grade === 'assumed';
  const cite = (rule: string) => ({ rule, document, locator, entry: act.entry });
  const done = (is: boolean): Condition => (is || isAssumed ? reachedAtom(did(act.entry)) : any([]));
  const named: readonly string[] = act.addressees ?? [];
  const isToAll = named.includes(ALL_PARTIES) || isAssumed;
  return [
    ...(carries.statement
      ? [
          {
            id: `statement ${name}`,
            when: done(act.statement !== undefined),
            then: atom('statement', name),
            cite: cite('carries-statement'),
          },
        ]
      : []),
    ...(carries.addressees ?? []).map((to): Clause => {
      const then = atom('addressed', to, name);
      const id = `addressed ${to} ${name}`;
      if (to !== ALL_PARTIES) return { id, when: done(named.includes(to)), then, cite: cite('addressed-to') };
      const others = isToAll ? [] : partiesOf(of).filter((who) => who !== act.party && !named.includes(who));
      return {
        id,
        when: done(isToAll || named.length > 0),
        then: atom('addressedToAll', name),
        ...(others.length > 0 ? { unless: any(others.map((who) => reachedAtom(party(who, document)))) } : {}),
        cite: cite('addressed-to-all'),
      };
    }),
  ];
}

const partiesOf = ({ acts }: About): string[] => [...new Set(acts.map((a) => a.party as string))];

/** On the very day of the act: on one that it can have, and on all of them. */
function onItsDay(
  act: Act,
  i: number,
  isSo: Condition,
  met: (id: string, when: Condition) => Clause,
): Clause[] {
  const { earliest, latest } = countsOn(act);
  const cite = { rule: 'day-of-act', entry: act.entry };
  const name = `${act.entry} ${i}`;
  const day = (id: string, then: Atom, from: CivilDay, surely: CivilDay, last: CivilDay): Clause => ({
    id: `${id} ${name}`,
    when: since({ earliest: from, latest: surely }),
    then,
    ...(Number.isFinite(last) ? { until: reached(fromDay(addDays(last, 1))) } : {}),
    cite,
  });
  const its = dayOfAct(name);
  const inTime = met('met', all([reachedAtom(its), isSo]));
  if (earliest === latest) return [day('dayOfAct', its, earliest, latest, latest), inTime];
  const first = atom('firstDayOfAct', name);
  const throughout = atom('soThroughout', name);
  return [
    day('dayOfAct', its, earliest, Number.POSITIVE_INFINITY as CivilDay, latest),
    inTime,
    ...(Number.isFinite(earliest) && Number.isFinite(latest)
      ? [
          day('firstDayOfAct', first, earliest, earliest, earliest),
          {
            id: `soThroughout ${name}`,
            when: all([reachedAtom(first), isSo]),
            then: throughout,
            until: lost(isSo),
            cite,
          },
          met('met-throughout', all([reachedAtom(throughout), fromDay(latest)])),
        ]
      : []),
  ];
}
