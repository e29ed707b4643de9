/**
 * Consent without an act of its own: by an act about another instrument, by silence, and by what an amendment does to those it
 * binds without their own act (`art-40-amendments.ts`).
 *
 * Source: VCLT art. 11 ("by any other means if so agreed") and the instrument's own clause. Who opts out in time is not held to
 * have consented: on the day on which it would be, or before. A notice of opting out, or what else keeps it out, that comes later has no
 * effect: what silence has brought about it does not undo, not for its author's return to the treaty either. Who takes its notice back
 * (`revoke`) is held to have consented from then on, where the others have been already (Stockholm Convention, art. 22(3)(b)).
 *
 * Such a consent counts towards entry into force like any other, where the clause that makes it is the instrument's own.
 *
 * Rows: amendment-binds-all, amendment-opt-in, amendment-tacit, joined-after-amendment, linked-consent, tacit-consent.
 */

import type { CivilDay } from '../../terms/civil-day.ts';
import { namedIn, type PartyCondition } from '../../terms/condition.ts';
import { type Delay, NEXT_DAY } from '../../terms/delay.ts';
import { conditionsOf } from '../../terms/instrument.ts';
import {
  type Atom,
  all,
  any,
  atom,
  type Clause,
  type Condition,
  held,
  reached,
  reachedAtom,
} from '../kernel/clause.ts';
import type { About } from './about.ts';
import { inForceByItself } from './art-24-for-each.ts';
import { anyOf, bondEndings, partyEndings } from './art-24-parties.ts';
import { amendmentDeems } from './art-40-amendments.ts';
import { canEnd } from './art-54-duration.ts';
import { leavingOf, revocations } from './art-54-withdrawal.ts';
import { inOrder } from './art-77-due-form.ts';
import { type Asked, askedOf } from './asked-of-a-party.ts';
import { bound, consented, deemed, deposited, inForce, optedOut, party } from './atoms.ts';

/** One way in which consent is held to be given. */
export interface Deeming {
  /** in the names of clauses */
  readonly name: string;
  readonly rule: string;
  readonly locator: string;
  /** whom it may concern on this record */
  readonly whom: readonly string[];
  readonly when: (who: string) => Asked;
  /** barred on the eve by that */
  readonly bar?: (who: string) => Asked;
  readonly after?: Delay;
  readonly notBefore?: CivilDay;
  readonly unless?: PartyCondition;
  /** whether a notice of opting out is heard */
  readonly optOut: boolean;
}

export function deemedClauses(of: About): Clause[] {
  const deemings = [...ownDeemings(of), ...amendmentDeems(of)];
  const everyone = [...new Set(deemings.flatMap((d) => d.whom))];
  return everyone.flatMap((who) => {
    const ways = deemings.filter((d) => d.whom.includes(who));
    return [...ways.flatMap((d) => deeming(of, d, who)), ...optOuts(of, who), ...whatFollows(of, who)];
  });
}

/** Parties that may be held to have consented by the instrument's own clauses: they are counted with the others. */
export const deemedParties = (of: About): readonly string[] => [
  ...new Set(ownDeemings(of).flatMap((d) => d.whom)),
];

/** Parties that may be held to have consented, be it by another instrument that this one changes. */
export const mayBeDeemed = (of: About): readonly string[] => [
  ...new Set([...ownDeemings(of), ...amendmentDeems(of)].flatMap((d) => d.whom)),
];

function ownDeemings(of: About): Deeming[] {
  const { deemed: rules } = of.instrument;
  if (rules.length === 0) return [];
  const related = conditionsOf(of.instrument).flatMap((c) => namedIn(c.condition).map((n) => n.instrument));
  const whom = [
    ...new Set([of.document, ...related].flatMap((id) => of.actsOn(id).map((a) => a.party as string))),
  ];
  return rules.map(({ when, after, notBefore, unless, locator }, i) => ({
    name: String(i),
    rule: 'deemed-consent',
    locator,
    whom,
    when: (who) => askedOf(when, who, of, `deemed ${of.document} ${i} ${who}`, locator),
    ...(after ? { after: of.delay(after) } : {}),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(unless ? { unless } : {}),
    optOut: true,
  }));
}

