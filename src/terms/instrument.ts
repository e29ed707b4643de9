/**
 * An instrument: who may take part, how consent is given, when it enters into force, how a party leaves. Each value
 * carries its article, its source and how sure it is. The engine reads these values and knows no instrument by name.
 *
 * Legally binding or political is the instrument's own property: a political text takes effect among those who
 * adopted it, and no rule of treaty law is applied to it. Where that itself is disputed the record quotes both sides.
 */
import { z } from 'zod';
import { ActKind, Addressee } from './act.ts';
import type { CivilDay } from './civil-day.ts';
import { conditionsWithin, ForceCondition, Fraction, namedIn, PartyCondition, slug } from './condition.ts';
import { DateText, DayText, DelayText } from './dates.ts';
import { afterDelay } from './delay.ts';
import { eachOnce, form, rule } from './expected.ts';
import { InstrumentId, PartyId, RegionId } from './ids.ts';
import { Confidence, Sources } from './provenance.ts';
import { Reading } from './reading.ts';
import { Text } from './text.ts';

const sourced = { sources: Sources, confidence: Confidence };
const locator = z.string().trim().min(1, form('words'));

/** What a table gives to whom, and how much there is in all, where it does not list everybody who has some of it. */
const shares = {
  of: z.record(PartyId, z.int(form('whole-number')).min(0, form('whole-number'))),
  total: z.int(form('whole-number')).min(0, form('whole-number')).optional(),
};
const isOfItsTotal = ({
  of,
  total,
}: {
  readonly of: Readonly<Record<string, number>>;
  readonly total?: number | undefined;
}) => total === undefined || Object.values(of).reduce((sum, weight) => sum + weight, 0) <= total;

/**
 * A cited table by which shares are reckoned: "emissions of 1990, as the annex gives them". Most are frozen; where a clause goes by
 * what is so at the time ("the gross tonnage of the world's merchant shipping"), `later` has what stands from later days on.
 */
export const Weights = z
  .strictObject({
    id: slug,
    title: Text,
    unit: z.string().trim().min(1, form('words')),
    ...shares,
    later: z
      .array(
        z
          .strictObject({ from: DayText, ...shares, ...sourced })
          .refine(isOfItsTotal, { ...rule('more-than-the-total'), path: ['total'] }),
      )
      .min(1, form('not-empty'))
      .refine(
        (later) => later.every((t, i) => i === 0 || t.from > (later[i - 1]?.from ?? t.from)),
        rule('tables-in-order'),
      )
      .optional(),
    ...sourced,
  })
  .refine(isOfItsTotal, { ...rule('more-than-the-total'), path: ['total'] })
  .meta({ id: 'Weights', title: 'Weights' });
export type Weights = z.infer<typeof Weights>;

/**
 * To whom a way in is open. A term that the clause leaves undefined is read by lists, each one a reading; for a term of
 * which the record has no list nobody can be told. Several sets together are what is called the Vienna formula (VCLT 81):
 * members of organisations, parties to a statute, States invited. Who is in a set is asked of the day.
 */
export type OpenTo =
  | 'any-state'
  | 'invited'
  | { parties: z.infer<typeof PartyId>[] }
  | { partyTo: z.infer<typeof InstrumentId> }
  | { region: z.infer<typeof RegionId> }
  | { term: Text; readAs: z.infer<typeof RegionId>[] }
  | { any: OpenTo[] };

export const OpenTo: z.ZodType<OpenTo> = z
  .union([
    z.literal('any-state'),
    /** an act on record invites it (`invite`) */
    z.literal('invited'),
    z.strictObject({ parties: z.array(PartyId).min(1, form('not-empty')) }),
    z.strictObject({ partyTo: InstrumentId }),
    /** it is on a list that the clause itself goes by: the members of an organisation */
    z.strictObject({ region: RegionId }),
    z.strictObject({ term: Text, readAs: z.array(RegionId) }),
    /** it is in one of these sets */
    z.strictObject({
      get any() {
        return z.array(OpenTo).min(1, form('not-empty')).check(eachOnce);
      },
    }),
  ])
  .meta({ id: 'OpenTo', title: 'OpenTo' });

