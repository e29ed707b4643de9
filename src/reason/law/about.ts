/** What the rules of an article look at: one instrument, the acts about it, and who is what. */
import type { Act } from '../../terms/act.ts';
import type { Delay } from '../../terms/delay.ts';
import { withMonthEnd } from '../../terms/delay.ts';
import { groupedBy } from '../../terms/grouped.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { type Membership, membershipsOf, membersOf, type OpenRecord } from '../../terms/open-record.ts';
import type { Party } from '../../terms/party.ts';
import type { Clause, DaySpan } from '../kernel/clause.ts';
import type { Solution } from '../kernel/solve.ts';
import { expressesConsent } from './art-11-consent.ts';
import { parentOf } from './art-40-amendments.ts';
import { daysOf } from './atoms.ts';

/** An instrument that others count by: what became of it, and everyone with an act about it. */
export interface Settled {
  readonly solution: Solution;
  readonly everyone: readonly string[];
}

/** An instrument and one party's acts about it. */
export interface AboutParty {
  readonly instrument: Instrument;
  /** its id */
  readonly document: string;
  /** the party's own, in order */
  readonly own: readonly Act[];
  isConsent(act: Act): boolean;
  /** the days between which the party came to be a State, as far as the record knows */
  readonly became: DaySpan;
  /** the instrument to which a party to this one has to be party, and only as long as it is */
  readonly parent: string | undefined;
  /** a delay of this instrument, its months ending as its depositary ends them */
  delay(delay: Delay): Delay;
}

export interface About {
  readonly instrument: Instrument;
  /** its id */
  readonly document: string;
  readonly acts: readonly Act[];
  /** those of them that express consent to be bound */
  readonly consents: readonly Act[];
  readonly parent: string | undefined;
  /** the acts about any instrument, and that instrument */
  actsOn(instrument: string): readonly Act[];
  instrumentOf(id: string): Instrument | undefined;
  by(party: string): AboutParty;
  /** what a rule makes of each act, in order */
  each(rule: ActRule): Clause[];
  /** whether a party is counted as a State; organisations are counted only where the clause says so */
  isState(party: string): boolean;
  /** of what kind a party is; undefined where it is not on file */
  kindOf(party: string): Party['kind'] | undefined;
  membersOf(region: string): readonly string[];
  membershipsOf(region: string): readonly Membership[];
  /** another instrument, settled by itself with all that its clauses turn on */
  other(instrument: string): Settled;
  delay(delay: Delay): Delay;
}

/** A rule about single acts. All it looks at is the act and its party's others: while these are the same, so are the clauses. */
export type ActRule = (of: AboutParty, act: Act) => readonly Clause[];

export function about(
  record: OpenRecord,
  instrument: Instrument,
  actsOn: About['actsOn'],
  other: About['other'],
): About {
  const acts = actsOn(instrument.instrument);
  const byParty = groupedBy(acts, (act) => act.party as string);
  const sides = new Map<string, Side>();
  const side = (party: string): Side => {
    const made = sides.get(party) ?? sideOf(record, instrument, party, byParty.get(party) ?? []);
    sides.set(party, made);
    return made;
  };
  return {
    instrument,
    document: instrument.instrument,
    acts,
    consents: acts.filter((act) => expressesConsent(instrument, act)),
    parent: parentOf(instrument),
    actsOn,
    instrumentOf: (id) => record.instruments.get(id),
    by: (party) => side(party).of,
    each: (rule) => acts.flatMap((act) => clausesBy(side(act.party), rule, act)),
    isState: (id) => record.parties.get(id)?.kind === 'state',
    kindOf: (id) => record.parties.get(id)?.kind,
    membersOf: (region) => membersOf(record, region),
    membershipsOf: (region) => membershipsOf(record, region),
    other,
    delay: (delay) => delayOf(instrument, delay),
  };
}

/** A delay of that instrument, its months ending as its depositary ends them. */
export const delayOf = ({ monthEnd }: Instrument, delay: Delay): Delay =>
  monthEnd ? withMonthEnd(delay, monthEnd.rule) : delay;

/** One party's side of an instrument, and the clauses that were made of it. */
interface Side {
  readonly of: AboutParty;
  readonly party: Party | undefined;
  readonly made: Map<ActRule, Map<Act, readonly Clause[]>>;
}

/**
 * The last side of each party. Records that differ in one party's acts, as one with an act assumed does from the one
 * without, share the clauses of all others.
 */
const lastSides = new WeakMap<Instrument, Map<string, Side>>();

function sideOf(record: OpenRecord, instrument: Instrument, id: string, own: readonly Act[]): Side {
  const sides = lastSides.get(instrument) ?? new Map<string, Side>();
  lastSides.set(instrument, sides);
  const party = record.parties.get(id);
  const last = sides.get(id);
  if (
    last?.party === party &&
    last?.of.own.length === own.length &&
    own.every((act, i) => act === last.of.own[i])
  )
    return last;
  const made: Side = {
    of: {
      instrument,
      document: instrument.instrument,
      own,
      isConsent: (act) => expressesConsent(instrument, act),
      parent: parentOf(instrument),
      became: daysOf(party?.kind === 'state' ? party.since : undefined),
      delay: (delay) => delayOf(instrument, delay),
    },
    party,
    made: new Map(),
  };
  sides.set(id, made);
  return made;
}

function clausesBy({ of, made }: Side, rule: ActRule, act: Act): readonly Clause[] {
  const byRule = made.get(rule) ?? new Map<Act, readonly Clause[]>();
  made.set(rule, byRule);
  const clauses = byRule.get(act) ?? rule(of, act);
  byRule.set(act, clauses);
  return clauses;
}
