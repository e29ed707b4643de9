/**
 * An act as it is signed: what a party says, in one spelling, and by which of its keys.
 *
 * Format: docs/formats/signed-act.md. The text that is signed is two lines, a fixed context line and one line of canonical JSON
 * (`canonical.ts`); the id of an act is the SHA-256 of that text, without the signatures below it.
 *
 * `by` names every key that has to sign. One key is the common case; a joint act, or one of a party whose root needs two of
 * three, names several, and is nothing until all of them have signed. The acts of one key within a circle are a chain: `seq`
 * counts them, `prev` names the one before, so that a gap and a second act in one place show by themselves.
 *
 * Three times, never mixed: `date` is claimed by the signer and only shown; `after` is the log as the signer had verified it, so
 * the act is later than that; when it was recorded is for the log and its witnesses to say.
 *
 * Not decided here: whether signatures hold (`prove`), whether the keys had authority and what follows (`reason`).
 */
import { z } from 'zod';
import { ACT_RULES, ActKind, ActRow, ActSays } from './act.ts';
import { type CanonicalRefusal, type Json, readCanonicalText, writeCanonical } from './canonical.ts';
import { readDay } from './civil-day.ts';
import { eachOnce, form, inOrder, rule } from './expected.ts';
import { InstrumentId, PartyId } from './ids.ts';
import { Source } from './source.ts';

/** The first line of every act: no log has this origin, so nothing signed as an act can be taken for a checkpoint. */
export const ACT_CONTEXT = 'mufakat/act/v1';
const FIRST_LINE = `${ACT_CONTEXT}\n`;

/** SHA-256 in hexadecimal: of an act's text, of a document, of a key to come. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/, form('digest'));
/** A public key as C2SP signed-note writes it: name, id, type and bytes. */
export const KeyText = z
  .string()
  .max(512)
  .regex(/^[!-*,-~]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+={0,2}$/, form('verifier-key'));
/** The name of a log: the origin of its checkpoints, which is the name of its key. */
export const LogName = z
  .string()
  .max(255)
  .regex(/^[!-*,-~]+$/, form('log-name'));
const Root = z.string().regex(/^[A-Za-z0-9+/]{43}=$/, form('tree-root'));
const Day = z.string().refine((text) => readDay(text) !== undefined, form('calendar-day'));
const Count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
/** Words, each in the languages they were said in. */
const Words = z.record(z.string().regex(/^[a-z]{2,3}$/, form('language')), z.string().min(1).max(4000));

/** What a party can do for itself. An organ's decision about it is not, and neither is a correction of somebody's table. */
export const PartyActKind = ActKind.exclude(['admit', 'end', 'retract']);
/** Kinds whose day of effect is the party's own to state (VCSST 22 and 23, continuity); any other follows from the clause. */
const STATES_ITS_DAY: readonly string[] = ['succeed', 'continue'];

const By = z.strictObject({
  key: KeyText,
  /** whose key it is: the id of the party's inception; absent only there */
  party: Digest.optional(),
  /** the grant of powers it acts under, where it is no root key */
  powers: Digest.optional(),
  seq: Count,
  prev: Digest.optional(),
});

const needs = (of: { readonly keys: readonly string[]; readonly need: number }) => of.need <= of.keys.length;
/** So many of these keys together speak for the party itself. */
const Keys = z
  .strictObject({ keys: z.array(KeyText).min(1).max(16).check(eachOnce), need: z.int().min(1).max(16) })
  .refine(needs, { ...rule('more-than-listed'), path: ['need'] });
/** The same for keys that nobody has seen yet: SHA-256 of each one's text. */
const KeysToCome = z
  .strictObject({ keys: z.array(Digest).min(1).max(16).check(eachOnce), need: z.int().min(1).max(16) })
  .refine(needs, { ...rule('more-than-listed'), path: ['need'] });

/** A log as somebody had verified it. `log` says which one, where the circle has several; else it is the one that the act stands in. */
const Seen = z.strictObject({ size: Count, root: Root, log: LogName.optional() });
export type Seen = z.infer<typeof Seen>;
/** Bytes that are kept beside the log: a text, a map, a file of evidence. */
export const Document = z.strictObject({
  sha256: Digest,
  /** media type */
  type: z.string().regex(/^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,60}$/, form('media-type')),
  size: Count,
});
export type Document = z.infer<typeof Document>;
const Depositary = z.strictObject({ name: z.string().min(1).max(200), log: KeyText });

