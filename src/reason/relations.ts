/**
 * Who is bound to whom by an instrument on a day, and with which provisions: a pair, a row, or every pair.
 *
 * Source: VCLT art. 21. A reservation that the other party has accepted modifies the provisions it relates to, for both and to
 * the same extent (21(1)); one it objects to without opposing the entry into force leaves these provisions out between
 * the two, to the extent of the reservation (21(3)), and with them what the objection itself excludes further (guide 3.4.2); one
 * it objects to, opposing the entry into force, leaves no relations between them (20(4)(b)). Relations among all others
 * are as they were (21(2)). While a reservation is neither accepted nor objected to it is *awaiting* the other. Where the
 * acceptance of all is required (20(2)), one that objects leaves its author without relations to anybody.
 *
 * Two doctrines differ on an objection "without benefit": by art. 21(3) the provisions do not apply; by severability the
 * reservation falls away and its author is bound in full. Neither is the default: where the answer turns on it, both are given.
 * So are the answers to an instrument's own questions.
 *
 * Whether a party is bound at all follows the practice of depositaries, which count consent from its deposit. By the letter of
 * art. 20(4)(c) it has effect once somebody has accepted the reservation; where that makes a difference it is said.
 *
 * A suspension leaves the treaty between its author and those towards whom it stands without operation, or without some provisions
 * (art. 57, 58); towards all others nothing changes.
 *
 * Where an accession has effect towards some only (`law/accessions.ts`), that is asked before all this.
 *
 * Cost: the clauses of a reservation are settled when somebody asks, and only pairs with a reservation between them are looked
 * into; any other pair is in force where both are parties.
 *
 * Departs: from the letter of art. 20(4)(c). Depositaries count an instrument with a reservation from its deposit, published days
 * rest on that, and so does every answer here; what the letter would give is said beside it.
 *
 * Rows: accepted-by-silence, counted-at-deposit, objected, optional-clauses, others-untouched, reservations-all-or-organ,
 * severability, suspension-towards-some.
 */
import { type Act, isAboutSome } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import { actsOf } from './acts-of.ts';
import type { Choice } from './dossier/choice.ts';
import type { Atom } from './kernel/clause.ts';
import { type Solution, solve, type Truth } from './kernel/solve.ts';
import { type Towards, towardsEachOther } from './law/accessions.ts';
import { expressesConsent } from './law/art-11-consent.ts';
import { pauseOf } from './law/art-57-suspension.ts';
import {
  accepted,
  consented,
  declared,
  effectiveByLetter,
  made,
  objects,
  operative,
  opposes,
  party,
  raised,
  seversFrom,
} from './law/atoms.ts';
import { viewIn } from './law/binding.ts';
import { clausesWithReservations } from './law/clauses.ts';
import { acceptanceBy, isWithin, type Reservation } from './law/reservation.ts';
import { choicesOf, tooManyQuestions } from './readings.ts';
import type { StateOfPlay } from './state-of-play.ts';
import { type TextBetween, type Texts, textsOn } from './texts.ts';

/** How an objection "without benefit" is read. */
export type Doctrine = 'vclt' | 'severability';
export const DOCTRINES: readonly Doctrine[] = ['vclt', 'severability'];

/** What has become of a reservation towards another party. */
export type Stance =
  | 'accepted'
  | 'objected'
  | 'opposed'
  | 'without-benefit'
  /** neither accepted nor objected to */
  | 'awaiting'
  | 'cannot-tell';

export interface Effect {
  /** the reservation's act */
  readonly reservation: Act;
  readonly towards: string;
  readonly stance: Stance;
  /** the provisions it still concerns on that day, of those the treaty lets it concern */
  readonly provisions: readonly string[];
  /** provisions that the objection excludes besides */
  readonly further: readonly string[];
  /** what the stance rests on */
  readonly because: Atom;
}

export type Bond =
  | 'not-both-party'
  | 'in-force'
  /** as modified by a reservation */
  | 'modified'
  /** without the provisions reserved, to the extent of the reservation */
  | 'excluded'
  | 'awaiting'
  | 'no-relations'
  /** by the accession of one, which has no effect towards the other */
  | 'accession-barred'
  /** both are on one side of it: it runs between sides */
  | 'same-side'
  /** by a later treaty to which both are party */
  | 'replaced'
  | 'suspended'
  /** some provisions are suspended between the two */
  | 'suspended-in-part'
  | 'cannot-tell';

