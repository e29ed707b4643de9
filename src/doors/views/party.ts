/** Where a party stands towards each instrument, or towards one. */
import { actsOf, entryDays } from '../../reason/acts-of.ts';
import { type Openness, waysIn } from '../../reason/participation.ts';
import { partyStatus } from '../../reason/party-status.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { thirdStatesFor } from '../../reason/third-states.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { setsOf } from '../../terms/instrument.ts';
import { sayRecordEnd, sayUnverified } from '../../words/instrument.ts';
import { sayNames, sayOpenTo, sayParty, sayReadings } from '../../words/party.ts';
import { capital, type Speaker } from '../../words/speaker.ts';
import { assumedBy, assumedCell } from './assumed.ts';
import { sayBeside } from './beside-a-standing.ts';
import {
  accountsCell,
  type GivenRow,
  givenRow,
  type PartyRow,
  partyRow,
  scopeOf,
  territoriesCell,
} from './party-row.ts';
import { type Tabular, tabular, type View } from './view.ts';

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