const everywhere = { v: z.literal(1), by: z.array(By).min(1).max(64), date: Day };
const inCircle = {
  ...everywhere,
  circle: Digest,
  after: Seen,
};
/** Keys with which a party cosigns logs: as a witness that they are consistent, as a mirror that it holds all of one. */
const watching = { witness: KeyText.optional(), mirror: KeyText.optional() };
/** As many as a list of an act can have. */
const MOST = 256;
/** A list is as it is in a table, each once and in one order: it says the same in whatever order, and has one spelling. */
const inOneSpelling = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodArray
    ? (schema as z.ZodArray<z.ZodType<string>>)
        .max(MOST, form('at-most-256'))
        .check(eachOnce, inOrder)
        .optional()
    : schema.optional();
/** What a table of acts has columns for, the party says as well: `ActSays` is the one list of it. */
const asInTables = Object.fromEntries(
  Object.entries(ActSays).map(([key, schema]) => [key, inOneSpelling(schema)]),
) as unknown as { readonly [K in keyof typeof ActSays]: z.ZodOptional<(typeof ActSays)[K]> };

const act = <K extends string, S extends z.ZodRawShape, B extends z.ZodType>(kind: K, shape: S, body: B) =>
  z.strictObject({ ...shape, kind: z.literal(kind), body });

/** The name of a log out of its key. */
export const logOf = ({ log }: { readonly log: string }): string => log.split('+', 1)[0] as string;

const isRow = (row: Readonly<Record<string, string>>): boolean => ActRow.safeParse(row).success;

/** No party twice, and no two parties under one name: an act of the one would be one of the other. */
const areApart = (parties: readonly { readonly party: string; readonly as: string }[]): boolean =>
  [parties.map((p) => p.party), parties.map((p) => p.as)].every((of) => new Set(of).size === of.length);

/**
 * What an act of that kind can say, as of a row. An agreement without the application that it is given to could be signed before that was
 * asked, and is read: it says nothing (`reason`).
 */
function saysWhatItCan({ value, issues }: z.core.ParsePayload<OfSomeKind>): void {
  if (value.kind !== 'treaty.act') return;
  const { act: kind, ...rest } = value.body;
  const said = { ...rest, kind };
  for (const { rule: name, at, holds } of ACT_RULES) {
    if (holds(said) || (name === 'about-needed' && kind === 'agree')) continue;
    const path = ['body', at === 'kind' ? 'act' : at];
    issues.push({ code: 'custom', message: rule(name).error, input: value, path });
  }
}

