/**
 * An act about an instrument, as a row of a table of acts.
 *
 * Four days, never mixed (DEFINITIONS of the house): `done` in the capital or at the ceremony; `received` by the
 * depositary, which counts unless a clause says otherwise (VCLT 16, 78); `notified` to the others, which starts their
 * clocks; `effective`, a legal effect that differs from the clause's own arithmetic (admissions, successions, agreed
 * days), an input with its source. Whether an act has effect is a conclusion, not part of the act.
 */
import { z } from 'zod';
import { DateText } from './dates.ts';
import { form, type Rule, rule } from './expected.ts';
import { PartyId } from './ids.ts';
import type { Party } from './party.ts';
import { type Assumed, Confidence, Grade, Sources } from './provenance.ts';
import type { Labels } from './reading.ts';
import type { Text } from './text.ts';
import type { UncertainDate } from './uncertain-date.ts';

/** What a party, or an organ about a party, can do about an instrument. */
export const ActKind = z.enum([
  'sign',
  'disown-signature', // a signatory says that it does not intend to become a party (VCLT 18(a))
  'sign-definitively', // a signature that binds by itself (VCLT 12)
  'adopt', // a political text, by those who adopt it
  'ratify',
  'accept',
  'approve',
  'accede',
  'confirm-formally', // an organisation's ratification (VCLT-IO 14)
  'exchange', // hands over its instrument in exchange for the other's (VCLT 13, 16(a))
  'succeed',
  'continue', // the same legal person goes on under another name
  'admit', // an organ's decision that brings a party in
  'apply', // asks to be let in
  'invite', // an organ, or the parties, invite it
  'agree', // a party agrees to the application, or accepts the accession, named in `about`
  'notify', // completion of domestic procedures, received by the depositary
  'decide', // an organ's or the depositary's finding or decision that a clause refers to
  'opt-out', // says in time that silence, or an act about another instrument, is not to bind it
  'apply-provisionally',
  'end-provisional-application',
  'prolong', // keeps a party bound beyond the instrument's term
  'withdraw-consent', // takes consent back before it has effect
  'withdraw', // notice of leaving
  'expel', // an organ's decision that puts a party out
  'conflict-begins', // the party is engaged in an armed conflict, by whoever is cited: what a clause on withdrawal asks
  'conflict-ends',
  'revoke', // takes the act named in `about` back: a notice before it has effect, a suspension at any time
  'suspend',
  'resume', // after a suspension, or after leaving
  'end', // it ended for the party by no act of its own: it ceased to be a separate one, or a term ran out for it
  'reserve', // formulates a reservation (VCLT 2(1)(d), 19): with the act named in `about`, or late
  'confirm-reservation', // when expressing consent, one formulated when signing (VCLT 23(2))
  'accept-reservation', // expressly (VCLT 20, 23(1))
  'object', // to a reservation (VCLT 20(4)(b)), to the measure that a claim proposes (65(3)), or to an accession
  'withdraw-reservation', // the whole of it, or the provisions named (VCLT 22(1))
  'withdraw-objection', // VCLT 22(2)
  'declare', // takes up an optional clause of the instrument
  'withdraw-declaration',
  'waive', // waives for itself conditions of entry into force: those of the provisions named, or all of them
  'extend', // it is to apply to these territories: with consent, or later (VCLT 29, a clause on territories)
  'exclude', // it is not to apply to these, or to none but the metropolitan one
  'assent', // a third State accepts a duty, expressly and in writing, or assents to a right (VCLT 35, 36)
  'decline', // a third State indicates that it does not assent to a right (VCLT 36)
  'agree-to-revocation', // a party, or the third State: what is given is to be revoked (VCLT 37)
  'retract', // a row of this record was wrong: the one named in `replaces` falls away
]);
export type ActKind = z.infer<typeof ActKind>;

/** Acts with which a party can say more: a reservation, or to which territories it consents. */
const CONSENT_OR_SIGNATURE = [
  ...(['sign', 'sign-definitively', 'ratify', 'accept', 'approve', 'accede', 'confirm-formally'] as const),
  ...(['succeed', 'continue', 'admit', 'notify'] as const),
];

