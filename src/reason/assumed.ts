/**
 * What if: the record with further acts that nobody has done.
 *
 * `stateOfPlay(assuming(record, acts))` answers everything else: an assumed act becomes clauses like any other, so
 * there is no second mechanism. What differs is what may be said of it. It has no source, its grade and its
 * confidence are "assumed", a reason shows it in that voice and never as said, and it is no entry of the record: the
 * record's size and its last entry stay what they are. The record itself is not touched.
 */
import type { Act, ActKind } from '../terms/act.ts';
import { type CivilDay, writeDay } from '../terms/civil-day.ts';
import type { PartyId } from '../terms/ids.ts';
import { type Assumption, actsInForce, type OpenRecord } from '../terms/open-record.ts';
import { certainDate } from '../terms/uncertain-date.ts';
import { countsOn } from './law/atoms.ts';

/** Kinds that name another row of a table, provisions or territories: they cannot be said in four words, and one is no act at all. */
const ABOUT_A_ROW = [
  ...([
    'agree',
    'revoke',
    'retract',
    'reserve',
    'confirm-reservation',
    'accept-reservation',
    'object',
  ] as const),
  ...(['withdraw-reservation', 'withdraw-objection', 'declare', 'withdraw-declaration'] as const),
  ...(['extend', 'exclude', 'assent', 'decline', 'agree-to-revocation'] as const),
] as const satisfies readonly ActKind[];
type AboutARow = (typeof ABOUT_A_ROW)[number];

export type AssumableKind = Exclude<ActKind, AboutARow>;
export const isAssumable = (kind: ActKind): kind is AssumableKind => !ABOUT_A_ROW.includes(kind as AboutARow);

/**
 * An act that is done and received by the depositary on one day (VCLT 16). A notification to the others, or a legal
 * effect on some other day, is not assumed with it: what turns on one stays "cannot tell".
 */
export function assumedAct(instrument: string, party: string, kind: AssumableKind, day: CivilDay): Act {
  const date = certainDate(day, writeDay(day));
  return {
    ...ASSUMED,
    instrument,
    id: '',
    entry: '',
    party: party as PartyId,
    kind,
    done: date,
    received: date,
  };
}

const ASSUMED = { grade: 'assumed', confidence: 'assumed', sources: [] } as const satisfies Partial<Act>;

/**
 * The record, and these acts besides, each marked as assumed and named `instrument/assumed-N`. An act that is on record
 * for the same day is no second one: it adds nothing. One that corrects a row of the record says nothing about the
 * world and is left out.
 */
export function assuming(record: OpenRecord, acts: readonly Act[]): OpenRecord {
  const further = acts.filter((a) => a.kind !== 'retract');
  if (further.length === 0) return record;
  const onRecord = actsInForce(record).filter((a) => !isAssumed(a));
  const taken = new Set(record.acts.map((a) => a.entry));
  let n = 0;
  const assumed = further.map(({ note: _, replaces: __, ...given }): Assumption => {
    do n++;
    while (taken.has(`${given.instrument}/assumed-${n}`));
    const id = `assumed-${n}`;
    const act: Act = { ...given, ...ASSUMED, id, entry: `${given.instrument}/${id}` };
    const same = onRecord.find((a) => isSame(a, act));
    return same ? { act, onRecord: same.entry } : { act };
  });
  const added = assumed.flatMap((a) => (a.onRecord === undefined ? [a.act] : []));
  return {
    ...record,
    acts: [...record.acts, ...added],
    assumed: [...(record.assumed ?? []), ...assumed],
  };
}

export const isAssumed = (act: Act): boolean => act.grade === 'assumed';

/** One that stands only under some reading is not the same as one that stands. */
function isSame(one: Act, other: Act): boolean {
  if (one.instrument !== other.instrument || one.party !== other.party || one.kind !== other.kind)
    return false;
  if (one.about !== other.about && one.kind === 'revoke') return false;
  const [a, b] = [countsOn(one), countsOn(other)];
  return a.earliest === b.earliest && a.latest === b.latest && sameAnswers(one, other);
}

const sameAnswers = (one: Act, other: Act): boolean =>
  JSON.stringify(one.under ?? {}) === JSON.stringify(other.under ?? {});