/** The sets of which a way in is the union, one by one. */
export function setsOf(to: OpenTo): readonly Exclude<OpenTo, { any: unknown }>[] {
  return typeof to === 'object' && 'any' in to ? to.any.flatMap(setsOf) : [to];
}

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
    /** it does not, if that has come to be by the eve of the day: "unless one third of the Parties have objected" */
    unless: ForceCondition.optional(),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'EntryIntoForce', title: 'EntryIntoForce' });
export type EntryIntoForce = z.infer<typeof EntryIntoForce>;

/**
 * A way into force for each party by itself, beside the clause for all: "each State may waive the conditions for itself". Wholly
 * or in part is in the condition: of every requirement that it is met, or that the party has waived it.
 */
export const InForceFor = z
  .strictObject({ locator, when: PartyCondition, after: DelayText.optional(), says: Text, ...sourced })
  .meta({ id: 'InForceFor', title: 'InForceFor' });
export type InForceFor = z.infer<typeof InForceFor>;

/**
 * What must be so on the day of an act for it to be in due form: a window, an invitation, a signature, being party to another
 * instrument, a declaration, a package of consents; and what the act itself has to carry: a statement, addressees.
 */
export const Requirement = z
  .strictObject({
    locator,
    /** of which acts it is asked; of every act of consent if left out */
    acts: z.array(ActKind).min(1, form('not-empty')).optional(),
    when: PartyCondition.optional(),
    /** "such notice shall include a statement of the extraordinary events", and to whom it goes; what it states is not judged */
    carries: z
      .strictObject({
        statement: z.literal('needed').optional(),
        addressees: z.array(Addressee).min(1, form('not-empty')).optional(),
      })
      .optional(),
    /** an act of which it is not so on its day has no effect, or waits until it is so */
    otherwise: z.enum(['void', 'waits']),
    says: Text,
    ...sourced,
  })
  .refine((r) => r.when !== undefined || r.carries !== undefined, {
    ...rule('requirement-asks'),
    path: ['when'],
  })
  .meta({ id: 'Requirement', title: 'Requirement' });
export type Requirement = z.infer<typeof Requirement>;

/**
 * Consent without an act of its own: by an act about another instrument ("shall also constitute consent to be bound by this
 * Agreement"), or by silence until a deadline. Who says in time that it opts out is not bound.
 */
export const DeemedConsent = z
  .strictObject({
    locator,
    when: PartyCondition,
    after: DelayText.optional(),
    notBefore: DayText.optional(),
    unless: PartyCondition.optional(),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'DeemedConsent', title: 'DeemedConsent' });
export type DeemedConsent = z.infer<typeof DeemedConsent>;

/**
 * An instrument that changes another. It has its own clause on entry into force and its own acts; what this says is whom the
 * new text binds, and so which text stands between two parties to the other instrument.
 */
export const Amends = z
  .strictObject({
    locator,
    instrument: InstrumentId,
    /** it changes provisions, or stands in the place of the whole */
    how: z.enum(['changes', 'replaces']),
    /** those that accept it (VCLT 40(4)); all, once it is in force; all but those that have said no by then */
    binds: z.enum(['acceptors', 'all', 'all-but-objectors']),
    /**
     * who becomes a party to the other instrument once this one is in force, and says nothing else: a party to the text as
     * amended (VCLT 40(5)), or bound by its own act only
     */
    joining: z.enum(['amended', 'own-act']).optional(),
    /** whom it binds by its own act only: "a Party that has declared so" */
    unless: PartyCondition.optional(),
    says: Text,
    ...sourced,
  })
  .refine((a) => a.binds === 'acceptors' || a.joining === undefined, {
    ...rule('joining-of-acceptors'),
    path: ['joining'],
  })
  .meta({ id: 'Amends', title: 'Amends' });
export type Amends = z.infer<typeof Amends>;

/**
 * What an instrument says of its place beside others: that it prevails over them, that it gives way to them ("not to be considered
 * incompatible with"), that its parties enter into nothing in conflict with it; or that it relates to the same subject-matter as
 * another, and says nothing (VCLT 30).
 */