/** What an act about another act can be about: acts of these kinds, its own party's or another's. */
const ABOUT = {
  reserve: { kinds: CONSENT_OR_SIGNATURE, whose: 'own' },
  'confirm-reservation': { kinds: ['reserve'], whose: 'own' },
  'accept-reservation': { kinds: ['reserve'], whose: 'other' },
  object: { kinds: ['reserve', 'withdraw', 'suspend'], whose: 'other' },
  'withdraw-reservation': { kinds: ['reserve'], whose: 'own' },
  'withdraw-objection': { kinds: ['object'], whose: 'own' },
  'withdraw-declaration': { kinds: ['declare'], whose: 'own' },
  resume: { kinds: ['suspend'], whose: 'own' },
  agree: { kinds: ['apply'], whose: 'other' },
  extend: { kinds: CONSENT_OR_SIGNATURE, whose: 'own' },
  exclude: { kinds: CONSENT_OR_SIGNATURE, whose: 'own' },
} as const satisfies Partial<Record<ActKind, { kinds: readonly ActKind[]; whose: 'own' | 'other' }>>;

/** Whether an act of this kind can be about acts of some kinds only; any other about whatever its party did. */
export const isAboutSome = (kind: ActKind): boolean => kind in ABOUT;

/** Kinds by which others answer an accession, where the instrument gives it effect towards some only (`Accessions`). */
const ANSWERS: readonly ActKind[] = ['object', 'agree'];

/** Kinds by which a successor gives up what it would keep of its predecessor's. */
const OF_PREDECESSOR: readonly ActKind[] = ['withdraw-reservation', 'withdraw-objection'];

/**
 * Whether the act named in `about` is one that an act of this kind can be about.
 *
 * @param of.predecessors those of its party in respect of the treaty
 * @param of.answered kinds of consent that have effect, by the instrument's own clause, towards some only
 */
export function canBeAbout(
  act: Pick<ActRow, 'kind' | 'party'>,
  other: Pick<ActRow, 'kind' | 'party'>,
  of: { readonly predecessors?: readonly string[]; readonly answered?: readonly ActKind[] } = {},
): boolean {
  if (!isAboutSome(act.kind)) return true;
  const { predecessors = [], answered = [] } = of;
  const { kinds, whose } = ABOUT[act.kind as keyof typeof ABOUT];
  if (ANSWERS.includes(act.kind) && answered.includes(other.kind)) return act.party !== other.party;
  const isOwn =
    act.party === other.party || (OF_PREDECESSOR.includes(act.kind) && predecessors.includes(other.party));
  return (kinds as readonly ActKind[]).includes(other.kind) && isOwn === (whose === 'own');
}

/** Whether it is an act that such a party can do: what a State does by ratifying, an organisation does by formal confirmation. */
export const canBeOf = (kind: ActKind, of: Party['kind']): boolean =>
  kind !== 'confirm-formally' || of === 'organisation';

/**
 * Kinds that are not about the text, or of which the day on file may be that of something older: a succession that of the
 * succession of States. Of all others none can come before the text was adopted.
 */
const OLDER_THAN_THE_TEXT: ReadonlySet<ActKind> = new Set<ActKind>([
  ...(['succeed', 'continue', 'end', 'conflict-begins', 'conflict-ends', 'retract'] as const),
]);

/** The day of an act that surely lies before the text was adopted; there is no such act (VCLT 9, 24(4)). */
export function beforeAdoption(
  act: Pick<ActRow, 'kind' | 'done' | 'received'>,
  adopted: UncertainDate | undefined,
): UncertainDate | undefined {
  const date = act.done ?? act.received;
  const first = adopted?.earliest;
  if (OLDER_THAN_THE_TEXT.has(act.kind) || date?.latest === undefined || first === undefined)
    return undefined;
  return date.latest < first ? date : undefined;
}
/** Kinds that can be about another act and are about no reservation. */
const ALONE: ReadonlySet<ActKind> = new Set<ActKind>(['agree', 'resume', 'extend', 'exclude']);
/** Kinds that say to which territories it applies: they bind and release nobody by themselves. */
export const isOfTerritories = (kind: ActKind): boolean => kind === 'extend' || kind === 'exclude';

