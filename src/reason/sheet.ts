/**
 * What somebody else's table of acts says, against the instrument's own clause and against itself.
 *
 * Source: the instrument's clauses on entry into force (VCLT art. 24) and on later parties; for the days of one party
 * among one another VCLT arts. 9–10 (no act before the text is there), 14 (consent follows a signature) and 24(3) (no
 * effect before consent), 2(1)(g) (nobody leaves who has not consented). The published day of a row is never used to compute the day that it is compared with.
 *
 * Acts of parties that the table does not have are taken from the record, so that a part of a table can be checked. Not
 * decided here: who is right. A finding says that days do not go together, and what would.
 */
import { type Act, beforeAdoption } from '../terms/act.ts';
import { addDays, type CivilDay, writeDay } from '../terms/civil-day.ts';
import { afterDelayBetween, type Delay, withMonthEnd } from '../terms/delay.ts';
import { groupedBy } from '../terms/grouped.ts';
import { type Instrument, withAllItTurnsOn } from '../terms/instrument.ts';
import { actsInForce, type OpenRecord } from '../terms/open-record.ts';
import { certainDate, type UncertainDate } from '../terms/uncertain-date.ts';
import type { DaySpan } from './kernel/clause.ts';
import { expressesConsent } from './law/art-11-consent.ts';
import { clauseMet, countsOn, inForce, party } from './law/atoms.ts';
import { foundNothing } from './leaving.ts';
import { type StateOfPlay, stateOfPlay } from './state-of-play.ts';

export const SHEET_FAULTS = [
  'before-adoption', // an act before the text was adopted
  'signed-after-consent',
  'received-before-done',
  'notified-before-received',
  'force-before-consent',
  'left-before-consent',
  'left-without-consent', // neither the table nor the record has anything that it could have left
  'several-days', // one party, in force since two different days without having left
  'force-before-general', // in force for a party before it was for anybody
  'other-act-on-record', // the record has the consent of that party on another day
  'earlier-count', // with this act the clause would have been met earlier than it was
  'other-day', // not the day that the clause gives
  'general-day', // the day of the instrument itself is another
] as const;
export type SheetFault = (typeof SHEET_FAULTS)[number];

/** How the clause gives the day: from the party's own act, or with everybody else's. */
export type Reckoning =
  | { readonly by: 'own-delay'; readonly from: DaySpan; readonly delay: Delay; readonly locator: string }
  | { readonly by: 'general-day'; readonly locator: string }
  | { readonly by: 'record' }
  /** with this act in the count the instrument would have entered into force then */
  | { readonly by: 'count'; readonly gives: DaySpan; readonly locator: string };

export interface SheetFinding {
  readonly fault: SheetFault;
  /** the acts concerned, the one in question first; none where it is about the instrument */
  readonly acts: readonly Act[];
  /** what the table has */
  readonly has: UncertainDate;
  /** what it does not go together with: an earlier day, or the days that the clause gives; none where something is missing */
  readonly against: DaySpan | undefined;
  readonly reckoning: Reckoning | undefined;
  /** days of receipt from which the clause would give what the table has */
  readonly fromInstead: DaySpan | undefined;
}

export interface CheckedSheet {
  readonly findings: readonly SheetFinding[];
  /** acts of which the day in force was compared with the clause */
  readonly compared: number;
  /** acts with such a day that could not be: the clause's day is not to be had from the acts on file */
  readonly notCompared: readonly Act[];
  /** days of general entry into force: as computed from the acts, and as governing */
  readonly general: DaySpan | undefined;
}

/** An act of the table before it is known which instrument is meant, or of one that is not on file. */
export function checkAlone(acts: readonly Act[], adopted?: UncertainDate): SheetFinding[] {
  // A row that a later one puts right may be wrong.
  const putRight = new Set(acts.flatMap((a) => a.replaces ?? []));
  const standing = acts.filter((a) => !putRight.has(a.id));
  const byParty = groupedBy(standing, (a) => a.party as string);
  return [...byParty.values()].flatMap((own) => [
    ...own.flatMap((act) => withinAct(act, adopted)),
    ...amongActs(own),
  ]);
}

