/**
 * From when an instrument is in force for each party.
 *
 * Source: VCLT art. 24(2)–(3): for those whose consent met the clause, on the day of general entry into force; for a
 * State that consents later, on the day its consent takes effect, unless the treaty otherwise provides. Treaties do, in
 * two families (`between`), and some count the delay from the day on which the depositary notified the others (`from`).
 * Where that day is not on record it is left open: "cannot tell", never a guess.
 *
 * A legal effect that differs from the clause's own arithmetic (successions, admissions, agreed days) is an input,
 * `effective`, and governs. For a succession of which no such day is on record see `art-23-succession.ts`.
 *
 * Rows: contracting-not-party, expiry, family-general-day, family-own-delay, parent-required, prolonged-afterwards.
 */
import type { Act } from '../../terms/act.ts';
import { canBeNothing } from '../../terms/delay.ts';
import {
  all,
  any,
  type Clause,
  type Condition,
  type Ending,
  lost,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { About, AboutParty } from './about.ts';
import { succession } from './art-23-succession.ts';
import { closed } from './art-24-entry-into-force.ts';
import { untilLeft } from './art-54-withdrawal.ts';
import {
  ANY_DAY,
  conditionMet,
  daysOf,
  did,
  inForce,
  inTime,
  madeOn,
  party,
  takesEffect,
  termOver,
} from './atoms.ts';

export function partyClauses(of: About): Clause[] {
  return [...termClauses(of), ...of.each(ofConsent)];
}

function ofConsent(of: AboutParty, act: Act): Clause[] {
  const { instrument, document } = of;
  if (!of.isConsent(act)) return [];
  const isSuccession = act.kind === 'succeed' && !act.effective;
  const later = act.effective || isSuccession ? undefined : instrument.laterParties;
  const cite = { document, entry: act.entry, ...(later ? { locator: later.locator } : {}) };
  const isInForce = reachedAtom(inForce(document));
  const hasOwnDelay = later !== undefined && !canBeNothing(later.after);
  const ways: Condition[] = [all([reachedAtom(takesEffect(act.entry)), isInForce])];
  const clauses: Clause[] = [
    {
      id: `takesEffect ${act.entry}`,
      when: isSuccession
        ? succession(of, act)
        : act.effective
          ? since(daysOf(act.effective))
          : counted(act, later),
      then: takesEffect(act.entry),
      ...(later ? { after: of.delay(later.after) } : {}),
      cite: { rule: isSuccession ? 'succession' : act.effective ? 'effective-day' : 'later-party', ...cite },
    },
  ];
  if (hasOwnDelay) {
    // On the eve of this act the clause was still open: it is one of those that the first entry into force is for.
    clauses.push({
      id: `inTime ${act.entry}`,
      when: reachedAtom(did(act.entry)),
      then: inTime(act.entry),
      unless: later.between === 'general-day' ? isInForce : closed(document),
      cite: { rule: 'in-time', ...cite },
    });
    ways.push(all([reachedAtom(inTime(act.entry)), reachedAtom(conditionMet(document)), isInForce]));
  }
  const { parent } = instrument;
  const isOfParent = parent && reachedAtom(party(act.party, parent.partyTo));
  const way = ways.length === 1 ? (ways[0] as Condition) : any(ways);
  clauses.push({
    id: `party ${act.entry}`,
    when: isOfParent ? all([way, isOfParent]) : way,
    then: party(act.party, document),
    ...endings(of, act, isOfParent),
    cite: {
      rule: instrument.binding === 'legal' ? 'party' : 'participant',
      document,
      entry: act.entry,
    },
  });
  return clauses;
}

/** The day from which the delay runs: receipt, or the notification, if that is what the clause says. */
function counted(act: Act, later: About['instrument']['laterParties']): Condition {
  if (later?.from !== 'notification') return reachedAtom(did(act.entry));
  if (act.notified) return since(daysOf(act.notified));
  return since({ earliest: madeOn(act).earliest, latest: ANY_DAY.latest });
}

function endings(of: AboutParty, act: Act, isOfParent: Condition | undefined): { until?: Ending } {
  const { instrument, document } = of;
  const own = untilLeft(of, act, of.isConsent, 'any').until;
  const until: Ending[] = [
    ...(own ? [own] : []),
    ...(isOfParent ? [lost(isOfParent)] : []),
    ...(instrument.endsBelow ? [lost(reachedAtom(inForce(document)))] : []),
    ...(instrument.term && act.kind !== 'prolong'
      ? [{ kind: 'reached', condition: reachedAtom(termOver(document)) } satisfies Ending]
      : []),
  ];
  const [only] = until;
  if (!only) return {};
  return { until: until.length === 1 ? only : { kind: 'anyEnding', of: until } };
}

function termClauses(of: About): Clause[] {
  const { instrument, document } = of;
  const { term } = instrument;
  if (!term) return [];
  return [
    {
      id: `termOver ${document}`,
      when: reachedAtom(inForce(document)),
      then: termOver(document),
      after: of.delay(term.after),
      cite: { rule: 'term', document, locator: term.locator },
    },
  ];
}

/** For a conclusion about a party: the day is not computable because the clock's day is not on record. */
export function lacksNotification(of: About['instrument'], act: Act): boolean {
  return of.laterParties?.from === 'notification' && !act.notified && !act.effective;
}
