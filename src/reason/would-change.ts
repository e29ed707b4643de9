/**
 * What would change it: for something that does not hold, single further acts that would be enough.
 *
 * The acts are those that the why-not names: where it ends in a party whose consent is missing, the acts by which the
 * instrument lets consent be expressed; where it ends in an act that comes later, that act now. Each is assumed, alone,
 * on the day asked about, and the question is asked again (`assumed.ts`): nothing is listed that was not found to be
 * enough. Asked again of the clauses that it turns on, and of no others (`kernel/cone.ts`). Not tried: several acts together, and acts of others than those the why-not names. Whether a party may do it
 * is not asked.
 */
import type { ActKind } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import { narrowedTo, type OpenRecord } from '../terms/open-record.ts';
import { type AssumableKind, assumedAct, assuming, isAssumable } from './assumed.ts';
import { type Atom, atomParts } from './kernel/clause.ts';
import { cone } from './kernel/cone.ts';
import { type Solution, solve } from './kernel/solve.ts';
import { type Missing, whyNot } from './kernel/why-not.ts';
import { clausesOf } from './law/clauses.ts';
import type { StateOfPlay } from './state-of-play.ts';

/** More acts than this are not tried. */
const MANY = 240;

/** An act that the why-not names. */
export interface Candidate {
  readonly instrument: string;
  readonly party: string;
  readonly kind: AssumableKind;
}

/** A party's act that would be enough; its kinds are ways to do the same. */
export interface EnoughAlone {
  readonly instrument: string;
  readonly party: string;
  readonly kinds: readonly AssumableKind[];
  /** first day on which it would hold */
  readonly from: CivilDay;
}

export interface WouldChange {
  /** in the order in which the why-not names them, which is that of the record */
  readonly enough: readonly EnoughAlone[];
  readonly tried: number;
  readonly notTried: number;
}

/** @param of an atom about this instrument; where it holds on that day, nothing is tried */
export function wouldChange(state: StateOfPlay, instrument: string, of: Atom, on: CivilDay): WouldChange {
  const all = candidatesFor(state, of, on);
  const candidates = all.slice(0, MANY);
  const record = narrowedTo(state.record, instrument);
  const found = new Map<string, EnoughAlone>();
  for (const { instrument, party, kind } of candidates) {
    const supposed = solve(cone(clausesOf(assuming(record, [assumedAct(instrument, party, kind, on)])), of));
    const from = firstChanged(state.solution, supposed, of, on);
    if (from === undefined) continue;
    const key = `${instrument} ${party} ${from}`;
    const known = found.get(key);
    found.set(key, { instrument, party, from, kinds: [...(known?.kinds ?? []), kind] });
  }
  return { enough: [...found.values()], tried: candidates.length, notTried: all.length - candidates.length };
}

/** The first day from then on on which it would surely hold, and on which without the act it does not. */
function firstChanged(plain: Solution, supposed: Solution, of: Atom, on: CivilDay): CivilDay | undefined {
  return supposed
    .stretches(of, 'surely')
    .filter((t) => t.to === undefined || t.to > on)
    .map((t) => Math.max(t.from, on) as CivilDay)
    .find((day) => plain.holds(of, day) !== 'yes');
}

/** What is worth trying, each once, in the order in which the why-not names it. */
export function candidatesFor(
  { record, solution }: StateOfPlay,
  of: Atom,
  on: CivilDay,
): readonly Candidate[] {
  const found = endsOf(whyNot(solution, of, on)).flatMap((end) => actsToward(record, end));
  return [...new Map(found.map((c) => [`${c.instrument} ${c.party} ${c.kind}`, c])).values()];
}

/** Where the why-not ends in something that an act could bring about; each step is followed once. */
function endsOf(missing: readonly Missing[], followed = new Set<Missing>()): readonly Atom[] {
  return missing.flatMap((m) => {
    if (followed.has(m)) return [];
    followed.add(m);
    return endsBelow(m, followed);
  });
}

function endsBelow(m: Missing, followed: Set<Missing>): readonly Atom[] {
  switch (m.kind) {
    case 'no-clause':
    case 'ended':
      return [m.atom];
    case 'clause':
      return [...(atomParts(m.atom).predicate === 'did' ? [m.atom] : []), ...endsOf(m.lacks, followed)];
    case 'count':
      return endsOf(m.from, followed);
    case 'either':
    case 'together':
      return endsOf(m.of, followed);
    case 'circle':
    case 'not-yet':
    case 'uncertain':
    case 'day':
      return [];
  }
}

function actsToward(record: OpenRecord, of: Atom): readonly Candidate[] {
  const { predicate, args } = atomParts(of);
  const later = predicate === 'did' ? record.acts.find((a) => a.entry === args[0]) : undefined;
  const [party = '', instrument = ''] = later ? [later.party, later.instrument] : args;
  const asked = predicate === 'ownAct' ? (args[2]?.split(' ') as readonly ActKind[]) : undefined;
  const kinds = later ? [later.kind] : (asked ?? record.instruments.get(instrument)?.consentBy ?? []);
  return kinds.filter(isAssumable).map((kind) => ({ instrument, party, kind }));
}