/** @param general days on which the table says that the instrument itself entered into force */
export function checkSheet(
  record: OpenRecord,
  instrument: Instrument,
  acts: readonly Act[],
  general: readonly UncertainDate[],
): CheckedSheet {
  const state = asComputed(record, instrument, acts, general);
  const began = state.solution.began(inForce(instrument.instrument));
  const ofInstrument = spanOf(began);
  const findings = [...checkAlone(acts, instrument.adopted.date)];
  const toldBefore = new Set(
    findings.filter((f) => f.fault === 'force-before-consent').flatMap((f) => f.acts[0]?.entry ?? []),
  );
  const firsts = firstConsents(instrument, acts);
  const onRecord = new Map(
    firstConsents(
      instrument,
      actsInForce(record).filter((a) => a.instrument === instrument.instrument),
    ).map((a) => [a.party as string, a]),
  );
  for (const act of firsts) {
    const known = certain(onRecord.get(act.party)?.received);
    if (act.received && known && isApart(act.received, known))
      findings.push({
        fault: 'other-act-on-record',
        acts: [act],
        has: act.received,
        against: known,
        reckoning: undefined,
        fromInstead: undefined,
      });
  }
  findings.push(...tooEarlyToCount(record, instrument, firsts, onRecord));
  findings.push(...leftNothing(state, acts, findings, onRecord));
  const notCompared: Act[] = [];
  let compared = 0;
  for (const act of firsts) {
    if (!act.effective) continue;
    const computed = spanOf(state.solution.began(party(act.party, instrument.instrument)));
    if (act.kind === 'succeed' || !computed) {
      notCompared.push(act);
      continue;
    }
    compared += 1;
    if (!isApart(act.effective, computed) || toldBefore.has(act.entry)) continue;
    const isEarly = ofInstrument && (act.effective.latest as number) < ofInstrument.earliest;
    const reckoning = reckoningOf(instrument, act, computed, ofInstrument);
    findings.push({
      fault: isEarly ? 'force-before-general' : 'other-day',
      acts: [act],
      has: act.effective,
      against: computed,
      reckoning,
      fromInstead: isEarly ? undefined : receiptFor(instrument, act.effective),
    });
  }
  for (const has of general) {
    // What the sheet says of itself would confirm itself: only what is published or computed is set against it.
    const known =
      publishedOf(instrument) ??
      spanOf(asComputed(record, instrument, acts, []).solution.began(inForce(instrument.instrument)));
    if (known && isApart(has, known))
      findings.push({
        fault: 'general-day',
        acts: [],
        has,
        against: known,
        reckoning: { by: 'general-day', locator: instrument.entryIntoForce.locator },
        fromInstead: undefined,
      });
  }
  return { findings, compared, notCompared, general: ofInstrument };
}

/**
 * Acts with which, each alone beside the record's own, the count would have been full before the day on which the record
 * has it full.
 */
function tooEarlyToCount(
  record: OpenRecord,
  instrument: Instrument,
  acts: readonly Act[],
  onRecord: ReadonlyMap<string, Act>,
): SheetFinding[] {
  const id = instrument.instrument;
  const part = about(record, id);
  const was = spanOf(stateOfPlay(part).solution.began(clauseMet(id)));
  if (!was) return [];
  return acts.flatMap((act): SheetFinding[] => {
    const { effective, ...alone } = act;
    const { received } = alone;
    if (!received || received.latest === undefined || received.latest >= was.earliest) return [];
    if (onRecord.get(act.party)?.received?.text === received.text) return [];
    const others = part.acts.filter((a) => a.instrument !== id || a.party !== act.party);
    const all = [...others, alone];
    const state = stateOfPlay({ ...part, acts: all, entries: all.map((a) => a.entry) });
    const gives = spanOf(state.solution.began(clauseMet(id)));
    if (!gives || gives.latest >= was.earliest) return [];
    const reckoning: Reckoning = { by: 'count', gives, locator: instrument.entryIntoForce.locator };
    return [
      { fault: 'earlier-count', acts: [act], has: received, against: was, reckoning, fromInstead: undefined },
    ];
  });
}

/** Acts of leaving of parties that have nothing to leave, in the table or in the record, and of which no more was told before. */
function leftNothing(
  state: StateOfPlay,
  acts: readonly Act[],
  told: readonly SheetFinding[],
  onRecord: ReadonlyMap<string, Act>,
): SheetFinding[] {
  const isTold = new Set(told.filter((f) => f.fault === 'left-before-consent').flatMap((f) => f.acts));
  return acts
    .filter((act) => !isTold.has(act) && !onRecord.has(act.party) && foundNothing(state, act))
    .flatMap((act): SheetFinding[] => {
      const has = act.received ?? act.effective ?? act.done ?? act.notified;
      if (!has) return [];
      const nothing = { against: undefined, reckoning: undefined, fromInstead: undefined };
      return [{ fault: 'left-without-consent', acts: [act], has, ...nothing }];
    });
}

