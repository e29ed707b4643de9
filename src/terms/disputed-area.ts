/**
 * An area to which more than one party lays claim, as the map shows it: hatched, with no party's value, whoever
 * administers it. The outline is a rough sign on a small map and states nothing about where a boundary runs.
 */
import { z } from 'zod';
import { form } from './expected.ts';
import { PartyId } from './ids.ts';
import { Sources } from './provenance.ts';
import { Text } from './text.ts';

const degrees = (most: number) => z.number().min(-most, form('point')).max(most, form('point'));

export const DisputedArea = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('slug')),
    name: Text,
    /** rough outline, [longitude, latitude] in degrees, clockwise or not; closed by the reader */
    outline: z.array(z.tuple([degrees(180), degrees(90)], form('point'))).min(3, form('at-least-three')),
    claims: z
      .array(z.strictObject({ by: z.array(PartyId).min(1, form('not-empty')), says: Text, sources: Sources }))
      .min(1, form('not-empty')),
    note: Text.optional(),
  })
  .meta({ id: 'DisputedArea', title: 'DisputedArea' });
export type DisputedArea = z.infer<typeof DisputedArea>;

export const DisputedAreasFile = z
  .strictObject({ areas: z.array(DisputedArea) })
  .meta({ id: 'DisputedAreas', title: 'DisputedAreas' });
