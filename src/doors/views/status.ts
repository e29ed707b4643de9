/** An instrument, a party, and structures over a list of States. */

import { actsOf, entryDays } from '../../reason/acts-of.ts';
import { knownLast } from '../../reason/claims.ts';
import type { Choice } from '../../reason/dossier/choice.ts';
import { type InstrumentStatus, instrumentStatus } from '../../reason/instrument-status.ts';
import { accountsBy } from '../../reason/law/binding.ts';
import { type Openness, waysIn } from '../../reason/participation.ts';
import { type PartyStatus, partyStatus } from '../../reason/party-status.ts';
import { registeredOn } from '../../reason/registration.ts';
import type { Standing } from '../../reason/standing.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { coverage, isCounted, openness, structures } from '../../reason/structures.ts';
import { type TerritorialScope, territoriesOf } from '../../reason/territories.ts';
import { type AsThird, thirdStatesFor, thirdStatesOf } from '../../reason/third-states.ts';
import { isAssertedOnly } from '../../terms/act.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { setsOf } from '../../terms/instrument.ts';
import {
  regionName,
  sayAnswer,
  sayChoices,
  sayInstrument,
  sayNames,
  sayOpenTo,
  sayParty,
  sayReadings,
  sayRecordEnd,
  sayThirdStates,
  sayUnverified,
  standingWord,
} from '../../words/answers.ts';
import { capital, type Speaker } from '../../words/speaker.ts';
import { sayTerritories } from '../../words/territories.ts';
import { assumedBy, assumedCell } from './assumed.ts';
import { sayBeside } from './beside-a-standing.ts';
import { isoDay, type Tabular, tabular, type View } from './view.ts';

export interface PartyRow {
  readonly party: string;
  readonly name: string;
  readonly standing: string;
  readonly word: string;
  readonly since: string | null;
  readonly confidence: string;
  /** values of the instrument's file that it rests on and nobody has looked up */
  readonly unverified: readonly string[];
  readonly acts: readonly {
    readonly entry: string;
    readonly kind: string;
    readonly done: string | null;
    readonly received: string | null;
    readonly effective: string | null;
    readonly grade: string;
    readonly sources: readonly string[];
  }[];
  /** suspensions towards some, or of some provisions, by it or towards it; and any with its ground */
  readonly pauses: readonly {
    readonly entry: string;
    readonly by: string;
    readonly towards: readonly string[] | null;
    readonly provisions: readonly string[] | null;
    readonly ground: string | null;
    readonly asserted: boolean;
  }[];
  /** grounds that it claims, or that are claimed towards it alone; whether one holds is not decided */
  readonly claims: readonly {
    readonly entry: string;
    readonly by: string;
    readonly ground: string | null;
    /** the last day on which an objection is in time; null where there is no period, or its beginning is not on record */
    readonly lastDayToObject: string | null;
    readonly objections: readonly string[];
    readonly late: readonly string[];
  }[];
  /** provisions that go on, or may, although it has left or the instrument has ended; `to` is the first day no longer */
  readonly goesOn: readonly {
    readonly locator: string;
    readonly provisions: readonly string[];
    readonly possibly: { readonly from: string | null; readonly to: string | null };
    readonly surely: { readonly from: string | null; readonly to: string | null } | null;
  }[];
  readonly accounts: readonly { readonly by: string; readonly says: string; readonly date: string }[];
  /** to which territories it applies for it, where the record says more than its entire territory */
  readonly territories: {
    readonly base: string;
    readonly parts: readonly {
      readonly territory: string;
      readonly name: string;
      readonly applies: string;
      readonly since: string | null;
    }[];
    readonly says: readonly string[];
  } | null;
  /** where the standing turns on a reading: each, with the answers that lead to it */
  readonly readings: readonly {
    readonly choices: readonly Choice[];
    readonly reading: string;
    readonly standing: string;
    readonly word: string;
    readonly since: string | null;
  }[];
}

/** What one provision gives to somebody who is no party. */
export interface GivenRow {
  readonly id: string;
  readonly locator: string;
  readonly gives: string;
  readonly has: string;
  readonly why: string;
  readonly since: string | null;
}

const givenRow = ({ third, has, why, since }: AsThird): GivenRow => ({
  id: third.id,
  locator: third.locator,
  gives: third.gives,
  has,
  why,
  since: isoDay(since),
});