export interface Relation {
  readonly bond: Bond;
  readonly modified: readonly string[];
  readonly excluded: readonly string[];
  /** provisions whose operation is suspended between the two */
  readonly suspended: readonly string[];
  readonly effects: readonly Effect[];
  /** the suspensions that stand, or may, between the two */
  readonly pauses: readonly Act[];
  /** an accession that has effect towards some only, and what it has between the two */
  readonly accession?: Towards | undefined;
}

/** The readings under which a relation is the same. */
export interface RelationUnder {
  readonly readings: readonly { readonly choice: Choice; readonly doctrine: Doctrine | undefined }[];
  readonly relation: Relation;
}

export interface Pair {
  readonly instrument: string;
  readonly parties: readonly [string, string];
  readonly on: CivilDay;
  readonly bond: Bond | 'turns-on-reading';
  /** the relation, where it turns on no reading */
  readonly relation: Relation | undefined;
  /** otherwise each, none preferred */
  readonly under: readonly RelationUnder[];
  /** where it cannot be told and more questions are open than can be combined: which */
  readonly tooMany: readonly string[] | undefined;
  /** which text stands between the two */
  readonly text: TextBetween;
  /** optional clauses that both have taken up */
  readonly optional: readonly string[];
  /** parties whose consent by the letter of art. 20(4)(c) has no effect on that day yet, and from when it has */
  readonly byTheLetter: readonly { readonly party: string; readonly from: CivilDay | undefined }[];
}

/** Everything that is asked of one instrument on one day. */
export interface Relations {
  readonly instrument: string;
  readonly on: CivilDay;
  /** who is, or may be, a party on that day, by id */
  readonly parties: readonly string[];
  /** who has made a reservation on record */
  readonly reserving: ReadonlySet<string>;
  between(one: string, other: string): Pair;
  /** the questions that are open, where they are more than can be combined */
  readonly tooMany: readonly string[] | undefined;
  readonly texts: Texts;
  /** one for each combination of answers to the instrument's questions, where some act turns on one */
  readonly worlds: readonly World[];
}

/** The record settled with the clauses on reservations. */
export interface World {
  readonly instrument: string;
  readonly choice: Choice;
  readonly solution: Solution;
  /** all that are looked into, in the order of the record */
  readonly reservations: readonly Reservation[];
  readonly acts: readonly Act[];
  readonly takesAll: boolean;
  /** what an accession does between two parties, where the instrument has a clause on that */
  towards(one: string, other: string, on: CivilDay): Towards | undefined;
  readonly organ: string | undefined;
}

/** @param whose the reservations of these alone are looked into, where only they are asked about */
export function relationsOn(
  state: StateOfPlay,
  instrument: string,
  on: CivilDay,
  whose?: readonly string[],
): Relations {
  const choices = choicesOf(state.record, instrument);
  const worlds = (choices && choices.length > 0 ? choices : [{}]).map((choice) =>
    worldOf(state, instrument, choice, whose),
  );
  const tooMany = tooManyQuestions(state.record, instrument);
  const texts = textsOn(state, instrument, on);
  const sides = state.record.instruments.get(instrument)?.sides ?? [];
  const onOneSide = (one: string, other: string) =>
    sides.some(
      ({ members }: { members: readonly string[] }) => members.includes(one) && members.includes(other),
    );
  const views = worlds.map((world) => viewOn(world, on));
  const everyone = [...new Set(actsOf(state, instrument).map((a) => a.party as string))].sort();
  const parties = everyone.filter((who) => views.some((v) => v.isParty(who) !== 'no'));
  return {
    instrument,
    on,
    parties,
    reserving: new Set(worlds.flatMap((w) => w.reservations.map((r) => r.act.party as string))),
    worlds,
    tooMany,
    texts,
    between: (one, other) => {
      const pair = pairOf(
        instrument,
        on,
        choices ? views : views.map(untold),
        one,
        other,
        texts.between(one, other),
        onOneSide(one, other),
      );
      const isTold = [pair.relation, ...pair.under.map((u) => u.relation)].every(
        (r) => r?.bond !== 'cannot-tell',
      );
      return isTold ? pair : { ...pair, tooMany };
    },
  };
}