export const Precedence = z
  .strictObject({
    locator,
    place: z.enum(['over', 'under', 'excludes', 'beside']),
    to: z.union([z.literal('any'), InstrumentId]),
    /** it is the clause to which art. 30 of the Convention is itself subject (30(1)) */
    saved: z.literal('art-30-1').optional(),
    says: Text,
    ...sourced,
  })
  .refine((p) => p.place !== 'beside' || p.to !== 'any', { ...rule('beside-names-it'), path: ['to'] })
  .refine((p) => p.place === 'over' || p.saved === undefined, { ...rule('saved-prevails'), path: ['saved'] })
  .meta({ id: 'Precedence', title: 'Precedence' });
export type Precedence = z.infer<typeof Precedence>;

/**
 * For a party whose act comes after the one that met the clause: so long after its own act, and not before general entry
 * into force. Final clauses are of two families, and an instrument says of which it is:
 *
 * - `own-delay`: States that consent after the n-th deposit wait for their own delay;
 * - `general-day`: States that consent before entry into force are bound on that day, only later ones wait.
 */
export const LaterParties = z
  .strictObject({
    locator,
    after: DelayText,
    between: z.enum(['own-delay', 'general-day']).optional(),
    /** what the delay is counted from; where that day is not on record nothing can be computed */
    from: z.enum(['receipt', 'notification']).default('receipt'),
    ...sourced,
  })
  .refine((l) => l.between !== undefined || afterDelay(DAY_ZERO, l.after) === DAY_ZERO, {
    ...rule('family-needed'),
    path: ['between'],
  })
  .meta({ id: 'LaterParties', title: 'LaterParties' });
export type LaterParties = z.infer<typeof LaterParties>;

const DAY_ZERO = 0 as CivilDay;

/**
 * An accession that has effect only between its author and some of the others: those that have not objected to it in time, or
 * those that have accepted it.
 */
export const Accessions = z
  .strictObject({
    locator,
    /** of which acts it is so; of accessions alone if nothing is said */
    acts: z.array(ActKind).min(1, form('not-empty')).optional(),
    towards: z.enum(['those-that-have-not-objected', 'those-that-have-accepted']),
    /** how long after notification an objection can be raised; who consents later can raise it with its consent */
    within: DelayText.optional(),
    /** how long after that time, or after the acceptance, it is in force between the two */
    after: DelayText.optional(),
    says: Text,
    ...sourced,
  })
  .refine((a) => (a.towards === 'those-that-have-not-objected') === (a.within !== undefined), {
    ...rule('time-for-objections'),
    path: ['within'],
  })
  .meta({ id: 'Accessions', title: 'Accessions' });
export type Accessions = z.infer<typeof Accessions>;

/** The kinds of consent that have effect towards some only, by such a clause; none where there is none. */
export const towardsSome = (clause: Pick<Accessions, 'acts'> | undefined): readonly ActKind[] =>
  clause ? (clause.acts ?? ['accede']) : [];

/**
 * Provisions with a rule of their own on entry into force: "the changes to article 4 shall enter into force on 1 January 2033,
 * provided that seventy have ratified", "the Court may exercise jurisdiction one year after thirty have ratified, subject to a
 * decision of the Assembly". For a party they are in force from the later of their own day and its own, and `laterParties` says
 * from when that is where it is not that of the instrument.
 */
export const OwnRule = z
  .strictObject({
    id: slug,
    /** what these provisions are called in a sentence */
    title: Text,
    provisions: z.array(locator).min(1, form('not-empty')),
    entryIntoForce: EntryIntoForce,
    laterParties: LaterParties.optional(),
  })
  .meta({ id: 'OwnRule', title: 'OwnRule' });
export type OwnRule = z.infer<typeof OwnRule>;

/**
 * What the treaty says of reservations (VCLT 19–23 apply "unless the treaty otherwise provides"). Where it is silent this is
 * left out, and the Convention's own rules apply.
 */
