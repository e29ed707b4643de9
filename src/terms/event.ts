/** An occasion at which acts are made or words are said: a conference, a meeting, a summit, a visit. */
import { z } from 'zod';
import { When } from './dates.ts';
import { EventId, PartyId } from './ids.ts';
import { Confidence, Sources } from './provenance.ts';
import { Text } from './text.ts';

export const Event = z
  .strictObject({
    id: EventId,
    kind: z.enum(['conference', 'meeting', 'summit', 'visit', 'call', 'address']),
    name: Text,
    place: Text.optional(),
    when: When,
    parties: z.array(PartyId).default([]),
    /** events of one kind that people count or name together; lets "was there one that year" be asked */
    series: EventId.optional(),
    sources: Sources,
    confidence: Confidence,
    note: Text.optional(),
  })
  .meta({ id: 'Event', title: 'Event' });
export type Event = z.infer<typeof Event>;

export const EventsFile = z.strictObject({ events: z.array(Event) }).meta({ id: 'Events', title: 'Events' });