/** Kinds that are about what provisions give to third States: they make nobody a party, and release none. */
export const isOfThirdStates = (kind: ActKind): boolean =>
  kind === 'assent' || kind === 'decline' || kind === 'agree-to-revocation';

/** Kinds that are about reservations or optional clauses: they bind and release nobody by themselves. */
const OF_RESERVATIONS: ReadonlySet<ActKind> = new Set<ActKind>([
  ...(Object.keys(ABOUT) as (keyof typeof ABOUT)[]).filter((kind) => !ALONE.has(kind)),
  'declare',
]);
export const isOfReservations = (kind: ActKind): boolean => OF_RESERVATIONS.has(kind);

/** Kinds that say nothing without naming another act. */
const NEEDS_ABOUT: ReadonlySet<ActKind> = new Set<ActKind>([
  'revoke',
  ...(Object.keys(ABOUT) as (keyof typeof ABOUT)[]).filter(
    (kind) => kind !== 'reserve' && kind !== 'resume' && !isOfTerritories(kind),
  ),
]);
export const needsAbout = (kind: ActKind): boolean => NEEDS_ABOUT.has(kind);

/**
 * What its author intends by it: a reservation excludes provisions or modifies them (VCLT 2(1)(d)); an objection opposes
 * the entry into force of the treaty between the two (20(4)(b)), or holds the other bound without the benefit of its
 * reservation.
 */
export const Intent = z.enum(['exclude', 'modify', 'oppose-entry-into-force', 'without-benefit']);
export type Intent = z.infer<typeof Intent>;
const INTENTS: Partial<Record<ActKind, readonly Intent[]>> = {
  reserve: ['exclude', 'modify'],
  object: ['oppose-entry-into-force', 'without-benefit'],
};

/** Kinds that name provisions, and whether they have to. */
const PROVISIONS: Partial<Record<ActKind, 'needed' | 'possible'>> = {
  reserve: 'needed',
  declare: 'needed',
  object: 'possible',
  'withdraw-reservation': 'possible',
  waive: 'possible',
  suspend: 'possible',
  assent: 'needed',
  decline: 'needed',
  'agree-to-revocation': 'needed',
};

/** Whether it concerns these provisions: those it names, or all where it could name some and names none. */
export function concerns(
  { kind, provisions }: Pick<ActRow, 'kind' | 'provisions'>,
  asked: readonly string[],
): boolean {
  if (provisions === undefined) return PROVISIONS[kind] === 'possible';
  return asked.every((p) => provisions.includes(p));
}

/**
 * The grounds that a party can claim for leaving, or for suspending: a material breach by another (VCLT 60), impossibility of
 * performance (61), a fundamental change of circumstances (62), the outbreak of hostilities (73).
 */
export const Claimed = z.enum(['breach', 'impossibility', 'change-of-circumstances', 'hostilities']);
export type Claimed = z.infer<typeof Claimed>;

/**
 * On what an act rests, as the record has it: a suspension on a clause of the treaty or the consent of all (VCLT 57), an agreement
 * between some (58), or nothing but the word of its author; it and a withdrawal on a ground that is claimed. Whether it bears is
 * not decided.
 */
export const Ground = z.enum(['clause', 'agreement', 'asserted', ...Claimed.options]);
export type Ground = z.infer<typeof Ground>;
/** Of these only one side says that they are so. */
export const isAssertedOnly = (ground: Ground | undefined): boolean =>
  ground !== undefined && ground !== 'clause' && ground !== 'agreement';
/** The ground that an act claims, if it is one that the law lets a party claim. */
export const claimOf = ({ ground }: { readonly ground?: Ground | undefined }): Claimed | undefined =>
  Claimed.options.find((claimed) => claimed === ground);
const groundFits = ({ kind, ground }: { readonly kind: ActKind; readonly ground?: Ground | undefined }) =>
  ground === undefined || kind === 'suspend' || (kind === 'withdraw' && claimOf({ ground }) !== undefined);

const optional = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

