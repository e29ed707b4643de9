/** Sentences about what is written out for others: packages, days, calendars, comparisons, notifications. */
import type { Spoken } from './speaker.ts';

const en = {
  export: 'write the record as a data package: tables, codebook, network, citation',
  optionFrom: 'first year of the panel; that of the first instrument if left out',
  optionTo: 'last year of the panel; the last one that is over on the day asked about if left out',
  packageOnly:
    'export takes neither --csv nor --receipt: the package has tables, and says what they were written from.',
  badYear: (p: { found: string }) => `${p.found} is not a year; write it as 1994.`,
  yearNotOver: (p: { year: number; day: string }) =>
    `--to ${p.year}: that year is not over on ${p.day}, and days that are to come are not counted. Give an earlier year, or a later day with --on.`,
  yearsBackwards: (p: { from: number; to: number }) =>
    `--from ${p.from} --to ${p.to}: the first year comes after the last.`,
  writing: (p: { table: string; rows: string }) => `${p.table}: ${p.rows} rows`,
  written: (p: { folder: string; tables: string }) => `Written to ${p.folder}: ${p.tables}.`,
  rowsOf: (p: { table: string; rows: string }) => `${p.table} ${p.rows}`,

  dates: 'every day on which something begins or ends, with why',
  calendar: 'the same days as a calendar (iCalendar), for programs that show one',
  optionFirst: 'first day; the day asked about if left out',
  optionLast: 'last day; thirty days later if left out',
  optionLastOfAll: 'last day; all that are on record if left out',
  daysBackwards: (p: { from: string; to: string }) =>
    `--from ${p.from} --to ${p.to}: the first day comes after the last.`,
  nothingCalled: (p: { name: string }) => `There is no instrument and no party called ${p.name} on file.`,
  datesFound: (p: { n: number; from: string; to: string }) =>
    `From ${p.from} to ${p.to}, ${p.n} ${p.n === 1 ? 'thing begins or ends' : 'things begin or end'} by what is on record.`,
  datesAll: (p: { n: number; from: string }) =>
    `From ${p.from} on, ${p.n} ${p.n === 1 ? 'thing begins or ends' : 'things begin or end'} by what is on record.`,
  datesLimit:
    'What nobody has done or published is not in it: that no day is named does not mean that none will come.',
  instrumentItself: 'the instrument itself',
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
      : `${p.standings} ${p.standings === 1 ? 'standing' : 'standings'} of parties and ${p.instruments} ${p.instruments === 1 ? 'instrument' : 'instruments'} would be different on some day.`,
  staysSame: (p: { standings: number; instruments: number }) =>
    `The same on every day: ${p.standings} ${p.standings === 1 ? 'standing' : 'standings'} of parties, and whether in force of ${p.instruments} ${p.instruments === 1 ? 'instrument' : 'instruments'}.`,
  seeDiff: 'Each with --diff.',
  fromOn: (p: { from: string }) => `from ${p.from}`,
  fromTo: (p: { from: string; to: string }) => `from ${p.from} until the day before ${p.to}`,
  countOf: (p: { title: string; day: string; before: string; after: string }) =>
    `${p.title}, the count for entry into force on ${p.day}: ${p.before} → ${p.after}`,
  haveOf: (p: { have: number; needed: number }) => `${p.have} of ${p.needed}`,
  clauseMet: 'met',
};
export type OutMessages = typeof en;

const id: OutMessages = {
  export: 'tulis catatan sebagai paket data: tabel, buku kode, jaringan, kutipan',
  optionFrom: 'tahun pertama panel; tahun instrumen pertama bila tidak diberikan',
  optionTo:
    'tahun terakhir panel; tahun terakhir yang sudah lewat pada hari yang ditanyakan bila tidak diberikan',
  packageOnly:
    'export tidak menerima --csv maupun --receipt: paketnya berisi tabel, dan menyatakan dari apa semuanya ditulis.',
  badYear: (p) => `${p.found} bukan tahun; tulis seperti 1994.`,
  yearNotOver: (p) =>
    `--to ${p.year}: tahun itu belum lewat pada ${p.day}, dan hari yang akan datang tidak dihitung. Berikan tahun yang lebih awal, atau hari yang lebih kemudian dengan --on.`,
  yearsBackwards: (p) => `--from ${p.from} --to ${p.to}: tahun pertama sesudah tahun terakhir.`,
  writing: (p) => `${p.table}: ${p.rows} baris`,
  written: (p) => `Ditulis ke ${p.folder}: ${p.tables}.`,
  rowsOf: (p) => `${p.table} ${p.rows}`,

  dates: 'setiap hari ketika sesuatu mulai atau berakhir, beserta alasannya',
  calendar: 'hari-hari yang sama sebagai kalender (iCalendar), untuk program yang menampilkannya',
  optionFirst: 'hari pertama; hari yang ditanyakan bila tidak diberikan',
  optionLast: 'hari terakhir; tiga puluh hari kemudian bila tidak diberikan',
  optionLastOfAll: 'hari terakhir; semua yang tercatat bila tidak diberikan',
  daysBackwards: (p) => `--from ${p.from} --to ${p.to}: hari pertama sesudah hari terakhir.`,
  nothingCalled: (p) => `Tidak ada instrumen maupun pihak bernama ${p.name} dalam catatan.`,
  datesFound: (p) =>
    `Dari ${p.from} sampai ${p.to}, menurut catatan ada ${p.n} hal yang mulai atau berakhir.`,
  datesAll: (p) => `Sejak ${p.from}, menurut catatan ada ${p.n} hal yang mulai atau berakhir.`,
  datesLimit:
    'Yang belum dilakukan atau diumumkan tidak termasuk: tidak disebutnya suatu hari tidak berarti hari itu tidak akan datang.',
  instrumentItself: 'instrumennya sendiri',
  becomes: (p) => `${p.who}: ${p.before} → ${p.after}`,
  restsOn: (p) => `Entri: ${p.entry}.`,
  askWhy: (p) => `Alasan: ${p.command}`,
  calendarName: (p) => `Mufakat: ${p.about}`,
  everything: 'semua instrumen yang tercatat',

  whatif:
    'apa yang berbeda bila dilakukan tindakan yang belum dilakukan siapa pun, sebagai "INSTRUMEN PIHAK JENIS HARI"',
  optionDiff: 'sebutkan setiap perbedaan: sebelum → sesudah, dan dari kapan sampai kapan',
  differs: (p) =>
    p.standings + p.instruments === 0
      ? 'Tidak ada yang berbeda.'
      : `${p.standings} kedudukan pihak dan ${p.instruments} instrumen akan berbeda pada suatu hari.`,
  staysSame: (p) =>
    `Sama pada setiap hari: ${p.standings} kedudukan pihak, dan keberlakuan ${p.instruments} instrumen.`,
  seeDiff: 'Masing-masing dengan --diff.',
  fromOn: (p) => `sejak ${p.from}`,
  fromTo: (p) => `dari ${p.from} sampai sebelum ${p.to}`,
  countOf: (p) => `${p.title}, hitungan untuk mulai berlaku pada ${p.day}: ${p.before} → ${p.after}`,
  haveOf: (p) => `${p.have} dari ${p.needed}`,
  clauseMet: 'terpenuhi',
};

export const OUT: Readonly<Record<Spoken, OutMessages>> = { en, id };
