/**
 * Names by which entries of the record point at each other. A party's id is independent of every code list (codes
 * are attributes with dates); an entry's full name is `document/entry`, as in `some-treaty/some-state-ratify`.
 */
import { z } from 'zod';
import { form } from './expected.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = z.string().regex(SLUG, form('slug'));

export const PartyId = slug.brand('PartyId');
export const SourceId = slug.brand('SourceId');
export const EventId = slug.brand('EventId');
export const InstrumentId = slug.brand('InstrumentId');
export const ProposalId = slug.brand('ProposalId');
export const RegionId = slug.brand('RegionId');
export const DossierId = slug.brand('DossierId');
export const ReportId = slug.brand('ReportId');

/** An act, condition or item inside one dossier: `A1`, `A7b`, `G1`. */
export const ItemId = z
  .string()
  .regex(/^[A-Z]{1,3}[0-9]{1,3}[a-z]?$/, form('item-id'))
  .brand('ItemId');
/** A question on which readers differ: `R1`. */
export const ReadingId = z
  .string()
  .regex(/^R[0-9]{1,3}$/, form('reading-id'))
  .brand('ReadingId');
/** One answer to such a question. */
export const OptionId = slug.brand('OptionId');

export type PartyId = z.infer<typeof PartyId>;
export type SourceId = z.infer<typeof SourceId>;
export type EventId = z.infer<typeof EventId>;
export type InstrumentId = z.infer<typeof InstrumentId>;
export type ProposalId = z.infer<typeof ProposalId>;
export type RegionId = z.infer<typeof RegionId>;
export type DossierId = z.infer<typeof DossierId>;
export type ReportId = z.infer<typeof ReportId>;
export type ItemId = z.infer<typeof ItemId>;
export type ReadingId = z.infer<typeof ReadingId>;
export type OptionId = z.infer<typeof OptionId>;
