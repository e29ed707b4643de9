/** Sheets in: a mapping proposed, rows turned into acts, and days checked against the clause. docs/formats/mapping.md */
import { basename } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import {
  type Guess,
  guessMapping,
  isAnswered,
  LEFT_OUT,
  type Mapping,
  Mapping as MappingSchema,
  type NotPlaced,
  type Proposal,
  placeRows,
  placing,
  plainMapping,
  type RowPlacing,
  readRecord,
  type Sheet,
  type SheetRemark,
  type SheetRow,
} from '../../files/index.ts';
import { nearest, quote, visible, visiblePath } from '../../files/refusals.ts';
import { MAX_BYTES } from '../../files/text.ts';
import { checkAlone, checkSheet } from '../../reason/sheet.ts';
import type { Instrument } from '../../terms/instrument.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Read } from '../../terms/refusal.ts';
import { readUncertainDate } from '../../terms/uncertain-date.ts';
import { KEEPING } from '../../words/keeping.ts';
import { SHEETS, type SheetMessages } from '../../words/sheets.ts';
import { SPOKEN, Speaker, type Spoken } from '../../words/speaker.ts';
import { findInstrument } from '../find.ts';
import { BUILT_IN_RECORD, filesIn, type Outside } from '../outside.ts';
import { Kept } from '../sheets/kept.ts';
import { namesOf } from '../sheets/names.ts';
import { mappingIn, type OpenSheet, openSheet } from '../sheets/read.ts';
import { actsCsv, sheetSource, writeAll } from '../sheets/write.ts';
import { actsOfSheet, findingData, findingsTable } from '../views/sheet.ts';
import { csv } from '../views/view.ts';
import { must } from './asked.ts';
import { gather } from './circle/kit.ts';
import { keepTable } from './out/keep-table.ts';
import { plain } from './plain.ts';
import { EXIT, refused, Stop } from './stop.ts';

export interface SheetOptions {
  readonly lang: Spoken;
  readonly data: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly plain?: boolean;
  readonly xlsx?: string;
  readonly guess?: boolean;
  readonly map?: string;
  readonly sheet?: string;
  readonly instrument?: string;
  readonly out?: string;
  readonly as?: readonly string[];
  readonly leaveOut?: boolean;
  readonly whole?: boolean;
}

/** What commands about sheets need of the rest. */
export interface SheetKit {
  readonly outside: Outside;
  readonly load: (
    folder: string,
    o: SheetOptions,
  ) => Promise<{ readonly files: number; readonly record: OpenRecord }>;
}

/** Options of both commands. */
export const aboutSheet = (command: Command, lang: Spoken): Command =>
  command
    .option('--map <file>', SHEETS[lang].optionMap)
    .option('--sheet <name>', SHEETS[lang].optionSheet)
    .option('--instrument <id>', SHEETS[lang].optionInstrument)
    .option('--as <name=party>', SHEETS[lang].optionAs, gather)
    .option('--data <folder>', SPOKEN[lang].cli.optionData, BUILT_IN_RECORD);

export function importCommand(
  program: Command,
  lang: Spoken,
  language: (command: Command) => Command,
  kit: SheetKit,
): void {
  const m = SHEETS[lang];
  language(aboutSheet(program.command('import <sheet>').description(m.import), lang))
    .option('--guess', m.optionGuess)
    .option('--out <folder>', m.optionOut)
    .option('--leave-out', m.optionLeaveOut)
    .option('--whole', m.optionWhole)
    .option('--json', SPOKEN[lang].cli.optionJson)
    .action(async (path: string, o: SheetOptions) => {
      if (o.guess) await guess(path, o, kit);
      else await importSheet(path, o, kit);
    });
}

/** As many rows are looked at to propose a mapping. */
const SAMPLE = 5_000;