export const Reservations = z
  .strictObject({
    locator,
    /**
     * which may be made: those compatible with object and purpose (19(c)), none (19(a)), only those to the provisions
     * listed (19(b)), or any but to those listed
     */
    allowed: z.enum(['compatible', 'none', 'only', 'all-but']),
    provisions: z.array(locator).min(1, form('not-empty')).optional(),
    /** whose acceptance it takes: nobody's (20(1)), that of all (20(2)), of an organ (20(3)), of each for itself (20(4)) */
    acceptance: z.enum(['not-needed', 'all', 'organ', 'each']).optional(),
    organ: PartyId.optional(),
    /** how long after notification an objection can be raised; twelve months if nothing is said (20(5)) */
    objectWithin: DelayText.optional(),
    /** not permitted once that part of the parties has objected to it */
    rejectedBy: Fraction.optional(),
    /** how long it lasts, from the day on which the treaty is in force for its author */
    lasts: DelayText.optional(),
    /**
     * of reservations formulated after consent: never admitted, or admitted if nobody objects within so long, by when they were
     * notified; without an entry that fits, within the time for objections
     */
    late: z
      .union([
        z.literal('none'),
        z.array(z.strictObject({ before: DayText.optional(), within: DelayText })).min(1, form('not-empty')),
      ])
      .optional(),
    says: Text,
    ...sourced,
  })
  .refine((r) => (r.allowed === 'only' || r.allowed === 'all-but') === (r.provisions !== undefined), {
    ...rule('provisions-go-with-allowed'),
    path: ['provisions'],
  })
  .refine((r) => (r.acceptance === 'organ') === (r.organ !== undefined), {
    ...rule('organ-named'),
    path: ['organ'],
  })
  .meta({ id: 'Reservations', title: 'Reservations' });
export type Reservations = z.infer<typeof Reservations>;

/** A clause that binds only those who declare that they take it up, and only towards one another. */
export const OptionalClause = z
  .strictObject({ locator, says: Text, ...sourced })
  .meta({ id: 'OptionalClause', title: 'OptionalClause' });
export type OptionalClause = z.infer<typeof OptionalClause>;

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

/** What somebody holds an instrument to be, where others hold it to be something else. */
export const BindingAccount = z
  .strictObject({
    by: PartyId,
    holds: z.enum(['legal', 'political']),
    date: DateText,
    says: Text,
    ...sourced,
  })
  .meta({ id: 'BindingAccount', title: 'BindingAccount' });
export type BindingAccount = z.infer<typeof BindingAccount>;

/** The time for which an instrument is concluded, and how it is renewed. */
export const Term = z
  .strictObject({
    locator,
    after: DelayText,
    renewal: z
      .strictObject({
        /** without a word, for all that have not given notice; or by an act of each that prolongs it */
        way: z.enum(['tacit', 'by-act']),
        for: DelayText,
        /** how often; without end if nothing is said */
        times: z.int(form('count')).min(1, form('count')).optional(),
        /** how long before the end of a period notice has to be given */
        notice: DelayText.optional(),
      })
      .refine((r) => r.way === 'tacit' || r.notice === undefined, {
        ...rule('notice-of-tacit-renewal'),
        path: ['notice'],
      })
      .optional(),
    /** who is party to that instrument is bound on from that day, also for the time before it was in force */
    prolongedBy: z.strictObject({ instrument: InstrumentId, locator, from: DayText }).optional(),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'Term', title: 'Term' });

/** Provisions that go on after somebody has left, or after the end of the instrument or of provisional application. */
export const Survival = z
  .strictObject({
    locator,
    provisions: z.array(locator).min(1, form('not-empty')),
    after: z
      .array(z.enum(['leaving', 'end', 'provisional-application']))
      .min(1, form('not-empty'))
      .check(eachOnce),
    /** how long from that day; without an end if nothing is said */
    for: DelayText.optional(),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'Survival', title: 'Survival' });
export type Survival = z.infer<typeof Survival>;

/** Several parties that are one party to the instrument: duties run from side to side, not inside one. */
export const Side = z
  .strictObject({ name: Text, members: z.array(PartyId).min(1, form('not-empty')) })
  .meta({ id: 'Side', title: 'Side' });

/** That it was registered, with whom and when; or that this was looked for and not found (VCLT 80). */
export const Registration = z
  .strictObject({
    /** the article that asks for it: of the treaty, or of the charter of the organisation that keeps the register */
    locator,
    /** who keeps the register */
    with: Text,
    /** what the article says of a treaty that is not registered, and nothing besides */
    otherwise: Text.optional(),
    /** the day of registration; none where it was looked for and not found */
    date: DateText.optional(),
    number: z.string().trim().min(1, form('words')).optional(),
    /** who had it registered */
    by: z.array(PartyId).min(1, form('not-empty')).optional(),
    ...sourced,
  })
  .refine((r) => r.date !== undefined || (r.number === undefined && r.by === undefined), {
    ...rule('registered-on-a-day'),
    path: ['date'],
  })
  .meta({ id: 'Registration', title: 'Registration' });