export interface InstrumentData {
  readonly instrument: string;
  readonly title: string;
  readonly binding: string;
  /** where that is disputed: who holds it to be what, and what it is by each view */
  readonly bindingAccounts: readonly {
    readonly by: string;
    readonly holds: string;
    readonly date: string;
    readonly says: string;
    readonly sources: readonly string[];
  }[];
  readonly held: readonly { readonly as: string; readonly inForce: string; readonly parties: number }[];
  /** States concerned that are not party, by id */
  readonly concerns: readonly string[];
  readonly inForce: string;
  readonly computed: { readonly from: string | null; readonly to: string | null };
  readonly published: readonly string[];
  readonly differs: boolean;
  /** of what it rests on whether it is in force, and what of it nobody has looked up: `published`, `entryIntoForce` */
  readonly confidence: string;
  readonly unverified: readonly string[];
  readonly registrations: readonly {
    readonly with: string;
    readonly registered: string;
    readonly date: string | null;
    readonly number: string | null;
    readonly sources: readonly string[];
  }[];
  readonly parties: readonly PartyRow[];
  /** what applies before entry into force, from the adoption on (VCLT art. 24(4)); null where it has been in force */
  readonly finalClauses: {
    readonly adopted: string;
    readonly of: readonly { readonly matter: string; readonly locators: readonly string[] }[];
  } | null;
  /** its place beside others: clauses of its own, and of others about it */
  readonly precedence: readonly {
    readonly of: string;
    readonly locator: string;
    readonly place: string;
    /** the other one of the two; null where the clause is its own and goes for any */
    readonly other: string | null;
    /** how many of its parties are party to that one too */
    readonly both: number | null;
  }[];
  /** what its provisions give to States that are not parties, for each that they name */
  readonly forThirdStates: readonly (GivenRow & { readonly party: string })[];
  /** its provisions with a rule of their own */
  readonly ownRules: readonly {
    readonly id: string;
    readonly title: string;
    readonly provisions: readonly string[];
    readonly inForce: string;
    readonly since: string | null;
    /** for how many of its parties */
    readonly parties: number;
  }[];
}

export function instrumentView(
  s: Speaker,
  state: StateOfPlay,
  id: string,
  on: CivilDay,
): View<InstrumentData> {
  const x = instrumentStatus(state, id, on) as InstrumentStatus;
  const { concerns } = x.instrument;
  const said = sayInstrument(s, x, on);
  const thirds = thirdStatesOf(state, x.instrument, on);
  const concerned = concerns.length > 0 ? [s.m.concerns({ names: s.names(concerns) })] : [];
  return {
    ...assumedBy(s, state),
    ...said,
    limits: [
      ...concerned,
      ...said.limits,
      ...thirds.flatMap(({ who, given }) => sayThirdStates(s, who, given)),
    ],
    on: writeDay(on),
    at: state.at,
    language: s.language,
    data: {
      instrument: id,
      title: s.title(id),
      binding: x.instrument.binding,
      bindingAccounts: accountsBy(x.instrument, on).map((a) => ({
        by: s.name(a.by),
        holds: a.holds,
        date: a.date.text,
        says: s.text(a.says),
        sources: a.sources,
      })),
      held: x.held.map(({ as, inForce, parties }) => ({ as, inForce, parties })),
      concerns,
      inForce: x.inForce,
      computed: { from: isoDay(x.possiblyFrom), to: isoDay(x.surelyFrom) },
      published: x.published.map((p) => p.text),
      differs: x.differs,
      confidence: x.confidence,
      unverified: x.unverified,
      registrations: registeredOn(x.instrument, on).map(({ registration: r, is }) => ({
        with: s.text(r.with),
        registered: is,
        date: r.date?.text ?? null,
        number: r.number ?? null,
        sources: r.sources,
      })),
      parties: x.parties
        .map((p) => partyRow(s, p, scopeOf(state, p, on)))
        .sort((a, b) => s.compare(a.name, b.name)),
      finalClauses: x.finalClauses ? { adopted: x.finalClauses.adopted.text, of: x.finalClauses.of } : null,
      precedence: x.precedence.map(({ link: { of, clause, other }, both }) => ({
        ...{ of, locator: clause.locator, place: clause.place },
        ...{ other: other ?? null, both: both ?? null },
      })),
      forThirdStates: thirds.flatMap(({ who, given }) => given.map((g) => ({ party: who, ...givenRow(g) }))),
      ownRules: x.ownRules.map(({ rule, inForce, since, parties }) => ({
        id: rule.id,
        title: s.text(rule.title),
        provisions: rule.provisions,
        inForce,
        since: isoDay(since),
        parties,
      })),
    },
  };
}

