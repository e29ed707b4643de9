/**
 * A mapping proposed from the headings and the cells of a sheet, for a person to read, mend and confirm. A proposal is
 * never used by itself.
 *
 * Where the headings are those of a publisher whose layout is known (`layouts/`), its marks and its order of days are
 * proposed; otherwise the words of the headings say what they are, in the languages below, and the cells which order of
 * days fits all of them. What nothing was recognised in is told with the proposal.
 */
import { ActKind } from '../../terms/index.ts';
import { LAYOUTS, type Layout } from '../layouts/index.ts';
import { DAY_ORDERS, type DayOrder, readSheetDay } from './days.ts';
import { actOfHeading, kindNamed, kindsOfWords, PARTY, saysNone } from './headings.ts';
import { ACT_DAYS, columnsNamed, LEFT_OUT, type MappedAct, type Proposal } from './mapping.ts';
import { apart } from './place.ts';
import type { Sheet } from './table.ts';

export interface Guess {
  readonly mapping: Proposal;
  readonly layout: string | undefined;
  /** headings of which nothing was made */
  readonly notUsed: readonly string[];
  /** what a person has to fill in: there is no column of parties, no act, or the order of days is open */
  readonly open: readonly ('party' | 'acts' | 'dates')[];
}

export function guessMapping(sheet: Sheet): Guess {
  const headings = sheet.headings.cells;
  const layout: Layout | undefined = LAYOUTS.find((l) => l.fits(headings));
  const made = layout?.mapping(headings) ?? plain(sheet);
  const dates = made.dates ?? orderOf(sheet, made);
  const none = noneIn(sheet, made);
  const mapping: Proposal = {
    ...made,
    ...(dates === undefined || dates === 'open' ? {} : { dates }),
    ...(none.length > 0 ? { none } : {}),
  };
  const used = new Set(columnsNamed(mapping));
  return {
    mapping,
    layout: layout?.publisher,
    notUsed: headings.filter((h) => h !== '' && !used.has(h)),
    open: [
      ...(mapping.party === '' ? (['party'] as const) : []),
      ...(mapping.acts.length === 0 ? (['acts'] as const) : []),
      ...(dates === 'open' ? (['dates'] as const) : []),
    ],
  };
}

const PARTY_ID = /^(party[ _]?(name|iso3)|country[ _]?name|iso3)$/i;
const ACTION =
  /\S (kind|type)$|^(act(ion)?|kind|type|tindakan|jenis( tindakan)?|instrument type|loại|hình thức|hành vi|(вид )?(акта?|действи[ея])|вид)\s?[\d*]*$/iu;
const GENERAL = /^(general[ _](entry[ _])?in(to)?[ _]force|treaty in force)$/i;
const IN_FORCE =
  /entry[ _]into[ _]force|in[ _]force|effective|date of effect|\beif\b|mulai berlaku|berlaku|in ?werking|entrée en vigueur|entrada en vigor|hiệu lực|вступ\S* в силу|в силе|生效/iu;
const RECEIVED =
  /deposit|received|diterima|nộp lưu|депонирован|сдач|notification|act(ion)?[ _]date|instrument date|tanggal (tindakan|penyimpanan)/iu;

/** The words that stand in a column, each once. */
function wordsIn(sheet: Sheet, heading: string): string[] {
  return [...new Set(cellsUnder(sheet, heading).filter((word) => word !== ''))].sort();
}

/** The one column of days that is left, whatever it is called. */
function onlyDays(sheet: Sheet, headings: readonly string[]): string | undefined {
  const found = headings.filter((h) => {
    const cells = cellsUnder(sheet, h).filter((cell) => cell !== '');
    const days = cells.filter((cell) => !/^\d+$/.test(cell) && DAY_TROUBLES.has(troubleOf(cell)));
    return cells.length > 0 && 2 * days.length >= cells.length;
  });
  return found.length === 1 ? found[0] : undefined;
}

/** What days are like, those in digits alone among them. */
const DAY_TROUBLES: ReadonlySet<string> = new Set([
  'none',
  'ambiguous-day',
  'impossible-day',
  'two-digit-year',
]);
const troubleOf = (cell: string): string => {
  const read = readSheetDay(cell);
  return 'trouble' in read ? read.trouble : 'none';
};

/** More different words than that in a column are no kinds of acts. */
const MAX_KINDS = 60;