/** Whatever acts may be about; each says in its docstring what it does. */
const OfEachKind = z
  .discriminatedUnion('kind', [
    /** A party begins: its id is the id of this act. Signed by all of its root keys. */
    act(
      'party.incept',
      everywhere,
      z.strictObject({ name: Words, root: Keys, next: KeysToCome, ...watching }),
    ),
    /** A circle begins: its id is the id of this act. Signed by the root of every party. */
    act(
      'circle.charter',
      everywhere,
      z.strictObject({
        name: Words,
        /** `as`: what the party is called in files beside the log */
        parties: z
          .array(z.strictObject({ party: Digest, as: PartyId }))
          .min(1)
          .max(256),
        depositaries: z.array(Depositary).min(1).max(16),
        /** how many of the parties' witnesses have to have cosigned */
        quorum: Count,
        /** how many of the parties' mirrors have to hold a log, where that is asked for */
        mirrors: Count.optional(),
        class: z.enum(['public', 'members', 'sealed']),
      }),
    ),
    /** Full powers (VCLT 7): this key may do acts of these kinds, about these instruments or any. */
    act(
      'powers.grant',
      inCircle,
      z.strictObject({
        to: KeyText,
        kinds: z.array(PartyActKind).min(1),
        instruments: z.array(InstrumentId).min(1).optional(),
      }),
    ),
    act('powers.revoke', inCircle, z.strictObject({ grant: Digest })),
    /** The root keys that were committed to take over, and commit to the next. Signed by them, not by the old ones. */
    act('party.rotate', inCircle, z.strictObject({ root: Keys, next: KeysToCome, ...watching })),
    /** Acts of a key that the party says are not its own. They stay on record, and are disputed from then on. */
    act('party.disavow', inCircle, z.strictObject({ key: KeyText, acts: z.array(Digest).min(1) })),
    /** Another party says who a party is; there is no central register. */
    act('party.recognise', inCircle, z.strictObject({ party: Digest, says: Words })),
    /** What a party does about an instrument. */
    act(
      'treaty.act',
      inCircle,
      z.strictObject({
        instrument: InstrumentId,
        act: PartyActKind,
        /** the day in the capital or at the ceremony, as the party says */
        done: Day.optional(),
        /** for a succession or a continuation only */
        effective: Day.optional(),
        /** the act that it is about: the party's own, or another's where it answers one */
        about: Digest.optional(),
        /** the party's own earlier act that this one says better: a slip of the pen. Both stay on record */
        replaces: Digest.optional(),
        ...asInTables,
        /** the statement that a notice has to carry by a clause */
        statement: Words.optional(),
        document: Document.optional(),
        says: Words.optional(),
      }),
    ),
    /** A party confirms afterwards what was done for it without powers (VCLT 8). */
    act('act.confirm', inCircle, z.strictObject({ act: Digest })),
    /** A party has seen the log up to there: everything in it is opposable to that party. */
    act('log.acknowledge', inCircle, Seen),
    /** The parties move a log to another depositary: it goes on there from that state. Signed by the roots of most of them. */
    act(
      'circle.succeed',
      inCircle,
      z.strictObject({ former: Seen.required({ log: true }), depositary: Depositary }),
    ),
    /** A party shows that a log has told two histories; the document is a file of evidence. */
    act(
      'log.evidence',
      inCircle,
      z.strictObject({ log: LogName, document: Document, says: Words.optional() }),
    ),
    /** An error in a text, and the time within which the others may object (VCLT 79). */
    act(
      'correction.propose',
      inCircle,
      z.strictObject({
        instrument: InstrumentId,
        was: Digest,
        becomes: Document,
        days: z.int().min(1).max(3660),
        says: Words.optional(),
      }),
    ),
    act('correction.object', inCircle, z.strictObject({ correction: Digest, says: Words.optional() })),
    /** The procès-verbal of rectification: the text has been corrected. */
    act('correction.proces-verbal', inCircle, z.strictObject({ correction: Digest })),
    /** What an observer has found in sources about others: nobody's deposit, and never shown as one. */
    act(
      'act.report',
      inCircle,
      z.strictObject({
        instrument: InstrumentId,
        /** a row as files of acts have it, without its empty values; what it names in `about` and `replaces` are rows of the same observer */
        row: z.record(z.string(), z.string().max(8000)).refine(isRow, form('act-row')),
        sources: z.array(Source).min(1).max(64),
      }),
    ),
  ])
  .refine((a) => a.kind !== 'circle.charter' || areApart(a.body.parties), {
    ...rule('listed-twice'),
    path: ['body', 'parties'],
  })
  .refine(
    (a) =>
      a.kind !== 'circle.charter' ||
      new Set(a.body.depositaries.map(logOf)).size === a.body.depositaries.length,
    {
      ...rule('listed-twice'),
      path: ['body', 'depositaries'],
    },
  )
  .refine((a) => a.kind !== 'circle.charter' || a.body.quorum <= a.body.parties.length, {
    ...rule('more-than-listed'),
    path: ['body', 'quorum'],
  })
  .refine((a) => new Set(a.by.map((b) => b.key)).size === a.by.length, {
    ...rule('signs-once'),
    path: ['by'],
  })
  .refine((a) => a.by.every((b) => (b.party === undefined) === (a.kind === 'party.incept')), {
    ...rule('party-named'),
    path: ['by'],
  })
  .refine((a) => a.by.every((b) => (b.seq === 0) === (b.prev === undefined)), {
    ...rule('chain-begins-at-zero'),
    path: ['by'],
  })
  .refine(
    (a) => a.kind !== 'treaty.act' || a.body.effective === undefined || STATES_ITS_DAY.includes(a.body.act),
    { ...rule('effective-of-successions'), path: ['body', 'effective'] },
  );

