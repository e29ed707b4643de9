/**
 * Why two parties stand to each other as they do: for each reservation between them what has become of it, down to acts, days
 * and articles; what is on record and has no effect, and why not; and under every reading its own reasons.
 */

import type { Act } from '../terms/act.ts';
import type { Reservations } from '../terms/instrument.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import { type Because, because, becauseOf, becauseTooMany, dayOf, entryFacts, voiceOf } from './because.ts';
import type { Atom } from './kernel/clause.ts';
import { isInPart, pauseOf } from './law/art-57-suspension.ts';
import {
  countsOn,
  declared,
  made,
  objects,
  opposes,
  party,
  raised,
  seversFrom,
  suspended,
} from './law/atoms.ts';
import { isPermitted, type Reservation } from './law/reservation.ts';
import type { Effect, Pair, Relation, Relations, RelationUnder, World } from './relations.ts';

export function becauseOfPair(record: OpenRecord, relations: Relations, pair: Pair): readonly Because[] {
  return [
    ...becauseTooMany(pair.instrument, pair.tooMany),
    ...ofTheBond(record, relations, pair),
    ...ofTheText(record, relations, pair),
  ];
}

/** Which amendments stand between the two, and which do not because one is not party to them. */
function ofTheText(record: OpenRecord, { texts }: Relations, pair: Pair): readonly Because[] {
  const { bond, on, parties, text } = pair;
  if (bond === 'not-both-party') return [];
  const isParty = (who: string, amendment: string) =>
    becauseOf(record, texts.solution, party(who, amendment), on);
  return texts.amendments.flatMap((instrument) => {
    const how =
      record.instruments.get(instrument)?.amends?.how === 'replaces' ? 'text-replaced' : 'text-between';
    const lone = text.ofOneOnly.find((o) => o.amendment === instrument);
    if (lone) {
      const grounds = [...isParty(lone.by, instrument), ...isParty(lone.other, instrument)];
      return [because('missing', 'text-not-between', { instrument, party: lone.other }, grounds)];
    }
    if (!text.amendments.includes(instrument)) return [];
    const { locator } = record.instruments.get(instrument)?.amends ?? {};
    const facts = { instrument, ...(locator ? { locator } : {}) };
    return [
      because(
        'concluded',
        how,
        facts,
        parties.flatMap((who) => isParty(who, instrument)),
      ),
    ];
  });
}

function ofTheBond(record: OpenRecord, { worlds }: Relations, pair: Pair): readonly Because[] {
  const [first] = worlds as readonly [World];
  if (pair.relation)
    return [...ofRelation(record, first, pair, pair.relation), ...ofParties(record, first, pair)];
  const isOneWorld = worlds.length === 1;
  const under = pair.under.flatMap(({ readings, relation }) =>
    readings.map((reading) => {
      const world = worlds.find((w) => sameChoice(w, reading)) ?? first;
      const tree = ofRelation(record, world, pair, relation);
      return underReading(
        record,
        pair,
        reading,
        isOneWorld ? tree : [...tree, ...ofParties(record, world, pair)],
      );
    }),
  );
  return isOneWorld ? [...under, ...ofParties(record, first, pair)] : under;
}

const sameChoice = (world: World, { choice }: RelationUnder['readings'][number]): boolean =>
  JSON.stringify(world.choice) === JSON.stringify(choice);

/** Below each answer who reads it so; what follows stands below the last of them. */
function underReading(
  record: OpenRecord,
  { instrument }: Pair,
  { choice, doctrine }: RelationUnder['readings'][number],
  tree: readonly Because[],
): Because {
  const inner = doctrine ? [because('read', `doctrine-${doctrine}`, {}, tree)] : tree;
  return Object.entries(choice).reduceRight<readonly Because[]>((grounds, [reading, option]) => {
    const known = record.instruments.get(instrument)?.readings.find((r) => r.id === reading);
    const label = known?.options.find((o) => o.id === option)?.label;
    return [
      because(
        'read',
        'reading-option',
        { reading, option, instrument, ...(label ? { text: label } : {}) },
        grounds,
      ),
    ];
  }, inner)[0] as Because;
}

/** What has become of the reservations between the two. */
function ofRelation(record: OpenRecord, world: World, pair: Pair, relation: Relation): readonly Because[] {
  const { parties, on } = pair;
  if (relation.bond === 'not-both-party') return [];
  const about = (of: Atom) => becauseOf(record, world.solution, of, on);
  const own = world.reservations.filter(
    (r) => parties.includes(r.act.party) && countsOn(r.act).earliest <= on,
  );
  return [
    ...ofAccession(relation.accession, pair, about),
    ...relation.pauses.filter(isInPart).flatMap((a) => about(pauseOf(a))),
    ...relation.effects.map((e) => becauseOfEffect(record, world, e, about(e.because))),
    ...own.flatMap((r) => [
      ...withoutEffect(record, world, r, relation, about),
      ...objectionsWithoutEffect(record, world, r, pair, about),
    ]),
  ];
}

