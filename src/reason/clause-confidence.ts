/**
 * How sure the values of an instrument's file are that an answer rests on, beside the acts: the published day, or the clause by which it is
 * computed, the clause on later parties, on leaving, on the term. An unverified value looks unverified wherever it is shown.
 *
 * Where a day is published it governs, and the clause on entry into force is not what the answer rests on.
 */
import type { Act } from '../terms/act.ts';
import type { Cite } from '../terms/cite.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument } from '../terms/instrument.ts';
import { type Confidence, weakest } from '../terms/provenance.ts';
import { expressesConsent } from './law/art-11-consent.ts';
import { countsOn } from './law/atoms.ts';
import type { Standing } from './standing.ts';

/** What a value of the file is, as sentences call it. */
export type ClausePart =
  | 'published'
  | 'entryIntoForce'
  | 'laterParties'
  | 'withdrawal'
  | 'term'
  | 'reservations'
  | 'clause';

interface Sure {
  readonly confidence: Confidence;
}
export interface Behind extends Sure {
  readonly part: ClausePart;
}

const sure = (part: ClausePart, of: readonly (Sure | undefined)[]): readonly Behind[] =>
  of.flatMap((value) => (value ? [{ part, confidence: value.confidence }] : []));

/** The clause itself, by which a day is computed whether or not one is published. */
export const behindClause = (x: Instrument): readonly Behind[] => sure('entryIntoForce', [x.entryIntoForce]);

/** What it rests on whether and since when an instrument is in force. */
export const behindForce = (x: Instrument): readonly Behind[] =>
  x.published.length > 0 ? sure('published', x.published) : behindClause(x);

/** Standings that are what they are because the instrument is in force, or is not. */
const OF_FORCE: ReadonlySet<Standing> = new Set(['in-force', 'suspended', 'consented', 'cannot-tell']);

/**
 * What it rests on where a party stands.
 *
 * @param acts its own, on file by the day asked about
 * @param general the first day on which the clause of the instrument was met, as far as it is known
 */
export function behindStanding(
  x: Instrument,
  standing: Standing,
  acts: readonly Act[],
  general: CivilDay | undefined,
): readonly Behind[] {
  const isLater = (a: Act) =>
    expressesConsent(x, a) && !a.effective && general !== undefined && countsOn(a).latest >= general;
  const isLeaving = (a: Act) => a.kind === 'withdraw' && !a.effective;
  return [
    ...(OF_FORCE.has(standing) ? behindForce(x) : []),
    ...(OF_FORCE.has(standing) && acts.some(isLater) ? sure('laterParties', [x.laterParties]) : []),
    ...(acts.some(isLeaving) ? sure('withdrawal', [x.withdrawal]) : []),
  ];
}

/** The clauses by which days are reckoned that have this locator. */
export const behindLocator = (x: Instrument, locator: string): readonly Behind[] =>
  (['entryIntoForce', 'laterParties', 'withdrawal'] as const).flatMap((part) => {
    const clause = x[part];
    return clause?.locator === locator ? sure(part, [clause]) : [];
  });

/** The parts that nobody has looked up, each once. */
export const unverifiedIn = (of: readonly Behind[]): readonly ClausePart[] => [
  ...new Set(of.filter((b) => b.confidence === 'unverified').map((b) => b.part)),
];

/** The value of the file that a step of the reasons applies, where nobody has looked it up. */
export function unverifiedBehind(x: Instrument, cite: Cite, hasDelay: boolean): ClausePart | undefined {
  return unverifiedIn(valueBehind(x, cite, hasDelay))[0];
}

const OF_ENTRY: ReadonlySet<string> = new Set(['entry-into-force', 'in-force', 'own-delay']);
const OF_LEAVING: ReadonlySet<string> = new Set(['withdrawal', 'notice-run', 'no-conflict']);
const OF_TERM: ReadonlySet<string> = new Set(['term-past', 'term-day']);

function valueBehind(x: Instrument, cite: Cite, hasDelay: boolean): readonly Behind[] {
  const { rule, locator } = cite;
  if (rule === 'published-day') return sure('published', x.published);
  const own = x.ownRules.find((r) => r.id === cite.provisions);
  if (OF_ENTRY.has(rule)) return behindClause(x);
  if (own && OF_ENTRY.has(rule.replace(/^provisions-/, '')))
    return sure('entryIntoForce', [own.entryIntoForce]);
  if (rule === 'bound' && hasDelay) return sure('laterParties', [x.laterParties]);
  if (OF_LEAVING.has(rule)) return sure('withdrawal', [x.withdrawal]);
  if (OF_TERM.has(rule)) return sure('term', [x.term]);
  if (locator === undefined) return [];
  const said = [...x.requires, ...x.deemed, ...x.ends, ...x.forThirdStates, ...x.optional];
  const alone = [x.amends, x.inForceFor, x.parent, x.endsBelow, x.territories].flatMap((c) => c ?? []);
  if (x.reservations?.locator === locator && rule.startsWith('reservation'))
    return sure('reservations', [x.reservations]);
  return sure(
    'clause',
    [...said, ...alone].filter((c) => c.locator === locator),
  );
}

/** The weakest of acts and of what stands behind them. */
export const weakestOf = (
  acts: Parameters<typeof weakest>[0],
  behind: readonly Behind[],
): ReturnType<typeof weakest> => weakest([...acts, ...behind.map((b) => b.confidence)]);
