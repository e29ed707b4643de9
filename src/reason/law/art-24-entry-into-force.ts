/**
 * Entry into force of the instrument.
 *
 * Source: VCLT art. 24(1)–(2): in such manner and upon such date as the treaty provides; the wording comes from the
 * instrument's own clause as data. Who is counted is part of the clause: see `counted.ts`.
 *
 * Where the clause also asks that another instrument be in force, its delay runs from its own last trigger, and what comes
 * later of the two is the day ("subject to the entry into force of the Covenant, three months after the tenth deposit").
 *
 * Entry into force is not undone by later departures (art. 55) unless a clause says so: see `art-55-fewer-parties.ts`.
 * Not decided here: from when each party is bound (`art-24-parties.ts`), provisional application (art. 25).
 *
 * Rows: amendment-unless, at-signature, count, fixed-day-or-later, not-before, other-instrument-first, published-day.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { ForceCondition } from '../../terms/condition.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { all, any, type Clause, type DaySpan, type Ending, reachedAtom, since } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { endings } from './art-54-duration.ts';
import { endsBelow } from './art-55-fewer-parties.ts';
import { clauseMet, conditionMet, daysOf, inForce, ownDelayOver } from './atoms.ts';
import { condition } from './counted.ts';

export function entryIntoForceClauses(of: About): Clause[] {
  const { instrument, document } = of;
  const { locator, when, after, notBefore, unless } = instrument.entryIntoForce;
  const cite = { document, locator };
  // A published day, an act of the depositary, governs; the computed one is a fact beside it.
  const published = publishedSpan(instrument);
  const { own, others } = after ? apart(when) : { own: when, others: [] };
  const isSubject = others.length > 0;
  const delayed = {
    when: reachedAtom(conditionMet(document)),
    ...(after ? { after: of.delay(after) } : {}),
    ...(notBefore !== undefined ? { notBefore } : {}),
  };
  const met = {
    id: `clauseMet ${document}`,
    then: clauseMet(document),
    ...(unless ? { unless: condition(unless, of) } : {}),
    cite: { rule: 'entry-into-force', ...cite },
  };
  return [
    {
      id: `conditionMet ${document}`,
      when: condition(own, of),
      then: conditionMet(document),
      cite: { rule: 'condition-met', ...cite },
    },
    ...(isSubject
      ? [
          {
            id: `ownDelayOver ${document}`,
            ...delayed,
            then: ownDelayOver(document),
            cite: { rule: 'own-delay', ...cite },
          },
          {
            ...met,
            when: all([reachedAtom(ownDelayOver(document)), ...others.map((c) => condition(c, of))]),
          },
        ]
      : [{ ...met, ...delayed }]),
    {
      id: `inForce ${document}`,
      when: published ? since(published) : reachedAtom(clauseMet(document)),
      then: inForce(document),
      ...ending(of),
      cite: { rule: published ? 'published-day' : 'in-force', document },
    },
  ];
}

/** What the clause asks of its own acts, and the other instruments that it asks to be in force besides. */
function apart(when: ForceCondition): { own: ForceCondition; others: readonly ForceCondition[] } {
  if (!('all' in when)) return { own: when, others: [] };
  const others = when.all.filter((c) => 'inForce' in c);
  const own = when.all.filter((c) => !('inForce' in c));
  return own.length === 0 ? { own: when, others: [] } : { own: { all: own }, others };
}

function ending(of: About): { until?: Ending } {
  const below = endsBelow(of);
  const until = [...(below ? [below] : []), ...endings(of)];
  const [only] = until;
  if (!only) return {};
  return { until: until.length === 1 ? only : { kind: 'anyEnding', of: until } };
}

/** Reached when the clause is met: its condition for those who were in time, and in force for all the same. */
export const closed = (document: string) =>
  any([reachedAtom(conditionMet(document)), reachedAtom(inForce(document))]);

/** The days that publications leave open: from the earliest any of them gives to the latest. */
function publishedSpan(instrument: Instrument): DaySpan | undefined {
  const spans = instrument.published.map((p) => daysOf(p.date));
  if (spans.length === 0) return undefined;
  const earliest = Math.min(...spans.map((s) => s.earliest)) as CivilDay;
  return { earliest, latest: Math.max(...spans.map((s) => s.latest)) as CivilDay };
}
