/**
 * An area to which more than one party lays claim, as the map shows it: hatched, with no party's value, whoever
 * administers it. The outline is a rough sign on a small map and states nothing about where a boundary runs.
 */
import { z } from 'zod';
import { form } from './expected.ts';
import { PartyId } from './ids.ts';
import { Sources } from './provenance.ts';
import { Text } from './text.ts';

export const DisputedArea = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('slug')),
    name: Text,
    /** rough outline, [longitude, latitude] in degrees, clockwise or not; closed by the reader */
    outline: z.array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])).min(3),
    claims: z.array(z.strictObject({ by: z.array(PartyId).min(1), says: Text, sources: Sources })).min(1),
    note: Text.optional(),
  })
  .meta({ title: 'DisputedArea' });
export type DisputedArea = z.infer<typeof DisputedArea>;

export const DisputedAreasFile = z
  .strictObject({ areas: z.array(DisputedArea) })
  .meta({ title: 'DisputedAreas' });
