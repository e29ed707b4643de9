/** Sheets in: a mapping proposed, rows turned into acts, and days checked against the clause. docs/formats/mapping.md */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import {
  guessMapping,
  type Mapping,
  Mapping as MappingSchema,
  type NotPlaced,
  type Proposal,
  placeRows,
  plainMapping,
  type Sheet,
} from '../../files/index.ts';
import { quote, visible } from '../../files/refusals.ts';
import { checkAlone, checkSheet } from '../../reason/sheet.ts';
import type { Instrument } from '../../terms/instrument.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Read } from '../../terms/refusal.ts';
import { readUncertainDate } from '../../terms/uncertain-date.ts';
import { CIRCLE } from '../../words/circle.ts';
import { SHEETS, type SheetMessages } from '../../words/sheets.ts';
import { SPOKEN, Speaker, type Spoken } from '../../words/speaker.ts';
import { findInstrument } from '../find.ts';
import { BUILT_IN_RECORD, type Outside } from '../outside.ts';
import { namesOf } from '../sheets/names.ts';
import { mappingIn, sheetIn } from '../sheets/read.ts';
import { actsCsv, notPlacedCsv, sheetSource, writeAll } from '../sheets/write.ts';
import { actsOfSheet, findingData, findingsCsv } from '../views/sheet.ts';
import { must } from './asked.ts';
import { gather } from './circle/kit.ts';
import { EXIT, refused, Stop } from './stop.ts';

export interface SheetOptions {
  readonly lang: Spoken;
  readonly data: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly guess?: boolean;
  readonly map?: string;
  readonly instrument?: string;
  readonly out?: string;
  readonly as?: readonly string[];
  readonly leaveOut?: boolean;
}

/** What commands about sheets need of the rest. */
export interface SheetKit {
  readonly outside: Outside;
  readonly load: (folder: string, o: SheetOptions) => Promise<{ readonly record: OpenRecord }>;
}

/** Options of both commands. */
export const aboutSheet = (command: Command, lang: Spoken): Command =>
  command
    .option('--map <file>', SHEETS[lang].optionMap)
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
    .option('--json', SPOKEN[lang].cli.optionJson)
    .action(async (path: string, o: SheetOptions) => {
      if (o.guess) await guess(path, o, kit);
      else await importSheet(path, o, kit);
    });
}

async function guess(path: string, o: SheetOptions, { outside, load }: SheetKit): Promise<void> {
  const m = SHEETS[o.lang];
  const sheet = mustRead(await sheetIn(path), o);
  const found = guessMapping(sheet);
  const { record } = await load(o.data, o);
  const placed =
    found.open.includes('party') || found.open.includes('acts')
      ? undefined
      : placeRows(sheet, mappingOf(found.mapping, o, record), namesOf(record));
  const tried = placed?.ok ? placed.value : undefined;
  if (o.json) {
    const { mapping, layout = null, notUsed, open } = found;
    const acts = tried?.acts.length ?? 0;
    outside.out(
      JSON.stringify({ mapping, layout, notUsed, open, acts, notPlaced: tried?.notPlaced ?? [] }, null, 2),
    );
    return;
  }
  const remarks = [
    m.proposed({ file: visible(basename(path)), layout: found.layout ?? '' }),
    ...(tried
      ? [m.gives({ acts: tried.acts.length, lines: sheet.rows.length, notPlaced: tried.notPlaced.length })]
      : []),
    ...found.open.map((what) => m.open[what]),
    ...(found.notUsed.length > 0 ? [m.notUsed({ names: found.notUsed.map(visible).join(', ') })] : []),
    ...sayNotPlaced(m, tried?.notPlaced ?? []),
  ];
  outside.out([...remarks.map((line) => `# ${line}`), stringify(found.mapping).trimEnd()].join('\n'));
}

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
  const sheet = mustRead(await sheetIn(path), o);
  const mapping = await mappingFor(sheet, path, o, record);
  if (mapping.source !== undefined && !record.sources.has(mapping.source))
    throw new Stop(EXIT.notFound, m.sourceUnknown({ name: mapping.source }));
  const source = mapping.source ?? (`sheet-${id}` as NonNullable<Mapping['source']>);
  const placed = mustRead(placeRows(sheet, { ...mapping, source }, namesOf(record)), o);
  const { acts, notPlaced, notUsed } = placed;
  const open = notPlaced.filter((t) => t.why !== 'left-out');
  const remarks = [
    ...(notUsed.length > 0 ? [m.notUsed({ names: notUsed.map(visible).join(', ') })] : []),
    ...sayNotPlaced(m, notPlaced),
  ];
  if ((open.length > 0 && !o.leaveOut) || acts.length === 0) {
    if (o.json)
      outside.out(JSON.stringify({ written: null, acts: acts.length, notPlaced, notUsed }, null, 2));
    else if (remarks.length > 0) outside.out(remarks.join('\n'));
    throw new Stop(EXIT.refused, m.refused({ n: open.length }));
  }
  const file = `instruments/${id}.csv`;
  const digest = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const files = new Map([
    [file, actsCsv(acts)],
    ...(mapping.source === undefined
      ? [[`sources/${source}.yaml`, sheetSource(source, basename(path), digest)] as const]
      : []),
    ...(notPlaced.length > 0 ? [['not-placed.csv', notPlacedCsv(notPlaced)] as const] : []),
  ]);
  await writeAll(o.out as string, files).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Stop(EXIT.usage, CIRCLE[o.lang].fileThere({ path: visible(error.path ?? '') }));
  });
  const done = m.written({ acts: acts.length, file, notPlaced: notPlaced.length });
  outside.out(
    o.json
      ? JSON.stringify({ written: [...files.keys()], acts: acts.length, notPlaced, notUsed }, null, 2)
      : [...remarks, done].join('\n'),
  );
}

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
  const sheet = mustRead(await sheetIn(path), o);
  const placed = mustRead(placeRows(sheet, await mappingFor(sheet, path, o, record), namesOf(record)), o);
  const { acts, lineOf } = actsOfSheet(instrument?.instrument ?? m.sheet, placed.acts);
  const general = [...placed.general.keys()].flatMap((text) => readUncertainDate(text) ?? []);
  const checked = instrument
    ? checkSheet(record, instrument, acts, general)
    : { findings: checkAlone(acts), compared: 0, notCompared: [] };
  const findings = checked.findings
    .map((f) => findingData(s, f, lineOf))
    .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
  const unread = placed.notPlaced.filter((t) => t.why !== 'left-out');
  const counts = { acts: acts.length, compared: checked.compared };
  if (o.csv) outside.out(findingsCsv(findings).trimEnd());
  else if (o.json)
    outside.out(
      JSON.stringify(
        {
          instrument: instrument?.instrument ?? null,
          ...counts,
          notCompared: checked.notCompared.map(lineOf),
          findings,
          notPlaced: placed.notPlaced,
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
        ...(instrument ? [] : [m.noInstrument]),
        ...(checked.notCompared.length > 0 ? [m.notCompared({ n: checked.notCompared.length })] : []),
        ...(unread.length > 0 ? [m.unread({ n: unread.length }), ...sayNotPlaced(m, unread)] : []),
      ].join('\n'),
    );
  if (findings.length > 0) throw new Stop(EXIT.refused, m.found({ n: findings.length, ...counts }));
}

