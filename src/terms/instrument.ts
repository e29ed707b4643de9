/**
 * An instrument: who may take part, how consent is given, when it enters into force, how a party leaves. Each value
 * carries its article, its source and how sure it is. The engine reads these values and knows no instrument by name.
 *
 * Legally binding or political is the instrument's own property: a political text takes effect among those who
 * adopted it, and no rule of treaty law is applied to it.
 */
import { z } from 'zod';
import { ActKind } from './act.ts';
import type { CivilDay } from './civil-day.ts';
import { DateText, DayText, DelayText } from './dates.ts';
import { afterDelay } from './delay.ts';
import { eachOnce, form, rule } from './expected.ts';
import { InstrumentId, PartyId, RegionId } from './ids.ts';
import { Confidence, Sources } from './provenance.ts';
import { Reading } from './reading.ts';
import { Text } from './text.ts';

const sourced = { sources: Sources, confidence: Confidence };
const locator = z.string().trim().min(1, form('words'));
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('slug'));

/**
 * Whose acts are counted. "Who is counted" is part of the clause: everyone, States only (an organisation's instrument is
 * then not counted beside those of its members), signatories, those named, those on a declared list, those to whom a table
 * of the instrument gives so much ("whose quota is eight or more"), or the parties to another instrument: on a day, or
 * each day anew ("three quarters of the Parties at the time").
 */
export const Counted = z
  .union([
    z.enum(['anyone', 'states', 'signatories']),
    z.strictObject({ parties: z.array(PartyId).min(1, form('not-empty')) }),
    z.strictObject({ statesExcept: z.array(PartyId).min(1, form('not-empty')) }),
    z.strictObject({ signatoriesExcept: z.array(PartyId).min(1, form('not-empty')) }),
    z.strictObject({ region: RegionId }),
    z.strictObject({ weights: slug, atLeast: z.int(form('count')).min(1, form('count')) }),
    z.strictObject({
      partyTo: InstrumentId,
      on: z.union([DayText, z.literal('each-day')]),
      /** an organisation among them is not counted beside its members, neither in the number nor towards it */
      organisations: z.literal('not-counted').optional(),
    }),
  ])
  .meta({ id: 'Counted', title: 'Counted', description: 'Whose acts are counted towards entry into force.' });
export type Counted = z.infer<typeof Counted>;

/** `3/4`: of so many, at least that part. */
const Fraction = z
  .string()
  .regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, form('fraction'))
  .refine((f) => partOf(f) <= 1, form('fraction'));

/** The part as a number, `3/4` as 0.75. */
export function partOf(fraction: string): number {
  const [over = '1', under = '1'] = fraction.split('/');
  return Number(over) / Number(under);
}

/** A condition for entry into force, as final clauses word it. */
export type ForceCondition =
  | {
      consents: number | 'all' | 'majority' | string;
      of: Counted;
      by?: ActKind[] | undefined;
      successions?: 'not-counted' | undefined;
      extinct?: 'not-counted' | undefined;
    }
  | { share: string; weights: string }
  | { inForce: z.infer<typeof InstrumentId> }
  | { day: z.infer<typeof DayText> }
  | { all: ForceCondition[] }
  | { any: ForceCondition[] };

export const ForceCondition: z.ZodType<ForceCondition> = z
  .union([
    z
      .strictObject({
        consents: z.union([
          z.int(form('count')).min(1, form('count')),
          z.enum(['all', 'majority']),
          Fraction,
        ]),
        of: Counted,
        /** acts that count here, where they differ from the instrument's modes of consent */
        by: z.array(ActKind).min(1, form('not-empty')).optional(),
        /** successions count unless the clause says otherwise; so does the instrument of the predecessor */
        successions: z.literal('not-counted').optional(),
        /** the instrument of a State that has ceased to exist counts unless the clause says otherwise */
        extinct: z.literal('not-counted').optional(),
      })
      .refine((c) => !isMoreThanListed(c), { ...rule('more-than-listed'), path: ['consents'] }),
    /** parties that together have at least that part of the weights of a table of this instrument */
    z.strictObject({ share: Fraction, weights: slug }),
    /** another instrument is in force; beside counts it does not hold up their delay */
    z.strictObject({ inForce: InstrumentId }),
    z.strictObject({ day: DayText }),
    z.strictObject({
      get all() {
        return z.array(ForceCondition).min(1, form('not-empty')).check(eachOnce);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(ForceCondition).min(1, form('not-empty')).check(eachOnce);
      },
    }),
  ])
  .meta({ id: 'ForceCondition', title: 'ForceCondition' });