/** Where a standing turns on readings there is no one answer to where it applies. */
function scopeOf(state: StateOfPlay, p: PartyStatus, on: CivilDay): TerritorialScope | undefined {
  return p.readings.length > 0 ? undefined : territoriesOf(state, p.instrument, p.party, on);
}

function partyRow(s: Speaker, p: PartyStatus, scope: TerritorialScope | undefined): PartyRow {
  return {
    party: p.party,
    name: s.name(p.party),
    standing: p.standing,
    word: standingWord(s, p),
    since: isoDay(p.since),
    confidence: p.confidence,
    unverified: p.unverified,
    acts: p.acts.map((a) => ({
      entry: a.entry,
      kind: a.kind,
      done: a.done?.text ?? null,
      received: a.received?.text ?? null,
      effective: a.effective?.text ?? null,
      grade: a.grade,
      sources: a.sources,
    })),
    pauses: p.pauses.map((a) => ({
      entry: a.entry,
      by: a.party,
      towards: a.towards ?? null,
      provisions: a.provisions ?? null,
      ground: a.ground ?? null,
      asserted: isAssertedOnly(a.ground),
    })),
    claims: p.claims.map((c) => ({
      entry: c.act.entry,
      by: c.act.party,
      ground: c.act.ground ?? null,
      lastDayToObject: isoDay(knownLast(c)),
      objections: c.objections.map((a) => a.entry),
      late: c.late.map((a) => a.entry),
    })),
    goesOn: p.goesOn.map(({ survival, possibly, surely }) => ({
      locator: survival.locator,
      provisions: survival.provisions,
      possibly: { from: isoDay(possibly.from), to: isoDay(possibly.to) },
      surely: surely ? { from: isoDay(surely.from), to: isoDay(surely.to) } : null,
    })),
    accounts: p.accounts.map((a) => ({ by: s.name(a.by), says: s.text(a.says), date: a.date.text })),
    territories: scope
      ? {
          base: scope.base,
          parts: scope.territories.map((t) => ({
            territory: t.territory,
            name: s.name(t.territory),
            applies: t.applies,
            since: isoDay(t.since),
          })),
          says: sayTerritories(s, p.party, scope),
        }
      : null,
    readings: p.readings.map((u) => ({
      choices: u.choices,
      reading: sayChoices(s, p, u),
      standing: u.status.standing,
      word: standingWord(s, u.status),
      since: isoDay(u.status.since),
    })),
  };
}

export function instrumentTable(view: View<InstrumentData>): Tabular {
  return tabular(
    [
      'instrument',
      'party',
      'name',
      'standing',
      'since',
      'confidence',
      'acts',
      'accounts',
      'assumed',
      'territories',
      'on',
      'record_size',
    ],
    view.data.parties.map((p) => [
      view.data.instrument,
      p.party,
      p.name,
      p.standing,
      p.since,
      p.confidence,
      p.acts.map((a) => `${a.kind} ${a.received ?? a.effective ?? a.done ?? ''}`.trim()).join('; '),
      accountsCell(p),
      assumedCell(view),
      territoriesCell(p),
      view.on,
      view.at,
    ]),
  );
}

/** Accounts of a standing that differ, each with whose it is. */
const accountsCell = (p: PartyRow): string =>
  p.accounts.map((a) => `${a.by}, ${a.date}: ${a.says}`).join('; ');

/** `entire; without a b`, `metropolitan; with a 2001-03-01`; empty where the record has no word about territories. */
function territoriesCell({ territories }: PartyRow): string {
  if (!territories) return '';
  const those = (word: string, applies: string) => {
    const parts = territories.parts.filter((t) => t.applies === applies);
    const told = parts.map((t) => [t.territory, t.since].filter(Boolean).join(' '));
    return told.length > 0 ? [`${word} ${told.join(', ')}`] : [];
  };
  return [
    territories.base,
    ...those('with', 'yes'),
    ...those('without', 'no'),
    ...those('cannot-tell', 'cannot-tell'),
  ].join('; ');
}

