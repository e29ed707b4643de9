/**
 * What a clause asks of one party, as a condition of the kernel.
 *
 * All that a clause on entry into force can wait for can be asked, and besides what turns on the party alone. The forms that
 * are not monotone ("as long as", "up to that day", "all of the parties of the day have agreed") become atoms of their own:
 * they hold from the beginning of time until they are ended, so the kernel needs no negation for them.
 *
 * Source: the instrument's own clause. Where all parties have to agree to an application, those are asked that were parties on the
 * eve: who comes in on a day is asked from the next, so an act that lets somebody in is not asked of him.
 */
import { type Act, concerns } from '../../terms/act.ts';
import { addDays } from '../../terms/civil-day.ts';
import type { Counted, ForceCondition, PartyCondition } from '../../terms/condition.ts';
import { NEXT_DAY } from '../../terms/delay.ts';
import { waysOpenBy } from '../../terms/instrument.ts';
import {
  all,
  any,
  atLeast,
  atom,
  type Clause,
  type Condition,
  lost,
  reached,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { About } from './about.ts';
import { serves } from './art-24-waivers.ts';
import { inOrder } from './art-77-due-form.ts';
import { ALWAYS, consented, countsOn, daysOf, left, ownAct, PERHAPS, party, signed } from './atoms.ts';
import { condition, countedParties, needed } from './counted.ts';
import { amongPartiesOfTheDay, runsDayByDay } from './parties-of-the-day.ts';

export interface Asked {
  readonly when: Condition;
  /** of the atoms that the condition rests on and nobody else concludes */
  readonly clauses: readonly Clause[];
}

/**
 * @param name of the place that asks, unique among all clauses: atoms are called after it
 * @param locator of the clause that asks
 */
export function askedOf(c: PartyCondition, who: string, of: About, name: string, locator: string): Asked {
  const { document } = of;
  const cite = (rule: string) => ({ rule, document, locator });
  const alone = (when: Condition): Asked => ({ when, clauses: [] });
  const inner = (parts: readonly PartyCondition[], join: (of: readonly Condition[]) => Condition): Asked => {
    const asked = parts.map((part, i) => askedOf(part, who, of, `${name} ${i}`, locator));
    return { when: join(asked.map((a) => a.when)), clauses: asked.flatMap((a) => a.clauses) };
  };
  const named = (predicate: string, clause: Omit<Clause, 'id' | 'then'>, below: readonly Clause[] = []) => {
    const then = atom(predicate, name);
    return { when: reachedAtom(then), clauses: [...below, { id: `${predicate} ${name}`, then, ...clause }] };
  };
  if ('all' in c) return inner(c.all, all);
  if ('any' in c) return inner(c.any, any);
  if ('among' in c) return inner(c.among, (parts) => atLeast(c.atLeast, parts));
  if ('partyTo' in c) return alone(reachedAtom(party(who, c.partyTo)));
  if ('signed' in c) return alone(reachedAtom(signed(who, c.signed)));
  if ('consentedTo' in c) return alone(reachedAtom(consented(who, c.consentedTo)));
  if ('own' in c) return alone(ownActs(c, who, of));
  if ('parties' in c) {
    const list: readonly string[] = c.parties;
    return named('listed', { when: list.includes(who) ? ALWAYS : any([]), cite: cite('listed') });
  }
  if ('region' in c) return onList(c.region, who, of, name, cite('on-list'));
  if ('openBy' in c) {
    const sets = waysOpenBy(of.instrument, c.openBy).map((to, i) =>
      isAmong(to, who, of, `${name} ${i}`, c.openBy),
    );
    return { when: any(sets.map((s) => s.when)), clauses: sets.flatMap((s) => s.clauses) };
  }
  if ('until' in c) {
    const over = addDays(c.until, 1);
    const until = reached(since({ earliest: over, latest: over }));
    return named('stillOpen', { when: ALWAYS, until, cite: cite('still-open') });
  }
  if ('notYet' in c) {
    // By the eve: what closes by what it lets in would otherwise turn on itself within one day.
    const { when, clauses } = askedOf(c.notYet, who, of, `${name} -`, locator);
    const came = named('cameToBe', { when, after: NEXT_DAY, cite: cite('came-to-be') }, clauses);
    const until = reached(came.when);
    return named('stillOpen', { when: ALWAYS, until, cite: cite('still-open') }, came.clauses);
  }
  if ('since' in c) {
    const { when, clauses } = askedOf(c.since, who, of, `${name} -`, locator);
    const after = of.delay(c.after);
    return named('longSince', { when, after, until: lost(when), cite: cite('long-since') }, clauses);
  }
  if ('agreed' in c) return c.of ? someAgree(c.agreed, c.of, who, of) : allAgree(who, of, name, locator);
  return alone(condition(c as ForceCondition, of));
}

/** Being on a list: always, or on the days of its membership. */
function onList(region: string, who: string, of: About, name: string, cite: Clause['cite']): Asked {
  const then = atom('onList', region, name);
  const own = of.membershipsOf(region).filter((m) => m.party === who);
  const clauses = own.map(({ since: from, until }, i): Clause => {
    const last = until && daysOf(until);
    return {
      id: `onList ${name} ${i}`,
      when: from ? since(daysOf(from)) : ALWAYS,
      then,
      ...(last
        ? { until: reached(since({ earliest: addDays(last.earliest, 1), latest: addDays(last.latest, 1) })) }
        : {}),
      cite,
    };
  });
  const never: Clause = { id: `onList ${name}`, when: any([]), then, cite };
  return { when: reachedAtom(then), clauses: own.length > 0 ? clauses : [never] };
}

/**
 * Being one of those to whom a way in is open. Whether a collective voice is a State is not decided, and neither is a term
 * that lists read differently, or of which there is none: then it is possibly so, and not surely.
 */
function isAmong(
  to: ReturnType<typeof waysOpenBy>[number],
  who: string,
  of: About,
  name: string,
  locator: string,
): Asked {
  const named = (rule: string, when: Condition): Asked => {
    const then = atom(rule, name);
    const cite = { rule, document: of.document, locator };
    return { when: reachedAtom(then), clauses: [{ id: `${rule} ${name}`, when, then, cite }] };
  };
  if (to === 'invited') return named('invited', ownActs({ own: ['invite'] }, who, of));
  if (to === 'any-state') {
    const kind = of.kindOf(who);
    return named('state-on-file', kind === 'state' ? ALWAYS : kind === 'collective' ? PERHAPS : any([]));
  }
  if (!('term' in to)) return askedOf(to, who, of, name, locator);
  const lists = to.readAs.map((region, i) =>
    onList(region, who, of, `${name} ${i}`, { rule: 'on-list', document: of.document, locator }),
  );
  const each = lists.map((l) => l.when);
  const when = each.length === 0 ? PERHAPS : any([all(each), all([any(each), PERHAPS])]);
  return { when, clauses: lists.flatMap((l) => l.clauses) };
}

type Own = Extract<PartyCondition, { own: unknown }>;

function ownActs({ own, to, from, provisions }: Own, who: string, of: About): Condition {
  const fits = (a: Act) =>
    a.party === who &&
    own.includes(a.kind) &&
    (from === undefined || countsOn(a).latest >= from) &&
    (!provisions || concerns(a, provisions));
  const about = to ?? of.document;
  const fitting = of.actsOn(about).filter(fits);
  // Nothing concludes it, and that is what a why-not ends in.
  if (fitting.length === 0) return reachedAtom(ownAct(who, about, own));
  return any(
    fitting.map((a) => {
      const isOwnWaiver = a.kind === 'waive' && of.instrument.inForceFor && about === of.document;
      const done = isOwnWaiver ? serves(of.by(who), a) : inOrder(of.instrumentOf(about), a);
      // Where its day is open it may have come before.
      const isEarly = from !== undefined && countsOn(a).earliest < from;
      return isEarly ? all([done, PERHAPS]) : done;
    }),
  );
}

/** Acts by which others agree to the applications of that party. */
function agreements(who: string, { acts, instrument }: About): { by: string; is: Condition }[] {
  const applications = acts.filter((a) => a.kind === 'apply' && a.party === who).map((a) => a.id);
  return acts
    .filter((a) => a.kind === 'agree' && a.about !== undefined && applications.includes(a.about))
    .map((a) => ({ by: a.party, is: inOrder(instrument, a) }));
}

function someAgree(agreed: number | string, among: Counted, who: string, of: About): Asked {
  const given = agreements(who, of);
  const agrees = (by: string) => any(given.filter((a) => a.by === by).map((a) => a.is));
  if (runsDayByDay(among)) return { when: amongPartiesOfTheDay(agreed, among, agrees, of), clauses: [] };
  const parties = countedParties(among, of);
  return { when: atLeast(needed(agreed, parties.length), parties.map(agrees)), clauses: [] };
}

/**
 * Everybody who was a party on the eve has agreed. A party *is awaited* from the day after it came in until it agrees or leaves;
 * all have agreed while nobody is awaited, and again from each day on which the last one agrees or leaves.
 */
function allAgree(who: string, of: About, name: string, locator: string): Asked {
  const { document, acts } = of;
  const given = agreements(who, of);
  const others = [...new Set(of.consents.map((a) => a.party as string))].filter((other) => other !== who);
  const leaves = (by: string) =>
    acts.filter((a) => a.party === by && (a.kind === 'withdraw' || a.kind === 'end' || a.kind === 'expel'));
  const awaited = others.map((by): Clause => {
    const ends = [
      ...given.filter((a) => a.by === by).map((a) => a.is),
      ...leaves(by).map((a) => reachedAtom(left(a.entry))),
    ];
    return {
      id: `awaitsAgreement ${by} ${name}`,
      when: reachedAtom(party(by, document)),
      then: atom('awaitsAgreement', by, name),
      after: NEXT_DAY,
      ...(ends.length > 0 ? { until: reached(any(ends)) } : {}),
      cite: { rule: 'agreement-awaited', document, locator },
    };
  });
  const isAwaited = any(awaited.map((c) => reachedAtom(c.then)));
  const then = atom('allAgreed', name);
  const begins = [
    ALWAYS,
    ...given.map((a) => a.is),
    ...others.flatMap(leaves).map((a) => reachedAtom(left(a.entry))),
  ];
  const agreed = begins.map(
    (when, i): Clause => ({
      id: `allAgreed ${name} ${i}`,
      when,
      then,
      until: reached(isAwaited),
      cite: { rule: 'all-agreed', document, locator },
    }),
  );
  return { when: reachedAtom(then), clauses: [...awaited, ...agreed] };
}