/** More consents than the clause names parties: a count that nothing on earth could reach. */
function isMoreThanListed(c: { readonly consents: number | string; readonly of: Counted }): boolean {
  return (
    typeof c.consents === 'number' &&
    typeof c.of === 'object' &&
    'parties' in c.of &&
    c.consents > c.of.parties.length
  );
}

/** A frozen, cited table by which shares are reckoned: "emissions of 1990, as the annex gives them". */
export const Weights = z
  .strictObject({
    id: slug,
    title: Text,
    unit: z.string().trim().min(1, form('words')),
    of: z.record(PartyId, z.int(form('whole-number')).min(0, form('whole-number'))),
    ...sourced,
  })
  .meta({ id: 'Weights', title: 'Weights' });
export type Weights = z.infer<typeof Weights>;

/**
 * To whom a way in is open. A term that the clause leaves undefined is read by lists, each one a reading; for a term of
 * which the record has no list nobody can be told.
 */
export const OpenTo = z
  .union([
    z.literal('any-state'),
    z.strictObject({ parties: z.array(PartyId).min(1, form('not-empty')) }),
    z.strictObject({ partyTo: InstrumentId }),
    z.strictObject({ term: Text, readAs: z.array(RegionId) }),
  ])
  .meta({ id: 'OpenTo', title: 'OpenTo' });
export type OpenTo = z.infer<typeof OpenTo>;

export const WayIn = z
  .strictObject({
    locator,
    openTo: OpenTo,
    /** (a) by own act alone, (b) by invitation or consent of others, or a decision of an organ */
    way: z.enum(['own-act', 'invitation', 'consent-of-parties', 'decision-of-organ']),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'WayIn', title: 'WayIn' });
export type WayIn = z.infer<typeof WayIn>;

export const EntryIntoForce = z
  .strictObject({
    locator,
    when: ForceCondition,
    after: DelayText.optional(),
    notBefore: DayText.optional(),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'EntryIntoForce', title: 'EntryIntoForce' });

/**
 * For a party whose act comes after the one that met the clause: so long after its own act, and not before general entry
 * into force. Final clauses are of two families, and an instrument says of which it is:
 *
 * - `own-delay`: States that consent after the n-th deposit wait for their own delay;
 * - `general-day`: States that consent before entry into force are bound on that day, only later ones wait.
 */
export const LaterParties = z
  .strictObject({
    locator,
    after: DelayText,
    between: z.enum(['own-delay', 'general-day']).optional(),
    /** what the delay is counted from; where that day is not on record nothing can be computed */
    from: z.enum(['receipt', 'notification']).default('receipt'),
    ...sourced,
  })
  .refine((l) => l.between !== undefined || afterDelay(DAY_ZERO, l.after) === DAY_ZERO, {
    ...rule('family-needed'),
    path: ['between'],
  })
  .meta({ id: 'LaterParties', title: 'LaterParties' });
export type LaterParties = z.infer<typeof LaterParties>;

const DAY_ZERO = 0 as CivilDay;

/**
 * What the treaty says of reservations (VCLT 19–23 apply "unless the treaty otherwise provides"). Where it is silent this is
 * left out, and the Convention's own rules apply.
 */