/** Every other party, by one word, or one of those to whom it is addressed. */
export const ALL_PARTIES = 'all-parties';
export const Addressee = z.union([z.literal(ALL_PARTIES), PartyId]);

const ActId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, form('slug'));

/** `R1:a|b R2:c` as labels. */
const UnderText = z
  .string()
  .regex(/^R\d+:[a-z0-9|-]+(?: R\d+:[a-z0-9|-]+)*$/, form('labels'))
  .transform(
    (text): Labels =>
      Object.fromEntries(
        text.split(' ').map((part) => {
          const [reading = '', options = ''] = part.split(':');
          return [reading, options.split('|')];
        }),
      ) as Labels,
  );

/** A provision as the text cites it, in one spelling, so that two acts about it name the same. */
const Provision = z
  .string()
  .min(1, form('words'))
  .refine(
    (text) =>
      text.length <= 200 &&
      /^(?![ ])[^;\p{C}\p{Zl}\p{Zp}]*(?<![ ])$/u.test(text) &&
      text === text.normalize('NFC'),
    form('provision'),
  );
const NonEmpty = form('not-empty');

/**
 * What an act says beyond its kind, its days and the acts that it names, value by value. A table has each of them as the text of a
 * cell, an act that is signed as JSON: what is added here is in both.
 */
export const ActSays = {
  /** the provisions that it concerns */
  provisions: z.array(Provision).min(1, NonEmpty),
  intent: Intent,
  /** of a succession: the State that it succeeds to in respect of the treaty */
  predecessor: PartyId,
  /** of a suspension: towards whom alone */
  towards: z.array(PartyId).min(1, NonEmpty),
  /** of a suspension, or of a withdrawal that claims one: on what it rests */
  ground: Ground,
  /** to whom a notice is addressed; `all-parties` for every other party */
  addressees: z.array(Addressee).min(1, NonEmpty),
  /** to which territories; an exclusion without them is of all but the metropolitan one */
  territories: z.array(PartyId).min(1, NonEmpty),
} as const;

/** Several values in one cell, apart by semicolons, or by spaces of whatever length. */
const cut = <T extends z.ZodType>(apart: ';' | ' ', list: T) =>
  z
    .string()
    .transform((text) =>
      apart === ';'
        ? text.split(';').map((part) => part.trim())
        : text.split(/\s+/).filter((part) => part !== ''),
    )
    .pipe(list as z.ZodType<z.output<T>, string[]>);

const Row = z.strictObject({
  id: ActId,
  party: PartyId,
  kind: ActKind,
  done: optional(DateText),
  received: optional(DateText),
  notified: optional(DateText),
  effective: optional(DateText),
  /** another act of the same table that this one is about: the notice that is revoked */
  about: optional(ActId),
  /** an earlier row of the same table that this one corrects; both stay on record, and this one counts */
  replaces: optional(ActId),
  /** the depositary who received it, where there are several */
  depositary: optional(PartyId),
  /** answers to questions of the instrument under which alone it stands: `R1:a`, `R1:a|b R2:c` */
  under: optional(UnderText),
  /** the provisions that it concerns, separated by semicolons: `art. 9; art. 12(1)` */
  provisions: optional(cut(';', ActSays.provisions)),
  intent: optional(ActSays.intent),
  predecessor: optional(ActSays.predecessor),
  towards: optional(cut(' ', ActSays.towards)),
  ground: optional(ActSays.ground),
  addressees: optional(cut(' ', ActSays.addressees)),
  /** the sources in which the statement can be read that it carries, separated by spaces */
  statement: optional(cut(' ', Sources)),
  territories: optional(cut(' ', ActSays.territories)),
  grade: Grade,
  /** source ids, separated by spaces */
  sources: cut(' ', Sources),
  confidence: Confidence,
  /** a remark for whoever checks the row, in one of the two languages or in both */
  note_en: optional(z.string()),
  note_id: optional(z.string()),
});

