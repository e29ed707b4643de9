/**
 * Rows of a sheet to acts by a mapping, and everything that could not be placed, each with its line, its column, what
 * was found there and why. Every cell that the mapping names is in one of the two: nothing is dropped.
 *
 * Not decided here: whether what a row says can be (`reason/sheet`), who a name is beyond its spelling (`names`).
 */
import {
  type ActKind,
  type ActRow,
  type Bearer,
  mayHaveBorne,
  type PartyId,
  type Read,
  type Refusal,
  type UncertainDate,
} from '../../terms/index.ts';
import { nearest, visible } from '../refusals.ts';
import { readSheetDay, severalDays } from './days.ts';
import { actOfHeading, PARTY, saysNone, speaksOfMore } from './headings.ts';
import { ACT_DAYS, columnsNamed, LEFT_OUT, type MappedAct, type Mapping } from './mapping.ts';
import type { Sheet, SheetRow } from './table.ts';
import { cellName } from './worksheet.ts';

/** Why something in a sheet is not an act of the record. */
export const NOT_PLACED = [
  'unknown-party', // asked: who is meant
  'alone', // words alone in their row that name nobody on file: a footnote, a source
  'sums', // a row that adds up the others
  'headings-again', // as tables over several pages repeat them
  'other-headings', // of another table in the same file, and what stands under them
  'name-of-several', // asked: who of those that bear it or bore it, where the day does not tell
  'in-brackets', // how tables mark who has left, where the row does not say when
  'unknown-kind', // asked: what a word or mark stands for
  'ambiguous-day', // asked: which of two days
  'impossible-day',
  'two-digit-year', // asked: of which century
  'several-days', // asked: which of the days in one cell
  'unreadable-day',
  'formula', // of which no value was stored
  'error', // of a spreadsheet: #REF!
  'year-or-day', // asked: a number that can be a year or a day as spreadsheets count them
  'before-march-1900', // asked: a number that programs read as days one apart
  'no-party', // an act in a row that names nobody
  'no-day', // a kind of act without any day
  'no-act', // a party without any act
  'repeated', // the same act as an earlier row
  'beyond-headings', // a cell under no heading
  'remark', // a cell outside the mapping that speaks of a reservation or the like
  'left-out', // the mapping itself says that it is no act of this record
] as const;
export type WhyNotPlaced = (typeof NOT_PLACED)[number];

/** What is told and asks nothing: a person has left it out already or has to record it by hand anyway, or no act can be lost with it. */
export const isAnswered = (why: WhyNotPlaced): boolean =>
  (['left-out', 'remark', 'alone', 'sums', 'headings-again'] as WhyNotPlaced[]).includes(why);

export interface NotPlaced {
  readonly line: number;
  readonly column: number;
  /** of a workbook: `Sheet1!C7` */
  readonly cell?: string;
  readonly heading: string;
  readonly found: string;
  readonly why: WhyNotPlaced;
  /** names or days that may be meant; of a repeated act the line of the first */
  readonly suggestions: readonly string[];
}

export interface PlacedAct {
  readonly line: number;
  readonly row: ActRow;
}

export interface Placed {
  readonly acts: readonly PlacedAct[];
  readonly notPlaced: readonly NotPlaced[];
  /** headings that the mapping does not name */
  readonly notUsed: readonly string[];
  /** days of general entry into force that the sheet has */
  readonly general: ReadonlySet<string>;
  /** names that were read as another name of a party than its own, and of which */
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
}

/** Rows placed one by one, so that a long sheet need not be held. What is not placed is told at once. */
export interface RowPlacing {
  place(row: SheetRow): void;
  readonly acts: readonly PlacedAct[];
  readonly notUsed: readonly string[];
  readonly general: ReadonlySet<string>;
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
}

/** Who is meant by a name, who bore it in turn, or who may be meant. */
export type Names = (
  name: string,
) =>
  | { readonly id: string; readonly isOther?: boolean }
  | { readonly inTurn: readonly Bearer[] }
  | { readonly suggestions: readonly string[] };

/** Whoever the row is about: known, known by the day of an act, or asked about. */
type Who = PartyId | readonly Bearer[] | undefined;

