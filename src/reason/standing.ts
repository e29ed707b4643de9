/**
 * Where a party stands toward an instrument on a day, by one solution: the strongest of what it has, or what it had.
 *
 * Nothing is known here of readings that differ: `party-status.ts` asks under each of them.
 */

import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Atom } from './kernel/clause.ts';
import type { Solution, Truth } from './kernel/solve.ts';
import { consented, did, left, party, provisional, signed, suspended } from './law/atoms.ts';
import { canHaveHad, ENDING } from './leaving.ts';
import { began, lastEnd, lastEndOn, running, runningSince } from './since.ts';

/** Where a party stands toward an instrument. `none`: no act of its own on this record. */
export type Standing =
  | 'none'
  | 'signed'
  | 'consented'
  | 'in-force'
  | 'suspended'
  | 'provisional'
  | 'ended'
  | 'cannot-tell';

export interface Stands {
  readonly standing: Standing;
  /** first day of the standing, where it is certain */
  readonly since: CivilDay | undefined;
  /** where it has ended and it never was a party: what it had that is over, consent or provisional application */
  readonly neverParty: 'consented' | 'provisional' | 'signed' | undefined;
}

const CANNOT_TELL: Stands = { standing: 'cannot-tell', since: undefined, neverParty: undefined };
const NONE: Stands = { standing: 'none', since: undefined, neverParty: undefined };

/**
 * @param acts those of the party about the instrument that count by that day
 * @param isOpen whether the law leaves open whether such an act stands, and the reading at hand does not say
 */
export function standingOf(
  s: Solution,
  instrument: string,
  who: string,
  on: CivilDay,
  { acts, isOpen }: { readonly acts: readonly Act[]; isOpen(act: Act): boolean },
): Stands {
  // The strongest standing first; a doubt about a stronger one is not passed over in favour of a weaker certainty.
  const asked: [Standing, Atom][] = [
    ['suspended', suspended(who, instrument)],
    ['in-force', party(who, instrument)],
    ['provisional', provisional(who, instrument)],
    ['consented', consented(who, instrument)],
    ['signed', signed(who, instrument)],
  ];
  const was = party(who, instrument);
  const hasLeft = s.holds(was, on) === 'no' && began(s, was, on);
  for (const [standing, of] of asked) {
    const truth = s.holds(of, on);
    if (truth === 'cannot-tell') return CANNOT_TELL;
    if (truth === 'yes') {
      const since = runningSince(s, of, on);
      // What it had before it left is spent; only what came after counts.
      const spent = isSpent(s, standing, of, was, on);
      if (spent === 'cannot-tell') return CANNOT_TELL;
      if (spent === 'yes') break;
      return { standing, since, neverParty: undefined };
    }
  }
  if (hasLeft) return { standing: 'ended', since: lastEnd(s, was, on), neverParty: undefined };
  const endings = acts.filter((a) => ENDING.has(a.kind) && canHaveEffect(s, a));
  // Who is not known to have had anything is not bound, and what it left was nothing (VCLT 2(1)(g)).
  if (endings.length > 0 && canHaveHad(s, instrument, who, on)) {
    if (endings.every(isOpen)) return CANNOT_TELL;
    const possiblyParty = s.stretches(was, 'possibly').some((t) => t.from <= on);
    const had = [
      ['consented', consented(who, instrument)],
      ['provisional', provisional(who, instrument)],
      ['signed', signed(who, instrument)],
    ] as const;
    const [neverParty, of] = (possiblyParty ? undefined : had.find(([, h]) => began(s, h, on))) ?? [];
    return { standing: 'ended', since: of && lastEnd(s, of, on), neverParty };
  }
  return NONE;
}

/** Whether an act of leaving counts under these answers, and was not taken back. */
const canHaveEffect = (s: Solution, { kind, entry }: Act): boolean =>
  s.stretches(kind === 'end-provisional-application' ? did(entry) : left(entry), 'possibly').length > 0;

/** Whether a consent that lasts began before its author last left; a signature always did, if it has left. */
function isSpent(s: Solution, standing: Standing, of: Atom, was: Atom, on: CivilDay): Truth {
  if (standing === 'signed' && began(s, was, on)) return 'yes';
  if (standing === 'signed') return lastEndOn(s, was, on, 'possibly') === undefined ? 'no' : 'cannot-tell';
  if (standing !== 'consented') return 'no';
  const [first, last] = [running(s, of, on, 'possibly'), running(s, of, on, 'surely')];
  const [earliest, latest] = [lastEndOn(s, was, on, 'surely'), lastEndOn(s, was, on, 'possibly')];
  if (last !== undefined && earliest !== undefined && last < earliest) return 'yes';
  return first !== undefined && latest !== undefined && first < latest ? 'cannot-tell' : 'no';
}
