/**
 * Those who act, speak or are concerned. What a party *is* beyond its kind (whether a State, of which territory) is
 * not decided here: the record quotes those who say so.
 *
 * A person or an organ acts for a principal. Heads of State, heads of government and foreign ministers are presumed
 * able to (VCLT art. 7(2)(a)); an envoy is not presumed to (art. 7(1)), and an act without authority has no legal
 * effect unless later confirmed (art. 8). A collective voice ("the X side") stays collective: who stands behind it
 * is not resolved.
 */
import { z } from 'zod';
import { DateText } from './dates.ts';
import { form } from './expected.ts';
import { PartyId } from './ids.ts';
import { Confidence, Sources } from './provenance.ts';
import { Text } from './text.ts';

export const Capacity = z.enum(['head-of-state', 'head-of-government', 'foreign-minister', 'envoy', 'other']);
export type Capacity = z.infer<typeof Capacity>;

/**
 * Number of a State in the data of the Correlates of War project: `2`, or where earlier years have another
 * `260@1955 255@1990`, each from a year on.
 */
export const CowCodes = z
  .string()
  .regex(/^(?:[1-9]\d{0,2}|[1-9]\d{0,2}@\d{4}(?: [1-9]\d{0,2}@\d{4})*)$/, form('cow-code'));

/** The number at the end of a year; undefined where the State has none then. */
export function cowIn(codes: string | undefined, year: number): number | undefined {
  const began = (codes ?? '')
    .split(' ')
    .map((part) => part.split('@'))
    .filter(([code, from]) => code !== '' && Number(from ?? 0) <= year);
  const last = began.at(-1);
  return last && Number(last[0]);
}

const named = {
  id: PartyId,
  name: Text,
  /** the name inside a sentence, in those languages that want an article or another case */
  inSentence: Text.optional(),
  note: Text.optional(),
};

export const State = z.strictObject({
  kind: z.literal('state'),
  ...named,
  /** names as the source below gives them; see data/README.md */
  nameSource: z.string(),
  iso3: z.string().optional(),
  m49: z.string().optional(),
  cow: CowCodes.optional(),
  /** first and last day on which it is there to come into anything; empty where that plays no part in the acts recorded here */
  since: DateText.optional(),
  until: DateText.optional(),
});

export const OtherParty = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation'), ...named, short: Text.optional() }),
  z.strictObject({
    kind: z.literal('person'),
    ...named,
    actsFor: PartyId,
    capacity: Capacity,
    office: Text,
    sources: Sources,
    confidence: Confidence,
  }),
  z.strictObject({
    kind: z.literal('collective'),
    ...named,
    actsFor: PartyId.optional(),
  }),
  /** a part of the world to which an instrument can be extended; whose it is, and who answers for it, is not said */
  z.strictObject({ kind: z.literal('territory'), ...named }),
  z.strictObject({ kind: z.literal('publisher'), ...named, of: PartyId.optional() }),
]);

/** What a party was called before: the same legal person under another name. */
export const FormerName = z
  .strictObject({
    party: PartyId,
    name: Text,
    inSentence: Text.optional(),
    /** the last day on which it was called so */
    until: DateText,
    sources: Sources,
    confidence: Confidence,
  })
  .meta({ id: 'FormerName', title: 'FormerName' });
export type FormerName = z.infer<typeof FormerName>;

export const OtherParties = z
  .strictObject({ parties: z.array(OtherParty), names: z.array(FormerName).optional() })
  .meta({ id: 'Parties', title: 'Parties' });

export type State = z.infer<typeof State>;
/** A party with what it was called before, which stands apart in the files. */
export type Party = (State | z.infer<typeof OtherParty>) & { readonly formerNames?: readonly FormerName[] };
