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
 * Provisions with a rule of their own enter into force by the same clauses, under a name of their own (`art-24-provisions.ts`).
 *
 * Not decided here: from when each party is bound (`art-24-parties.ts`), provisional application (art. 25).
 *
 * Rows: amendment-unless, at-signature, count, fixed-day-or-later, not-before, other-instrument-first, published-day.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { ForceCondition } from '../../terms/condition.ts';
import type { EntryIntoForce, Instrument, LaterParties, OwnRule } from '../../terms/instrument.ts';
import { all, any, type Clause, type DaySpan, type Ending, reachedAtom, since } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { endings } from './art-54-duration.ts';
import { endsBelow } from './art-55-fewer-parties.ts';
import { clauseMet, conditionMet, daysOf, inForce, ownDelayOver } from './atoms.ts';
import { condition } from './counted.ts';

/** What enters into force: an instrument, or those of its provisions that have a rule of their own. */
export interface Force {
  /** as atoms have it: that of the instrument, or the instrument's and the rule's */
  readonly name: string;
  readonly entry: EntryIntoForce;
  readonly later: LaterParties | undefined;
  /** the rule, where it is one of provisions */
  readonly provisions?: string;
}

export const forceOf = (
  { instrument: name, entryIntoForce, laterParties }: Instrument,
  own?: OwnRule,
): Force =>
  own
    ? {
        name: `${name}:${own.id}`,
        entry: own.entryIntoForce,
        later: own.laterParties,
        provisions: own.id,
      }
    : { name, entry: entryIntoForce, later: laterParties };

/** A rule of the house on them: of provisions it has a name, and a sentence, of its own. */
export const citeOf = (document: string, { provisions }: Force, rule: string): Clause['cite'] =>
  provisions === undefined ? { rule, document } : { rule: `provisions-${rule}`, document, provisions };

export function entryIntoForceClauses(of: About): Clause[] {
  const { document } = of;
  const force = forceOf(of.instrument);
  // A published day, an act of the depositary, governs; the computed one is a fact beside it.
  const published = publishedSpan(of.instrument);
  return [
    ...clauseMetClauses(of, force),
    {
      id: `inForce ${document}`,
      when: published ? since(published) : reachedAtom(clauseMet(document)),
      then: inForce(document),
      ...ending(of),
      cite: { rule: published ? 'published-day' : 'in-force', document },
    },
  ];
}

/** That its clause is met, as computed from the acts on file. */
export function clauseMetClauses(of: About, force: Force): Clause[] {
  const { document } = of;
  const { name } = force;
  const { locator, when, after, notBefore, unless } = force.entry;
  const cite = (rule: string) => ({ ...citeOf(document, force, rule), locator });
  const { own, others } = after ? apart(when) : { own: when, others: [] };
  const isSubject = others.length > 0;
  const delayed = {
    when: reachedAtom(conditionMet(name)),
    ...(after ? { after: of.delay(after) } : {}),
    ...(notBefore !== undefined ? { notBefore } : {}),
  };
  const met = {
    id: `clauseMet ${name}`,
    then: clauseMet(name),
    ...(unless ? { unless: condition(unless, of) } : {}),
    cite: cite('entry-into-force'),
  };
  return [
    {
      id: `conditionMet ${name}`,
      when: condition(own, of),
      then: conditionMet(name),
      cite: cite('condition-met'),
    },
    ...(isSubject
      ? [
          {
            id: `ownDelayOver ${name}`,
            ...delayed,
            then: ownDelayOver(name),
            cite: cite('own-delay'),
          },
          {
            ...met,
            when: all([reachedAtom(ownDelayOver(name)), ...others.map((c) => condition(c, of))]),
          },
        ]
      : [{ ...met, ...delayed }]),
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
export const closed = (name: string) => any([reachedAtom(conditionMet(name)), reachedAtom(inForce(name))]);

/** The days that publications leave open: from the earliest any of them gives to the latest. */
function publishedSpan(instrument: Instrument): DaySpan | undefined {
  const spans = instrument.published.map((p) => daysOf(p.date));
  if (spans.length === 0) return undefined;
  const earliest = Math.min(...spans.map((s) => s.earliest)) as CivilDay;
  return { earliest, latest: Math.max(...spans.map((s) => s.latest)) as CivilDay };
}