export const Reservations = z
  .strictObject({
    locator,
    /**
     * which may be made: those compatible with object and purpose (19(c)), none (19(a)), only those to the provisions
     * listed (19(b)), or any but to those listed
     */
    allowed: z.enum(['compatible', 'none', 'only', 'all-but']),
    provisions: z.array(locator).min(1, form('not-empty')).optional(),
    /** whose acceptance it takes: nobody's (20(1)), that of all (20(2)), of an organ (20(3)), of each for itself (20(4)) */
    acceptance: z.enum(['not-needed', 'all', 'organ', 'each']).optional(),
    organ: PartyId.optional(),
    /** how long after notification an objection can be raised; twelve months if nothing is said (20(5)) */
    objectWithin: DelayText.optional(),
    /** not permitted once that part of the parties has objected to it */
    rejectedBy: Fraction.optional(),
    /** how long it lasts, from the day on which the treaty is in force for its author */
    lasts: DelayText.optional(),
    /**
     * of reservations formulated after consent: never admitted, or admitted if nobody objects within so long, by when they were
     * notified; without an entry that fits, within the time for objections
     */
    late: z
      .union([
        z.literal('none'),
        z.array(z.strictObject({ before: DayText.optional(), within: DelayText })).min(1, form('not-empty')),
      ])
      .optional(),
    says: Text,
    ...sourced,
  })
  .refine((r) => (r.allowed === 'only' || r.allowed === 'all-but') === (r.provisions !== undefined), {
    ...rule('provisions-go-with-allowed'),
    path: ['provisions'],
  })
  .refine((r) => (r.acceptance === 'organ') === (r.organ !== undefined), {
    ...rule('organ-named'),
    path: ['organ'],
  })
  .meta({ id: 'Reservations', title: 'Reservations' });
export type Reservations = z.infer<typeof Reservations>;

/** A clause that binds only those who declare that they take it up, and only towards one another. */
export const OptionalClause = z
  .strictObject({ locator, says: Text, ...sourced })
  .meta({ id: 'OptionalClause', title: 'OptionalClause' });
export type OptionalClause = z.infer<typeof OptionalClause>;

export const Provision = z
  .strictObject({
    locator,
    /** what the provision is about, so that several instruments can be laid side by side */
    about: z.enum([
      'assistance',
      'consultation',
      'indivisibility',
      'refraining-from-force',
      'openness',
      'other-engagements',
      'decision-making',
      'cooperation',
      'disputes',
    ]),
    /** a principle with several limbs shows every limb, or none */
    limb: z.string().optional(),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'Provision', title: 'Provision' });
export type Provision = z.infer<typeof Provision>;

/** Accounts of one party's status that differ: each is shown with whose it is. */
export const StatusAccount = z
  .strictObject({ about: PartyId, by: PartyId, date: DateText, says: Text, ...sourced })
  .meta({ id: 'StatusAccount', title: 'StatusAccount' });
export type StatusAccount = z.infer<typeof StatusAccount>;