type OfSomeKind = z.infer<typeof OfEachKind>;

export const SignedActBody = OfEachKind.check(saysWhatItCan).meta({
  id: 'SignedAct',
  title: 'Act as it is signed',
  description: 'The second line of the text of an act.',
});

export type SignedActBody = z.infer<typeof SignedActBody>;
export type SignedActKind = SignedActBody['kind'];

/** Why a text is no act: the value's path, or the byte, with what was found and what was expected. */
export interface ActRefusal {
  readonly code: CanonicalRefusal['code'] | 'no-context' | 'bad-shape';
  readonly where: { readonly key?: string; readonly byte?: number };
  readonly found?: string;
  readonly expected?: string;
}

export type ActRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: ActRefusal };

/**
 * The text of an act, that is what its signatures are over and its id is the hash of.
 * Refuses: what `writeCanonical` refuses, bad-shape.
 */
export function writeActText(body: SignedActBody): ActRead<string> {
  const shape = shaped(body as unknown as Json);
  if (!shape.ok) return shape;
  const line = writeCanonical(body as unknown as Json);
  if (!line.ok) return line;
  return { ok: true, value: `${ACT_CONTEXT}\n${new TextDecoder().decode(line.value)}\n` };
}

/**
 * The act that a text says, if it is the one spelling of it.
 * Refuses: no-context (the first line is another, or there are not two), what `readCanonicalText` refuses, bad-shape.
 * @param bytes its UTF-8, where it was read from there
 */
export function readActText(text: string, bytes?: Uint8Array): ActRead<SignedActBody> {
  if (!text.startsWith(FIRST_LINE) || text.indexOf('\n', FIRST_LINE.length) !== text.length - 1) {
    const [context = ''] = text.split('\n', 1);
    const refusal = {
      code: 'no-context',
      where: {},
      found: context.slice(0, 80),
      expected: ACT_CONTEXT,
    } as const;
    return { ok: false, refusal };
  }
  // the first line has as many bytes as letters
  const value = readCanonicalText(text.slice(FIRST_LINE.length, -1), bytes?.subarray(FIRST_LINE.length, -1));
  return value.ok ? shaped(value.value) : value;
}

/** After so many acts it is worth while to have the library turn the schema into a program: that takes as long as some thousand. */
const MANY = 16_384;
let shapedBefore = 0;
let quick: typeof SignedActBody | undefined;

/** The schema, or the same as a program: which of the two was asked shows in no answer. */
function schema(): typeof SignedActBody {
  shapedBefore += 1;
  // where a page may make no code out of text, `jitless` says so
  if (shapedBefore === MANY && !z.config().jitless) quick = z.compile(SignedActBody);
  return quick ?? SignedActBody;
}

function shaped(value: Json): ActRead<SignedActBody> {
  const parsed = schema().safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues as [z.core.$ZodIssue];
  const key = issue.path.reduce<string>(
    (path, part) => (typeof part === 'number' ? `${path}[${part}]` : `${path}.${String(part)}`),
    '$',
  );
  const found =
    issue.code === 'unrecognized_keys'
      ? issue.keys.join(', ')
      : JSON.stringify(valueAt(value, issue.path))?.slice(0, 80);
  const refusal: ActRefusal = { code: 'bad-shape', where: { key }, expected: expectedBy(issue) };
  return { ok: false, refusal: found === undefined ? refusal : { ...refusal, found } };
}

/** What stands there: an issue of a schema names only the place. */
function valueAt(value: Json, path: readonly PropertyKey[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (at, part) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, Json>)[part] : undefined,
    value,
  );
}

/** What may stand there, where that is one of a few words; otherwise as the schema has it. */
function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.join(', ');
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) return ACT_KINDS.join(', ');
  if (issue.code === 'invalid_type') return `kind:${issue.expected}`;
  return issue.message;
}

/** Every kind of act, in alphabetical order. */
export const ACT_KINDS: readonly SignedActKind[] = SignedActBody.options
  .map((option) => option.shape.kind.value)
  .sort();