const solved = new WeakMap<OpenRecord, Map<string, World>>();

function worldOf(
  state: StateOfPlay,
  id: string,
  choice: Choice,
  whose: readonly string[] | undefined,
): World {
  const { record } = state;
  const acts = actsOf(state, id);
  const accessions = record.instruments.get(id)?.accessions;
  const relevant = acts.some(
    (a) =>
      (accessions !== undefined && isAboutSome(a.kind)) ||
      a.kind === 'declare' ||
      a.predecessor !== undefined ||
      (a.kind === 'reserve' && (!whose || whose.includes(a.party))),
  );
  const isPlain = !relevant && Object.keys(choice).length === 0;
  const known = solved.get(record) ?? new Map<string, World>();
  solved.set(record, known);
  const key = JSON.stringify([id, choice, isPlain ? [] : whose]);
  const before = known.get(key);
  if (before) return before;
  const { clauses, reservations } = isPlain
    ? { clauses: [], reservations: [] }
    : clausesWithReservations(record, id, choice, viewIn(choice) === 'political' ? [] : whose);
  const regime = record.instruments.get(id)?.reservations;
  const made: World = {
    instrument: id,
    choice,
    solution: isPlain ? state.solution : solve(clauses),
    reservations,
    acts,
    takesAll: acceptanceBy(regime) === 'all',
    towards: (one, other, on) => accessions && towardsOf(record, id, made, [one, other], on),
    organ: regime?.organ,
  };
  known.set(key, made);
  return made;
}

function towardsOf(
  record: OpenRecord,
  id: string,
  { acts, solution }: World,
  pair: readonly [string, string],
  on: CivilDay,
): Towards | undefined {
  const instrument = record.instruments.get(id);
  if (!instrument?.accessions) return undefined;
  const isConsent = (act: Act) => expressesConsent(instrument, act);
  return towardsEachOther(instrument.accessions, acts, solution, isConsent, pair, on);
}

interface Pause {
  readonly act: Act;
  readonly is: 'yes' | 'cannot-tell';
}

/** One world on one day: what is found about a party or a reservation is found once. */
interface ViewOn {
  readonly choice: Choice;
  isParty(who: string): Truth;
  effects(one: string, other: string): readonly Effect[];
  towards(one: string, other: string): Towards | undefined;
  /** the suspensions of either that stand, or may, towards the other */
  pauses(one: string, other: string): readonly Pause[];
  optional(one: string, other: string): readonly string[];
  byTheLetter(who: string): { readonly party: string; readonly from: CivilDay | undefined } | undefined;
}

function viewOn(world: World, on: CivilDay): ViewOn {
  const { solution, instrument, choice, acts } = world;
  const by = new Map<string, Reservation[]>();
  for (const r of world.reservations) by.set(r.act.party, [...(by.get(r.act.party) ?? []), r]);
  const holds = (of: Atom): Truth => solution.holds(of, on);
  const isParty = once((who) => holds(party(who, instrument)));
  const declarations = acts.filter((a) => a.kind === 'declare' && holds(declared(a.entry)) === 'yes');
  const taken = once((who) => declarations.filter((d) => d.party === who).flatMap((d) => d.provisions ?? []));
  const suspensions = acts.filter((a) => a.kind === 'suspend');
  const paused = once((who) =>
    suspensions.flatMap((act): Pause[] => {
      const is = act.party === who ? holds(pauseOf(act)) : 'no';
      return is === 'no' ? [] : [{ act, is }];
    }),
  );
  const towards = (author: string, other: string): Effect[] =>
    (by.get(author) ?? []).flatMap((r) => effectOf(world, r, other, on) ?? []);
  return {
    choice,
    isParty,
    towards: (one, other) => world.towards(one, other, on),
    pauses: (one, other) => {
      const towards = (author: string, whom: string) =>
        paused(author).filter(({ act }) => act.towards === undefined || isNamed(act.towards, whom));
      return [...towards(one, other), ...towards(other, one)];
    },
    effects: (one, other) =>
      by.has(one) || by.has(other) ? [...towards(one, other), ...towards(other, one)] : NONE,
    optional: (one, other) =>
      declarations.length === 0 ? NONE : [...new Set(taken(one))].filter((p) => taken(other).includes(p)),
    byTheLetter: once((who) => letterOf(world, who, on)),
  };
}