async function guess(path: string, o: SheetOptions, { outside, load }: SheetKit): Promise<void> {
  const m = SHEETS[o.lang];
  const { record } = await load(o.data, o);
  const opened = await mustOpen(path, o);
  const rows: SheetRow[] = [];
  for await (const part of opened.rows()) {
    for (const row of mustRead(part, o)) rows.push(row);
    if (rows.length > SAMPLE) break;
  }
  await opened.close();
  const isSampled = rows.length > SAMPLE;
  const sheet: Sheet = { ...opened, rows: rows.slice(0, SAMPLE) };
  const found = guessMapping(sheet);
  if (isNoTable(found, sheet))
    throw new Stop(
      EXIT.refused,
      m.noTable({
        file: visible(basename(path)),
        line: sheet.headings.line,
        found: sheet.headings.cells.filter(Boolean).slice(0, SHOWN_HEADINGS).map(quote).join(', '),
      }),
    );
  const placed =
    found.open.includes('party') || found.open.includes('acts')
      ? undefined
      : placeRows(sheet, mappingOf(found.mapping, o, record), namesOf(record));
  const tried = placed?.ok ? placed.value : undefined;
  if (o.json) {
    const { mapping, layout = null, notUsed, open } = found;
    const acts = tried?.acts.length ?? 0;
    const notPlaced = tried?.notPlaced ?? [];
    outside.out(
      JSON.stringify(
        {
          ...{
            mapping,
            layout,
            notUsed,
            open,
            acts,
            notPlaced,
            otherNames: otherNamesData(tried?.otherNames),
          },
          ...{ remarks: opened.remarks, sampled: isSampled },
        },
        null,
        2,
      ),
    );
    return;
  }
  const remarks = [
    m.proposed({ file: visible(basename(path)), layout: found.layout ?? '' }),
    ...(isSampled ? [m.sampled({ lines: SAMPLE })] : []),
    ...sayRemarks(m, opened.remarks),
    ...(tried
      ? [m.gives({ acts: tried.acts.length, lines: sheet.rows.length, notPlaced: tried.notPlaced.length })]
      : []),
    ...found.open.map((what) => m.open[what]),
    ...(found.layout === undefined ? sayLeftOut(m, found.mapping) : []),
    ...(found.notUsed.length > 0 ? [m.notUsed({ names: found.notUsed.map(visible).join(', ') })] : []),
    ...sayOtherNames(m, tried?.otherNames),
    ...sayNotPlaced(m, tried?.notPlaced ?? []),
    m.next({ file: visible(path) }),
  ];
  outside.out([...remarks.map((line) => `# ${line}`), stringify(found.mapping).trimEnd()].join('\n'));
}

/** Of more than that no person reads what they are called. */
const SHOWN_HEADINGS = 8;

/** Nothing in it says that it is about acts of parties: a person has nothing there to mend. */
const isNoTable = ({ open }: Guess, { headings, rows }: Sheet): boolean =>
  (open.includes('acts') && (open.includes('party') || headings.cells.filter(Boolean).length < 2)) ||
  (open.length > 0 && rows.length === 0);

/** How long a person waits before hearing how far it has come, in seconds of the machine's clock. */
const QUIET = 2;

/** All rows of a sheet by a mapping; refused where there are more acts than may be. */
async function placeAll(
  sheet: OpenSheet,
  mapping: Mapping,
  record: OpenRecord,
  most: number,
  o: SheetOptions,
  outside: Outside,
): Promise<{ readonly placed: RowPlacing; readonly kept: Kept }> {
  const m = SHEETS[o.lang];
  const kept = new Kept();
  try {
    const placed = mustRead(
      placing(sheet, mapping, namesOf(record), (thing) => kept.tell(thing)),
      o,
    );
    let told = outside.seconds();
    for await (const part of sheet.rows()) {
      const rows = mustRead(part, o);
      for (const row of rows) placed.place(row);
      if (placed.acts.length > most) throw new Stop(EXIT.refused, m.tooManyActs({ n: most }));
      if (o.json || outside.seconds() - told < QUIET) continue;
      told = outside.seconds();
      outside.err(m.reading({ lines: rows.at(-1)?.line ?? 0 }));
    }
    return { placed, kept };
  } catch (error) {
    kept.done();
    throw error;
  } finally {
    await sheet.close();
  }
}

/** A row of a table is no shorter than this, and a table of the record no longer than MAX_BYTES. */
const SHORTEST_ROW = 50;
const MOST_ACTS = Math.floor(MAX_BYTES / SHORTEST_ROW);

