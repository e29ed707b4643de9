/**
 * Small treaties at random with grounds that are claimed, objected to, taken back and put right; and what each combination of
 * answers makes of them, by hand: a plain record, in which nobody claims anything.
 *
 * A claim that does not hold is not there. One that holds is a withdrawal, or a suspension, with the day from which VCLT art. 65 lets
 * the measure be taken; one that was taken back before that day is not there either (68). By the view that the text is politically
 * binding its ground is a remark.
 */
import fc from 'fast-check';
import type { Choice } from '../../src/reason/dossier/choice.ts';
import { addDays, type CivilDay, writeDay } from '../../src/terms/civil-day.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { day, recordOf, STATES, treaty } from '../unit/law/small-record.ts';

const ARTICLES = { breach: 60, impossibility: 61, 'change-of-circumstances': 62, hostilities: 73 } as const;
type Ground = keyof typeof ARTICLES;

/** What a row says; days are counted from the first of 2001. */
interface Said {
  readonly ground: Ground | undefined;
  readonly notified: number;
  /** days after the notification */
  readonly declared: number | undefined;
}

interface Claimant {
  readonly by: number;
  readonly kind: 'withdraw' | 'suspend';
  /** of a suspension that is towards one alone */
  readonly towards: number | undefined;
  readonly said: Said;
  /** one after another, each of the one before; `undefined` retracts */
  readonly corrections: readonly (Said | undefined)[];
  /** days after the first notification, by somebody else; about which of the rows */
  readonly objections: readonly { readonly by: number; readonly after: number; readonly about: number }[];
  readonly revoked: number | undefined;
  readonly resumed: number | undefined;
}

export interface Claims {
  readonly treaty: keyof typeof TREATIES;
  readonly binding: 'legal' | 'disputed';
  readonly parties: readonly {
    readonly consents: number;
    readonly leaves: number | undefined;
    readonly back: number | undefined;
  }[];
  readonly claims: readonly Claimant[];
}

const SAYS = 'says: {en: So., id: Begitu.}, sources: [paper], confidence: certain';
const TREATIES = {
  open: { when: '{day: 2000-01-01}', withdrawal: 'm+6' },
  counted: {
    ...{ when: '{consents: 2, of: anyone}', withdrawal: 'm+6' },
    more: `endsBelow: {locator: art. 5, parties: 3, ${SAYS}}`,
  },
  'of-two': { when: '{consents: 2, of: anyone}', withdrawal: 'm+6', openTo: '{parties: [alpha, beta]}' },
  'for-a-time': {
    ...{ when: '{day: 2000-01-01}', withdrawal: 'm+6' },
    more: `term: {locator: art. 5, after: y+3, ${SAYS}}`,
  },
  silent: { when: '{day: 2000-01-01}', more: `withdrawal: {clause: none, ${SAYS}}` },
} as const;

const perhaps = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const after = (max: number) => fc.integer({ min: 0, max });

const said = (ground: fc.Arbitrary<Ground | undefined>): fc.Arbitrary<Said> =>
  fc.record({ ground, notified: after(500), declared: perhaps(after(200)) });
const grounds = Object.keys(ARTICLES) as Ground[];

const claimant = (most: number): fc.Arbitrary<Claimant> =>
  fc.record({
    by: fc.nat({ max: most - 1 }),
    kind: fc.constantFrom('withdraw', 'suspend'),
    towards: perhaps(fc.nat({ max: most - 1 })),
    said: said(fc.constantFrom(...grounds)),
    corrections: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      fc.array(perhaps(said(perhaps(fc.constantFrom(...grounds)))), { minLength: 1, maxLength: 2 }),
    ),
    objections: fc.array(
      fc.record({ by: fc.nat({ max: most - 1 }), after: after(200), about: fc.nat({ max: 2 }) }),
      { maxLength: 2 },
    ),
    revoked: perhaps(after(250)),
    resumed: perhaps(after(600)),
  });