/** Where there are more combinations of answers than are tried. */
const untold = (view: ViewOn): ViewOn => ({
  ...view,
  isParty: () => 'cannot-tell',
  byTheLetter: () => undefined,
});

function once<T>(find: (who: string) => T): (who: string) => T {
  const known = new Map<string, T>();
  return (who) => {
    if (!known.has(who)) known.set(who, find(who));
    return known.get(who) as T;
  };
}

/** @returns undefined where the reservation surely does not stand on that day */
function effectOf(world: World, r: Reservation, other: string, on: CivilDay): Effect | undefined {
  const { solution } = world;
  const { entry } = r.act;
  const holds = (of: Atom): Truth => solution.holds(of, on);
  const stands = holds(made(entry));
  if (stands === 'no') return undefined;
  const whom = world.organ ?? other;
  const found = stanceOf(world, r, whom, on);
  const { provisions, isSure } = provisionsOn(r, holds);
  if (provisions.length === 0) return undefined;
  const isTold = stands === 'yes' && isSure;
  const objection = r.objections.find((o) => o.act.party === other);
  const isObjection = found.stance === 'objected' || found.stance === 'without-benefit';
  return {
    reservation: r.act,
    towards: other,
    stance: isTold ? found.stance : 'cannot-tell',
    provisions,
    further: isObjection ? (objection?.act.provisions ?? []) : [],
    because: stands === 'yes' ? found.because : made(entry),
  };
}

function stanceOf(
  world: World,
  { act, objections }: Reservation,
  whom: string,
  on: CivilDay,
): { readonly stance: Stance; readonly because: Atom } {
  const { solution, instrument } = world;
  const { entry } = act;
  const holds = (of: Atom): Truth => solution.holds(of, on);
  // Where it is open whether an objection was raised in time, that is why.
  const isOpen = objections.filter((o) => o.act.party === whom).map((o) => raised(o.act.entry));
  const each = [
    ['opposed', opposes(whom, entry)],
    ['objected', objects(whom, entry)],
    ['without-benefit', seversFrom(whom, entry)],
    ['accepted', accepted(whom, entry)],
  ] as const;
  const truths = each.map(([stance, of]) => ({ stance, because: of, is: holds(of) }));
  const open = truths.find((t) => t.is === 'cannot-tell');
  const sure = truths.find((t) => t.is === 'yes');
  const own = open
    ? {
        stance: 'cannot-tell' as const,
        because: isOpen.find((of) => holds(of) === 'cannot-tell') ?? open.because,
      }
    : (sure ?? { stance: 'awaiting' as const, because: accepted(whom, entry) });
  if (!world.takesAll || own.stance === 'opposed') return own;
  // It takes all: what another party does decides for this one too.
  const others = everyoneElse(world, act.party).filter((who) => holds(consented(who, instrument)) !== 'no');
  const decisive = others.flatMap((who) =>
    [opposes(who, entry), objects(who, entry), seversFrom(who, entry)].map((of) => ({
      because: of,
      is: holds(of),
    })),
  );
  const blocking = decisive.find((d) => d.is === 'yes');
  if (blocking) return { stance: 'opposed', because: blocking.because };
  const perhaps = decisive.find((d) => d.is === 'cannot-tell');
  if (perhaps) return { stance: 'cannot-tell', because: perhaps.because };
  const awaited = others
    .map((who) => ({ because: accepted(who, entry), is: holds(accepted(who, entry)) }))
    .sort((a, b) => Number(b.is === 'no') - Number(a.is === 'no'))
    .find((a) => a.is !== 'yes');
  if (awaited) return { stance: awaited.is === 'no' ? 'awaiting' : 'cannot-tell', because: awaited.because };
  return own;
}

const everyoneElse = ({ acts }: World, who: string): string[] =>
  [...new Set(acts.map((a) => a.party as string))].filter((other) => other !== who);