function deeming(of: About, d: Deeming, who: string): Clause[] {
  const { document } = of;
  const asked = d.when(who);
  const name = `${document} ${d.name} ${who}`;
  const unless = d.unless && askedOf(d.unless, who, of, `deemed unless ${name}`, d.locator);
  const bar = d.bar?.(who);
  const notices = d.optOut ? optOutsBy(of, who) : [];
  const outs = notices.map((a) => reachedAtom(optedOut(a.entry)));
  const onTheEve = [...outs, ...(unless ? [unless.when] : []), ...(bar ? [bar.when] : [])];
  const begins = {
    when: asked.when,
    ...(d.after ? { after: d.after } : {}),
    ...(d.notBefore === undefined ? {} : { notBefore: d.notBefore }),
  };
  const cite = { rule: d.rule, document, locator: d.locator };
  const due = d.after ? held(asked.when, d.after) : asked.when;
  const takenBack = notices.flatMap((a) => revocations(of, a));
  return [
    ...asked.clauses,
    ...(unless?.clauses ?? []),
    ...(bar?.clauses ?? []),
    {
      id: `deemed ${name}`,
      ...begins,
      then: deemed(who, document),
      ...(onTheEve.length > 0 ? { unless: any(onTheEve) } : {}),
      // What is said on the very day is in time too; of a notice its own rule says whether it is.
      ...untilOneOf([...outs, ...(unless ? [all([unless.when, reachedAtom(dayDeemed(name))])] : [])]),
      cite,
    },
    // By its end the notice stands no more on that day: it is asked of the eve what else stands.
    ...takenBack.map((back) => ({
      id: `deemed ${name} ${back}`,
      when: all([due, reachedAtom(back)]),
      ...(d.notBefore === undefined ? {} : { notBefore: d.notBefore }),
      then: deemed(who, document),
      ...(unless ? { unless: unless.when } : {}),
      ...untilOneOf(outs),
      cite,
    })),
    ...(unless ? theDayAlone(name, begins, reachedAtom(deemed(who, document)), cite) : []),
  ];
}

const dayDeemed = (name: string): Atom => atom('dayDeemed', name);

/** The day on which it would be held to have consented, and that day only, if it was not. */
function theDayAlone(
  name: string,
  begins: Pick<Clause, 'when' | 'after' | 'notBefore'>,
  isDeemed: Condition,
  cite: Clause['cite'],
): Clause[] {
  const [day, over] = [dayDeemed(name), atom('dayDeemedOver', name)];
  return [
    {
      id: `dayDeemed ${name}`,
      ...begins,
      then: day,
      unless: isDeemed,
      until: reached(reachedAtom(over)),
      cite,
    },
    { id: `dayDeemedOver ${name}`, when: reachedAtom(day), then: over, after: NEXT_DAY, cite },
  ];
}

const optOutsBy = (of: About, who: string) => of.by(who).own.filter((a) => a.kind === 'opt-out');

function optOuts(of: About, who: string): Clause[] {
  return optOutsBy(of, who).map((act) => ({
    id: `optedOut ${act.entry}`,
    when: inOrder(of.instrument, act),
    then: optedOut(act.entry),
    unless: reachedAtom(deemed(who, of.document)),
    ...untilOneOf(revocations(of, act).map(reachedAtom)),
    cite: { rule: 'opted-out', document: of.document, entry: act.entry },
  }));
}

const untilOneOf = (conditions: readonly Condition[]): Pick<Clause, 'until'> =>
  conditions.length > 0 ? { until: reached(any(conditions)) } : {};

/** What follows from an act of consent (art. 11, 24) follows from this too. */
function whatFollows(of: About, who: string): Clause[] {
  const { instrument, document } = of;
  const when = reachedAtom(deemed(who, document));
  const side = of.by(who);
  const isInForce = reachedAtom(inForce(document));
  const parent = of.parent && reachedAtom(party(who, of.parent));
  const byItself = inForceByItself(side, who);
  const becomes = (id: string, way: Condition, rule: string): Clause => ({
    id: `${id} deemed ${document} ${who}`,
    when: all([when, way, ...(parent ? [parent] : [])]),
    then: party(who, document),
    ...anyOf(partyEndings(side, who, leavingOf(side, 'any'), undefined)),
    cite: { rule, document },
  });
  return [
    {
      id: `deposited deemed ${document} ${who}`,
      when,
      then: deposited(who, document),
      ...anyOf(leavingOf(side, 'taken-back')),
      cite: { rule: 'consent', document },
    },
    {
      id: `consented deemed ${document} ${who}`,
      when,
      then: consented(who, document),
      ...anyOf(leavingOf(side, 'any')),
      cite: { rule: 'consent', document },
    },
    ...(canEnd(instrument)
      ? [
          {
            id: `bound deemed ${document} ${who}`,
            when: all([when, ...(parent ? [parent] : [])]),
            then: bound(who, document),
            ...anyOf(bondEndings(side, who, leavingOf(side, 'any'), undefined)),
            cite: { rule: 'bound', document },
          },
        ]
      : []),
    becomes('party', isInForce, instrument.binding === 'political' ? 'participant' : 'party'),
    ...(byItself ? [becomes('partyByItself', byItself, 'party-by-itself')] : []),
  ];
}
