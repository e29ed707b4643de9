/**
 * What a clause waits for or asks, as final clauses word it: of everybody together (a count, a share, a day, another
 * instrument in force), and of one party (that it is party to another instrument, has signed, has done such an act, within a time).
 * One algebra serves entry into force, conditions on single acts, consent by silence, and endings.
 */
import { z } from 'zod';
import { ActKind } from './act.ts';
import { DayText, DelayText } from './dates.ts';
import { eachOnce, form, rule } from './expected.ts';
import { InstrumentId, PartyId, RegionId } from './ids.ts';

export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('slug'));

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

/** `3/4`: of so many, at least that part; `>1/3`: more than that. */
export const Fraction = z
  .string()
  .regex(/^>?[1-9]\d{0,3}\/[1-9]\d{0,3}$/, form('fraction'))
  .refine(isOfAWhole, form('fraction'));

/** More than the whole is no part of it. */
function isOfAWhole(fraction: string): boolean {
  const { over, under, isMore } = partOf(fraction);
  return isMore ? over < under : over <= under;
}

/** A part in whole numbers; `all` is 1/1, `majority` more than 1/2. */
export function partOf(consents: string): {
  readonly over: number;
  readonly under: number;
  /** more than that, and not that itself */
  readonly isMore: boolean;
} {
  if (consents === 'all') return { over: 1, under: 1, isMore: false };
  if (consents === 'majority') return { over: 1, under: 2, isMore: true };
  const isMore = consents.startsWith('>');
  const [over = 1, under = 1] = consents
    .slice(isMore ? 1 : 0)
    .split('/')
    .map(Number);
  return { over, under, isMore };
}

/** Which acts of those counted count. */
const counting = {
  /** acts that count here, where they differ from the instrument's modes of consent */
  by: z.array(ActKind).min(1, form('not-empty')).optional(),
  /** successions count unless the clause says otherwise; so does the instrument of the predecessor */
  successions: z.literal('not-counted').optional(),
  /** the instrument of a State that has ceased to exist counts unless the clause says otherwise */
  extinct: z.literal('not-counted').optional(),
};
interface Counting {
  by?: ActKind[] | undefined;
  successions?: 'not-counted' | undefined;
  extinct?: 'not-counted' | undefined;
}

/** A condition for entry into force, as final clauses word it. */
export type ForceCondition =
  | ({ consents: number | 'all' | 'majority' | string; of: Counted } & Counting)
  | ({ share: string; weights: string } & Counting)
  | ({ sum: number; weights: string } & Counting)
  | { inForce: z.infer<typeof InstrumentId> }
  | { day: z.infer<typeof DayText> }
  | { since: ForceCondition; after: z.infer<typeof DelayText> }
  | { all: ForceCondition[] }
  | { any: ForceCondition[] };

/** The forms of it that have no others inside. */
const FORCE = [
  z
    .strictObject({
      consents: z.union([z.int(form('count')).min(1, form('count')), z.enum(['all', 'majority']), Fraction]),
      of: Counted,
      ...counting,
    })
    .refine((c) => !isMoreThanListed(c), { ...rule('more-than-listed'), path: ['consents'] }),
  /** parties that together have at least that part of the weights of a table of this instrument */
  z.strictObject({ share: Fraction, weights: slug, ...counting }),
  /** parties that together have at least so much by it: "a minimum of 400,000 units" */
  z.strictObject({ sum: z.int(form('count')).min(1, form('count')), weights: slug, ...counting }),
  /** another instrument is in force; beside counts it does not hold up their delay */
  z.strictObject({ inForce: InstrumentId }),
  z.strictObject({ day: DayText }),
] as const;

