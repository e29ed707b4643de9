/** Something put forward that is not an instrument: nobody is bound by it, and the record says whose it is. */
import { z } from 'zod';
import { When } from './dates.ts';
import { form } from './expected.ts';
import { EventId, InstrumentId, PartyId, ProposalId } from './ids.ts';
import { Confidence, Sources, Tag } from './provenance.ts';
import { Text } from './text.ts';

export const Proposal = z
  .strictObject({
    proposal: ProposalId,
    title: Text,
    by: z.array(PartyId).min(1, form('not-empty')),
    to: z.array(PartyId).default([]),
    /** the occasion as said, and other occasions that sources give */
    when: When,
    says: Text,
    tag: Tag,
    sources: Sources,
    confidence: Confidence,
    accounts: z
      .array(z.strictObject({ says: Text, event: EventId.optional(), sources: Sources }))
      .default([]),
    /** instruments on file that carry it, if any */
    carriedBy: z.array(InstrumentId).default([]),
    concerns: z.array(PartyId).default([]),
  })
  .meta({ id: 'Proposal', title: 'Proposal' });
export type Proposal = z.infer<typeof Proposal>;