/** What an act of some kind has to say, may say or cannot say: the same of a row and of what is signed. */
type Ruled = Pick<z.output<typeof Row>, 'kind' | 'about' | keyof typeof ActSays>;
export const ACT_RULES: readonly {
  readonly rule: Rule;
  /** the column to mend */
  readonly at: keyof Ruled;
  readonly holds: (act: Ruled) => boolean;
}[] = [
  { rule: 'about-needed', at: 'about', holds: (a) => !needsAbout(a.kind) || a.about !== undefined },
  {
    rule: 'provisions-needed',
    at: 'provisions',
    holds: (a) => PROVISIONS[a.kind] !== 'needed' || a.provisions !== undefined,
  },
  {
    rule: 'provisions-of-reservations',
    at: 'provisions',
    holds: (a) => PROVISIONS[a.kind] !== undefined || a.provisions === undefined,
  },
  { rule: 'intent-fits', at: 'intent', holds: intentFits },
  {
    rule: 'of-successions',
    at: 'kind',
    holds: (a) => a.kind === 'succeed' || a.predecessor === undefined,
  },
  { rule: 'of-suspensions', at: 'kind', holds: (a) => a.kind === 'suspend' || a.towards === undefined },
  {
    rule: 'territories-of-scope',
    at: 'territories',
    holds: (a) => isOfTerritories(a.kind) || a.territories === undefined,
  },
  {
    rule: 'territories-needed',
    at: 'territories',
    holds: (a) => a.kind !== 'extend' || a.territories !== undefined,
  },
  { rule: 'ground-fits', at: 'ground', holds: groundFits },
];

/** The rule of `towards`, which turns on whose act it is. */
export const isTowardsOthers = (a: Pick<z.output<typeof Row>, 'party' | 'towards'>): boolean =>
  !a.towards?.includes(a.party);

export const ActRow = ACT_RULES.reduce(
  (row, { rule: broken, at, holds }) => row.refine(holds, { ...rule(broken), path: [at] }),
  Row.refine((a) => a.done || a.received || a.notified || a.effective, rule('act-has-a-date')),
)
  .refine(isTowardsOthers, { ...rule('towards-others'), path: ['towards'] })
  .refine((a) => a.kind !== 'retract' || a.replaces !== undefined, {
    ...rule('replaces-needed'),
    path: ['replaces'],
  })
  .meta({ id: 'Act', title: 'Act', description: 'One row of a table of acts about one instrument.' });

export type ActRow = z.infer<typeof ActRow>;

/** A reservation says what it is for; besides it only an objection may. */
function intentFits({ kind, intent }: Ruled): boolean {
  return intent === undefined ? kind !== 'reserve' : (INTENTS[kind] ?? []).includes(intent);
}

/** The order of columns in a file of acts. */
export const ACT_COLUMNS = Object.keys(ActRow.shape) as (keyof ActRow)[];
/** Those that a table may do without. */
export const OPTIONAL_ACT_COLUMNS: readonly (keyof ActRow)[] = [
  'about',
  'replaces',
  'depositary',
  'under',
  'provisions',
  'intent',
  'predecessor',
  'towards',
  'ground',
  'addressees',
  'statement',
  'territories',
  'note_en',
  'note_id',
];

/** A value of a row as its cell has it: what `ActRow` reads back. */
export function writeCell(column: keyof ActRow, value: ActRow[keyof ActRow]): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(column === 'provisions' ? '; ' : ' ');
  if ('text' in value) return (value as UncertainDate).text;
  return Object.entries(value as Labels)
    .map(([reading, options]) => `${reading}:${(options ?? []).join('|')}`)
    .join(' ');
}

/** An act of the record: a row, and the instrument whose file it stands in. */
export interface Act extends Omit<ActRow, 'note_en' | 'note_id' | 'grade' | 'confidence'> {
  /** `assumed` of an act that nobody has done: it is on no record, and follows from a question "what if" */
  readonly grade: Grade | Assumed;
  readonly confidence: Confidence | Assumed;
  readonly note?: Text;
  readonly instrument: string;
  /** of one done without powers: the act by which its party confirmed it, in a log (VCLT 8) */
  readonly confirmedBy?: string;
  /** the answer under which it is read, to a question that the law leaves open about it */
  readonly answer?: string;
  /** `instrument/id` */
  readonly entry: string;
}
