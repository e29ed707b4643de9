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
 * Rows: contracting-not-party, family-general-day, family-own-delay, parent-required.
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
import { afterObjections } from './accessions.ts';
import { afterTheParent } from './art-11-after-the-parent.ts';
import { succession } from './art-23-succession.ts';
import { closed, type Force, forceOf } from './art-24-entry-into-force.ts';
import { inForceByItself } from './art-24-for-each.ts';
import { canEnd, endClauses, endingsFor, termClauses, termEndings } from './art-54-duration.ts';
import { untilLeft } from './art-54-withdrawal.ts';
import { ifInOrder, inOrder } from './art-77-due-form.ts';
import {
  ANY_DAY,
  bound,
  conditionMet,
  daysOf,
  inForce,
  inTime,
  madeOn,
  party,
  takesEffect,
} from './atoms.ts';

export function partyClauses(of: About): Clause[] {
  return [...termClauses(of), ...endClauses(of), ...afterTheParent(of, of.each(ofConsent))];
}

function ofConsent(of: AboutParty, act: Act): Clause[] {
  const { instrument, document } = of;
  if (!of.isConsent(act)) return [];
  const { clauses, effects, hasDelay } = effectsUnder(of, act, forceOf(instrument));
  const isInForce = reachedAtom(inForce(document));
  const isOfParent = of.parent && reachedAtom(party(act.party, of.parent));
  const way = anyOne(effects.map((c) => all([...(c.kind === 'all' ? c.of : [c]), isInForce])));
  if (canEnd(instrument)) {
    const isBound = anyOne(effects);
    clauses.push({
      id: `bound ${act.entry}`,
      when: isOfParent ? all([isBound, isOfParent]) : isBound,
      then: bound(act.party, document),
      ...boundEndings(of, act),
      cite: { rule: 'bound', document, entry: act.entry },
    });
  }
  const becomes = (id: string, when: Condition, rule: string): Clause => ({
    id: `${id} ${act.entry}`,
    when: isOfParent ? all([when, isOfParent]) : when,
    then: party(act.party, document),
    ...endings(of, act),
    cite: { rule, document, entry: act.entry },
  });
  clauses.push(becomes('party', way, instrument.binding === 'political' ? 'participant' : 'party'));
  const byItself = inForceByItself(of, act.party, act);
  if (byItself) {
    // The delay for later parties is of the general clause: this one says itself from when.
    const given = hasDelay ? inOrder(instrument, act) : reachedAtom(takesEffect(act.entry));
    clauses.push(becomes('partyByItself', all([given, byItself]), 'party-by-itself'));
  }
  return clauses;
}

/** What a consent does under a clause on entry into force: from when it has effect, with the clause or after its own delay. */
export interface Effects {
  readonly clauses: Clause[];
  /** any one of them is enough, and what the clause is of has to be in force besides */
  readonly effects: readonly Condition[];
  /** its effect waits for the delay of later parties, or might */
  readonly hasDelay: boolean;
}

export function effectsUnder(of: AboutParty, act: Act, force: Force): Effects {
  const { instrument, document } = of;
  const { name, provisions } = force;
  const isSuccession = act.kind === 'succeed' && !act.effective;
  const objectable = act.effective ? undefined : afterObjections(instrument, act);
  const isByDelay = !act.effective && !isSuccession && !objectable;
  const later = isByDelay ? force.later : undefined;
  const clause = objectable?.clause ?? later;
  const entry = provisions === undefined ? act.entry : `${act.entry} ${provisions}`;
  const cite = (rule: string) => ({
    rule,
    document,
    entry: act.entry,
    ...(clause ? { locator: clause.locator } : {}),
  });
  const clauses: Clause[] = [
    {
      id: `takesEffect ${entry}`,
      when: isSuccession
        ? succession(of, act)
        : act.effective
          ? ifInOrder(instrument, act, since(daysOf(act.effective)))
          : (objectable?.when ?? counted(of, act, later)),
      then: takesEffect(entry),
      ...(clause?.after ? { after: of.delay(clause.after) } : {}),
      cite: cite(isSuccession ? 'succession' : act.effective ? 'effective-day' : 'later-party'),
    },
  ];
  const effects: Condition[] = [reachedAtom(takesEffect(entry))];
  if (later && !canBeNothing(later.after)) {
    // On the eve of this act the clause was still open: it is one of those that the first entry into force is for.
    clauses.push({
      id: `inTime ${entry}`,
      when: inOrder(instrument, act),
      then: inTime(entry),
      unless: later.between === 'general-day' ? reachedAtom(inForce(name)) : closed(name),
      cite: cite(provisions === undefined ? 'in-time' : 'provisions-in-time'),
    });
    effects.push(all([reachedAtom(inTime(entry)), reachedAtom(conditionMet(name))]));
  }
  return { clauses, effects, hasDelay: clause?.after !== undefined };
}

/** Any one of them. */
export const anyOne = (of: readonly Condition[]): Condition =>
  of.length === 1 ? (of[0] as Condition) : any(of);

/** The day from which the delay runs: receipt, or the notification, if that is what the clause says. */
function counted(of: AboutParty, act: Act, later: About['instrument']['laterParties']): Condition {
  if (later?.from !== 'notification') return inOrder(of.instrument, act);
  const notified = act.notified
    ? daysOf(act.notified)
    : { earliest: madeOn(act).earliest, latest: ANY_DAY.latest };
  return ifInOrder(of.instrument, act, since(notified));
}

function endings(of: AboutParty, act: Act): { until?: Ending } {
  const own = untilLeft(of, act, of.isConsent, 'any').until;
  return anyOf(partyEndings(of, act.party, own ? [own] : [], act));
}

function boundEndings(of: AboutParty, act: Act): { until?: Ending } {
  const own = untilLeft(of, act, of.isConsent, 'any').until;
  return anyOf(bondEndings(of, act.party, own ? [own] : [], act));
}

/** Any one of them will do. */
export function anyOf(endings: readonly Ending[]): { until?: Ending } {
  const [only] = endings;
  if (!only) return {};
  return { until: endings.length === 1 ? only : { kind: 'anyEnding', of: endings } };
}

/**
 * What ends being a party: its own leaving, the parent left, its time over, a condition of the clause, or the end of the
 * instrument itself.
 *
 * @param act that made it a party; none where it is held to have consented
 */
export function partyEndings(
  of: AboutParty,
  who: string,
  leaving: readonly Ending[],
  act: Act | undefined,
): readonly Ending[] {
  const { instrument, document } = of;
  return [
    ...bondEndings(of, who, leaving, act),
    ...(canEnd(instrument) ? [lost(reachedAtom(inForce(document)))] : []),
  ];
}

/** The same without the end of the instrument, which is read from the bonds. */
export function bondEndings(
  of: AboutParty,
  who: string,
  leaving: readonly Ending[],
  act: Act | undefined,
): readonly Ending[] {
  const { parent } = of;
  return [
    ...leaving,
    ...(parent ? [lost(reachedAtom(party(who, parent)))] : []),
    ...termEndings(of, act),
    ...endingsFor(of, who),
  ];
}