async function importSheet(path: string, o: SheetOptions, { outside, load }: SheetKit): Promise<void> {
  const m = SHEETS[o.lang];
  const { record } = await load(o.data, o);
  const instrument = instrumentNamed(record, o);
  for (const [what, given] of [
    ['--instrument', instrument],
    ['--out', o.out],
  ] as const)
    if (given === undefined) throw new Stop(EXIT.usage, m.missing({ what }));
  const { instrument: id } = instrument as Instrument;
  const sheet = await mustOpen(path, o);
  const mapping = await mappingFor(sheet, path, o, record);
  if (mapping.source !== undefined && !record.sources.has(mapping.source)) {
    await sheet.close();
    throw new Stop(EXIT.notFound, m.sourceUnknown({ name: mapping.source }));
  }
  const source = mapping.source ?? (`sheet-${id}` as NonNullable<Mapping['source']>);
  const { placed, kept } = await placeAll(sheet, { ...mapping, source }, record, MOST_ACTS, o, outside);
  try {
    const { acts, notUsed, otherNames } = placed;
    const remarks = [
      ...sayRemarks(m, sheet.remarks),
      ...(notUsed.length > 0 ? [m.notUsed({ names: notUsed.map(visible).join(', ') })] : []),
      ...sayOtherNames(m, otherNames),
      ...sayNotPlaced(m, kept.first, kept.n),
    ];
    const data = (written: readonly string[] | null) =>
      JSON.stringify(
        {
          ...{ written, acts: acts.length, ...keptData(kept), notUsed },
          ...{ otherNames: otherNamesData(otherNames), remarks: sheet.remarks },
        },
        null,
        2,
      );
    if ((kept.open > 0 && !o.leaveOut) || acts.length === 0) {
      if (o.json) outside.out(data(null));
      else if (remarks.length > 0) outside.out(remarks.join('\n'));
      throw new Stop(EXIT.refused, m.refused({ n: kept.open }));
    }
    const file = `instruments/${id}.csv`;
    const table = actsCsv(acts);
    if (Buffer.byteLength(table) > MAX_BYTES) throw new Stop(EXIT.refused, m.tooManyActs({ n: MOST_ACTS }));
    const files = new Map<string, string | Uint8Array>([
      [file, table],
      ...(mapping.source === undefined
        ? [[`sources/${source}.yaml`, sheetSource(source, basename(path), sheet.digest())] as const]
        : []),
      ...(kept.n > 0 ? [['not-placed.csv', await kept.csv()] as const] : []),
    ]);
    const all = o.whole ? await wholeRecord(files, id, o) : files;
    await writeAll(o.out as string, all).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new Stop(EXIT.usage, KEEPING[o.lang].fileThere({ path: visiblePath(error.path ?? '') }));
    });
    const done = m.written({ acts: acts.length, file, notPlaced: kept.n });
    const before = record.acts.filter((act) => act.instrument === id).length;
    const then = o.whole
      ? m.wrote({ folder: visible(o.out as string), instrument: id, before })
      : m.toAsk({ instrument: id });
    outside.out(o.json ? data([...all.keys()]) : [...remarks, done, then].join('\n'));
  } finally {
    kept.done();
  }
}

/**
 * The record that the names were looked up in, with these files in it: what can be asked at once. The acts of the sheet stand instead of
 * those that it has of that instrument.
 */
async function wholeRecord(
  files: ReadonlyMap<string, string | Uint8Array>,
  instrument: string,
  o: SheetOptions,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const whole = new Map<string, string | Uint8Array>();
  for (const [path, content] of await filesIn(o.data))
    if (content instanceof Uint8Array) whole.set(path, content);
  for (const [path, content] of files) whole.set(path, content);
  const ofRecord = new Map([...whole].filter(([path]) => path.includes('/')));
  const read = readRecord(ofRecord);
  if (!read.ok) throw refused(SPOKEN[o.lang], read.refusals, o.json ?? false);
  if (!read.value.instruments.has(instrument)) throw new TypeError(instrument);
  return whole;
}

/** What is shown of what was not placed; of very much the first, and how much more there is. */
const keptData = ({ first, n }: Kept) => ({
  notPlaced: first,
  ...(n > first.length ? { notPlacedMore: n - first.length } : {}),
});

/** As many are compared with one another at once. */
const MOST_CHECKED = 250_000;