function instrumentNamed(record: OpenRecord, o: SheetOptions): Instrument | undefined {
  if (o.instrument === undefined) return undefined;
  const known = [...record.instruments.keys()];
  const s = new Speaker(o.lang, record);
  return record.instruments.get(
    must(findInstrument(record, o.instrument), 'instrument', o.instrument, s, known),
  );
}

/** The mapping that was given, or the one that goes without saying. */
async function mappingFor(sheet: Sheet, path: string, o: SheetOptions, record: OpenRecord): Promise<Mapping> {
  if (o.map !== undefined) return mappingOf(mustRead(await mappingIn(o.map), o), o, record);
  const plain = plainMapping(sheet);
  if (!plain) throw new Stop(EXIT.usage, SHEETS[o.lang].needsMap({ file: visible(path) }));
  return mappingOf(plain, o, record);
}

/** A mapping with the names that were answered on the command line. */
function mappingOf(known: Mapping | Proposal, o: SheetOptions, record: OpenRecord): Mapping {
  const answers = (o.as ?? []).map((text) => {
    const at = text.lastIndexOf('=');
    const id = text.slice(at + 1).trim();
    if (at < 1 || !record.parties.has(id))
      throw new Stop(EXIT.usage, SHEETS[o.lang].badAs({ found: visible(text) }));
    return [text.slice(0, at).trim(), id] as const;
  });
  const names = 'names' in known ? known.names : {};
  return MappingSchema.parse({ ...known, names: { ...names, ...Object.fromEntries(answers) } });
}

function mustRead<T>(read: Read<T>, o: SheetOptions): T {
  if (!read.ok) throw refused(SPOKEN[o.lang], read.refusals, o.json ?? false);
  return read.value;
}

/** One line each; a name that stands in many lines is asked about once. */
function sayNotPlaced(m: SheetMessages, things: readonly NotPlaced[]): string[] {
  const asked = new Set<string>();
  return things.flatMap((t) => {
    if (t.why === 'unknown-party') {
      if (asked.has(t.found)) return [];
      asked.add(t.found);
    }
    const why = m.why[t.why] as string;
    const known = t.suggestions.join(t.why === 'ambiguous-day' ? m.or : ', ');
    const hint =
      t.why === 'unknown-party'
        ? m.ask['unknown-party']({ name: t.found, known })
        : t.why === 'unknown-kind' || t.why === 'ambiguous-day' || t.why === 'repeated'
          ? m.ask[t.why]({ known })
          : '';
    const column = t.heading === '' ? `${t.column}` : visible(t.heading);
    return [m.notPlaced({ line: t.line, column, found: quote(t.found), why, hint })];
  });
}