/** What a sheet is called and what its columns are. */
type Headed = Pick<Sheet, 'file' | 'headings' | 'name'>;

export function placeRows(sheet: Sheet, mapping: Mapping, names: Names): Read<Placed> {
  const notPlaced: NotPlaced[] = [];
  const read = placing(sheet, mapping, names, (thing) => notPlaced.push(thing));
  if (!read.ok) return read;
  for (const row of sheet.rows) read.value.place(row);
  const { acts, notUsed, general, otherNames } = read.value;
  return { ok: true, value: { acts, notPlaced, notUsed, general, otherNames } };
}

/**
 * @param tell of each thing that is not placed
 * @returns refusals where the mapping names columns that are not there, or are there twice
 */
export function placing(
  sheet: Headed,
  mapping: Mapping,
  names: Names,
  tell: (thing: NotPlaced) => void,
): Read<RowPlacing> {
  const headings = sheet.headings.cells;
  const { line } = sheet.headings;
  const refusals = columnsNamed(mapping).flatMap((name): Refusal[] => {
    const times = headings.filter((h) => h === name).length;
    const at = sheet.name === undefined ? { line } : { cell: `${sheetName(sheet.name)}!${line}:${line}` };
    const where = { file: sheet.file, ...at, key: name };
    if (times > 1) return [{ code: 'column-repeated', where, found: name }];
    const suggestions = nearest(name, headings);
    return times === 1 ? [] : [{ code: 'column-missing', where, expected: name, suggestions }];
  });
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, value: new Placing(sheet, mapping, names, tell) };
}

/** As formulas write it: in quotation marks where it is more than letters and digits. */
const sheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${visible(name).replaceAll("'", "''")}'`;

/** `24 Sep 2003 a`, `11 May 1994 (a)`, `09-09-2011 (R)`, `Accession : November 4, 2003`. */
const MARK_BEHIND = /^(.*\d)\s*(?:\(\s*([\p{L}*]{1,4})\s*\)|\s([\p{L}]{1,3}\*{0,2}))$/u;
const MARK_BEFORE = /^(\p{L}[^:]*?)\s*:\s*(.+)$/u;

/** `[Name]` */
const IN_BRACKETS = /^\[\s*(.+?)\s*\](?:[\s\d,]*)$/u;

const idsOf = (bearers: readonly Bearer[]): string[] => [...new Set(bearers.map((b) => b.id))].sort();

/** As many different names are remembered as asked about. */
const MAX_NAMES = 10_000;

class Placing implements RowPlacing {
  readonly acts: PlacedAct[] = [];
  readonly general = new Set<string>();
  readonly otherNames = new Map<string, readonly string[]>();
  readonly notUsed: readonly string[];
  private readonly unused: readonly number[];
  private told = 0;
  private isUnderOther = false;
  private readonly column: ReadonlyMap<string, number>;
  private readonly none: ReadonlySet<string>;
  private readonly who = new Map<string, ReturnType<Names>>();
  /** lines of acts by what they say, and how many acts have a name */
  private readonly known = new Map<string, number>();
  private readonly named = new Map<string, number>();

  constructor(
    private readonly sheet: Headed,
    private readonly mapping: Mapping,
    private readonly names: Names,
    private readonly tell: (thing: NotPlaced) => void,
  ) {
    this.headings = sheet.headings.cells;
    this.column = new Map(this.headings.map((name, i) => [name, i]));
    this.none = new Set(mapping.none);
    const used = new Set(columnsNamed(mapping));
    this.notUsed = this.headings.filter((h) => h !== '' && !used.has(h));
    this.unused = this.headings.flatMap((h, i) => (h !== '' && !used.has(h) ? [i] : []));
  }
  private readonly headings: readonly string[];

