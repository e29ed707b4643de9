/**
 * A negotiation as it stands: what was proposed, confirmed, asked for; what is awaited from whom; which acts were
 * said to depend on which; and the questions on which readers differ.
 *
 * Everything is recorded as said. A sharper meaning is a *reading*: a question with named answers, none of which is
 * the default. An entry that stands only under some answers carries them as labels (`under`), one that falls away
 * under some carries those (`unless`); an actor or condition that a reading decides says so in its place. Nothing else in a dossier depends on a choice.
 */
import { z } from 'zod';
import { DayText, When } from './dates.ts';
import { eachOnce, form, rule } from './expected.ts';
import { DossierId, EventId, ItemId, OptionId, PartyId, ReadingId } from './ids.ts';
import { Confidence, Grade, Sources, Tag } from './provenance.ts';
import { Labels, Reading } from './reading.ts';
import { Text } from './text.ts';

/** A condition over acts of the same dossier. */
export type ActCondition =
  | { act: z.infer<typeof ItemId> }
  | { all: ActCondition[] }
  | { any: ActCondition[] }
  | { atLeast: number; of: ActCondition[] }
  | { reading: z.infer<typeof ReadingId>; as: Record<string, ActCondition> };

export const ActCondition: z.ZodType<ActCondition> = z
  .union([
    z.strictObject({ act: ItemId }),
    z.strictObject({
      get all() {
        return z.array(ActCondition).min(1, form('not-empty')).check(eachOnce);
      },
    }),
    z.strictObject({
      get any() {
        return z.array(ActCondition).min(1, form('not-empty')).check(eachOnce);
      },
    }),
    z
      .strictObject({
        atLeast: z.int(form('count')).min(1, form('count')),
        get of() {
          return z.array(ActCondition).min(1, form('not-empty')).check(eachOnce);
        },
      })
      .refine((c) => c.atLeast <= c.of.length, { ...rule('more-than-listed'), path: ['atLeast'] }),
    z.strictObject({
      reading: ReadingId,
      get as() {
        return z.record(OptionId, ActCondition);
      },
    }),
  ])
  .meta({ id: 'ActCondition', title: 'ActCondition' });

const provenance = { tag: Tag, sources: Sources, confidence: Confidence };

/** Another source's account of the same thing, where it differs. Both stand. */
export const Account = z
  .strictObject({ says: Text, sources: Sources, when: When.optional() })
  .meta({ id: 'Account', title: 'Account' });
export type Account = z.infer<typeof Account>;

/** Named parties, or whoever a reading says, or nobody named. */
export const Actors = z
  .union([
    z.array(PartyId).min(1, form('not-empty')),
    z.strictObject({ reading: ReadingId }),
    z.literal('unstated'),
  ])
  .meta({ id: 'Actors', title: 'Actors' });
export type Actors = z.infer<typeof Actors>;

export const DossierAct = z
  .strictObject({
    id: ItemId,
    kind: z.enum([
      'state',
      'propose',
      'confirm',
      'undertake',
      'guarantee',
      'request-guarantee',
      'meet',
      'agree',
      'do',
    ]),
    /** done; awaited by somebody who said so; or merely named */
    state: z.enum(['done', 'awaited', 'named']),
    by: Actors,
    to: Actors,
    awaitedBy: PartyId.optional(),
    /** what the act is about, one of the dossier's items */
    object: z.string(),
    says: Text,
    /** the day it was done; for what is not done, the day on which it was said to be awaited or named */
    when: When,
    /** for an act that was done: since when it was spoken of or awaited before */
    namedSince: When.optional(),
    event: EventId.optional(),
    grade: Grade,
    ...provenance,
    /** the side whose account this rests on */
    toldBy: PartyId,
    accounts: z.array(Account).default([]),
    /** readings on which the meaning of this entry turns */
    turnsOn: z.array(ReadingId).default([]),
    under: Labels.default({}),
    unless: Labels.default({}),
  })
  .refine((a) => a.state === 'awaited' || a.namedSince !== undefined || a.awaitedBy === undefined, {
    ...rule('awaited-by-only-if-awaited'),
    path: ['awaitedBy'],
  })
  .refine((a) => a.state !== 'awaited' || a.awaitedBy !== undefined, {
    ...rule('awaited-by-if-awaited'),
    path: ['awaitedBy'],
  })
  .meta({ id: 'DossierAct', title: 'DossierAct' });
export type DossierAct = z.infer<typeof DossierAct>;

/**
 * What one act was said to depend on.
 *
 * - `shall`: sufficient; once the condition holds the act is due.
 * - `allows`: sufficient for the act to be possible ("can take place if"); nobody is then obliged.
 * - `needs`: necessary; the act is held back until the condition holds.
 * - `counts`: the condition, once it holds, *is* the act.
 *
 * `matched`: the party has said that its condition may be met by acts taking effect in the same moment.
 */
export const Force = z.enum(['shall', 'allows', 'needs', 'counts']);
export type Force = z.infer<typeof Force>;

export const DossierCondition = z
  .strictObject({
    id: ItemId,
    act: ItemId,
    by: Actors,
    force: z.union([
      z.array(Force).min(1, form('not-empty')),
      z.strictObject({ reading: ReadingId, as: z.record(OptionId, z.array(Force)) }),
    ]),
    on: ActCondition,
    matched: z.boolean().default(false),
    says: Text,
    when: When,
    ...provenance,
    toldBy: PartyId,
    accounts: z.array(Account).default([]),
    turnsOn: z.array(ReadingId).default([]),
    under: Labels.default({}),
    unless: Labels.default({}),
  })
  .meta({ id: 'DossierCondition', title: 'DossierCondition' });
export type DossierCondition = z.infer<typeof DossierCondition>;

/** Something people ask whether it can come about. */
export const Goal = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('slug')),
    label: Text,
    when: ActCondition,
  })
  .meta({ id: 'Goal', title: 'Goal' });
export type Goal = z.infer<typeof Goal>;

export const Dossier = z
  .strictObject({
    dossier: DossierId,
    title: Text,
    /** the day whose state it describes */
    on: DayText,
    sides: z.array(PartyId).min(1, form('not-empty')),
    concerns: z.array(z.strictObject({ party: PartyId, says: Text })).default([]),
    /** what the acts are about, in the order of the table of positions */
    items: z
      .array(z.strictObject({ id: z.string().min(1, form('words')), label: Text, note: Text.optional() }))
      .min(1, form('not-empty')),
    acts: z.array(DossierAct).min(1, form('not-empty')),
    conditions: z.array(DossierCondition).default([]),
    readings: z.array(Reading).default([]),
    goals: z.array(Goal).min(1, form('not-empty')),
    /** what was looked for and not found, and where */
    notFound: z
      .array(z.strictObject({ says: Text, by: PartyId.optional(), sources: Sources.optional() }))
      .default([]),
    /** statements made after the day it describes, kept out of every answer */
    keptOut: z.array(Text).default([]),
    notes: z.array(Text).default([]),
  })
  .meta({ id: 'Dossier', title: 'Dossier' });
export type Dossier = z.infer<typeof Dossier>;
