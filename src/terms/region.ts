/**
 * A declared list of States over which things are counted. A list is an input with an author, never "the" continent:
 * every number says which list it was counted over.
 */
import { z } from 'zod';
import { PartyId, RegionId } from './ids.ts';
import { Sources } from './provenance.ts';
import { Text } from './text.ts';

export const Region = z
  .strictObject({
    region: RegionId,
    title: Text,
    /** by what criterion, and whose */
    definition: Text,
    sources: Sources,
    /** a list that contains another one whole, and adds to it */
    extends: RegionId.optional(),
    members: z.array(PartyId),
  })
  .meta({ id: 'Region', title: 'Region' });
export type Region = z.infer<typeof Region>;
