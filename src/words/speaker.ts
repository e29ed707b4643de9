/**
 * Names, days and lists in the reader's language, from the record: the small pieces of which sentences are made.
 */
import type { Box } from '../reason/dossier/grid.ts';
import { isShared, nameOn } from '../reason/names.ts';
import { type CivilDay, yearMonthDay } from '../terms/civil-day.ts';
import type { Actors, Dossier } from '../terms/dossier.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Party } from '../terms/party.ts';
import type { Reading } from '../terms/reading.ts';
import { inLanguage, type Text } from '../terms/text.ts';
import type { UncertainDate } from '../terms/uncertain-date.ts';
import { readUncertainDate } from '../terms/uncertain-date.ts';
import { Days, LOCALE, type Spoken } from './days.ts';
import { en, type Messages } from './en/main.ts';
import { id } from './id/main.ts';
import { ru } from './ru/main.ts';
import { vi } from './vi/main.ts';

/** Languages in which every message exists. */
export const SPOKEN = { en, id, vi, ru } as const satisfies Record<Spoken, Messages>;
export type { Spoken };
export const isSpoken = (tag: string): tag is Spoken => Object.hasOwn(SPOKEN, tag);

export class Speaker {
  readonly m: Messages;
  private readonly days: Days;
  private readonly lists: Intl.ListFormat;
  private readonly choices: Intl.ListFormat;
  private readonly collator: Intl.Collator;
  private readonly numbers: Intl.NumberFormat;

  constructor(
    readonly language: Spoken,
    readonly record: OpenRecord,
  ) {
    this.m = SPOKEN[language];
    const tag = LOCALE[language];
    this.days = new Days(language);
    this.lists = new Intl.ListFormat(tag, { type: 'conjunction' });
    this.choices = new Intl.ListFormat(tag, { type: 'disjunction' });
    this.collator = new Intl.Collator(tag);
    this.numbers = new Intl.NumberFormat(tag);
  }

  /** the day of which it speaks: parties are called as they were called on it, and as they are called now without one */
  readonly on: CivilDay | undefined = undefined;

  /** The same speaker, of a day. */
  asOf(on: CivilDay | undefined): this {
    return on === this.on ? this : Object.assign(Object.create(this) as this, { on });
  }

  text(text: Text): string {
    return inLanguage(text, this.language);
  }

  number(n: number): string {
    return this.numbers.format(n);
  }

  /** A party's name as headings and tables have it; with its id where another has the same. */
  name(party: string): string {
    const known = this.record.parties.get(party);
    return known ? this.toldApart(known, this.text(nameOn(known, this.on).name)) : party;
  }

  /** A party's name inside a sentence, where the language wants an article. */
  inSentence(party: string): string {
    const known = this.record.parties.get(party);
    const name = known && nameOn(known, this.on).inSentence?.[this.language];
    return name === undefined ? this.name(party) : this.toldApart(known as Party, name);
  }

  private toldApart(party: Party, name: string): string {
    return isShared(this.record, party, this.on, (text) => this.text(text)) ? `${name} (${party.id})` : name;
  }

  names(parties: readonly string[]): string {
    return this.list(
      [...parties].sort((a, b) => this.compare(this.name(a), this.name(b))).map((p) => this.inSentence(p)),
    );
  }

  list(items: readonly string[]): string {
    return this.lists.format(items);
  }

  either(items: readonly string[]): string {
    return this.choices.format(items);
  }

  readonly compare = (a: string, b: string): number => this.collator.compare(a, b);

  title(instrument: string): string {
    const known = this.record.instruments.get(instrument);
    return known ? this.text(known.title) : instrument;
  }

  titleInSentence(instrument: string): string {
    return this.m.titleInSentence(this.title(instrument));
  }

  /** The short name of the structure an instrument founds, or its title. */
  shortTitle(instrument: string): string {
    const known = this.record.instruments.get(instrument);
    return known?.structure ? this.text(known.structure.short) : this.title(instrument);
  }

  /** Who acts, where a reading may decide it: names, or that nobody is named. */
  actors(actors: Actors): string {
    return Array.isArray(actors) ? this.names(actors) : this.m.giverNotNamed;
  }

  day(day: CivilDay): string {
    return Number.isFinite(day) ? this.days.long(day) : this.m.dayUnknown;
  }

  shortDay(day: CivilDay): string {
    return Number.isFinite(day) ? this.days.short(day) : this.m.dayUnknown;
  }

  /** The days between which something falls. */
  span({ earliest, latest }: { readonly earliest: CivilDay; readonly latest: CivilDay }): string {
    if (earliest === latest) return this.shortDay(earliest);
    return this.days.range(earliest, latest);
  }

  /** A date as far as it is known, in words. */
  date(date: UncertainDate): string {
    if (date.text.includes('T')) return `${this.shortDay(date.earliest as CivilDay)} (${date.text})`;
    const ends = date.text.split('/');
    if (ends.length === 2) {
      const [from, to] = ends.map((e) => (e === '' || e === '..' ? undefined : this.datePart(e)));
      if (
        date.earliest !== undefined &&
        date.latest !== undefined &&
        ends.every((e) => /^\d{4}-\d{2}-\d{2}$/.test(e))
      ) {
        return this.days.range(date.earliest, date.latest);
      }
      if (from === undefined) return this.m.byDay(to as string);
      return to === undefined ? this.m.fromDay(from) : this.m.between(from, to);
    }
    return this.datePart(date.text);
  }

  private datePart(text: string): string {
    const plain = text.replace(/[?~%]$/, '');
    const date = readUncertainDate(plain);
    const words =
      date === undefined
        ? plain
        : /^\d{4}-\d{2}-\d{2}$/.test(plain)
          ? this.shortDay(date.earliest as CivilDay)
          : /^\d{4}-(0[1-9]|1[0-2])$/.test(plain)
            ? this.days.month(date.earliest as CivilDay)
            : plain;
    return plain === text ? words : this.m.about(words);
  }

  /** A reading's option, as its file words it. */
  option(readings: readonly Reading[], reading: string, option: string): string {
    const found = readings.find((r) => r.id === reading)?.options.find((o) => o.id === option);
    return found ? this.text(found.label) : option;
  }

  /** "R10: mutually blocking; R1: one State or another" */
  box(dossier: Dossier, box: Box): string {
    const parts = Object.entries(box).map(
      ([reading, options]) =>
        `${reading}: ${options.map((o) => this.option(dossier.readings, reading, o)).join(` ${this.m.or} `)}`,
    );
    return parts.length === 0 ? this.m.ui.anyReading : parts.join('; ');
  }

  /** "a confirmation (E1)" */
  actName(dossier: Dossier, act: string): string {
    const known = dossier.acts.find((a) => a.id === act);
    return known ? `${this.m.moveNouns[known.kind]} (${act})` : act;
  }
}

/**
 * Around words that stand in another language than the sentence (U+2068, U+2069); invisible. Which one, where it is not English,
 * stands behind the first in tag characters (U+E0061 and on), which are invisible too and which no order of names regards.
 */
export const APART = '\u2068';
export const APART_END = '\u2069';
const BEGINS_APART = /^\u2068[\u{e0061}-\u{e007a}]*/u;

/** The first letter of a sentence. */
export function capital(text: string): string {
  const at = BEGINS_APART.exec(text)?.[0].length ?? 0;
  return text.slice(0, at) + text.charAt(at).toLocaleUpperCase() + text.slice(at + 1);
}

export function yearOf(day: CivilDay): number {
  return yearMonthDay(day).year;
}
