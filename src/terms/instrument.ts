/**
 * An instrument: who may take part, how consent is given, when it enters into force, how a party leaves. Each value
 * carries its article, its source and how sure it is. The engine reads these values and knows no instrument by name.
 *
 * Legally binding or political is the instrument's own property: a political text takes effect among those who
 * adopted it, and no rule of treaty law is applied to it.
 */
import { z } from 'zod';
import { ActKind } from './act.ts';
import { DateText, DayText, DelayText } from './dates.ts';
import { form, rule } from './expected.ts';
import { InstrumentId, PartyId, RegionId } from './ids.ts';
import { Confidence, Sources } from './provenance.ts';
import { Text } from './text.ts';

const sourced = { sources: Sources, confidence: Confidence };
const locator = z.string().trim().min(1, form('words'));

/** Whose acts are counted. "Who is counted" is part of the clause. */
export const Counted = z
  .union([
    z.enum(['anyone', 'states', 'signatories']),
    z.strictObject({ parties: z.array(PartyId).min(1, form('not-empty')) }),
    z.strictObject({ signatoriesExcept: z.array(PartyId).min(1, form('not-empty')) }),
  ])
  .meta({ id: 'Counted', title: 'Counted', description: 'Whose acts are counted towards entry into force.' });
export type Counted = z.infer<typeof Counted>;

/** A condition for entry into force, as far as final clauses word it by counts, names and days. */
export type ForceCondition =
  | { consents: number | 'all' | 'majority'; of: Counted; by?: ActKind[] | undefined }
  | { day: z.infer<typeof DayText> }
  | { all: ForceCondition[] }
  | { any: ForceCondition[] };

export const ForceCondition: z.ZodType<ForceCondition> = z
  .union([
    z
      .strictObject({
        consents: z.union([z.int(form('count')).min(1, form('count')), z.enum(['all', 'majority'])]),
        of: Counted,
        /** acts that count here, where they differ from the instrument's modes of consent */
        by: z.array(ActKind).min(1, form('not-empty')).optional(),
      })
      .refine((c) => !isMoreThanListed(c), { ...rule('more-than-listed'), path: ['consents'] }),
    z.strictObject({ day: DayText }),
    z.strictObject({
      get all() {
        return z.array(ForceCondition).min(1, form('not-empty'));
      },
    }),
    z.strictObject({
      get any() {
        return z.array(ForceCondition).min(1, form('not-empty'));
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
    /**
     * for a party that consents later: so long after its own act, but not before general entry into force. (The other
     * family, straight at general entry into force, differs only where this delay is not nil; not here yet.)
     */
    laterParties: z.strictObject({ locator, after: DelayText, ...sourced }).optional(),
    withdrawal: z.strictObject({ locator, after: DelayText.optional(), says: Text, ...sourced }).optional(),
    provisions: z.array(Provision).default([]),
    accounts: z.array(StatusAccount).default([]),
    concerns: z.array(PartyId).default([]),
    notes: z.array(Text).default([]),
  })
  .meta({ id: 'Instrument', title: 'Instrument' });
export type Instrument = z.infer<typeof Instrument>;
