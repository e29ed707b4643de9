/** Sentences about what is written out for others: packages, days, calendars, comparisons, notifications. */
import { numbersIn } from '../numbers.ts';

const { count, form, grouped } = numbersIn('en');

export const en = {
  export: 'write the record as a data package: tables, codebook, network, citation',
  optionFrom: 'first year of the panel; that of the first instrument if left out',
  optionTo: 'last year of the panel; the last one that is over on the day asked about if left out',
  optionXlsx: 'write the table as a workbook (.xlsx) into this file as well',
  optionWorkbook: 'write all tables, with the codebook, as one workbook (.xlsx) into this file',
  nothingToWrite: 'Say where to: a folder for the data package, or --xlsx FILE for a workbook, or both.',
  workbookWritten: (p: { file: string }) => `Written to ${p.file} as a workbook.`,
  tooMuchForWorkbook: (p: { table: string }) =>
    `The table ${p.table} has more rows, or a longer text, than a workbook holds, and no workbook was written. Take it as CSV.`,
  about: 'about',
  packageOnly:
    'export takes neither --csv nor --receipt: the package has tables, and says what they were written from.',
  badYear: (p: { found: string }) => `${p.found} is not a year; write it as 1994.`,
  yearNotOver: (p: { year: number; day: string }) =>
    `--to ${p.year}: that year is not over on ${p.day}, and days that are to come are not counted. Give an earlier year, or a later day with --on.`,
  yearsBackwards: (p: { from: number; to: number }) =>
    `--from ${p.from} --to ${p.to}: the first year comes after the last.`,
  writing: (p: { table: string; rows: number }) =>
    `${p.table}: ${grouped(p.rows)} ${form(p.rows, 'row', 'rows')}`,
  written: (p: { folder: string; tables: string }) => `Written to ${p.folder}: ${p.tables}.`,
  rowsOf: (p: { table: string; rows: number }) => `${p.table} ${grouped(p.rows)}`,

  dates: 'every day on which something begins or ends, with why',
  calendar: 'the same days as a calendar (iCalendar), for programs that show one',
  optionFirst: 'first day; the day asked about if left out',
  optionLast: 'last day; thirty days later if left out',
  optionLastOfAll: 'last day; all that are on record if left out',
  daysBackwards: (p: { from: string; to: string }) =>
    `--from ${p.from} --to ${p.to}: the first day comes after the last.`,
  nothingCalled: (p: { name: string }) => `There is no instrument and no party called ${p.name} on file.`,
  datesFound: (p: { n: number; from: string; to: string }) =>
    `From ${p.from} to ${p.to}, ${p.n === 0 ? 'nothing begins or ends' : count(p.n, 'thing begins or ends', 'things begin or end')} by what is on record.`,
  datesAll: (p: { n: number; from: string }) =>
    `From ${p.from} on, ${p.n === 0 ? 'nothing begins or ends' : count(p.n, 'thing begins or ends', 'things begin or end')} by what is on record.`,
  datesLimit:
    'What nobody has done or published is not in it: that no day is named does not mean that none will come.',
  instrumentItself: 'the instrument itself',
  lastDayToContest: (p: { who: string; kind: string }) =>
    `${p.who}: last day for an objection to the ground of its ${p.kind} (VCLT art. 65(2))`,
  goesOnNoMore: (p: { who: string; provisions: string; locator: string }) =>
    `${p.who}: ${p.provisions} no longer goes on (${p.locator})`,
  goesOnUncertain: (p: { who: string; provisions: string; locator: string }) =>
    `${p.who}: whether ${p.provisions} still goes on cannot be told (${p.locator})`,
  /** of a duty or a right that somebody has without being a party */
  third: (p: { who: string; what: string; locator: string; before: string; after: string }) =>
    `${p.who} as a third State, ${p.what} of ${p.locator}: ${p.before} → ${p.after}`,
  hasIt: { yes: 'has it', no: 'does not have it' },
  territory: (p: { who: string; territory: string; before: string; after: string }) =>
    `${p.who}, for ${p.territory}: ${p.before} → ${p.after}`,
  applies: { yes: 'applies', no: 'does not apply' },
  becomes: (p: { who: string; before: string; after: string }) => `${p.who}: ${p.before} → ${p.after}`,
  restsOn: (p: { entry: string }) => `Entry: ${p.entry}.`,
  askWhy: (p: { command: string }) => `Reasons: ${p.command}`,
  calendarName: (p: { about: string }) => `Mufakat: ${p.about}`,
  everything: 'all instruments on file',

  whatif: 'what would be different if acts were done that nobody has done, as "INSTRUMENT PARTY KIND DAY"',
  optionDiff: 'list every difference: before → after, and from when to when',
  differs: (p: { standings: number; instruments: number }) =>
    p.standings + p.instruments === 0
      ? 'Nothing would be different.'
      : `${count(p.standings, 'standing', 'standings')} of parties and ${count(p.instruments, 'instrument', 'instruments')} would be different on some day.`,
  differsBeyond: (p: { n: number }) =>
    `For ${count(p.n, 'third State or territory', 'third States or territories')} something would be different on some day.`,
  staysSame: (p: { standings: number; instruments: number }) =>
    `The same on every day: ${count(p.standings, 'standing', 'standings')} of parties, and whether in force of ${count(p.instruments, 'instrument', 'instruments')}.`,
  seeDiff: 'Each with --diff.',
  fromOn: (p: { from: string }) => `from ${p.from}`,
  fromTo: (p: { from: string; to: string }) => `from ${p.from} until the day before ${p.to}`,
  countOf: (p: { title: string; day: string; before: string; after: string }) =>
    `${p.title}, the count for entry into force on ${p.day}: ${p.before} → ${p.after}`,
  haveOf: (p: { have: number; needed: number }) => `${p.have} of ${p.needed}`,
  clauseMet: 'met',

  notify: 'of an act: who is to be told, which clocks run, and a draft of the notification in every language',
  optionHtml: 'print the draft as a page of HTML, which a browser prints or saves as PDF',
  optionPdf: 'write the draft as a PDF into this file as well',
  noLetter: (p: { letter: string }) =>
    `No PDF was written: the fonts have no letter ${p.letter}. Take the draft as --html, which a browser prints.`,
  noAct: (p: { name: string }) =>
    `There is no act ${p.name} about an instrument on file; write INSTRUMENT/ACT.`,
  toTell: (p: { n: number; act: string }) =>
    `${p.act}: ${count(p.n, 'is', 'are')} to be told, by what is on record.`,
  political:
    'The text is political: no rule on depositaries applies to it, and whom to tell is for those who take part.',
  entitledLimit: (p: { n: number }) =>
    `Whether ${p.n} more may come in depends on a reading, or on others; they are in recipients.perhaps under --json, and not in the draft.`,
  groups: {
    parties: 'Parties',
    contracting: 'Bound, not yet in force for them',
    provisional: 'Applying it provisionally',
    suspended: 'Suspended for them',
    signatories: 'Signatories',
    unsettled: 'Where they stand cannot be told',
    entitled: 'Entitled to come in by their own act',
    perhaps: 'Perhaps entitled',
  },
  groupRule: 'VCLT art. 77(1)(e), 78',
  clocksHead: 'What follows, and when',
  noClocks: 'By what is on record it changes no standing.',
  clock: (p: { says: string; days: number }) => `${p.says} (${count(p.days, 'day', 'days')} after receipt)`,
  receivedUnknown:
    'The day of receipt is not on record as one day: no length is given for what runs from it.',
  revocable: (p: { day: string }) => `The notice can be revoked until ${p.day} (VCLT art. 68).`,
  fromNotification: (p: { locator: string }) =>
    `Under ${p.locator} its delay runs from the notification, the day of which is not on record yet.`,
  twoDays: (p: { computed: string; published: string }) =>
    `By the clause ${p.computed}; published: ${p.published}. The published day governs.`,
  /** of a ground that is claimed, in place of the clause on leaving */
  claimCite: 'Notified as a claim, with the measure that is proposed and the reasons (VCLT art. 65(1)).',
  clauseCite: (p: { locator: string }) => `Clause: ${p.locator}.`,
  objections: {
    of: (p: { entry: string; who: string }) => `Reservation ${p.entry} by ${p.who}:`,
    accepted: (p: { who: string }) =>
      `accepted expressly by ${p.who}; between the two it is established once both are bound (VCLT art. 20(4)(a), 21).`,
    notNeeded: 'the instrument authorises it, and it needs no acceptance (VCLT art. 20(1)).',
    organ: (p: { organ: string }) => `it needs the acceptance of ${p.organ} (VCLT art. 20(3)).`,
    awaitsConfirmation:
      'it was made before the consent to be bound and has to be confirmed with it (VCLT art. 23(2)); the time for objections runs from the notification of that.',
    notNotified: (p: { within: string; day: string }) =>
      `objections are in time for ${p.within} after its notification, the day of which is not on record; not before ${p.day} is that time over. For who consents later, until the day of that consent (VCLT art. 20(5)).`,
    until: (p: { within: string; day: string }) =>
      `objections are in time until ${p.day}, ${p.within} after notification; for who consents later, until the day of that consent (VCLT art. 20(5)). Silence is acceptance.`,
    untilByAll: (p: { within: string; day: string }) =>
      `it needs the acceptance of all (VCLT art. 20(2)); objections are in time until ${p.day}, ${p.within} after notification; for who consents later, until the day of that consent (VCLT art. 20(5)). Silence is acceptance.`,
  },
  draft: {
    head: 'NOTIFICATION',
    mark: 'Draft. Nobody has signed or sent it.',
    by: (p: { depositary: string }) => `From the depositary: ${p.depositary}.`,
    noDepositary: 'The record names no depositary.',
    informs: 'The depositary of the instrument named above communicates the following:',
    act: (p: { who: string; kind: string }) => `${p.who}: ${p.kind}.`,
    provisions: (p: { provisions: string }) => `Provisions: ${p.provisions}.`,
    about: (p: { entry: string }) => `About: ${p.entry}.`,
    note: (p: { note: string }) => `In the record: ${p.note}`,
    done: (p: { day: string }) => `Done: ${p.day}.`,
    received: (p: { day: string }) => `Received: ${p.day}.`,
    effective: (p: { day: string }) => `With effect from: ${p.day}.`,
    notYet: 'Date of this notification: ____________',
    to: 'To:',
    basis: (p: { at: number; entry: string; grade: string; confidence: string }) =>
      `Entry ${p.entry} (${p.grade}, ${p.confidence}), first ${count(p.at, 'act', 'acts')} of the record.`,
  },
};

export type OutMessages = typeof en;