function plain(sheet: Sheet): Proposal {
  const headings = sheet.headings.cells;
  const party = headings.find((h) => PARTY_ID.test(h)) ?? headings.find((h) => PARTY.test(h)) ?? '';
  const rest = headings.filter((h) => h !== party);
  const general = rest.find((h) => GENERAL.test(h));
  const effective = rest.find((h) => h !== general && IN_FORCE.test(h) && kindNamed(h) !== 'withdraw');
  const action = rest.find((h) => ACTION.test(h) && wordsIn(sheet, h).length <= MAX_KINDS);
  const done = rest.find((h) => kindNamed(h) === 'sign');
  const isFree = (h: string): boolean => ![effective, action, general, done].includes(h);
  // Under one upper heading: `Consent Kind`, `Consent Date`.
  const upper = action?.includes(' ') ? action.replace(/\S+$/, '') : undefined;
  const received =
    rest.find((h) => RECEIVED.test(h) && h !== effective && h !== action && h !== general) ??
    rest.find((h) => upper !== undefined && h.startsWith(upper) && isFree(h)) ??
    (action === undefined || effective !== undefined ? undefined : onlyDays(sheet, rest.filter(isFree)));
  const acts: MappedAct[] =
    action !== undefined && (received ?? effective) !== undefined
      ? [
          {
            kinds: kindsOfWords(wordsIn(sheet, action)),
            from: action,
            ...(received ? { received } : {}),
            ...(effective ? { effective } : {}),
          },
          ...(done === undefined ? [] : [{ kind: 'sign', done } as const]),
          ...rest
            .filter((h) => kindNamed(h) === 'withdraw' && isFree(h) && h !== received)
            .flatMap((h) => actOfHeading(h) ?? []),
        ]
      : rest
          .filter((h) => h !== effective && h !== general)
          .flatMap((h) => {
            const act = actOfHeading(h) ?? actBesideDays(sheet, h);
            const isConsent =
              act !== undefined &&
              act.done === undefined &&
              act.kind !== 'apply-provisionally' &&
              act.kind !== 'withdraw';
            return act ? [isConsent && effective ? { ...act, effective } : act] : [];
          });
  return { party, acts: acts.filter((a) => ACT_DAYS.some((d) => a[d])), ...(general ? { general } : {}) };
}

/** `Accession : November 4, 2003` in most cells under a heading that names no act: the words in front of the days name it. */
function actBesideDays(sheet: Sheet, heading: string): MappedAct | undefined {
  const cells = cellsUnder(sheet, heading).filter((cell) => cell !== '');
  const words = cells.flatMap((cell) => {
    const { mark, text } = apart(cell);
    return mark !== '' && cell.startsWith(mark) && 'date' in readSheetDay(text) ? [mark] : [];
  });
  const kinds = kindsOfWords([...new Set(words)].sort());
  const isNamed = 2 * words.length > cells.length && Object.values(kinds).some((kind) => kind !== LEFT_OUT);
  return isNamed ? { kinds, received: heading } : undefined;
}

const cellsUnder = (sheet: Sheet, heading: string): string[] => {
  const i = sheet.headings.cells.indexOf(heading);
  return sheet.rows.map((row) => row.cells[i] ?? '');
};

/** Signs that stand in the columns of days for "none", each as it is written. */
function noneIn(sheet: Sheet, { acts, none = [] }: Proposal): string[] {
  const columns = new Set(acts.flatMap((a) => ACT_DAYS.flatMap((d) => a[d] ?? [])));
  const cells = [...columns].flatMap((h) => cellsUnder(sheet, h));
  return [
    ...new Set([...none, ...cells.filter((cell) => cell !== '' && !/\d/.test(cell) && saysNone(cell))]),
  ];
}

/**
 * The order of days in digits alone that all cells fit; `open` if more than one does and it matters. A cell that is a day in
 * no order is somebody's slip: it says nothing of the order.
 */
function orderOf(sheet: Sheet, { acts }: Proposal): DayOrder | 'open' | undefined {
  const columns = acts.flatMap((a) => ACT_DAYS.map((d) => a[d])).filter((h) => h !== undefined);
  const cells = [...new Set(columns)].flatMap((h) => {
    const i = sheet.headings.cells.indexOf(h);
    return sheet.rows.map((row) => /\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}/.exec(row.cells[i] ?? '')?.[0] ?? '');
  });
  const orders = DAY_ORDERS.slice(0, 2);
  const isDay = (cell: string, order: DayOrder): boolean => 'date' in readSheetDay(cell, order);
  const inDigits = cells.filter((cell) => cell !== '' && orders.some((order) => isDay(cell, order)));
  if (inDigits.length === 0) return undefined;
  const fits = orders.filter((order) => inDigits.every((cell) => isDay(cell, order)));
  return fits.length === 1 ? fits[0] : 'open';
}

/** The mapping of a sheet whose columns have the names of this record's own: it needs no proposal. */
export function plainMapping(sheet: Pick<Sheet, 'headings'>): Proposal | undefined {
  const { cells } = sheet.headings;
  const days = ACT_DAYS.filter((d) => cells.includes(d));
  if (!cells.includes('party') || !cells.includes('kind') || days.length === 0) return undefined;
  const kinds = Object.fromEntries(ActKind.options.map((kind) => [kind, kind]));
  return { party: 'party', acts: [{ from: 'kind', kinds, ...Object.fromEntries(days.map((d) => [d, d])) }] };
}
