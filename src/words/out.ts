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
};

export const OUT: Readonly<Record<Spoken, OutMessages>> = { en, id };