  place(row: SheetRow): void {
    const before = this.acts.length + this.told;
    const headings = this.headingsIn(row);
    if (headings) this.isUnderOther = headings === 'other-headings';
    if (headings ?? this.isUnderOther) {
      const i = row.cells.findIndex((cell) => cell !== '');
      if (i >= 0) this.not(row, i, row.cells[i] as string, headings ?? 'other-headings');
      return;
    }
    const sums = sumsIn(row.cells);
    if (sums >= 0 && !this.isOnFile(row.cells[sums] as string)) {
      this.not(row, sums, row.cells[sums] as string, 'sums');
      return;
    }
    row.cells.forEach((cell, i) => {
      if (cell !== '' && (this.headings[i] ?? '') === '') this.not(row, i, cell, 'beyond-headings');
    });
    const name = this.cell(row, this.mapping.party);
    const party = this.party(row, name);
    for (const act of this.mapping.acts) this.act(row, act, party);
    this.noteGeneral(row);
    const isNothing = this.acts.length + this.told === before;
    if (name !== '' && isNothing) this.notIn(row, this.mapping.party, name, 'no-act');
    // No column of such texts becomes acts, and yet they change what the others bring about.
    for (const i of this.unused) {
      const text = row.cells[i] ?? '';
      const isSaid = speaksOfMore(this.headings[i] ?? '') && !saysNone(text) && !this.none.has(text);
      if (isSaid || speaksOfMore(text)) this.not(row, i, text, 'remark');
    }
  }

  /** Whether a row is no row of parties: it names what stands under it, and has no day. */
  private headingsIn({ cells }: SheetRow): 'headings-again' | 'other-headings' | undefined {
    const name = cells[this.column.get(this.mapping.party) as number] ?? '';
    const isHeading = (cell: string) => this.headings.includes(cell) || actOfHeading(cell) !== undefined;
    const isOne =
      name === this.mapping.party ||
      (PARTY.test(name) &&
        cells.some((cell) => cell !== '' && cell !== name && isHeading(cell)) &&
        !this.isOnFile(name));
    const filled = cells.filter((cell) => cell !== '');
    if (!isOne || filled.length < 2 || filled.some((cell) => /\d\d/.test(cell))) return undefined;
    const isSame = cells.every((cell, i) => cell === '' || cell === this.headings[i]);
    return isSame ? 'headings-again' : 'other-headings';
  }

  private isOnFile(name: string): boolean {
    return Object.hasOwn(this.mapping.names, name) || !('suggestions' in this.names(name));
  }

  /** Whether the file itself shows that nothing can be made of a cell; then that is told. */
  private isTroubled(row: SheetRow, heading: string): boolean {
    const trouble = row.troubles?.get(this.column.get(heading) as number);
    if (!trouble || this.cell(row, heading) === '') return false;
    this.notIn(row, heading, this.cell(row, heading), trouble.why, trouble.suggestions);
    return true;
  }

  private cell(row: SheetRow, heading: string): string {
    const text = row.cells[this.column.get(heading) as number] ?? '';
    return this.none.has(text) ? '' : text;
  }

  private not(
    row: SheetRow,
    i: number,
    found: string,
    why: WhyNotPlaced,
    suggestions: readonly string[] = [],
  ) {
    this.told += 1;
    const { name } = this.sheet;
    this.tell({
      line: row.line,
      column: i + 1,
      ...(name === undefined ? {} : { cell: `${sheetName(name)}!${cellName(row.line, i + 1)}` }),
      heading: this.headings[i] ?? '',
      found,
      why,
      suggestions,
    });
  }

  private notIn(
    row: SheetRow,
    heading: string,
    found: string,
    why: WhyNotPlaced,
    suggestions: readonly string[] = [],
  ): void {
    this.not(row, this.column.get(heading) as number, found, why, suggestions);
  }

  private party(row: SheetRow, name: string): Who {
    if (name === '' || this.isTroubled(row, this.mapping.party)) return undefined;
    const answered = Object.hasOwn(this.mapping.names, name) ? this.mapping.names[name] : undefined;
    if (answered) return answered;
    const inside = IN_BRACKETS.exec(name)?.[1];
    if (inside !== undefined) {
      const meant = this.names(inside);
      if ('id' in meant && this.saysWhenLeft(row)) {
        if (meant.isOther) this.readAs(name, meant.id);
        return meant.id as PartyId;
      }
      const known =
        'id' in meant ? [meant.id] : 'suggestions' in meant ? meant.suggestions : idsOf(meant.inTurn);
      this.notIn(row, this.mapping.party, name, 'in-brackets', known);
      return undefined;
    }
    const found = this.who.get(name) ?? this.names(name);
    // A long sheet has each name many times, and looking for what is near takes long.
    if (this.who.size < MAX_NAMES) this.who.set(name, found);
    if ('inTurn' in found) return found.inTurn;
    if ('id' in found) {
      if (found.isOther) this.readAs(name, found.id);
      return found.id as PartyId;
    }
    const isAlone = row.cells.filter((cell) => cell !== '').length === 1;
    this.notIn(row, this.mapping.party, name, isAlone ? 'alone' : 'unknown-party', found.suggestions);
    return undefined;
  }