export const ForceCondition: z.ZodType<ForceCondition> = z
  .union([
    ...FORCE,
    /** so long after that has been reached, while it lasts: a delay of one leg, where others have none */
    z.strictObject({
      get since() {
        return ForceCondition;
      },
      after: DelayText,
    }),
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

/** What must be so of a party: all that a clause can wait for, and besides what is asked of that party alone. */
export type PartyCondition =
  | Exclude<ForceCondition, { all: unknown } | { any: unknown }>
  | { partyTo: z.infer<typeof InstrumentId> }
  | { signed: z.infer<typeof InstrumentId> }
  | { consentedTo: z.infer<typeof InstrumentId> }
  | {
      own: ActKind[];
      to?: z.infer<typeof InstrumentId> | undefined;
      from?: z.infer<typeof DayText> | undefined;
      provisions?: string[] | undefined;
    }
  | { agreed: number | 'all' | 'majority' | string; of?: Counted | undefined }
  | { parties: z.infer<typeof PartyId>[] }
  | { region: z.infer<typeof RegionId> }
  | { openBy: string }
  | { until: z.infer<typeof DayText> }
  | { notYet: PartyCondition }
  | { since: PartyCondition; after: z.infer<typeof DelayText> }
  | { atLeast: number; among: PartyCondition[] }
  | { all: PartyCondition[] }
  | { any: PartyCondition[] };

export const PartyCondition: z.ZodType<PartyCondition> = z
  .union([
    ...FORCE,
    /** it is party to that instrument */
    z.strictObject({ partyTo: InstrumentId }),
    /** its signature of that instrument stands */
    z.strictObject({ signed: InstrumentId }),
    /** it has consented to that instrument, be it in force or not */
    z.strictObject({ consentedTo: InstrumentId }),
    /** it has done such an act, about this instrument or another, from that day on, concerning these provisions */
    z.strictObject({
      own: z.array(ActKind).min(1, form('not-empty')),
      to: InstrumentId.optional(),
      from: DayText.optional(),
      provisions: z
        .array(z.string().trim().min(1, form('words')))
        .min(1, form('not-empty'))
        .optional(),
    }),
    /** so many have agreed to its application; without `of` all that are parties to this instrument, and only all of them */
    z
      .strictObject({
        agreed: z.union([z.int(form('count')).min(1, form('count')), z.enum(['all', 'majority']), Fraction]),
        of: Counted.optional(),
      })
      .refine((c) => c.of !== undefined || c.agreed === 'all', {
        ...rule('all-of-the-parties'),
        path: ['agreed'],
      }),
    /** it is one of those named, or on a list */
    z.strictObject({ parties: z.array(PartyId).min(1, form('not-empty')) }),
    z.strictObject({ region: RegionId }),
    /** the way in of that article (`participation`) is open to it */
    z.strictObject({ openBy: z.string().trim().min(1, form('words')) }),
    /** up to that day, and on it */
    z.strictObject({ until: DayText }),
    /** as long as that has not come to be by the eve */
    z.strictObject({
      get notYet() {
        return PartyCondition;
      },
    }),
    /** so long after that has come to be, while it lasts */
    z.strictObject({
      get since() {
        return PartyCondition;
      },
      after: DelayText,
    }),
    z.strictObject({
      atLeast: z.int(form('count')).min(1, form('count')),
      get among() {
        return z.array(PartyCondition).min(1, form('not-empty')).check(eachOnce);
      },
    }),
    z.strictObject({
      get all() {
        return z.array(PartyCondition).min(1, form('not-empty')).check(eachOnce);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(PartyCondition).min(1, form('not-empty')).check(eachOnce);
      },
    }),
  ])
  .meta({ id: 'PartyCondition', title: 'PartyCondition' });

type AnyCondition = ForceCondition | PartyCondition;

/** A condition and every one inside it, each with its place. */
export function conditionsWithin(
  c: AnyCondition,
  path: readonly PropertyKey[] = [],
): readonly { readonly condition: AnyCondition; readonly path: readonly PropertyKey[] }[] {
  const inner = (key: string, of: readonly AnyCondition[]) =>
    of.flatMap((part, i) => conditionsWithin(part, [...path, key, i]));
  const own = [{ condition: c, path }];
  if ('all' in c) return [...own, ...inner('all', c.all)];
  if ('any' in c) return [...own, ...inner('any', c.any)];
  if ('among' in c) return [...own, ...inner('among', c.among)];
  if ('notYet' in c) return [...own, ...conditionsWithin(c.notYet, [...path, 'notYet'])];
  if ('since' in c) return [...own, ...conditionsWithin(c.since, [...path, 'since'])];
  return own;
}

/** Other instruments that one condition names, not those inside it; `counted` where their parties are counted. */
export function namedIn(c: AnyCondition): readonly {
  readonly key: readonly PropertyKey[];
  readonly instrument: string;
  readonly counted: boolean;
}[] {
  const one = (key: string, instrument: string | undefined) =>
    instrument === undefined ? [] : [{ key: [key], instrument, counted: false }];
  if ('of' in c) {
    const of: Counted | undefined = c.of;
    const isOther = typeof of === 'object' && 'partyTo' in of;
    return isOther ? [{ key: ['of', 'partyTo'], instrument: of.partyTo, counted: true }] : [];
  }
  if ('inForce' in c) return one('inForce', c.inForce);
  if ('partyTo' in c) return one('partyTo', c.partyTo);
  if ('signed' in c) return one('signed', c.signed);
  if ('consentedTo' in c) return one('consentedTo', c.consentedTo);
  return 'own' in c ? one('to', c.to) : [];
}