/** `mufakat check SHEET` */
export async function checkSheetCommand(
  path: string,
  o: SheetOptions,
  { outside, load }: SheetKit,
): Promise<void> {
  const m = SHEETS[o.lang];
  const { record } = await load(o.data, o);
  const s = new Speaker(o.lang, record);
  const instrument = instrumentNamed(record, o);
  const sheet = await mustOpen(path, o);
  const mapping = await mappingFor(sheet, path, o, record);
  const { placed, kept } = await placeAll(sheet, mapping, record, MOST_CHECKED, o, outside);
  kept.done();
  const { acts, lineOf } = actsOfSheet(instrument?.instrument ?? m.sheet, placed.acts);
  const general = [...placed.general].flatMap((text) => readUncertainDate(text) ?? []);
  const checked = instrument
    ? checkSheet(record, instrument, acts, general)
    : { findings: checkAlone(acts), compared: 0, notCompared: [] };
  const findings = checked.findings
    .map((f) => findingData(s, f, lineOf, instrument?.instrument))
    .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
  const unread = kept.first.filter((t) => !isAnswered(t.why));
  const besides = kept.first.filter((t) => isAnswered(t.why) && t.why !== 'left-out');
  const counts = { acts: acts.length, compared: checked.compared };
  if (o.xlsx !== undefined)
    await keepTable(o.xlsx, ['check', basename(path)], findingsTable(findings), o.lang);
  if (o.csv) outside.out(csv(findingsTable(findings)).trimEnd());
  else if (o.plain) {
    const rows = plain(csv(findingsTable(findings)));
    if (rows !== '') outside.out(rows);
  } else if (o.json)
    outside.out(
      JSON.stringify(
        {
          instrument: instrument?.instrument ?? null,
          ...counts,
          notCompared: checked.notCompared.map(lineOf),
          findings,
          ...keptData(kept),
          remarks: sheet.remarks,
        },
        null,
        2,
      ),
    );
  else
    outside.out(
      [
        findings.length === 0 ? m.sound(counts) : m.found({ n: findings.length, ...counts }),
        ...findings.map(({ lines: [line], says }) => (line === undefined ? says : m.line({ line, says }))),
        ...(kept.open > 0 && findings.length > 0 ? [m.uncounted({ n: kept.open })] : []),
        ...(instrument ? [] : [m.noInstrument]),
        ...(checked.notCompared.length > 0 ? [m.notCompared({ n: checked.notCompared.length })] : []),
        ...sayRemarks(m, sheet.remarks),
        ...sayOtherNames(m, placed.otherNames),
        ...sayNotPlaced(m, besides),
        ...(kept.open > 0 ? [m.unread({ n: kept.open }), ...sayNotPlaced(m, unread, kept.open)] : []),
      ].join('\n'),
    );
  if (findings.length > 0) throw new Stop(EXIT.refused, m.found({ n: findings.length, ...counts }));
  // Whoever goes by the code alone is not told that all is well of what nobody could read.
  if (kept.open > 0) throw new Stop(EXIT.refused, m.notAllRead({ n: kept.open }));
}

function instrumentNamed(record: OpenRecord, o: SheetOptions): Instrument | undefined {
  if (o.instrument === undefined) return undefined;
  const known = [...record.instruments.keys()];
  const s = new Speaker(o.lang, record);
  const found = findInstrument(record, o.instrument);
  // Whoever has a sheet of a new treaty is told what comes before the sheet.
  if (!('id' in found) && found.suggestions.length === 0)
    throw new Stop(EXIT.notFound, SHEETS[o.lang].newInstrument({ name: visible(o.instrument) }), {
      suggestions: [],
    });
  return record.instruments.get(must(found, 'instrument', o.instrument, s, known));
}

/** The mapping that was given, or the one that goes without saying. */
async function mappingFor(
  sheet: OpenSheet,
  path: string,
  o: SheetOptions,
  record: OpenRecord,
): Promise<Mapping> {
  try {
    const mapping = await mustMap(sheet, path, o, record);
    for (const [name, id] of Object.entries(mapping.names))
      if (!record.parties.has(id))
        throw new Stop(EXIT.notFound, SHEETS[o.lang].mappedUnknown({ name: visible(name), id }), {
          suggestions: nearest(id, [...record.parties.keys()]),
        });
    return mapping;
  } catch (error) {
    await sheet.close();
    throw error;
  }
}

async function mustMap(
  sheet: OpenSheet,
  path: string,
  o: SheetOptions,
  record: OpenRecord,
): Promise<Mapping> {
  if (o.map !== undefined) return mappingOf(mustRead(await mappingIn(o.map), o), o, record);
  const named = plainMapping(sheet);
  if (!named) throw new Stop(EXIT.usage, SHEETS[o.lang].needsMap({ file: visiblePath(path) }));
  return mappingOf(named, o, record);
}

/** A mapping with the names that were answered on the command line. */
function mappingOf(known: Mapping | Proposal, o: SheetOptions, record: OpenRecord): Mapping {
  const named = namesOf(record);
  const answers = (o.as ?? []).map((text) => {
    const at = text.lastIndexOf('=');
    const found = named(text.slice(at + 1).trim());
    if (at < 1 || !('id' in found)) {
      const known =
        'suggestions' in found ? found.suggestions : 'inTurn' in found ? found.inTurn.map((b) => b.id) : [];
      throw new Stop(EXIT.usage, SHEETS[o.lang].badAs({ found: visible(text), known: known.join(', ') }));
    }
    return [text.slice(0, at).trim(), found.id] as const;
  });
  const names = 'names' in known ? known.names : {};
  return MappingSchema.parse({ ...known, names: { ...names, ...Object.fromEntries(answers) } });
}