  /** Whether the row has the day of a withdrawal: then brackets around its name say nothing more. */
  private saysWhenLeft(row: SheetRow): boolean {
    const { dates, years } = this.mapping;
    const days = this.mapping.acts
      .filter((act) => act.kind === 'withdraw')
      .flatMap((act) => ACT_DAYS.flatMap((day) => act[day] ?? []));
    return days.some((heading) => 'date' in readSheetDay(this.cell(row, heading), dates, years));
  }

  private act(row: SheetRow, mapped: MappedAct, who: Who): void {
    const days: Partial<Record<(typeof ACT_DAYS)[number], UncertainDate>> = {};
    const marks: string[] = [];
    const heading = ACT_DAYS.map((d) => mapped[d]).find((h) => h !== undefined) as string;
    let isSound = true;
    for (const which of ACT_DAYS) {
      const column = mapped[which];
      const cell = column === undefined ? '' : this.cell(row, column);
      if (column === undefined || cell === '') continue;
      if (this.isTroubled(row, column)) {
        isSound = false;
        continue;
      }
      const { text, mark } = mapped.from === undefined ? apart(cell) : { text: cell, mark: '' };
      if (mark !== '') marks.push(mark);
      const date = this.day(row, column, text);
      if (date) days[which] = date;
      else isSound = false;
    }
    const word = mapped.from === undefined ? (marks[0] ?? '') : this.cell(row, mapped.from);
    const hasDay = Object.keys(days).length > 0;
    if (!hasDay && isSound && (mapped.from === undefined || word === '')) return;
    const where = mapped.from ?? heading;
    if (mapped.from !== undefined && this.isTroubled(row, mapped.from)) return;
    const kind = kindOf(mapped, word);
    if (kind === undefined) {
      this.notIn(
        row,
        where,
        word === '' ? this.cell(row, heading) : word,
        'unknown-kind',
        known(mapped, word),
      );
      return;
    }
    if (kind === LEFT_OUT) this.notIn(row, where, word, 'left-out');
    else if (!hasDay && isSound) this.notIn(row, where, word, 'no-day');
    else if (who === undefined) {
      // Whoever is not known has been asked about.
      if (this.cell(row, this.mapping.party) === '')
        this.notIn(row, where, this.cell(row, heading), 'no-party');
    } else if (isSound) {
      const party = typeof who === 'string' ? who : this.borneBy(row, who, Object.values(days));
      if (party !== undefined) this.add(row, heading, party, kind, days);
    }
  }

  private readAs(name: string, id: string): void {
    const ids = this.otherNames.get(name) ?? [];
    if (ids.includes(id) || this.otherNames.size >= MAX_NAMES) return;
    this.otherNames.set(name, [...ids, id]);
  }

  /** The one of several that can have borne the name on all days of the act. */
  private borneBy(
    row: SheetRow,
    bearers: readonly Bearer[],
    days: readonly UncertainDate[],
  ): PartyId | undefined {
    const name = this.cell(row, this.mapping.party);
    const then = idsOf(bearers.filter((b) => days.every((day) => mayHaveBorne(b, day))));
    if (then.length === 1) {
      const [id] = then as [PartyId];
      this.readAs(name, id);
      return id;
    }
    this.notIn(row, this.mapping.party, name, 'name-of-several', idsOf(bearers));
    return undefined;
  }