export const Instrument = z
  .strictObject({
    instrument: InstrumentId,
    title: Text,
    /** the body or process it founds, where people know it by that name */
    structure: z
      .strictObject({
        name: Text,
        short: Text,
        class: z.enum(['general', 'security', 'economic', 'security-and-economic']),
      })
      .optional(),
    binding: z.enum(['legal', 'political']),
    adopted: z.strictObject({ date: DateText, place: Text.optional(), ...sourced }),
    depositary: z.strictObject({ name: Text, ...sourced }).optional(),
    participation: z.array(WayIn).min(1, form('not-empty')),
    /** acts that express consent to be bound (VCLT 11), or take part where the text is political */
    consentBy: z.array(ActKind).min(1, form('not-empty')),
    entryIntoForce: EntryIntoForce,
    /**
     * days of entry into force that publications give. A published day governs the status; the day computed from the
     * acts is shown beside it. Where publications differ all are given, and the days between cannot be told.
     */
    published: z.array(z.strictObject({ date: DateText, ...sourced })).default([]),
    /** how its depositary ends a period in months where the later month is too short; the last day if nothing is said */
    monthEnd: z.strictObject({ rule: z.enum(['clamp', 'overflow']), ...sourced }).optional(),
    /** tables for shares */
    weights: z.array(Weights).default([]),
    laterParties: LaterParties.optional(),
    /** from when a succession has effect whose day is not given; between independence and receipt if nothing is said */
    successions: z
      .strictObject({ locator, from: z.enum(['succession-of-states', 'receipt']), ...sourced })
      .optional(),
    /** only a party to that one may take part, and only as long as it is one */
    parent: z.strictObject({ locator, partyTo: InstrumentId, says: Text, ...sourced }).optional(),
    /** so long after its entry into force it ends, for everyone who has not prolonged it */
    term: z.strictObject({ locator, after: DelayText, says: Text, ...sourced }).optional(),
    /** it ends when leaving brings the number of its parties below this one */
    endsBelow: z
      .strictObject({ locator, parties: z.int(form('count')).min(1, form('count')), says: Text, ...sourced })
      .optional(),
    withdrawal: z.strictObject({ locator, after: DelayText.optional(), says: Text, ...sourced }).optional(),
    /** where it is silent about them, the Convention's own rules apply */
    reservations: Reservations.optional(),
    /** clauses that bind between those who declare so */
    optional: z.array(OptionalClause).default([]),
    /** where the day of a notification is not on file: how long after receipt its depositary notifies at the latest */
    notifications: z.strictObject({ within: DelayText, ...sourced }).optional(),
    /** questions on which the status of somebody turns, with the answers readers give */
    readings: z.array(Reading).default([]),
    provisions: z.array(Provision).default([]),
    accounts: z.array(StatusAccount).default([]),
    concerns: z.array(PartyId).default([]),
    notes: z.array(Text).default([]),
  })
  .check(hasItsTables)
  .meta({ id: 'Instrument', title: 'Instrument' });
export type Instrument = z.infer<typeof Instrument>;

/** A clause by a table that is not there would never be reached, and nobody would be told why. */
function hasItsTables(read: {
  readonly value: {
    readonly weights: readonly Weights[];
    readonly entryIntoForce: { readonly when: ForceCondition };
  };
  readonly issues: unknown[];
}): void {
  const tables = new Set(read.value.weights.map((w) => w.id));
  for (const { path, id } of tablesIn(read.value.entryIntoForce.when, ['entryIntoForce', 'when'])) {
    if (!tables.has(id)) {
      read.issues.push({ code: 'custom', message: rule('table-on-file').error, input: id, path });
    }
  }
}

/** The tables by which a condition goes, each with the place where it is named. */
function tablesIn(
  c: ForceCondition,
  path: readonly PropertyKey[],
): { readonly path: PropertyKey[]; readonly id: string }[] {
  if ('all' in c) return c.all.flatMap((inner, i) => tablesIn(inner, [...path, 'all', i]));
  if ('any' in c) return c.any.flatMap((inner, i) => tablesIn(inner, [...path, 'any', i]));
  if ('share' in c) return [{ path: [...path, 'weights'], id: c.weights }];
  return 'of' in c && typeof c.of === 'object' && 'weights' in c.of
    ? [{ path: [...path, 'of', 'weights'], id: c.of.weights }]
    : [];
}

/**
 * Other instruments that an instrument's own clauses turn on: that one of them is in force, who is party to it.
 */
export function turnsOn(instrument: Instrument): readonly string[] {
  const inCondition = (c: ForceCondition): string[] => {
    if ('inForce' in c) return [c.inForce];
    if ('all' in c) return c.all.flatMap(inCondition);
    if ('any' in c) return c.any.flatMap(inCondition);
    return 'of' in c && typeof c.of === 'object' && 'partyTo' in c.of ? [c.of.partyTo] : [];
  };
  const { parent, entryIntoForce } = instrument;
  return [...(parent ? [parent.partyTo] : []), ...inCondition(entryIntoForce.when)];
}

/** An instrument and all that its clauses turn on, by however long a way. */
export function withAllItTurnsOn(
  instruments: ReadonlyMap<string, Instrument>,
  id: string,
): readonly string[] {
  const found = new Set([id]);
  for (const each of found) {
    const known = instruments.get(each);
    for (const next of known ? turnsOn(known) : []) found.add(next);
  }
  return [...found];
}