/** @param claims so many at the most */
export const claimsWorld = (claims: number): fc.Arbitrary<Claims> =>
  fc.constantFrom(...(Object.keys(TREATIES) as Claims['treaty'][])).chain((name) => {
    const most = name === 'of-two' ? 2 : STATES.length;
    return fc.record({
      treaty: fc.constant(name),
      binding: fc.constantFrom('legal', 'disputed'),
      parties: fc.array(
        fc.record({
          consents: fc.integer({ min: -600, max: 300 }),
          leaves: perhaps(after(900)),
          back: perhaps(after(500)),
        }),
        { minLength: most, maxLength: most },
      ),
      claims: fc.array(claimant(most), { minLength: 1, maxLength: claims }),
    });
  });

// The record ------------------------------------------------------------------------------------------------------------

const FIRST = day('2001-01-01');
const at = (n: number): CivilDay => addDays(FIRST, n);
const HEAD =
  'id,party,kind,done,received,notified,effective,about,towards,ground,replaces,grade,sources,confidence';

interface Row {
  readonly id: string;
  readonly party: string;
  readonly kind: string;
  readonly received: CivilDay;
  readonly effective?: string | undefined;
  readonly about?: string;
  readonly towards?: string | undefined;
  readonly ground?: Ground | undefined;
  readonly replaces?: string | undefined;
}

const line = (r: Row): string =>
  [
    ...[r.id, r.party, r.kind, '', writeDay(r.received), writeDay(r.received), r.effective ?? ''],
    ...[r.about ?? '', r.towards ?? '', r.ground ?? '', r.replaces ?? '', 'reported', 'paper', 'certain'],
  ].join(',');

const ACCOUNTS = ['alpha, holds: legal', 'beta, holds: political'].map(
  (by) => `  - {by: ${by}, date: 2000-01-01, ${SAYS}}`,
);

/** @param read what becomes of each row, if not itself */
function recordWith(
  w: Claims,
  binding: string,
  rows: readonly Row[],
  read: (row: Row) => readonly Row[] = (row) => [row],
): OpenRecord {
  const accounts = binding === 'disputed' ? `disputed\nbindingAccounts:\n${ACCOUNTS.join('\n')}` : binding;
  const plain = w.parties.flatMap(({ consents, leaves, back }, i): Row[] => {
    const party = STATES[i] as string;
    const left = leaves === undefined ? undefined : consents + 1 + leaves;
    return [
      { id: `${party}-in`, party, kind: 'ratify', received: at(consents) },
      ...(left === undefined ? [] : [{ id: `${party}-out`, party, kind: 'withdraw', received: at(left) }]),
      ...(left === undefined || back === undefined
        ? []
        : [{ id: `${party}-back`, party, kind: 'accede', received: at(left + 200 + back) }]),
    ];
  });
  return recordOf({
    'instruments/pact.yaml': treaty('pact', TREATIES[w.treaty]).replace(
      'binding: legal',
      `binding: ${accounts}`,
    ),
    'instruments/pact.csv': [HEAD, ...[...plain, ...rows].flatMap(read).map(line)].join('\n'),
  });
}

const idOf = (i: number, k: number) => (k === 0 ? `claim-${i}` : `claim-${i}-${k}`);
const declaredOn = ({ notified, declared }: Said): CivilDay | undefined =>
  declared === undefined ? undefined : at(notified + declared);

/** The rows of a claim, one that corrects another after it; what is said about it, and its end. */
function rowsOf(c: Claimant, i: number): readonly Row[] {
  const party = STATES[c.by] as string;
  const all = [c.said, ...c.corrections];
  // Nothing corrects what was retracted.
  const told = all.slice(0, all.includes(undefined) ? all.indexOf(undefined) + 1 : all.length);
  const rows = told.map((s, k): Row => {
    const replaces = k === 0 ? undefined : idOf(i, k - 1);
    if (!s) return { id: idOf(i, k), party, kind: 'retract', received: at(c.said.notified), replaces };
    const declared = declaredOn(s);
    return {
      ...{ id: idOf(i, k), party, kind: c.kind, received: at(s.notified), replaces },
      towards: towardsOf(c),
      ground: s.ground,
      effective: declared === undefined ? undefined : writeDay(declared),
    };
  });
  const grounded = rows.filter((r) => r.ground !== undefined);
  return [
    ...rows,
    ...objectionsOf(c).map(({ by, on, about }, k) => ({
      ...{ id: `no-${i}-${k}`, party: STATES[by] as string, kind: 'object', received: on },
      about: (grounded[about % grounded.length] as Row).id,
    })),
    ...endOf(c, i, idOf(i, 0)),
  ];
}

