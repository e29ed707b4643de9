/** Of an act: who is to be told, what follows and when, and a draft of the notification in every language of the program. */

import { claimsAmong } from '../../reason/claims.ts';
import { countsOn } from '../../reason/law/atoms.ts';
import { partyStatus } from '../../reason/party-status.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { type TimeToObject, timesToObject } from '../../reason/time-to-object.ts';
import { type Group, toBeTold } from '../../reason/to-be-told.ts';
import { type Act, isOfReservations } from '../../terms/act.ts';
import { addDays, type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { writeDelay } from '../../terms/delay.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { isCertain } from '../../terms/uncertain-date.ts';
import { byLegalView, sayAsserted, sayTimeToObject } from '../../words/claims.ts';
import { sayUnverified } from '../../words/instrument.ts';
import { OUT } from '../../words/out.ts';
import { SHEETS, sayDelay } from '../../words/sheets.ts';
import { SPOKEN, Speaker, type Spoken } from '../../words/speaker.ts';
import { isoDay, type View } from './view.ts';
import { type DifferenceRow, differenceRow } from './what-if.ts';

/** A draft as headings and lines, for whatever shows it. */
export interface Draft {
  readonly language: Spoken;
  readonly head: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly clocksHead: string;
  readonly clocks: readonly string[];
  readonly to: string;
  readonly recipients: readonly { readonly group: string; readonly names: readonly string[] }[];
  readonly foot: readonly string[];
}

export interface NotificationData {
  readonly entry: string;
  readonly instrument: string;
  readonly party: string;
  readonly kind: string;
  /** the day for which recipients were asked where they stand */
  readonly day: string;
  readonly recipients: Readonly<Record<Group, readonly string[]>>;
  /** `days`: from receipt to the first day of it; null where receipt is no single day */
  readonly effects: readonly (DifferenceRow & { readonly days: number | null })[];
  /** of reservations that the act is, contains or answers: until when an objection is in time (VCLT 20(5)) */
  readonly objections: readonly {
    readonly reservation: string;
    readonly acceptance: TimeToObject['acceptance'];
    readonly within: string;
    /** null where the day of notification, or of a confirmation, is not on record */
    readonly last: string | null;
    readonly earliest: string | null;
  }[];
  readonly drafts: readonly Draft[];
}

const SHOWN: readonly Group[] = [
  'parties',
  'contracting',
  'provisional',
  'suspended',
  'signatories',
  'unsettled',
  'entitled',
];

export function notificationView(
  s: Speaker,
  state: StateOfPlay,
  act: Act,
  on: CivilDay,
): View<NotificationData> {
  const m = OUT[s.language];
  const told = toBeTold(state, act, on);
  const times = timesToObject(state, act);
  const receipt = act.received && isCertain(act.received) ? act.received.latest : undefined;
  const binding = state.record.instruments.get(act.instrument)?.binding;
  const n = SHOWN.reduce((sum, g) => sum + told.groups[g].length, 0);
  const what = `${s.title(act.instrument)}, ${s.name(act.party)}, ${s.m.actKinds[act.kind]}`;
  return {
    sentence: m.toTell({ n, act: what }),
    limits: [
      ...(binding === 'political' ? [m.political] : []),
      ...(binding === 'disputed' ? [s.m.held.by.political({ says: m.political })] : []),
      ...(told.groups.perhaps.length > 0 ? [m.entitledLimit({ n: told.groups.perhaps.length })] : []),
      ...(receipt === undefined ? [m.receivedUnknown] : []),
    ],
    on: writeDay(on),
    at: state.at,
    language: s.language,
    data: {
      entry: act.entry,
      instrument: act.instrument,
      party: act.party,
      kind: act.kind,
      day: writeDay(told.day),
      recipients: told.groups,
      effects: told.effects.map((d) => ({
        ...differenceRow(s, d),
        days: receipt === undefined ? null : d.from - receipt,
      })),
      objections: times.map((t) => ({
        reservation: t.reservation.entry,
        acceptance: t.acceptance,
        within: writeDelay(t.within),
        last: t.isNotified ? isoDay(t.last.latest) : null,
        earliest: t.awaitsConfirmation ? null : isoDay(t.last.earliest),
      })),
      drafts: (Object.keys(SPOKEN) as Spoken[]).map((language) =>
        draft(new Speaker(language, s.record), state, act, told, times, receipt),
      ),
    },
  };
}

function draft(
  s: Speaker,
  state: StateOfPlay,
  act: Act,
  { day, groups, effects }: ReturnType<typeof toBeTold>,
  times: readonly TimeToObject[],
  receipt: CivilDay | undefined,
): Draft {
  const m = OUT[s.language];
  const d = m.draft;
  const instrument = state.record.instruments.get(act.instrument);
  const own = effects.find((e) => e.party === act.party && e.from >= day);
  const clocks = effects.map((e) => {
    const { says } = differenceRow(s, e);
    return receipt === undefined || e.from <= receipt ? says : m.clock({ says, days: e.from - receipt });
  });
  // What is on record once the act counts: what follows from it rests on the clauses as much as on the act.
  const { unverified } = partyStatus(state, act.instrument, act.party, own?.from ?? day);
  const locator =
    act.kind === 'withdraw' ? instrument?.withdrawal?.locator : instrument?.laterParties?.locator;
  const runsFromNotification =
    instrument?.laterParties?.from === 'notification' &&
    instrument.consentBy.includes(act.kind) &&
    act.notified === undefined;
  const ends = own && act.kind === 'withdraw' ? addDays(own.from, -1) : undefined;
  // What has come of it since is not for the notification of the claim itself.
  const claims = instrument ? claimsAmong(instrument, [act]) : [];
  const twoDays = partyStatus(
    state,
    act.instrument,
    act.party,
    Math.max(day, countsOn(act).earliest) as CivilDay,
  )
    .byTheClause.filter((b) => b.act.entry === act.entry && b.differs)
    .map((b) => m.twoDays({ computed: s.span(b.computed), published: s.date(b.published) }));
  return {
    language: s.language,
    head: d.head,
    title: s.title(act.instrument),
    lines: [
      d.mark,
      instrument?.depositary ? d.by({ depositary: s.text(instrument.depositary.name) }) : d.noDepositary,
      d.informs,
      d.act({ who: s.name(act.party), kind: s.m.actKinds[act.kind] }),
      ...claims.map((claim) => sayAsserted(s, claim)),
      ...(act.provisions ? [d.provisions({ provisions: s.list(act.provisions) })] : []),
      ...(act.about === undefined || !isOfReservations(act.kind)
        ? []
        : [d.about({ entry: `${act.instrument}/${act.about}` })]),
      ...(act.note && isOfReservations(act.kind) ? [d.note({ note: s.text(act.note) })] : []),
      ...(['done', 'received', 'effective'] as const).flatMap((of) => {
        const date = act[of];
        return date ? [d[of]({ day: s.date(date) })] : [];
      }),
      d.notYet,
    ],
    clocksHead: m.clocksHead,
    clocks: [
      ...(clocks.length > 0 ? clocks : times.length > 0 ? [] : [m.noClocks]),
      ...claims.map((claim) => sayTimeToObject(s, claim, countsOn(act).earliest)),
      ...times.flatMap((t) => sayTime(s, t, act)),
      ...twoDays,
      ...(ends === undefined ? [] : [m.revocable({ day: s.day(ends) })]),
      ...(runsFromNotification ? [m.fromNotification({ locator: locator ?? '' })] : []),
      ...claims.flatMap(({ last }) => (last ? [byLegalView(s, act.instrument, m.claimCite)] : [])),
      ...(locator && clocks.length > 0 ? sayClause(s, instrument, locator, claims.length > 0) : []),
    ],
    to: d.to,
    recipients: SHOWN.filter((g) => groups[g].length > 0).map((g) => ({
      group: m.groups[g],
      names: groups[g].map((id) => s.name(id)).sort(s.compare),
    })),
    foot: [
      ...sayUnverified(s, unverified),
      ...sayWhoseRule(s, instrument?.binding),
      d.basis({
        at: state.at,
        entry: act.entry,
        grade: s.m.grades[act.grade],
        confidence: s.m.confidences[act.confidence],
      }),
    ],
  };
}

/** Until when an objection is in time, or why there is no such day. */
function sayTime(s: Speaker, t: TimeToObject, act: Act): string[] {
  const m = OUT[s.language].objections;
  const of = m.of({ entry: t.reservation.entry, who: s.name(t.reservation.party) });
  if (act.kind === 'accept-reservation') return [`${of} ${m.accepted({ who: s.name(act.party) })}`];
  if (t.acceptance === 'not-needed') return [`${of} ${m.notNeeded}`];
  if (t.acceptance === 'organ') return [`${of} ${m.organ({ organ: s.name(t.organ ?? '') })}`];
  if (t.awaitsConfirmation) return [`${of} ${m.awaitsConfirmation}`];
  const within = sayDelay(SHEETS[s.language], t.within);
  if (!t.isNotified) return [`${of} ${m.notNotified({ within, day: s.day(t.last.earliest) })}`];
  return [
    `${of} ${t.acceptance === 'all' ? m.untilByAll({ within, day: s.span(t.last) }) : m.until({ within, day: s.span(t.last) })}`,
  ];
}

/** The clause that it rests on: of one that claims a ground none, but by the view that the ground is a remark. */
function sayClause(
  s: Speaker,
  instrument: Instrument | undefined,
  locator: string,
  isClaim: boolean,
): readonly string[] {
  const says = OUT[s.language].clauseCite({ locator });
  if (!isClaim) return [says];
  return instrument?.binding === 'disputed' ? [s.m.held.by.political({ says })] : [];
}

/** By what rule whom to tell is found; by both views where it is disputed whether the instrument is legally binding. */
function sayWhoseRule(s: Speaker, binding: Instrument['binding'] | undefined): readonly string[] {
  const { groupRule, political } = OUT[s.language];
  const { by } = s.m.held;
  if (binding === 'disputed') return [by.legal({ says: groupRule }), by.political({ says: political })];
  return binding === 'political' ? [political] : [groupRule];
}