/** Those that have not been given up, and whether that is certain. */
function provisionsOn(
  r: Reservation,
  holds: (of: Atom) => Truth,
): { readonly provisions: readonly string[]; readonly isSure: boolean } {
  const parts = r.withdrawals.filter((w) => w.provisions !== undefined);
  const isGivenUp = (provision: string): Truth => {
    const truths = parts
      .filter((w) => w.provisions?.some((p) => isWithin(provision, p)))
      .map((w) => holds(operative(w.entry)));
    return truths.includes('yes') ? 'yes' : truths.includes('cannot-tell') ? 'cannot-tell' : 'no';
  };
  const left = r.permitted.map((provision) => ({ provision, is: isGivenUp(provision) }));
  return {
    provisions: left.filter((p) => p.is !== 'yes').map((p) => p.provision),
    isSure: left.every((p) => p.is !== 'cannot-tell'),
  };
}

function letterOf(world: World, who: string, on: CivilDay): ReturnType<ViewOn['byTheLetter']> {
  const { solution, reservations, instrument } = world;
  if (!reservations.some((r) => r.act.party === who)) return undefined;
  if (solution.holds(party(who, instrument), on) !== 'yes') return undefined;
  const consents = world.acts.filter(
    (a) => a.party === who && solution.coursesFor(effectiveByLetter(a.entry)).length > 0,
  );
  const late = consents.find((c) => solution.holds(effectiveByLetter(c.entry), on) !== 'yes');
  return late && { party: who, from: solution.began(effectiveByLetter(late.entry)).surely };
}

function pairOf(
  instrument: string,
  on: CivilDay,
  views: readonly ViewOn[],
  one: string,
  other: string,
  text: TextBetween,
  areOnOneSide: boolean,
): Pair {
  const [first] = views as [ViewOn];
  const instead = text.replaced ? 'replaced' : areOnOneSide ? 'same-side' : undefined;
  if (instead && views.every((v) => v.isParty(one) === 'yes' && v.isParty(other) === 'yes'))
    return pairWith(instrument, on, first, one, other, text, PLAIN[instead][0]?.relation, []);
  const [answer, ...others] = views.length === 1 ? relationsIn(first, one, other) : [];
  if (answer && others.length === 0)
    return pairWith(instrument, on, first, one, other, text, answer.relation, []);
  const groups = new Map<string, { readings: RelationUnder['readings'][number][]; relation: Relation }>();
  for (const view of views) {
    for (const { doctrine, relation } of relationsIn(view, one, other)) {
      const key = JSON.stringify([relation.bond, relation.modified, relation.excluded, relation.suspended]);
      const known = groups.get(key);
      const reading = { choice: view.choice, doctrine };
      if (known) known.readings.push(reading);
      else groups.set(key, { readings: [reading], relation });
    }
  }
  const under = [...groups.values()];
  const only = under.length === 1 ? under[0]?.relation : undefined;
  return pairWith(instrument, on, first, one, other, text, only, only ? [] : under);
}

/** @param only the relation, where it turns on no reading */
function pairWith(
  instrument: string,
  on: CivilDay,
  view: ViewOn,
  one: string,
  other: string,
  text: TextBetween,
  only: Relation | undefined,
  under: readonly RelationUnder[],
): Pair {
  const isNone = only?.bond === 'not-both-party';
  return {
    instrument,
    parties: [one, other],
    on,
    bond: only ? only.bond : 'turns-on-reading',
    relation: only,
    under,
    tooMany: undefined,
    text,
    optional:
      isNone || only?.bond === 'no-relations' || only?.bond === 'accession-barred'
        ? NONE
        : view.optional(one, other),
    byTheLetter: isNone ? NONE : lettersOf(view, one, other),
  };
}

const NONE: readonly never[] = [];

function lettersOf(view: ViewOn, one: string, other: string): Pair['byTheLetter'] {
  const [a, b] = [view.byTheLetter(one), view.byTheLetter(other)];
  return a || b ? [...(a ? [a] : []), ...(b ? [b] : [])] : NONE;
}