export type Registration = z.infer<typeof Registration>;

/** To which territories it applies; where it is silent a party is bound for its entire territory (VCLT 29). */
export const Territories = z
  .strictObject({
    locator,
    /** to the entire territory of each party, or beyond the metropolitan one only where the party has extended it */
    applies: z.enum(['entire', 'extended-only']),
    /** how long after it is received an extension has effect, if it is not made with consent; at once if nothing is said */
    extendAfter: DelayText.optional(),
    /** a territory can be left out later too: how long after that is received */
    ceaseAfter: DelayText.optional(),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'Territories', title: 'Territories' });

/**
 * A provision that gives a duty or a right to States that are not parties (VCLT 35, 36). A duty is theirs by express acceptance alone;
 * to a right they are presumed to assent, "unless the treaty otherwise provides" (36(1)): then it is `right-on-assent`.
 */
export const ForThirdStates = z
  .strictObject({
    id: slug,
    locator,
    gives: z.enum(['duty', 'right', 'right-on-assent']),
    to: z.array(PartyId).min(1, form('not-empty')).check(eachOnce),
    /** whose consent its revocation takes where it is established; else a duty that of both, a right that of the parties (37) */
    revocation: z.enum(['parties-alone', 'with-consent']).optional(),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'ForThirdStates', title: 'ForThirdStates' });
export type ForThirdStates = z.infer<typeof ForThirdStates>;