/** The sheet of that file; of a workbook the one that was asked for, or the only one that holds something. */
async function mustOpen(path: string, o: SheetOptions): Promise<OpenSheet> {
  const m = SHEETS[o.lang];
  const opened = await openSheet(path, o.sheet);
  const file = visible(basename(path));
  if (opened.ok) {
    if (opened.value.headings.cells.some((cell) => cell !== '')) return opened.value;
    await opened.value.close();
    throw new Stop(EXIT.refused, m.emptySheet({ file }));
  }
  if ('noWorkbook' in opened) throw new Stop(EXIT.usage, m.notAWorkbook({ file }));
  if ('refusals' in opened) throw refused(SPOKEN[o.lang], opened.refusals, o.json ?? false);
  const names = opened.sheets
    .map(({ name, isHidden }) => (isHidden ? m.hiddenSheet({ name: quote(name) }) : quote(name)))
    .join(', ');
  if (o.sheet === undefined) throw new Stop(EXIT.usage, m.whichSheet({ file, names }));
  throw new Stop(EXIT.notFound, m.noSheet({ file, name: quote(o.sheet), names }));
}

function mustRead<T>(read: Read<T>, o: SheetOptions): T {
  if (!read.ok) throw refused(SPOKEN[o.lang], read.refusals, o.json ?? false);
  return read.value;
}

/** Words of which a proposal made nothing: whoever confirms it unread would lose the acts that they stand for. */
function sayLeftOut(m: SheetMessages, { acts }: Proposal): string[] {
  const words = acts.flatMap(({ kinds = {} }) => Object.keys(kinds).filter((k) => kinds[k] === LEFT_OUT));
  return words.length === 0 ? [] : [m.wordsLeftOut({ names: words.map(quote).join(', ') })];
}

const sayRemarks = (m: SheetMessages, remarks: readonly SheetRemark[]): string[] =>
  remarks.map(({ what, n, places }) => {
    const more = n > places.length && places.length > 0 ? '…' : '';
    return m.remarks[what]({ n, places: `${places.join(', ')}${more}` });
  });

/** Names that were understood as another name of somebody on file: for a person to see before it is confirmed. */
const sayOtherNames = (
  m: SheetMessages,
  names: ReadonlyMap<string, readonly string[]> = new Map(),
): string[] =>
  names.size === 0
    ? []
    : [
        m.otherNames({
          names: [...names].map(([name, ids]) => `${quote(name)} = ${ids.join(', ')}`).join('; '),
        }),
      ];

const otherNamesData = (names: ReadonlyMap<string, readonly string[]> = new Map()) =>
  Object.fromEntries(names);

/** More lines would run off any screen; under --json and in not-placed.csv there are all. */
const SHOWN = 200;

/** One line each; a name that stands in many lines is asked about once. */
function sayNotPlaced(m: SheetMessages, things: readonly NotPlaced[], n = things.length): string[] {
  const asked = new Set<string>();
  const told = things.filter((t) => {
    if (t.why !== 'unknown-party') return true;
    const isFirst = !asked.has(t.found);
    asked.add(t.found);
    return isFirst;
  });
  const lines = told.slice(0, SHOWN).map((t) => {
    const why = m.why[t.why] as string;
    const isChoice = t.why === 'ambiguous-day' || t.why === 'two-digit-year' || t.why === 'year-or-day';
    const known = t.suggestions.join(isChoice || t.why === 'before-march-1900' ? m.or : ', ');
    const hint =
      t.why === 'unknown-party' || t.why === 'name-of-several' || t.why === 'in-brackets'
        ? m.ask[t.why]({ name: t.found, known })
        : t.why in m.ask
          ? m.ask[t.why as keyof typeof m.ask]({ name: t.found, known })
          : '';
    const column = t.heading === '' ? `${t.column}` : visible(t.heading);
    const found = quote(t.found);
    return t.cell === undefined
      ? m.notPlaced({ line: t.line, column, found, why, hint })
      : m.notPlacedCell({ cell: t.cell, column, found, why, hint });
  });
  const more = told.length - lines.length + (n - things.length);
  return more > 0 ? [...lines, m.andMore({ n: more })] : lines;
}