/** The record with the acts of the table in place of what it has of the same parties, without their published days. */
function asComputed(
  record: OpenRecord,
  instrument: Instrument,
  acts: readonly Act[],
  general: readonly UncertainDate[],
): StateOfPlay {
  const id = instrument.instrument;
  const whose = new Set(acts.map((a) => a.party as string));
  const part = about(record, id);
  const others = part.acts.filter((a) => a.instrument !== id || !whose.has(a.party));
  const own = acts.map((act): Act => {
    if (!expressesConsent(instrument, act) || act.kind === 'succeed') return act;
    const { effective, ...asDeposited } = act;
    // Where nothing else dates it, its effect is all that is known of it.
    return asDeposited.done || asDeposited.received ? asDeposited : act;
  });
  const dated = instrument.published.length > 0 ? undefined : generalDayOf(record, id, general);
  const known: Instrument = dated
    ? { ...instrument, published: [{ ...instrument.adopted, date: dated }] }
    : instrument;
  const all = [...others, ...own];
  return stateOfPlay({
    ...part,
    instruments: new Map(part.instruments).set(id, known),
    acts: all,
    entries: all.map((a) => a.entry),
  });
}

/**
 * The day of the instrument itself where none is published: by the record's own acts, otherwise as the table has it. One
 * wrong row must not move the day of everybody.
 */
function generalDayOf(
  record: OpenRecord,
  id: string,
  general: readonly UncertainDate[],
): UncertainDate | undefined {
  const { possibly, surely } = stateOfPlay(about(record, id)).solution.began(clauseMet(id));
  if (surely !== undefined && possibly === surely && Number.isFinite(surely))
    return certainDate(surely, writeDay(surely));
  return general.length === 1 ? general[0] : undefined;
}

const parts = new WeakMap<OpenRecord, Map<string, OpenRecord>>();

/** One instrument and what its clauses turn on. */
function about(record: OpenRecord, id: string): OpenRecord {
  const known = parts.get(record) ?? new Map<string, OpenRecord>();
  parts.set(record, known);
  const alone = new Set(withAllItTurnsOn(record.instruments, id));
  const acts = actsInForce(record).filter((a) => alone.has(a.instrument));
  const instruments = new Map([...record.instruments].filter(([name]) => alone.has(name)));
  const made = known.get(id) ?? { ...record, instruments, acts, entries: acts.map((a) => a.entry) };
  known.set(id, made);
  return made;
}

const spanOf = ({
  possibly,
  surely,
}: {
  readonly possibly: CivilDay | undefined;
  readonly surely: CivilDay | undefined;
}): DaySpan | undefined =>
  possibly !== undefined && surely !== undefined && Number.isFinite(possibly) && Number.isFinite(surely)
    ? { earliest: possibly, latest: surely }
    : undefined;

function publishedOf(instrument: Instrument): DaySpan | undefined {
  const [first, ...more] = instrument.published;
  const { earliest, latest } = first?.date ?? {};
  return more.length === 0 && earliest !== undefined && latest !== undefined
    ? { earliest, latest }
    : undefined;
}

/** No day of the one is a day of the other. */
function isApart(has: UncertainDate, span: DaySpan): boolean {
  return (
    (has.latest !== undefined && has.latest < span.earliest) ||
    (has.earliest !== undefined && has.earliest > span.latest)
  );
}

const FOUND_CONSENT: ReadonlySet<Act['kind']> = new Set([
  'ratify',
  'accept',
  'approve',
  'accede',
  'confirm-formally',
]);
const LEAVING: ReadonlySet<Act['kind']> = new Set(['withdraw', 'end', 'withdraw-consent']);

/** The consent of each party that is first by its own day. */
function firstConsents(instrument: Instrument, acts: readonly Act[]): Act[] {
  const consents = acts.filter((a) => expressesConsent(instrument, a));
  return [...groupedBy(consents, (a) => a.party as string).values()].map((own) =>
    own.reduce((first, a) => (countsOn(a).earliest < countsOn(first).earliest ? a : first)),
  );
}

const certain = (date: UncertainDate | undefined): DaySpan | undefined =>
  date?.earliest !== undefined && date.latest !== undefined
    ? { earliest: date.earliest, latest: date.latest }
    : undefined;