/** What the accession of one does towards the other, where the clause lets it have effect towards some only. */
function ofAccession(
  accession: Relation['accession'],
  { instrument }: Pair,
  about: (of: Atom) => readonly Because[],
): readonly Because[] {
  if (!accession) return [];
  const grounds = accession.because.flatMap(about);
  if (accession.is === 'yes') return grounds;
  const facts = { instrument, party: accession.accession.party, parties: [accession.by] };
  return [because('missing', 'accession-barred', facts, grounds)];
}

/** That they are parties, for whom it is suspended, what both have taken up besides, and what the letter of art. 20(4)(c) says of their consent. */
function ofParties(
  record: OpenRecord,
  { solution, acts, instrument }: World,
  pair: Pair,
): readonly Because[] {
  const { parties, on, optional } = pair;
  const about = (of: Atom) => becauseOf(record, solution, of, on);
  const isTaken = (a: Act) =>
    a.kind === 'declare' &&
    parties.includes(a.party) &&
    a.provisions?.some((p) => optional.includes(p)) &&
    solution.holds(declared(a.entry), on) === 'yes';
  const isSuspended = (who: string) => solution.holds(suspended(who, instrument), on) !== 'no';
  return [
    ...acts.filter(isTaken).flatMap((d) => about(declared(d.entry))),
    ...parties.filter(isSuspended).flatMap((who) => about(suspended(who, instrument))),
    ...parties.flatMap((who) => about(party(who, instrument))),
    ...pair.byTheLetter.map(({ party: who, from }) =>
      because('concluded', 'letter-of-20-4-c', { party: who, ...(from === undefined ? {} : { day: from }) }),
    ),
  ];
}

function becauseOfEffect(record: OpenRecord, world: World, e: Effect, grounds: readonly Because[]): Because {
  const facts = {
    ...entryFacts(record, e.reservation.entry),
    other: e.towards,
    provisions: [...e.provisions, ...e.further],
  };
  const { sources: _, confidence: __, grade: ___, ...told } = facts;
  const isOpen = e.stance === 'cannot-tell' || e.stance === 'awaiting';
  // Where it is not for each party to oppose for itself, the article is another.
  const whose =
    e.stance !== 'opposed' ? '' : world.organ ? '-by-organ' : world.takesAll ? '-by-one-of-all' : '';
  return because(isOpen ? 'missing' : 'concluded', `effect-${e.stance}${whose}`, told, grounds);
}

/** A reservation on record by that day that does nothing between the two, and why not; or some of its provisions. */
function withoutEffect(
  record: OpenRecord,
  { instrument }: World,
  r: Reservation,
  relation: Relation,
  reasons: (of: Atom) => readonly Because[],
): readonly Because[] {
  const facts = { ...entryFacts(record, r.act.entry), ...dayOf(r.act) };
  const regime = record.instruments.get(instrument)?.reservations;
  const barred = (r.act.provisions ?? []).filter((p) => !isPermitted(regime, p));
  const notPermitted =
    barred.length > 0 && regime
      ? [
          because('missing', 'reservation-not-permitted', {
            ...{ party: r.act.party, instrument, locator: regime.locator, provisions: barred },
          }),
        ]
      : [];
  if (relation.effects.some((e) => e.reservation === r.act)) return notPermitted;
  const act = because(voiceOf(facts), 'act', facts);
  if (r.permitted.length === 0) return [...notPermitted, act];
  const about = { party: r.act.party, provisions: r.permitted };
  return [
    ...notPermitted,
    because('missing', 'reservation-without-effect', about, [
      ...whyNotMade(r, regime, instrument, reasons),
      act,
    ]),
  ];
}

/** Where no clause could bring it about, what it would have taken; otherwise what ended or barred it. */
function whyNotMade(
  r: Reservation,
  regime: Reservations | undefined,
  instrument: string,
  reasons: (of: Atom) => readonly Because[],
): readonly Because[] {
  const about = { party: r.act.party, instrument };
  if (r.isLate && regime?.late === 'none')
    return [because('missing', 'no-late-reservations', { ...about, locator: regime.locator })];
  if (r.needsConfirmation && r.confirmations.length === 0)
    return [because('missing', 'not-confirmed', about)];
  return reasons(made(r.act.entry));
}

/** An objection of one of the two on record by that day that does not count: too late, withdrawn, or of no account. */
function objectionsWithoutEffect(
  record: OpenRecord,
  { solution }: World,
  r: Reservation,
  { parties, on }: Pair,
  about: (of: Atom) => readonly Because[],
): readonly Because[] {
  return r.objections
    .filter((o) => parties.includes(o.act.party) && countsOn(o.act).earliest <= on)
    .filter((o) => EFFECTS.every((effect) => solution.holds(effect(o.act.party, r.act.entry), on) === 'no'))
    .map((o) => {
      const facts = { ...entryFacts(record, o.act.entry), ...dayOf(o.act) };
      const act = because(voiceOf(facts), 'act', facts);
      const isRaised = solution.holds(raised(o.act.entry), on) === 'yes';
      const grounds = isRaised ? [act] : [...about(raised(o.act.entry)), act];
      return because(
        'missing',
        'objection-without-effect',
        { party: o.act.party, other: r.act.party },
        grounds,
      );
    });
}

const EFFECTS = [objects, opposes, seversFrom];