export interface PartyData {
  readonly party: string;
  readonly name: string;
  readonly towards: readonly (PartyRow & {
    readonly instrument: string;
    readonly title: string;
    readonly says: string;
    readonly mayComeIn: string | null;
    readonly openness: Openness | null;
    /** what its provisions give to it, where it is no party; null for a party, and where they give nobody anything */
    readonly asThird: readonly GivenRow[] | null;
  })[];
}

export function partyView(
  s: Speaker,
  state: StateOfPlay,
  party: string,
  on: CivilDay,
  only?: string,
): View<PartyData> {
  const { m } = s;
  const ids = [...state.record.instruments.keys()].filter((id) => !only || id === only);
  const towards = ids
    .map((instrument) => {
      const p = partyStatus(state, instrument, party, on);
      const outside = p.standing === 'none' || p.standing === 'ended';
      const open = outside ? waysIn(state, instrument, party, on).openness : null;
      const said = { who: s.inSentence(party), title: s.titleInSentence(instrument) };
      return {
        ...partyRow(s, p, scopeOf(state, p, on)),
        instrument,
        title: s.title(instrument),
        says: sayParty(s, p, on),
        mayComeIn: open ? capital(m.mayComeIn[open](said)) : null,
        openness: open,
        asThird: thirdStatesFor(state, instrument, party, on)?.map(givenRow) ?? null,
      };
    })
    .sort((a, b) => s.compare(a.title, b.title));
  const n = towards.filter((t) => t.standing === 'in-force').length;
  const [first] = towards;
  const headline =
    only && first
      ? first.says
      : m.partyHeadline({ who: s.inSentence(party), day: s.day(on), n, of: ids.length });
  return {
    ...assumedBy(s, state),
    sentence: capital(headline),
    limits: [
      ...sayNames(s, party),
      ...(only ? sayStanding(s, state, party, only, on) : []),
      ...(only && first?.mayComeIn ? [first.mayComeIn, ...sayAmong(s, state, only, party, on)] : []),
      recordEnd(s, state, ids, on),
    ],
    on: writeDay(on),
    at: state.at,
    language: s.language,
    data: { party, name: s.name(party), towards },
  };
}

/** What is said beside the sentence of how a party stands to one instrument. */
function sayStanding(
  s: Speaker,
  state: StateOfPlay,
  party: string,
  instrument: string,
  on: CivilDay,
): readonly string[] {
  const status = partyStatus(state, instrument, party, on);
  const given = thirdStatesFor(state, instrument, party, on);
  return [
    ...sayUnverified(s, status.unverified),
    ...sayReadings(s, status, on),
    ...sayBeside(s, state, { status, scope: scopeOf(state, status, on), given }, on),
  ];
}

/** By which of several sets a way in is open to somebody. */
function sayAmong(s: Speaker, state: StateOfPlay, instrument: string, who: string, on: CivilDay): string[] {
  return waysIn(state, instrument, who, on).ways.flatMap(({ way, open, through }) =>
    open === 'yes' && setsOf(way.openTo).length > 1
      ? [
          capital(
            s.m.isAmong({
              who: s.inSentence(who),
              day: s.day(on),
              sets: s.list(through.map((t) => sayOpenTo(s, [t]))),
            }),
          ),
        ]
      : [],
  );
}

/** Where the record ends for these instruments. */
function recordEnd(s: Speaker, state: StateOfPlay, instruments: readonly string[], on: CivilDay): string {
  const days = instruments.flatMap((id) => entryDays(actsOf(state, id)));
  const last = Math.max(...days.filter((d) => d <= on)) as CivilDay;
  return sayRecordEnd(
    s,
    Number.isFinite(last) ? last : undefined,
    days.some((d) => d > on),
  );
}

export function partyTable(view: View<PartyData>): Tabular {
  return tabular(
    [
      'party',
      'instrument',
      'title',
      'standing',
      'since',
      'confidence',
      'may_come_in',
      'accounts',
      'assumed',
      'territories',
      'on',
      'record_size',
    ],
    view.data.towards.map((t) => [
      view.data.party,
      t.instrument,
      t.title,
      t.standing,
      t.since,
      t.confidence,
      t.mayComeIn,
      accountsCell(t),
      assumedCell(view),
      territoriesCell(t),
      view.on,
      view.at,
    ]),
  );
}

