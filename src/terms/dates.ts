/**
 * Dates as files write them, and dates as people say them.
 *
 * A relative date ("a year ago", "in August this year") is kept as said. Its calendar day is a *reading*: counted
 * from a day, with its uncertainty. What other sources give stands beside it. Nothing is corrected silently.
 */
import { z } from 'zod';
import { addDays, addMonths, type CivilDay, readDay, writeDay } from './civil-day.ts';
import { type Delay, readDelay } from './delay.ts';
import { form, rule } from './expected.ts';
import { readInstant } from './instant.ts';
import { Sources } from './provenance.ts';
import { Text } from './text.ts';
import { certainDate, readUncertainDate, type UncertainDate } from './uncertain-date.ts';

/** `YYYY-MM-DD`, a real day. */
export const DayText = z
  .string()
  .transform((text, ctx): CivilDay => {
    const day = readDay(text);
    if (day !== undefined) return day;
    ctx.addIssue({ code: 'custom', message: form('calendar-day').error });
    return z.NEVER;
  })
  .meta({ description: 'A civil day, YYYY-MM-DD.' });

/** EDTF level 0 or 1, or an RFC 3339 instant, of which the local day is taken. */
export const DateText = z
  .string()
  .transform((text, ctx): UncertainDate => {
    const instant = readInstant(text);
    const date = instant ? certainDate(instant.localDay, text) : readUncertainDate(text);
    if (date) return date;
    ctx.addIssue({
      code: 'custom',
      message: form('date').error,
    });
    return z.NEVER;
  })
  .meta({ description: 'EDTF level 0 or 1 (ISO 8601-2), or an RFC 3339 instant.' });

export const DelayText = z
  .string()
  .transform((text, ctx): Delay => {
    const delay = readDelay(text);
    if (delay) return delay;
    ctx.addIssue({ code: 'custom', message: form('delay').error });
    return z.NEVER;
  })
  .meta({
    description:
      'd+N days, m+N months, y+N years, fdm(…), mfd+N, x(…), yearly(…), fixed(…); see docs/formats/dates.md.',
  });

export const LanguageTag = z.string().regex(/^[a-z]{2,3}$/, form('language'));

/** Words that name a day only from where the speaker stands, in the language they were met in. */
export const AsSaid = z
  .strictObject({
    text: z.string().trim().min(1, form('words')),
    language: LanguageTag,
    meaning: Text,
  })
  .meta({
    id: 'AsSaid',
    title: 'AsSaid',
    description: 'A date in the words of the source, its language, and what it means.',
  });

/** `-1y`, `-7d`, `-10m`: counted back (or on) from a day. */
const CountedText = z
  .string()
  .regex(/^[+-]\d{1,3}[dmy]$/, form('counted'))
  .meta({ description: 'So many days, months or years before (-) or after (+) the day in `from`.' });

/** One calendar reading of what was said: a date given outright, or one counted from a known day. */
export const DateReading = z
  .union([
    z.strictObject({ date: DateText, how: Text }),
    z.strictObject({ counted: CountedText, from: DayText, how: Text }),
  ])
  .meta({ id: 'DateReading', title: 'DateReading' });

/** What another source gives for the same thing. */
export const DateElsewhere = z
  .strictObject({ date: DateText, sources: Sources, note: Text.optional() })
  .meta({ id: 'DateElsewhere', title: 'DateElsewhere' });

/** When something happened, as far as the record knows: as said, as read, as found elsewhere. All stand. */
export const When = z
  .strictObject({
    said: AsSaid.optional(),
    read: z.array(DateReading).optional(),
    elsewhere: z.array(DateElsewhere).optional(),
  })
  .refine((w) => w.said || w.read?.length || w.elsewhere?.length, rule('when-has-something'))
  .meta({ id: 'When', title: 'When' });
export type When = z.infer<typeof When>;

/** One date on record for a thing, and whose it is. */
export interface DateClaim {
  readonly date: UncertainDate;
  readonly from: 'said' | 'elsewhere';
  readonly how: Text | undefined;
  readonly sources: readonly string[];
}

/** All dates on record, those read from what was said first. */
export function dateClaims(when: When): DateClaim[] {
  const read = (when.read ?? []).map((r): DateClaim => {
    const date = 'date' in r ? r.date : counted(r.counted, r.from);
    return { date, from: 'said', how: r.how, sources: [] };
  });
  const elsewhere = (when.elsewhere ?? []).map(
    (e): DateClaim => ({ date: e.date, from: 'elsewhere', how: e.note, sources: e.sources }),
  );
  return [...read, ...elsewhere];
}

/** The date on record that says most exactly when, whoever gives it; of two alike the one said. */
export function narrowestClaim(when: When): DateClaim | undefined {
  const width = ({ date }: DateClaim) =>
    (date.latest ?? Number.POSITIVE_INFINITY) - (date.earliest ?? Number.NEGATIVE_INFINITY);
  return dateClaims(when).reduce<DateClaim | undefined>(
    (best, claim) => (best === undefined || width(claim) < width(best) ? claim : best),
    undefined,
  );
}

/**
 * The span that covers every date on record: what turns on a day inside it cannot be told. Open on a side where
 * some claim is open, or where nothing at all is known.
 */
export function spanOf(when: When): Span {
  const known = spans.get(when);
  if (known) return known;
  const claims = dateClaims(when);
  const earliest = claims.map((c) => c.date.earliest ?? Number.NEGATIVE_INFINITY);
  const latest = claims.map((c) => c.date.latest ?? Number.POSITIVE_INFINITY);
  const span: Span =
    claims.length === 0
      ? { earliest: Number.NEGATIVE_INFINITY as CivilDay, latest: Number.POSITIVE_INFINITY as CivilDay }
      : { earliest: Math.min(...earliest) as CivilDay, latest: Math.max(...latest) as CivilDay };
  spans.set(when, span);
  return span;
}

interface Span {
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
}
const spans = new WeakMap<When, Span>();

/**
 * "A year ago", counted from a day. People round to the unit they speak in, so the day counted to stands for half
 * that length on either side: a year ago, six months; a week earlier, three days.
 */
function counted(text: string, from: CivilDay): UncertainDate {
  const sign = text.startsWith('-') ? -1 : 1;
  const length = Number(text.slice(1, -1));
  const inMonths = text.endsWith('d') ? undefined : text.endsWith('m') ? length : length * 12;
  const day = inMonths === undefined ? addDays(from, sign * length) : addMonths(from, sign * inMonths);
  const margin = (towards: 1 | -1) =>
    inMonths === undefined
      ? addDays(day, towards * Math.floor(length / 2))
      : inMonths === 1
        ? addDays(day, towards * 15)
        : addMonths(day, towards * Math.floor(inMonths / 2));
  return { text: `${writeDay(day)}~`, earliest: margin(-1), latest: margin(1), qualified: true };
}