/** Nobody suspends towards itself. */
const towardsOf = (c: Claimant): string | undefined =>
  c.kind === 'withdraw' || c.towards === c.by ? undefined : STATES[c.towards ?? -1];

const objectionsOf = (c: Claimant) =>
  c.objections
    .filter((o) => o.by !== c.by)
    .map((o) => ({ by: o.by, about: o.about, on: at(c.said.notified + o.after) }));

/** That it is taken back, and that its author resumes. */
function endOf(c: Claimant, i: number, about: string): readonly Row[] {
  const party = STATES[c.by] as string;
  const on = revokedOn(c);
  return [
    ...(on === undefined ? [] : [{ id: `back-${i}`, party, kind: 'revoke', received: on, about }]),
    ...resumes(c, i),
  ];
}

const revokedOn = (c: Claimant): CivilDay | undefined =>
  c.revoked === undefined ? undefined : at(c.said.notified + c.revoked);

const resumes = (c: Claimant, i: number): readonly Row[] =>
  c.kind === 'suspend' && c.resumed !== undefined
    ? [
        {
          ...{ id: `again-${i}`, party: STATES[c.by] as string, kind: 'resume' },
          received: at(c.said.notified + c.resumed),
        },
      ]
    : [];

/** @param more rows besides */
export const claimsRecord = (w: Claims, more: readonly Row[] = []): OpenRecord =>
  recordWith(w, w.binding, [...w.claims.flatMap(rowsOf), ...more]);

// By hand ---------------------------------------------------------------------------------------------------------------

/** The same number so many months later; a month that has none ends on its last day. */
function monthsAfter(months: number, on: CivilDay): CivilDay {
  const [y = 0, m = 0, d = 0] = writeDay(on).split('-').map(Number);
  const month = m + months;
  const [year, of] = month > 12 ? [y + 1, month - 12] : [y, month];
  const last = new Date(Date.UTC(year, of, 0)).getUTCDate();
  return day(`${year}-${String(of).padStart(2, '0')}-${String(Math.min(d, last)).padStart(2, '0')}`);
}

const threeMonthsAfter = (on: CivilDay): CivilDay => monthsAfter(3, on);

/** As it was said last; undefined of one that was retracted. */
function lastSaid(c: Claimant): { readonly said: Said | undefined; readonly id: (i: number) => string } {
  const all = [c.said, ...c.corrections];
  const k = all.includes(undefined) ? all.indexOf(undefined) : all.length - 1;
  return { said: all[k], id: (i) => idOf(i, k) };
}

/** From when the measure can be taken, if the ground holds: that day, or some day from that one on. */
function measureOf(
  said: Said,
  objections: readonly CivilDay[],
  isUrgent: boolean,
): { from: CivilDay; isOpen: boolean } {
  const notified = at(said.notified);
  const declared = declaredOn(said);
  // One to a row that was put right may be older than what it is now about.
  const first = objections.length > 0 ? (Math.max(Math.min(...objections), notified) as CivilDay) : undefined;
  if (said.ground === 'hostilities' && declared === undefined) return { from: notified, isOpen: true };
  if (said.ground === 'hostilities' || isUrgent) {
    const from = declared as CivilDay;
    return { from, isOpen: first !== undefined && first < from };
  }
  const last = threeMonthsAfter(notified);
  // It does not propose to leave or to suspend sooner than it declares.
  if (first !== undefined && first <= last)
    return { from: Math.max(first, declared ?? first) as CivilDay, isOpen: true };
  return { from: declared !== undefined && declared > last ? declared : addDays(last, 1), isOpen: false };
}