export interface StructuresData {
  readonly region: string;
  readonly title: string;
  readonly definition: string;
  readonly states: readonly string[];
  readonly structures: readonly {
    readonly instrument: string;
    readonly short: string;
    readonly class: string;
    readonly counted: boolean;
    readonly members: readonly string[];
    readonly uncertain: readonly string[];
    /** of members and others with an act on record: how sure where they stand is */
    readonly confidence: Readonly<Record<string, string>>;
    /** neither member nor outside: signed, consented, suspended or applied provisionally */
    readonly between: Readonly<Record<string, Standing>>;
    readonly outside: {
      readonly ownAct: readonly string[];
      readonly byOthers: readonly string[];
      readonly notOpen: readonly string[];
      readonly depends: readonly string[];
    };
  }[];
  readonly inNone: readonly string[];
  readonly widest: number;
}

export function structuresView(
  s: Speaker,
  state: StateOfPlay,
  region: string,
  on: CivilDay,
): View<StructuresData> {
  const known = state.record.regions.get(region);
  const all = structures(state);
  const everything = coverage(
    state,
    region,
    on,
    all.map((x) => x.instrument.instrument),
  );
  const counted = coverage(state, region, on);
  const open = new Map(openness(state, everything, on).map((o) => [o.instrument, o]));
  const founded = new Map(all.map((x) => [x.instrument.instrument as string, x]));
  const said = sayAnswer(s, undefined, {
    kind: 'coverage',
    regions: [
      {
        region,
        size: counted.size,
        structures: counted.counts.length,
        whole: counted.whole,
        widest: counted.widest.members,
        inNone: counted.inNone,
        uncertain: 0,
      },
    ],
    because: [],
  });
  const weak = everything.counts.flatMap((c) => [...c.confidence.values()]).filter((x) => x === 'unverified');
  return {
    ...said,
    limits: [...said.limits, ...(weak.length > 0 ? [s.m.unverifiedRows({ n: weak.length })] : [])],
    on: writeDay(on),
    at: state.at,
    language: s.language,
    data: {
      region,
      title: regionName(s, region),
      definition: known ? s.text(known.definition) : '',
      states: everything.counts[0]
        ? [
            ...everything.counts[0].members,
            ...everything.counts[0].uncertain,
            ...everything.counts[0].between.keys(),
            ...everything.counts[0].outside,
          ].sort((a, b) => s.compare(s.name(a), s.name(b)))
        : [],
      structures: everything.counts
        .map((c) => {
          const x = founded.get(c.instrument);
          const o = open.get(c.instrument);
          return {
            instrument: c.instrument,
            short: s.shortTitle(c.instrument),
            class: x?.founded.class ?? '',
            counted: x ? isCounted(x.instrument) : false,
            members: c.members,
            uncertain: c.uncertain,
            confidence: Object.fromEntries(c.confidence),
            between: Object.fromEntries(c.between),
            outside: {
              ownAct: o?.ownAct ?? [],
              byOthers: o?.byOthers ?? [],
              notOpen: o?.notOpen ?? [],
              depends: o?.depends ?? [],
            },
          };
        })
        .sort((a, b) => s.compare(a.short, b.short)),
      inNone: counted.inNone,
      widest: counted.widest.members,
    },
  };
}

export function structuresTable(view: View<StructuresData>): Tabular {
  return tabular(
    ['state', 'structure', 'member', 'standing', 'may_come_in', 'region', 'confidence', 'on', 'record_size'],
    view.data.structures.flatMap((x) =>
      view.data.states.map((state) => {
        const how = x.outside.ownAct.includes(state)
          ? 'own-act'
          : x.outside.byOthers.includes(state)
            ? 'by-others'
            : x.outside.depends.includes(state)
              ? 'depends'
              : x.outside.notOpen.includes(state)
                ? 'not-open'
                : '';
        const member = x.members.includes(state) ? 'yes' : x.uncertain.includes(state) ? 'cannot-tell' : 'no';
        const standing =
          x.between[state] ?? (member === 'yes' ? 'in-force' : member === 'no' ? 'outside' : member);
        const sure = x.confidence[state] ?? null;
        return [state, x.instrument, member, standing, how, view.data.region, sure, view.on, view.at];
      }),
    ),
  );
}
