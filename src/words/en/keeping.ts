/** Sentences for whoever keeps a log: the place of it, and the receipts that are given. */
import { numbersIn } from '../numbers.ts';

const { count } = numbersIn('en');

export const en = {
  stopped: (p: { cause: string }) =>
    `The place of the log cannot be used: ${p.cause} What was acknowledged is kept. Acts that were on their way can be submitted again; none is recorded twice.`,
  openAgain:
    'Ask again: opening the log finds out how far the last batch came. If it says the same then, audit the log and a copy of it.',
  noLogHere: (p: { path: string }) =>
    `${p.path} is a folder, and no log that can be written is kept in it. Name the folder of the log, or begin one with: mufakat circle new`,
  placeIsFile: (p: { path: string }) =>
    `${p.path} is a file, and a log is kept in a folder or a database. Name the folder, or the address of the database.`,
  receiptsNotFolder: (p: { path: string }) =>
    `--receipts ${p.path}: that is a file, and receipts are kept in a folder, one file for each. Nothing was sent and nothing was recorded. Name a folder; one that is not there is made.`,
  nothingSent: 'Nothing was sent and nothing was recorded.',
  receiptsMissing: (p: { why: string; n: number; indexes: string }) =>
    `${p.n === 1 ? `The act is recorded, as entry ${p.indexes}` : `The acts are recorded, as entries ${p.indexes}`}: only the receipts could not be kept. ${p.why} Then submit the same again, with a folder for receipts that can be written: nothing is recorded twice, and the receipts are given once more.`,
  notThisLog: (p: { cause: string }) =>
    `The folder and the key do not belong together, or the folder was damaged (${p.cause}). Nothing was changed. Check --log; then audit the folder, and a copy of it.`,
  copyIsFolder: (p: { place: string }) =>
    `${p.place} is a database, and a copy is written into a folder. Name a folder; to fill a database from a copy: mufakat restore <from> <place> --log <key>`,
  whichLog: (p: { place: string; logs: string }) =>
    `${p.place} holds several logs: ${p.logs}. Say which one with --log and its key.`,
  timeWentBack: (p: { last: string }) =>
    `The clock is behind the last checkpoint, of ${p.last}: nothing was signed. Set the clock, and submit again.`,
  exported: (p: { size: number; folder: string }) =>
    `${p.folder} holds ${p.size === 1 ? 'the first entry' : `the first ${count(p.size, 'entry', 'entries')}`} of the log, for readers. Audit it with: mufakat audit ${p.folder}`,
};

export type KeepingMessages = typeof en;