/** The questions that the claims leave open, and the answers to each. */
export function questionsByHand(
  w: Claims,
): readonly { readonly id: string; readonly options: readonly string[] }[] {
  const isSilent = rowsWithoutClause(w).length > 0;
  const silent = { id: 'VCLT-56', options: ['not-admitted', 'intended', 'implied'] };
  const claimed = w.claims.flatMap((c, i) => {
    const { said, id } = lastSaid(c);
    if (!said?.ground) return [];
    const declared = declaredOn(said);
    const canBeUrgent =
      said.ground !== 'hostilities' &&
      declared !== undefined &&
      declared <= threeMonthsAfter(at(said.notified));
    const options = ['does-not-hold', 'holds', ...(canBeUrgent ? ['holds-urgent'] : [])];
    return [{ id: `VCLT-${ARTICLES[said.ground]}:${id(i)}`, options }];
  });
  return [...claimed, ...(isSilent ? [silent] : [])];
}

/** Notices with no ground and no day, where the treaty has no clause on leaving (56). */
function rowsWithoutClause(w: Claims): readonly unknown[] {
  if (w.treaty !== 'silent') return [];
  const corrected = w.claims.filter((c) => {
    const { said } = lastSaid(c);
    return c.kind === 'withdraw' && said && !said.ground && said.declared === undefined;
  });
  return [...w.parties.filter((p) => p.leaves !== undefined), ...corrected];
}

/** What the record comes to under these answers: nobody claims anything. */
export function plainRecord(w: Claims, choice: Choice): OpenRecord {
  const isPolitical = choice.binding === 'political';
  const silently = (row: Row): readonly Row[] => {
    if (isPolitical || w.treaty !== 'silent' || row.kind !== 'withdraw' || row.effective) return [row];
    return choice['VCLT-56'] === 'not-admitted'
      ? []
      : [{ ...row, effective: writeDay(monthsAfter(12, row.received)) }];
  };
  const rows = w.claims.flatMap((c, i): readonly Row[] => {
    const { said, id } = lastSaid(c);
    if (!said) return resumes(c, i);
    const declared = declaredOn(said);
    const row: Row = {
      ...{ id: id(i), party: STATES[c.by] as string, kind: c.kind, received: at(said.notified) },
      towards: towardsOf(c),
    };
    const effective = declared === undefined ? undefined : writeDay(declared);
    const isNoNotice = !said.ground && !effective && silently(row).length === 0;
    if (isNoNotice) return [];
    if (isPolitical || !said.ground) return [{ ...row, effective }, ...endOf(c, i, row.id)];
    const answer = choice[`VCLT-${ARTICLES[said.ground]}:${row.id}`];
    if (answer === undefined) throw new Error('unanswered');
    const on = objectionsOf(c).map((o) => o.on);
    const { from, isOpen } = measureOf(said, on, answer === 'holds-urgent');
    const back = revokedOn(c);
    if (answer === 'does-not-hold' || (back !== undefined && back < from)) return resumes(c, i);
    return [{ ...row, effective: isOpen ? `${writeDay(from)}/..` : writeDay(from) }, ...endOf(c, i, row.id)];
  });
  return recordWith(w, isPolitical ? 'political' : 'legal', rows, silently);
}

/** Every combination of answers to what the world leaves open. */
export function choicesByHand(w: Claims): readonly Choice[] {
  const binding = w.binding === 'disputed' ? [{ id: 'binding', options: ['legal', 'political'] }] : [];
  return [...binding, ...questionsByHand(w)].reduce<Choice[]>(
    (choices, q) => choices.flatMap((c) => q.options.map((o) => ({ ...c, [q.id]: o }))),
    [{}],
  );
}

/** Claims that were all taken back on the day after: so many questions, and whatever the answers nothing turns on them. */
export const takenBack = (n: number, by: string): readonly Row[] =>
  Array.from({ length: n }, (_, i): Row[] => [
    { id: `idle-${i}`, party: by, kind: 'suspend', received: at(0), ground: 'breach' },
    { id: `idle-${i}-back`, party: by, kind: 'revoke', received: at(1), about: `idle-${i}` },
  ]).flat();
