/**
 * Plain instruments as columns of days: the n-th deposit and a delay, each party on its own delay after that, nobody ever
 * leaving. What the kernel finds for them in general has a closed form, an order statistic and a maximum; over
 * hundreds of instruments and parties it is found some hundred times sooner.
 *
 * Source: the commonest wording of final clauses (VCLT art. 24(1) and (3)): "on the thirtieth day following the deposit of
 * the twentieth instrument; for each State depositing thereafter, on the thirtieth day following its own".
 *
 * Whatever is not plain is left out, with the reason: there is no second meaning here, only a shorter way to the same
 * one, and a property test holds it to the kernel's.
 *
 * Shapes: days are civil days as whole numbers; `NEVER` stands for a day that the record does not bring about.
 */
import { type Act, isOfReservations, isOfTerritories, isOfThirdStates } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { type Delay, NO_DELAY, withMonthEnd } from '../../terms/delay.ts';
import { groupedBy } from '../../terms/grouped.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { actsInForce, type OpenRecord } from '../../terms/open-record.ts';
import { expressesConsent } from '../law/art-11-consent.ts';
import { canEnd } from '../law/art-54-duration.ts';
import { countsOn } from '../law/atoms.ts';

/** One plain instrument: its deposits in the order of their days. */
export interface Column {
  readonly instrument: string;
  /** how many deposits its entry into force needs */
  readonly needed: number;
  readonly after: Delay;
  readonly notBefore: CivilDay | undefined;
  readonly later: Delay;
  /** who still counts as being in time: a deposit before the n-th, or before general entry into force */
  readonly between: 'own-delay' | 'general-day';
  /** numbers of parties, and the day of each one's deposit, by day */
  readonly who: Int32Array;
  readonly when: Int32Array;
}

/** Why an instrument is left to the kernel. */
export type NotPlain =
  /** its clause on entry into force is not a number of deposits of anyone, or of States */
  | 'condition'
  /**
   * its day is fixed by publications, by another instrument, a term, or a number of parties below which it ends; or it is disputed whether
   * it is legally binding, and both views have to be worked out
   */
  | 'other-clauses'
  /** its delay is not measured from deposit, or can be read in two ways */
  | 'delay'
  /** an act on file that is neither a signature nor a first consent, or that has a published day of its own */
  | 'other-acts'
  /** the day of a deposit is not certain */
  | 'uncertain-day';

export interface Columns {
  /** ids of parties, by number */
  readonly parties: readonly string[];
  readonly columns: readonly Column[];
  readonly notPlain: readonly { readonly instrument: string; readonly because: NotPlain }[];
}

/** Every plain instrument of the record, and which ones are not. */
export function columnsOf(record: OpenRecord): Columns {
  const numbers = new Map<string, number>();
  const acts = groupedBy(actsInForce(record), (act) => act.instrument as string);
  const numberOf = (party: string): number => {
    const known = numbers.get(party) ?? numbers.size;
    numbers.set(party, known);
    return known;
  };
  const columns: Column[] = [];
  const notPlain: { instrument: string; because: NotPlain }[] = [];
  for (const [id, instrument] of record.instruments) {
    const because = notPlainBecause(record, instrument, acts.get(id) ?? []);
    if (because) notPlain.push({ instrument: id, because });
    else columns.push(column(instrument, acts.get(id) ?? [], numberOf));
  }
  return { parties: [...numbers.keys()], columns, notPlain };
}

/**
 * The same columns with one further deposit; the others are shared. That it is plain (a certain day, one who is counted) is for
 * whoever calls: only a record can tell.
 *
 * @throws RangeError for an instrument that is not among them, or a second deposit of one party
 */
export function withDeposit(
  known: Columns,
  deposit: { readonly instrument: string; readonly party: string; readonly on: CivilDay },
): Columns {
  const at = known.columns.findIndex((c) => c.instrument === deposit.instrument);
  const before = known.columns[at];
  if (!before) throw new RangeError(`${deposit.instrument} is not among the plain instruments`);
  const parties = known.parties.includes(deposit.party) ? known.parties : [...known.parties, deposit.party];
  const who = parties.indexOf(deposit.party);
  if (before.who.includes(who)) throw new RangeError(`${deposit.party} has deposited already`);
  const place = before.when.findIndex((day) => day > deposit.on);
  const index = place < 0 ? before.when.length : place;
  const columns = [...known.columns];
  columns[at] = {
    ...before,
    who: inserted(before.who, index, who),
    when: inserted(before.when, index, deposit.on),
  };
  return { ...known, parties, columns };
}