/** The days of one act. */
function withinAct(act: Act, adopted: UncertainDate | undefined): SheetFinding[] {
  const { done, received, notified, effective, kind } = act;
  const findings: SheetFinding[] = [];
  const tell = (fault: SheetFault, has: UncertainDate, against: DaySpan) =>
    findings.push({ fault, acts: [act], has, against, reckoning: undefined, fromInstead: undefined });
  const isBefore = (a: UncertainDate | undefined, b: DaySpan | undefined): a is UncertainDate =>
    a?.latest !== undefined && b !== undefined && a.latest < b.earliest;
  const [d, r, t] = [certain(done), certain(received), certain(adopted)];
  if (r && isBefore(received, d)) tell('received-before-done', received, d as DaySpan);
  if (r && isBefore(notified, r)) tell('notified-before-received', notified, r);
  // A succession has effect back to the day on which the State came to be; a consent has none before it is given.
  if (FOUND_CONSENT.has(kind) && r && isBefore(effective, r)) tell('force-before-consent', effective, r);
  const tooEarly = beforeAdoption(act, adopted);
  if (t && tooEarly) tell('before-adoption', tooEarly, t);
  return findings;
}

/** The acts of one party among one another. */
function amongActs(own: readonly Act[]): SheetFinding[] {
  const findings: SheetFinding[] = [];
  const tell = (fault: SheetFault, acts: readonly Act[], has: UncertainDate, against: DaySpan) =>
    findings.push({ fault, acts, has, against, reckoning: undefined, fromInstead: undefined });
  const consents = own.filter((a) => FOUND_CONSENT.has(a.kind) && a.received);
  for (const act of own) {
    if (act.kind !== 'sign' || !act.done) continue;
    const first = consents.find(
      (c) => c.kind !== 'accede' && (c.received?.latest as number) < (act.done?.earliest as number),
    );
    if (first) tell('signed-after-consent', [act, first], act.done, certain(first.received) as DaySpan);
  }
  for (const act of own) {
    if (!LEAVING.has(act.kind) || !act.received || consents.length === 0) continue;
    const [first] = consents
      .map((c) => certain(c.received))
      .sort((a, b) => (a?.earliest as number) - (b?.earliest as number));
    if (first && (act.received.latest as number) < first.earliest)
      tell('left-before-consent', [act], act.received, first);
  }
  const leaves = own.some((a) => LEAVING.has(a.kind) || a.kind === 'resume');
  const inForceDays = consents.filter((c) => c.effective && certain(c.effective));
  const [first, ...rest] = leaves ? [] : inForceDays;
  for (const other of rest) {
    const against = certain(first?.effective);
    if (first && against && other.effective && isApart(other.effective, against))
      tell('several-days', [other, first], other.effective, against);
  }
  return findings;
}

function delayOf(instrument: Instrument): Delay | undefined {
  const after = instrument.laterParties?.after;
  return after && instrument.monthEnd ? withMonthEnd(after, instrument.monthEnd.rule) : after;
}

/** By which clause the computed day comes about, where one alone gives it. */
function reckoningOf(
  instrument: Instrument,
  act: Act,
  computed: DaySpan,
  general: DaySpan | undefined,
): Reckoning {
  const delay = delayOf(instrument);
  const { effective, ...asDeposited } = act;
  const from = countsOn(asDeposited);
  if (delay && instrument.laterParties?.from !== 'notification' && Number.isFinite(from.latest)) {
    const gives = (end: 'earliest' | 'latest') => afterDelayBetween(from.earliest, from.latest, delay, end);
    if (gives('earliest') === computed.earliest && gives('latest') === computed.latest)
      return {
        by: 'own-delay',
        from: { earliest: from.earliest, latest: from.latest },
        delay,
        locator: instrument.laterParties?.locator ?? '',
      };
  }
  if (general && general.earliest === computed.earliest && general.latest === computed.latest)
    return { by: 'general-day', locator: instrument.entryIntoForce.locator };
  return { by: 'record' };
}

/** No delay of a final clause is longer than two years and the rest of a month. */
const FARTHEST = 800;

/** Days of receipt from which the clause on later parties would give that day. */
function receiptFor(instrument: Instrument, effective: UncertainDate): DaySpan | undefined {
  const delay = delayOf(instrument);
  const day = effective.earliest;
  if (
    !delay ||
    day === undefined ||
    day !== effective.latest ||
    instrument.laterParties?.from === 'notification'
  )
    return undefined;
  const days: CivilDay[] = [];
  for (let back = FARTHEST; back >= 0; back--) {
    const from = addDays(day, -back);
    const [first, last] = (['earliest', 'latest'] as const).map((end) =>
      afterDelayBetween(from, from, delay, end),
    ) as [CivilDay, CivilDay];
    if (first <= day && day <= last) days.push(from);
  }
  const [earliest, latest] = [days[0], days.at(-1)];
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}