export const EndClause = z
  .strictObject({
    locator,
    for: z.enum(['all', 'each']),
    when: PartyCondition,
    after: DelayText.optional(),
    says: Text,
    ...sourced,
  })
  .meta({ id: 'EndClause', title: 'EndClause' });

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
    binding: z.enum(['legal', 'political', 'disputed']),
    /** where it is disputed: who holds it to be which, at least one of each */
    bindingAccounts: z.array(BindingAccount).default([]),
    /** it is a convention on the law of treaties: articles that answers cite are its own, or custom (VCLT 4) */
    lawOfTreaties: z.literal(true).optional(),
    adopted: z.strictObject({ date: DateText, place: Text.optional(), ...sourced }),
    depositary: z.strictObject({ name: Text, ...sourced }).optional(),
    participation: z.array(WayIn).min(1, form('not-empty')),
    /** acts that express consent to be bound (VCLT 11), or take part where the text is political */
    consentBy: z.array(ActKind).min(1, form('not-empty')),
    entryIntoForce: EntryIntoForce,
    /** a way into force for each party by itself, be the clause above met or not */
    inForceFor: InForceFor.optional(),
    /** provisions that enter into force by a rule of their own */
    ownRules: z.array(OwnRule).default([]),
    /**
     * days of entry into force that publications give. A published day governs the status; the day computed from the
     * acts is shown beside it. Where publications differ all are given, and the days between cannot be told.
     */
    published: z.array(z.strictObject({ date: DateText, ...sourced })).default([]),
    /** how its depositary ends a period in months where the later month is too short; the last day if nothing is said */
    monthEnd: z.strictObject({ rule: z.enum(['clamp', 'overflow']), ...sourced }).optional(),
    /** tables for shares */
    weights: z.array(Weights).default([]),
    laterParties: LaterParties.optional(),
    /** towards whom an accession has effect; towards every other party if it is left out */
    accessions: Accessions.optional(),
    /** from when a succession has effect whose day is not given; between independence and receipt if nothing is said */
    successions: z
      .strictObject({ locator, from: z.enum(['succession-of-states', 'receipt']), ...sourced })
      .optional(),
    /** what must be so of an act for it to be in due form */
    requires: z.array(Requirement).default([]),
    /** consent without an act of its own */
    deemed: z.array(DeemedConsent).default([]),
    /** the instrument that this one changes */
    amends: Amends.optional(),
    /** its place beside others */
    precedence: z.array(Precedence).default([]),
    /** only a party to that one may take part, and only as long as it is one */
    parent: z.strictObject({ locator, partyTo: InstrumentId, says: Text, ...sourced }).optional(),
    /** so long after its entry into force it ends, for everyone who has not prolonged it */
    term: Term.optional(),
    /** the sides between which it is, where one of them is of several parties */
    sides: z.array(Side).default([]),
    /** conditions on which it ends, for all or for each party of which it is so */
    ends: z.array(EndClause).default([]),
    /** it ends when leaving brings the number of its parties below this one */
    endsBelow: z
      .strictObject({ locator, parties: z.int(form('count')).min(1, form('count')), says: Text, ...sourced })
      .optional(),
    withdrawal: z
      .strictObject({
        /** the text has no clause on leaving (VCLT 56); left out where it has one, as the whole is where nothing is known */
        clause: z.literal('none').optional(),
        locator: locator.optional(),
        after: DelayText.optional(),
        /** it does not take effect while the party is engaged in an armed conflict */
        hold: z.literal('conflict').optional(),
        says: Text,
        ...sourced,
      })
      .refine((w) => (w.clause === 'none') !== (w.locator !== undefined), {
        ...rule('clause-or-none'),
        path: ['locator'],
      })
      .refine((w) => w.clause === undefined || (w.after === undefined && w.hold === undefined), {
        ...rule('clause-or-none'),
        path: ['clause'],
      })
      .optional(),
    /** provisions that go on when it has ended, for one party or for all */
    survivals: z.array(Survival).default([]),
    /** where it is silent about them, each party is bound for its entire territory */
    territories: Territories.optional(),
    /** where it is silent about them, the Convention's own rules apply */
    reservations: Reservations.optional(),
    /** clauses that bind between those who declare so */
    optional: z.array(OptionalClause).default([]),
    /** where the day of a notification is not on file: how long after receipt its depositary notifies at the latest */
    notifications: z.strictObject({ within: DelayText, ...sourced }).optional(),
    /** that it was registered, or that no registration was found; nothing is known if it is left out */
    registrations: z.array(Registration).default([]),
    /** questions on which the status of somebody turns, with the answers readers give */
    readings: z.array(Reading).default([]),
    provisions: z.array(Provision).default([]),
    accounts: z.array(StatusAccount).default([]),
    /** provisions that give a duty or a right to States that are not parties */
    forThirdStates: z.array(ForThirdStates).default([]),
    concerns: z.array(PartyId).default([]),
    notes: z.array(Text).default([]),
  })
  .check(hasItsTables)
  .check(hasItsWaysIn)
  .check(standsBesideOthers)
  .refine(quotesBoth, { ...rule('disputed-by-both'), path: ['bindingAccounts'] })
  .meta({ id: 'Instrument', title: 'Instrument' });
export type Instrument = z.infer<typeof Instrument>;

/** A dispute has two sides, and each is quoted; where there is none nobody is quoted on it. */
function quotesBoth({
  binding,
  bindingAccounts: of,
}: {
  readonly binding: string;
  readonly bindingAccounts: readonly BindingAccount[];
}): boolean {
  const isHeld = (as: string) => of.some((a) => a.holds === as);
  return binding === 'disputed' ? isHeld('legal') && isHeld('political') : of.length === 0;
}

/** Where an instrument has conditions. */
interface Conditional {
  readonly amends?: Amends | undefined;
  readonly deemed: readonly DeemedConsent[];
  readonly ends: readonly z.infer<typeof EndClause>[];
  readonly entryIntoForce: EntryIntoForce;
  readonly inForceFor?: InForceFor | undefined;
  readonly ownRules: readonly OwnRule[];
  readonly requires: readonly Requirement[];
}