/** Under each doctrine where the two can differ, and once where not. */
function relationsIn(
  view: ViewOn,
  one: string,
  other: string,
): readonly { readonly doctrine: Doctrine | undefined; readonly relation: Relation }[] {
  const both = [view.isParty(one), view.isParty(other)];
  if (both.includes('no') || one === other) return PLAIN['not-both-party'];
  if (both.includes('cannot-tell')) return PLAIN['cannot-tell'];
  const accession = view.towards(one, other);
  if (accession) {
    const bond = accession.is === 'yes' ? undefined : BARRED[accession.is];
    const found = bond ? PLAIN[bond] : betweenParties(view, one, other);
    return found.map((f) => ({ ...f, relation: { ...f.relation, accession } }));
  }
  return betweenParties(view, one, other);
}

const BARRED = { no: 'accession-barred', 'cannot-tell': 'cannot-tell' } as const;

function betweenParties(view: ViewOn, one: string, other: string): ReturnType<typeof relationsIn> {
  const stopped = view.pauses(one, other);
  const pauses = stopped.map((p) => p.act);
  const wholly = stopped.filter((p) => p.act.provisions === undefined);
  const with_ = (relation: Relation): Relation => ({ ...relation, pauses });
  const plainly = (bond: 'suspended' | 'cannot-tell') =>
    PLAIN[bond].map(({ relation }) => ({ doctrine: undefined, relation: with_(relation) }));
  if (wholly.some((p) => p.is === 'yes')) return plainly('suspended');
  if (stopped.some((p) => p.is === 'cannot-tell')) return plainly('cannot-tell');
  const effects = view.effects(one, other);
  if (effects.length === 0 && pauses.length === 0) return PLAIN['in-force'];
  const turns = effects.some((e) => e.stance === 'without-benefit');
  const doctrines = turns ? DOCTRINES : [undefined];
  return doctrines.map((doctrine) => {
    const relation = relationBy(effects, doctrine);
    return { doctrine, relation: pauses.length === 0 ? relation : inPart(relation, pauses) };
  });
}

/** Some provisions do not operate between the two for the time; what is stronger than that stays. */
function inPart(relation: Relation, pauses: readonly Act[]): Relation {
  const suspended = provisionsOf(pauses.map((p) => p.provisions ?? []));
  const isStronger = STRONGER.includes(relation.bond);
  return { ...relation, bond: isStronger ? relation.bond : 'suspended-in-part', suspended, pauses };
}

const STRONGER: readonly Bond[] = ['no-relations', 'awaiting', 'cannot-tell'];

const isNamed = (parties: readonly string[], who: string): boolean => parties.includes(who);

const plain = (bond: Bond) => [
  {
    doctrine: undefined,
    relation: { bond, modified: NONE, excluded: NONE, suspended: NONE, effects: NONE, pauses: NONE },
  },
];
const PLAIN = {
  'not-both-party': plain('not-both-party'),
  'in-force': plain('in-force'),
  replaced: plain('replaced'),
  'same-side': plain('same-side'),
  'accession-barred': plain('accession-barred'),
  suspended: plain('suspended'),
  'cannot-tell': plain('cannot-tell'),
};

function relationBy(effects: readonly Effect[], doctrine: Doctrine | undefined): Relation {
  const those = (...stances: readonly Stance[]) => effects.filter((e) => stances.includes(e.stance));
  const fallen = doctrine === 'severability' ? [] : those('without-benefit');
  const excluding = [...those('objected'), ...fallen];
  const lists = {
    modified: provisionsOf(those('accepted').map((e) => e.provisions)),
    excluded: provisionsOf(excluding.map((e) => [...e.provisions, ...e.further])),
    suspended: NONE,
    effects,
    pauses: NONE,
  };
  if (those('opposed').length > 0) return { ...lists, bond: 'no-relations', modified: [], excluded: [] };
  if (those('cannot-tell').length > 0) return { ...lists, bond: 'cannot-tell' };
  if (those('awaiting').length > 0) return { ...lists, bond: 'awaiting' };
  if (lists.excluded.length > 0) return { ...lists, bond: 'excluded' };
  return { ...lists, bond: lists.modified.length > 0 ? 'modified' : 'in-force' };
}

const provisionsOf = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
