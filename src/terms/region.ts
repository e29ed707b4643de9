/**
 * A declared list of States over which things are counted. A list is an input with an author, never "the" continent:
 * every number says which list it was counted over.
 */
import { z } from 'zod';
import { DateText } from './dates.ts';
import { rule } from './expected.ts';
import { PartyId, RegionId } from './ids.ts';
import { Sources } from './provenance.ts';
import { Text } from './text.ts';

/** Somebody on a list: always, or from a first day to a last one, as members of an organisation are. */
const Member = z.union([
  PartyId,
  z
    .strictObject({ party: PartyId, since: DateText.optional(), until: DateText.optional() })
    .refine((m) => m.since?.earliest === undefined || (m.until?.latest ?? Infinity) >= m.since.earliest, {
      ...rule('ends-before-it-begins'),
      path: ['until'],
    }),
]);

export const Region = z
  .strictObject({
    region: RegionId,
    title: Text,
    /** by what criterion, and whose */
    definition: Text,
    sources: Sources,
    /** a list that contains another one whole, and adds to it */
    extends: RegionId.optional(),
    members: z.array(Member),
  })
  .meta({ id: 'Region', title: 'Region' });
export type Region = z.infer<typeof Region>;