/** Every condition of an instrument, each with its place in the file. */
export function conditionsOf(x: Conditional): ReturnType<typeof conditionsWithin> {
  const at = (path: readonly PropertyKey[], c: ForceCondition | PartyCondition | undefined) =>
    c === undefined ? [] : conditionsWithin(c, path);
  return [
    ...at(['entryIntoForce', 'when'], x.entryIntoForce.when),
    ...at(['entryIntoForce', 'unless'], x.entryIntoForce.unless),
    ...at(['inForceFor', 'when'], x.inForceFor?.when),
    ...x.ownRules.flatMap(({ entryIntoForce: own }, i) => [
      ...at(['ownRules', i, 'entryIntoForce', 'when'], own.when),
      ...at(['ownRules', i, 'entryIntoForce', 'unless'], own.unless),
    ]),
    ...x.requires.flatMap((r, i) => at(['requires', i, 'when'], r.when)),
    ...x.deemed.flatMap((d, i) => [
      ...at(['deemed', i, 'when'], d.when),
      ...at(['deemed', i, 'unless'], d.unless),
    ]),
    ...at(['amends', 'unless'], x.amends?.unless),
    ...x.ends.flatMap((e, i) => at(['ends', i, 'when'], e.when)),
  ];
}

/** A clause by a table that is not there would never be reached, and nobody would be told why. */
function hasItsTables(read: {
  readonly value: Conditional & { readonly weights: readonly Weights[] };
  readonly issues: unknown[];
}): void {
  const tables = new Set(read.value.weights.map((w) => w.id));
  for (const { condition: c, path } of conditionsOf(read.value)) {
    const named =
      'share' in c || 'sum' in c
        ? { key: ['weights'], id: c.weights }
        : 'of' in c && typeof c.of === 'object' && 'weights' in c.of
          ? { key: ['of', 'weights'], id: c.of.weights }
          : undefined;
    if (!named || tables.has(named.id)) continue;
    const issue = { code: 'custom', message: rule('table-on-file').error, input: named.id };
    read.issues.push({ ...issue, path: [...path, ...named.key] });
  }
}

/** A requirement that somebody be among those to whom a way in is open names that way by its article. */
function hasItsWaysIn(read: {
  readonly value: Conditional & { readonly participation: readonly WayIn[] };
  readonly issues: unknown[];
}): void {
  const known = new Set(read.value.participation.map((w) => w.locator));
  for (const { condition: c, path } of conditionsOf(read.value)) {
    if (!('openBy' in c) || known.has(c.openBy)) continue;
    const issue = { code: 'custom', message: rule('way-in-on-file').error, input: c.openBy };
    read.issues.push({ ...issue, path: [...path, 'openBy'] });
  }
}

/** A place beside others is none beside itself. */
function standsBesideOthers(read: {
  readonly value: { readonly instrument: string; readonly precedence: readonly Precedence[] };
  readonly issues: unknown[];
}): void {
  read.value.precedence.forEach(({ to }, i) => {
    if (to !== read.value.instrument) return;
    const issue = { code: 'custom', message: rule('precedence-to-another').error, input: to };
    read.issues.push({ ...issue, path: ['precedence', i, 'to'] });
  });
}

/** The sets of those to whom the way in of that article is open. */
export const waysOpenBy = (
  { participation }: Pick<Instrument, 'participation'>,
  locator: string,
): ReturnType<typeof setsOf> =>
  participation.filter((w) => w.locator === locator).flatMap((w) => setsOf(w.openTo));

/**
 * Other instruments that an instrument's own clauses turn on: that one of them is in force, who is party to it, which of them
 * it changes.
 */
export function turnsOn(instrument: Instrument): readonly string[] {
  const { amends, parent, term } = instrument;
  return [
    ...(term?.prolongedBy ? [term.prolongedBy.instrument] : []),
    ...(parent ? [parent.partyTo] : []),
    ...(amends ? [amends.instrument] : []),
    ...conditionsOf(instrument).flatMap(({ condition }) => [
      ...namedIn(condition).map((n) => n.instrument),
      ...('openBy' in condition ? partiesToWhich(instrument, condition.openBy) : []),
    ]),
  ];
}

const partiesToWhich = (instrument: Instrument, locator: string): readonly string[] =>
  waysOpenBy(instrument, locator).flatMap((to) =>
    typeof to === 'object' && 'partyTo' in to ? [to.partyTo] : [],
  );

/** An instrument and all that its clauses turn on, by however long a way. */
export function withAllItTurnsOn(
  instruments: ReadonlyMap<string, Instrument>,
  id: string,
): readonly string[] {
  const found = new Set([id]);
  for (const each of found) {
    const known = instruments.get(each);
    for (const next of known ? turnsOn(known) : []) found.add(next);
  }
  return [...found];
}
