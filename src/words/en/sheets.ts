/** Sentences about sheets: what a mapping proposes, what could not be placed, and days that do not go together. */
import type { SheetFault } from '../../reason/sheet.ts';
import { numbersIn } from '../numbers.ts';

const { count, form, grouped } = numbersIn('en');

export interface Days {
  readonly party: string;
  readonly kind: string;
  readonly has: string;
  readonly against: string;
}

export const en = {
  import: 'turn a sheet into acts of this record, by a mapping that a person has confirmed',
  optionGuess: 'propose a mapping from the headings and cells, print it, and do nothing else',
  optionMap: 'file of the mapping (YAML)',
  optionInstrument: 'the instrument that the sheet is about',
  optionOut: 'folder to write into; files that are there are not overwritten',
  optionAs: 'NAME=PARTY: who a name in the sheet is; may be repeated',
  optionLeaveOut: 'write what could be placed, and the rest into not-placed.csv',
  optionWhole:
    'write a whole record to ask, the one of --data with this sheet in it, in place of the acts it has of the instrument',
  optionSheet: 'which sheet of a workbook; the only one that holds something if left out',
  checkSheet:
    'read a folder of files as a record, or check the days of a sheet (.csv, .xlsx) against a clause',
  whichSheet: (p: { file: string; names: string }) =>
    `${p.file} has several sheets with something in them. Say which with --sheet: ${p.names}.`,
  noSheet: (p: { file: string; name: string; names: string }) =>
    `${p.file} has no sheet called ${p.name}. There: ${p.names}.`,
  emptySheet: (p: { file: string }) =>
    `${p.file} holds nothing. Expected a row of headings and a row for each party.`,
  noTable: (p: { file: string; line: number; found: string }) =>
    `${p.file}, line ${p.line}: no table of acts was recognised. Found where headings would be: ${p.found}. Expected one heading that names the party and one that names an act, such as Party and Ratification. Mend the headings, save the table as CSV or XLSX, or write a mapping by hand and give it with --map.`,
  notAWorkbook: (p: { file: string }) => `--sheet: ${p.file} is no workbook and has no sheets.`,
  hiddenSheet: (p: { name: string }) => `${p.name} (hidden)`,
  reading: (p: { lines: number }) => `${grouped(p.lines)} ${form(p.lines, 'line', 'lines')} read`,
  sampled: (p: { lines: number }) =>
    `Looked at the first ${grouped(p.lines)} ${form(p.lines, 'line', 'lines')} only.`,
  tooManyActs: (p: { n: number }) =>
    `There are more than ${count(p.n, 'act', 'acts')} in this sheet, which is more than is taken at once: nothing was done. Give it in parts, one for each instrument.`,
  andMore: (p: { n: number }) => `And ${p.n} more.`,
  remarks: {
    formulas: (p: { n: number; places: string }) =>
      `${count(p.n, 'cell holds a formula; the value stored with it was', 'cells hold formulas; the values stored with them were')} taken and nothing computed: ${p.places}.`,
    footnotes: (p: { n: number; places: string }) =>
      `${count(p.n, 'row has', 'rows have')} marks of footnotes, which were left out; what the footnotes say is not read, and can say who has left: lines ${p.places}.`,
    'page-says': (p: { n: number; places: string }) =>
      `The page says of itself, to be compared: ${p.places}.`,
    'from-1904': () => 'This workbook counts its days from 1904, and they were read so.',
    'hidden-columns': (p: { n: number; places: string }) =>
      `${count(p.n, 'column is hidden in the sheet and was', 'columns are hidden in the sheet and were')} read all the same: ${p.places}.`,
    'hidden-rows': (p: { n: number; places: string }) =>
      `${count(p.n, 'row is hidden in the sheet and was', 'rows are hidden in the sheet and were')} read all the same: ${p.places}.`,
    merged: (p: { n: number; places: string }) =>
      `Merged cells: the value was taken for every row that has something besides, and for the first of several columns: ${p.places}.`,
    months: (p: { n: number; places: string }) =>
      `${count(p.n, 'date shows no day and was read as the month or the year that it shows', 'dates show no day and were read as the month or the year that they show')}: ${p.places}.`,
    titles: (p: { places: string }) => `Taken as a title above the headings, row ${p.places}.`,
  },
  proposed: (p: { layout: string; file: string }) =>
    `Proposed for ${p.file}${p.layout === '' ? ' from its headings and cells' : `: ${p.layout}`}. Read it, mend it, and give it with --map.`,
  gives: (p: { acts: number; lines: number; notPlaced: number }) =>
    `With it: ${count(p.acts, 'act', 'acts')} of ${count(p.lines, 'line', 'lines')}, ${p.notPlaced} not placed.`,
  open: {
    party: 'No column of parties was recognised: write its heading under party.',
    acts: 'No column of acts was recognised: write at least one under acts.',
    dates: 'Days in digits can be read in two ways: add dates: day-month-year or dates: month-day-year.',
  },
  wordsLeftOut: (p: { names: string }) =>
    `Words under kinds of which nothing was made, and which are left out as the mapping stands: ${p.names}. Where one is an act, write its kind in place of left-out.`,
  notUsed: (p: { names: string }) => `Columns that are not used: ${p.names}.`,
  notPlaced: (p: { line: number; column: string; found: string; why: string; hint: string }) =>
    `line ${p.line}, ${p.column}: ${p.found}: ${p.why}.${p.hint === '' ? '' : ` ${p.hint}`}`,
  notPlacedCell: (p: { cell: string; column: string; found: string; why: string; hint: string }) =>
    `${p.cell}, ${p.column}: ${p.found}: ${p.why}.${p.hint === '' ? '' : ` ${p.hint}`}`,
  why: {
    'unknown-party': 'nobody on file is called so',
    alone:
      'alone in its line, as footnotes and sources stand, and nobody on file is called so: no act is lost with it',
    'headings-again': 'the headings once more',
    'other-headings': 'other headings, or a row under them: what is here belongs to another table',
    sums: 'a row that adds up the others, and no party',
    'name-of-several': 'several parties bear this name or bore it, and the day does not tell which',
    'in-brackets':
      'a name in brackets, as tables mark who has left, and the mapping has no day of that in this row',
    remark:
      'a column that is not used, and this speaks of a reservation, declaration, objection or withdrawal: record it by hand',
    'unknown-kind': 'the mapping does not say what kind of act this is',
    'ambiguous-day': 'this can be two days',
    'impossible-day': 'no calendar has this day',
    'two-digit-year': 'the century is not said',
    'unreadable-day': 'this is no day in a known spelling',
    formula: 'this is a formula and not a value',
    error: 'the sheet has an error here and no value',
    'several-days': 'several days in one cell',
    'year-or-day': 'this number can be a year, or a day as spreadsheets count them',
    'before-march-1900': 'programs read this number as days one apart, before 1 March 1900',
    'no-party': 'the row names nobody',
    'no-day': 'an act without any day',
    'no-act': 'the row has no act',
    repeated: 'the same act as in an earlier line',
    'beyond-headings': 'a cell under no heading',
    'left-out': 'left out by the mapping',
  } as Readonly<Record<string, string>>,
  ask: {
    'unknown-party': (p: { name: string; known: string }) =>
      `Say who it is: --as "${p.name}=PARTY".${p.known === '' ? '' : ` On file: ${p.known}.`}`,
    'name-of-several': (p: { name: string; known: string }) =>
      `Say who it is: --as "${p.name}=PARTY". It was: ${p.known}.`,
    'in-brackets': (p: { name: string; known: string }) =>
      `To record what the row says all the same: --as "${p.name}=PARTY", and add the withdrawal by hand.${p.known === '' ? '' : ` On file: ${p.known}.`}`,
    'unknown-kind': (p: { known: string }) =>
      `Add it under kinds.${p.known === '' ? '' : ` There: ${p.known}.`}`,
    'other-headings': () => 'Give each table a file of its own.',
    'ambiguous-day': (p: { known: string }) => `It is ${p.known}: say which with dates in the mapping.`,
    repeated: (p: { known: string }) => `The first stands in line ${p.known}.`,
    'two-digit-year': (p: { known: string }) =>
      `It is ${p.known}: say with years in the mapping which hundred years are meant, or write the year in full.`,
    'several-days': (p: { known: string }) => `They are ${p.known}: give each a row of its own.`,
    'year-or-day': (p: { known: string }) => `It is ${p.known}: write it as a text.`,
    'before-march-1900': (p: { known: string }) => `It is ${p.known}: write the day as a text.`,
  },
  or: ' or ',
  refused: (p: { n: number }) =>
    `Nothing was written: ${count(p.n, 'thing is', 'things are')} not placed. Answer what is asked, mend the sheet or the mapping, or leave the rest out with --leave-out.`,
  written: (p: { acts: number; file: string; notPlaced: number }) =>
    `${count(p.acts, 'act', 'acts')} written to ${p.file}.${p.notPlaced === 0 ? '' : ` ${p.notPlaced} not placed: not-placed.csv beside it.`}`,
  badAs: (p: { found: string; known: string }) =>
    `--as ${p.found}: write it as NAME=PARTY, with the id, the code or the whole name of a party on file.${p.known === '' ? '' : ` On file: ${p.known}.`}`,
  otherNames: (p: { names: string }) =>
    `Read as another name of a party on file; see that they are meant: ${p.names}.`,
  next: (p: { file: string }) =>
    `Then: mufakat check ${p.file} --map MAP --instrument ID, and mufakat import ${p.file} --map MAP --instrument ID --out FOLDER.`,
  record: {
    about:
      'begin a record of your own: the parties, names and lists of another, without its instruments, and a file to fill in',
    optionInstrument: 'the instrument to begin with: writes its file and that of its source, to fill in',
    optionTitle: 'title of the instrument',
    optionData: 'a folder with the record whose parties are taken',
    badId: (p: { found: string }) =>
      `${p.found} cannot be the id of an instrument: write small letters a to z, digits and hyphens, such as water-agreement.`,
    there: (p: { path: string }) => `${p.path} is there already: nothing was written. Name another folder.`,
    begun: (p: { folder: string; parties: number; toFill: readonly string[] }) =>
      `A record with ${count(p.parties, 'party', 'parties')} and no instrument is in ${p.folder}. ${p.toFill.length > 0 ? `To fill in: ${p.toFill.join(', ')}. mufakat check ${p.folder} says what is missing, until nothing is.` : 'An instrument is a file in its folder instruments; with --instrument ID one is written to fill in.'}`,
  },
  newInstrument: (p: { name: string }) =>
    `There is no instrument called ${p.name} on file (mufakat list). A new one is written first: its file in the folder instruments of a record of your own, given with --data; mufakat record new FOLDER --instrument ${p.name} begins both.`,
  wrote: (p: { folder: string; instrument: string; before: number }) =>
    `The whole record is in ${p.folder}: mufakat status ${p.instrument} --data ${p.folder}.${p.before === 0 ? '' : ` The sheet stands there instead of ${count(p.before, 'act', 'acts')} on file.`}`,
  toAsk: (p: { instrument: string }) =>
    `To ask it, put both files into a record that has ${p.instrument}, or write a whole one with --whole.`,
  needsMap: (p: { file: string }) =>
    `${p.file}: its columns are not named party, kind, done, received, notified, effective. Give a mapping with --map; mufakat import ${p.file} --guess proposes one.`,
  mappedUnknown: (p: { name: string; id: string }) =>
    `The mapping has ${p.name} under names as ${p.id}, and no party on file has that id. Write the id of one, or add the party to the record.`,
  sourceUnknown: (p: { name: string }) => `The source ${p.name} of the mapping is not on file.`,
  missing: (p: { what: string }) => `${p.what} is missing.`,
  line: (p: { line: number; says: string }) => `line ${p.line}: ${p.says}`,
  sheet: 'sheet',
  faults: {
    'before-adoption': (p: Days) =>
      `${p.party}: ${p.kind} on ${p.has}, and the text was adopted on ${p.against} (VCLT 9).`,
    'signed-after-consent': (p: Days) =>
      `${p.party}: signed on ${p.has}, after its consent of ${p.against} (VCLT 14).`,
    'received-before-done': (p: Days) =>
      `${p.party}: ${p.kind} received on ${p.has}, before it was done on ${p.against}.`,
    'notified-before-received': (p: Days) =>
      `${p.party}: ${p.kind} notified on ${p.has}, before it was received on ${p.against}.`,
    'force-before-consent': (p: Days) =>
      `${p.party}: in force on ${p.has}, before its consent of ${p.against} (VCLT 24(3)).`,
    'left-before-consent': (p: Days) => `${p.party}: left on ${p.has}, before its consent of ${p.against}.`,
    'left-without-consent': (p: Days) =>
      `${p.party}: ${p.kind} on ${p.has}, and neither the sheet nor the record has a consent of it, or anything else that it could have left (VCLT 2(1)(g)).`,
    'several-days': (p: Days) =>
      `${p.party}: in force on ${p.has} by one row and on ${p.against} by another, and it did not leave in between.`,
    'force-before-general': (p: Days) =>
      `${p.party}: in force on ${p.has}, before it was for anybody; the clause gives ${p.against} (VCLT 24(1)).`,
    'other-act-on-record': (p: Days) =>
      `${p.party}: the sheet has ${p.kind} on ${p.has}, the record its consent on ${p.against}.`,
    'earlier-count': (p: Days) =>
      `${p.party}: ${p.kind} on ${p.has} is earlier than can be, for the clause was met for entry into force on ${p.against}.`,
    'other-day': (p: Days) => `${p.party}: the sheet has ${p.has}, the clause gives ${p.against}.`,
    'general-day': (p: Days) =>
      `The sheet has ${p.has} for the instrument itself; on record is ${p.against}. Where acts of today's table do not give the published day, an act is missing in one of them.`,
  } satisfies Record<SheetFault, (p: Days) => string>,
  reckoning: {
    'own-delay': (p: {
      kind: string;
      from: string;
      delay: string;
      locator: string;
      gives: string;
      has: string;
    }) => `${p.kind} ${p.from} + ${p.delay} by ${p.locator} = ${p.gives}; the sheet has ${p.has}.`,
    'general-day': (p: { locator: string; gives: string }) =>
      `The instrument entered into force on ${p.gives} (${p.locator}).`,
    count: (p: { gives: string; locator: string }) =>
      `With it in the count the instrument would have entered into force on ${p.gives} (${p.locator}).`,
    record: (p: { gives: string }) => `From all acts on file: ${p.gives}.`,
  },
  consistent: (p: { effective: string; received: string }) =>
    `Consistent would be: in force on ${p.effective}${p.received === '' ? '' : `, or received on ${p.received}`}.`,
  sound: (p: { acts: number; compared: number }) =>
    `Nothing found: ${count(p.acts, 'act', 'acts')} read, ${p.compared} compared with the clause.`,
  found: (p: { n: number; acts: number; compared: number }) =>
    `${count(p.n, 'finding', 'findings')}: ${count(p.acts, 'act', 'acts')} read, ${p.compared} compared with the clause.`,
  notCompared: (p: { n: number }) =>
    `${p.n} not compared: the acts on file do not give a day, or it is an input (a succession).`,
  noInstrument: 'No instrument was named: the days were compared among one another only.',
  uncounted: (p: { n: number }) =>
    `Not counted above: ${count(p.n, 'cell', 'cells')} that could not be read as an act. A day that hangs on how many acts there are may change once this is mended.`,
  notAllRead: (p: { n: number }) =>
    `Nothing was found in what was read; ${count(p.n, 'cell was', 'cells were')} not read, and not checked.`,
  unread: (p: { n: number }) => `${count(p.n, 'cell', 'cells')} could not be read as an act:`,
  periods: {
    days: (n: number) => count(n, 'day', 'days'),
    months: (n: number) => count(n, 'month', 'months'),
    years: (n: number) => count(n, 'year', 'years'),
  },
  delays: {
    expiry: (p: { of: string }) => `${p.of}, expired`,
    'first-day-of-month-after': (p: { of: string }) => `${p.of}, then the first day of the next month`,
    'first-day-of-month': (p: { months: number }) =>
      `the first day of the month ${count(p.months, 'month', 'months')} on`,
  },
};

export type SheetMessages = typeof en;