  private day(row: SheetRow, column: string, text: string): UncertainDate | undefined {
    if (/^[=+@]/.test(text)) {
      this.notIn(row, column, text, 'formula');
      return undefined;
    }
    const { dates, years } = this.mapping;
    const read = readSheetDay(text, dates, years);
    if ('date' in read) return read.date;
    const several = read.trouble === 'unreadable-day' ? severalDays(text, dates, years) : [];
    if (several.length > 1) {
      this.notIn(row, column, this.cell(row, column), 'several-days', several);
      return undefined;
    }
    this.notIn(row, column, text, read.trouble, 'either' in read ? read.either : []);
    return undefined;
  }

  private add(
    row: SheetRow,
    heading: string,
    party: PartyId,
    kind: ActKind,
    days: Partial<Record<(typeof ACT_DAYS)[number], UncertainDate>>,
  ): void {
    // A signature is done and nobody receives it, whatever the column of days is called.
    if (kind === 'sign' && days.received && !days.done) {
      days.done = days.received;
      delete days.received;
    }
    const said = [party, kind, ...ACT_DAYS.map((d) => days[d]?.text ?? '')].join(' ');
    const first = this.known.get(said);
    if (first !== undefined) {
      this.notIn(row, heading, this.cell(row, heading), 'repeated', [`${first}`]);
      return;
    }
    this.known.set(said, row.line);
    const name = `${party}-${kind}`;
    const times = (this.named.get(name) ?? 0) + 1;
    this.named.set(name, times);
    const { grade, confidence, source } = this.mapping;
    const act: ActRow = {
      id: times === 1 ? name : `${name}-${times}`,
      party,
      kind,
      ...days,
      grade,
      confidence,
      sources: source ? [source] : [],
    };
    this.acts.push({ line: row.line, row: act });
  }

  private noteGeneral(row: SheetRow): void {
    const { general } = this.mapping;
    const cell = general === undefined ? '' : this.cell(row, general);
    if (general === undefined || cell === '' || this.isTroubled(row, general)) return;
    const date = this.day(row, general, cell);
    if (date) this.general.add(date.text);
  }
}

/** What tables call their last row, in front of numbers alone. */
const TOTAL =
  /^(?:grand |sub-?)?(?:totals?|totaal|sums?|jumlah|tổng(?: cộng| số)?|cộng|итого?|всего|gesamt|somme|suma)(?: \(?\d+\)?)?\s*[:.=]?$/iu;
/** As sheets show one, or the formula of one that was not worked out. */
const NUMBER = /^(?:[-+]?\d[\d .,']*%?|=.*)$/;

/** The cell that says so in a row of sums: every other that is filled is a number. Less than 0 in any other row. */
function sumsIn(cells: readonly string[]): number {
  const words = cells.flatMap((cell, i) => (cell === '' || NUMBER.test(cell) ? [] : [i]));
  const [only = -1] = words;
  const isSums = words.length === 1 && cells.filter((cell) => cell !== '').length > 1;
  return isSums && TOTAL.test(cells[only] as string) ? only : -1;
}

/** A day and the mark or word that goes with it. */
export function apart(cell: string): { readonly text: string; readonly mark: string } {
  const before = MARK_BEFORE.exec(cell);
  if (before) return { mark: before[1] as string, text: before[2] as string };
  const behind = MARK_BEHIND.exec(cell);
  if (behind) return { text: (behind[1] as string).trim(), mark: (behind[2] ?? behind[3]) as string };
  return { text: cell, mark: '' };
}

/** As it is written; where only capitals differ, and only one is meant, that one. */
function kindOf(mapped: MappedAct, word: string): ActKind | typeof LEFT_OUT | undefined {
  const { kind, kinds = {} } = mapped;
  if (Object.hasOwn(kinds, word)) return kinds[word];
  if (word === '') return kind;
  if (kind !== undefined && mapped.kinds === undefined) return undefined;
  const alike = Object.keys(kinds).filter((k) => k.toLowerCase() === word.toLowerCase());
  return alike.length === 1 ? kinds[alike[0] as string] : undefined;
}

function known({ kinds = {} }: MappedAct, word: string): string[] {
  const names = Object.keys(kinds).filter((k) => k !== '');
  const near = nearest(word, names);
  return near.length > 0 ? near : names.slice(0, 8);
}