function inserted(into: Int32Array, at: number, value: number): Int32Array {
  const made = new Int32Array(into.length + 1);
  made.set(into.subarray(0, at));
  made[at] = value;
  made.set(into.subarray(at), at + 1);
  return made;
}

function notPlainBecause(
  record: OpenRecord,
  instrument: Instrument,
  acts: readonly Act[],
): NotPlain | undefined {
  const {
    accessions,
    amends,
    binding,
    deemed,
    entryIntoForce,
    inForceFor,
    laterParties,
    published,
    parent,
    requires,
    term,
    endsBelow,
  } = instrument;
  const { when } = entryIntoForce;
  if (!('consents' in when) || typeof when.consents !== 'number') return 'condition';
  if (when.by || when.successions || when.extinct) return 'condition';
  if (when.of !== 'anyone' && when.of !== 'states') return 'condition';
  if (published.length > 0 || parent || term || endsBelow || amends) return 'other-clauses';
  if (deemed.length > 0 || requires.length > 0 || entryIntoForce.unless || inForceFor) return 'other-clauses';
  if (binding === 'disputed' || accessions) return 'other-clauses';
  if (canEnd(instrument) || instrument.ends.length > 0) return 'other-clauses';
  if (isReplacedFor(record, instrument.instrument)) return 'other-clauses';
  if (laterParties?.from === 'notification') return 'delay';
  if ([entryIntoForce.after, laterParties?.after].some((delay) => delay && isReadInTwoWays(delay)))
    return 'delay';
  const consents = acts.filter((act) => expressesConsent(instrument, act));
  const isFirst = new Set(consents.map((act) => act.party)).size === consents.length;
  const others = acts.filter((act) => !consents.includes(act));
  const isOther = (act: Act) =>
    act.effective !== undefined || act.under !== undefined || act.kind === 'succeed';
  if (!isFirst || consents.some(isOther) || others.some(bindsOrReleases)) return 'other-acts';
  if (when.of === 'states' && consents.some((act) => record.parties.get(act.party)?.kind !== 'state'))
    return 'condition';
  const isCertain = (act: Act) => countsOn(act).earliest === countsOn(act).latest;
  return consents.every(isCertain) ? undefined : 'uncertain-day';
}

/** Between those that are party to what replaces it, it does not stand. */
const isReplacedFor = (record: OpenRecord, id: string): boolean =>
  [...record.instruments.values()].some(
    ({ amends }) => amends?.instrument === id && amends.how === 'replaces',
  );

/** A signature does not yet; reservations, and what is said of territories or third States, do not change from when a party is bound. */
const bindsOrReleases = ({ kind }: Act): boolean =>
  kind !== 'sign' && !isOfReservations(kind) && !isOfTerritories(kind) && !isOfThirdStates(kind);

function isReadInTwoWays(delay: Delay): boolean {
  if (delay.kind === 'expiry') return delay.effect === 'either';
  if (delay.kind === 'first-day-of-month-after' || delay.kind === 'yearly-after')
    return isReadInTwoWays(delay.of);
  return delay.kind === 'fixed' && isReadInTwoWays(delay.otherwise);
}

function column(instrument: Instrument, acts: readonly Act[], numberOf: (party: string) => number): Column {
  const { entryIntoForce, laterParties, monthEnd } = instrument;
  const rule = (delay: Delay) => (monthEnd ? withMonthEnd(delay, monthEnd.rule) : delay);
  const deposits = acts
    .filter((act) => expressesConsent(instrument, act))
    .map((act) => ({ who: numberOf(act.party), day: countsOn(act).earliest }))
    .sort((a, b) => a.day - b.day);
  return {
    instrument: instrument.instrument,
    needed: 'consents' in entryIntoForce.when ? (entryIntoForce.when.consents as number) : 0,
    after: rule(entryIntoForce.after ?? NO_DELAY),
    notBefore: entryIntoForce.notBefore,
    later: rule(laterParties?.after ?? NO_DELAY),
    between: laterParties?.between ?? 'own-delay',
    who: Int32Array.from(deposits, (d) => d.who),
    when: Int32Array.from(deposits, (d) => d.day),
  };
}
