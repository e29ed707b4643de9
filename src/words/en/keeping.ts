/** What only the command line says of keys, signed acts and logs: its help, what it asks for, and what becomes of a log that it keeps. */
import type { CorrectionState } from '../../reason/law/art-79-corrections.ts';
import { numbersIn } from '../numbers.ts';

const { count, form } = numbersIn('en');

const entries = (n: number) => count(n, 'entry', 'entries');
const acts = (n: number) => count(n, 'act', 'acts');

export interface CorrectionWords {
  readonly id: string;
  readonly instrument: string;
  readonly party: string;
  readonly until: string;
}

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
  key: 'keys: make one, show its public half',
  keyNew: 'make a key and keep it in a file that is not there yet',
  keyShow: 'what others check with, of a key in a file',
  keySigner: 'keep in a file how a key signs whose secret is elsewhere: by a program, or by an SSH agent',
  keyPasskey: 'the key that a browser registered, from its answer as JSON',
  optionPublic: 'its public half, Ed25519 or P-256: a PEM file, or one of OpenSSH (.pub)',
  optionBy:
    'exec:PROGRAM ARGUMENTS, which gets the bytes to sign on its standard input and writes the signature; or ssh-agent',
  optionAssertion: 'the answer of a browser that was asked to sign with a passkey, as JSON; may be repeated',
  signWith: 'Say what to sign with: --key FILE, or --assertion FILE for a passkey.',
  notPublic: (p: { path: string }) =>
    `${p.path} holds no public key of Ed25519 or P-256, as PEM or as OpenSSH writes it.`,
  badBy: (p: { found: string }) => `--by ${p.found}: write exec:PROGRAM ARGUMENTS, or ssh-agent.`,
  notSignedBy: (p: { key: string; says: string; detail: string }) =>
    `${p.key} has not signed: ${p.says} (${p.detail}). Nothing was changed.`,
  act: 'signed acts: draft, sign, check, submit',
  actBegin: 'sign the act by which a party begins',
  actCharter: 'draft the charter of a circle, for its parties to sign',
  actDraft: 'draft an act in its place of a circle',
  actSign: 'sign a draft, or an act that others have signed',
  actCheck: 'what an act says, and who has signed it',
  actSubmit: 'give acts their place in the log, as its depositary',
  actList: 'every act of a log, with the authority it was done by',
  circle: 'circles: begin the log of one',
  circleNew: 'begin a log with the parties and their charter',
  audit: 'compute a log again from its entries and say whether it is good',
  verify: 'check what was handed over: an act, a receipt, a bundle, a log, evidence of two histories',
  optionRecord: 'the folder of a log, or the address of its database',
  optionLog: 'key of the log: as text, or a file that holds it',
  optionLogSecret: 'the secret key of the log, in a file, as key new or key signer has made it',
  optionKey: 'a key file; may be repeated',
  optionRoot: 'a root key file; may be repeated',
  optionNext: 'a key to take over later, as file or text; may be repeated',
  optionNeed: 'how many root keys together speak for the party',
  optionParty: 'FILE=NAME: the act by which a party begins, and what files call it; may be repeated',
  optionOneParty: 'the party, by its name in the charter or its id',
  optionDepositary: 'who keeps the log',
  optionQuorum: 'how many witnesses have to cosign; if left out, two thirds and one',
  optionBody: 'what the act says, as JSON',
  optionPowers: 'id of the grant it is done under',
  optionDate: 'the day that the signer claims; if left out, today',
  optionReceipt: 'a folder for the receipts',
  notAKey: (p: { path: string }) => `${p.path} holds no key. Make one with: mufakat key new <name> <file>`,
  fileThere: (p: { path: string }) => `${p.path} is there already; nothing was changed. Choose another name.`,
  refusedFile: (p: { path: string; says: string }) => `${p.path}: ${p.says}. Nothing was changed.`,
  notRecorded: (p: { path: string; says: string }) => `${p.path}: ${p.says}. It was not recorded.`,
  otherKey: (p: { path: string }) =>
    `${p.path}: the charter names another key of the log than this one. Nothing was recorded.`,
  keyIsOther: 'The charter names another key of the log than the one given with --log.',
  sameKeys:
    'A key to come is a root key of today: whoever has the one has the other. Make another with: mufakat key new',
  badBody: (p: { says: string }) => `--body: ${p.says}`,
  noLog: (p: { path: string }) => `${p.path} holds no log that can be read.`,
  noParty: (p: { name: string; known: string }) =>
    `There is no party ${p.name} in this log. On file: ${p.known}.`,
  badParty: (p: { found: string }) =>
    `--party ${p.found}: write FILE=NAME, the name in small letters and hyphens.`,
  recorded: (p: { id: string; index: number; size: number }) => `${p.id} is entry ${p.index} of ${p.size}.`,
  recordedBefore: (p: { id: string; index: number }) => `${p.id} was recorded before, as entry ${p.index}.`,
  keyFromCharter:
    'The key of the log was taken from its own charter. Give the one you have from elsewhere with --log: a log can agree with itself and still not be the one that others were shown.',
  contradiction: (p: { key: string; seq: number }) =>
    `Two acts stand in one place of a key’s chain: ${p.key}, ${p.seq}.`,
  notGood: (p: { where: string; says: string }) => `The log is not good. ${p.where}: ${p.says}.`,
  theLog: 'The log',
  readAt: (p: { log: string; size: number }) =>
    `  Read from ${p.log} at ${entries(p.size)}: --at ${p.log}=${p.size}.`,
  auditing: (p: { done: number; of: number }) => `${p.done} of ${entries(p.of)}`,
  optionWitness: 'the key with which the party witnesses logs',
  optionAudited:
    'a file of your own in which is kept how far you have audited; the next audit goes on from there',
  optionProgress: 'tell on standard error how far it has come, as in a terminal',
  badAudited: (p: { path: string; says: string }) =>
    `${p.path} does not say how far this log was audited: ${p.says}. Nothing was audited. Give --log the key of that time, or audit without --state.`,
  auditKept: (p: { done: number; of: number; state: string }) =>
    `Interrupted: ${p.done} of ${entries(p.of)} ${form(p.done, 'is', 'are')} good so far. That is kept in ${p.state}; the same command goes on from there.`,
  auditedBefore: (p: { entries: number; state: string }) =>
    `The signatures of the first ${entries(p.entries)} were checked in an earlier audit, by ${p.state}, and not again.`,
  auditFork: (p: { path: string }) =>
    `Both signed checkpoints and the proof are kept in ${p.path}: show it to the other parties.`,
  auditShorter: (p: { state: string }) =>
    `It may be an old copy. If it is what the log shows to all, keep ${p.state}: it holds what the log signed before.`,
  optionState: 'a file in which the witness keeps what it cosigned last',
  circleCosigned: 'put a party’s cosignature below the published checkpoint',
  circleExport: 'write a log out as a folder that anybody can audit',
  office: 'serve a log to readers, and take acts and cosignatures in, on a local address',
  officeOpen: (p: { url: string }) =>
    `The log is shown at ${p.url}; acts are taken in at ${p.url}acts (stop with Ctrl-C).`,
  cosignedBy: (p: { names: string; size: number }) => `Cosigned at ${entries(p.size)} by ${p.names}.`,
  notCosigned: (p: { says: string }) => `Not cosigned: ${p.says}. What was cosigned last stands.`,
  notTaken: (p: { n: number }) =>
    `${count(p.n, 'act of the log has no effect in this answer, or is', 'acts of the log have no effect in this answer, or are')} disputed: mufakat act list --record <folder>`,
  optionRecords:
    'the folder of a log, or the address of its database; of a circle with several, one for each',
  optionLogs: 'key of a log: as text, or a file that holds it; one for each log',
  optionLogOfEach: 'key of the log that a depositary keeps; one for each, in their order',
  optionObserver: 'a party whose reports about others are read as well; may be repeated',
  optionWithin: 'hours within which a depositary is to have what another has; 24 if left out',
  oneLogEach: 'Give as many --log as --depositary: each keeps a log of its own.',
  circleCompare: 'compare the logs of a circle’s depositaries: what one lacks, who was shown what',
  circleCorrections: 'corrections of texts that were proposed, and what became of them',
  otherCircle: (p: { path: string; log: string }) =>
    `${p.path}: ${p.log} is of another circle, or was given twice.`,
  logsDiffer: (p: { n: number }) =>
    `The depositaries differ in ${count(p.n, 'place', 'places')}: mufakat circle compare <folders>`,
  reportsUnread: (p: { n: number; party: string }) =>
    `${count(p.n, 'report', 'reports')} by ${p.party} about others were not read; to read them: --observer ${p.party}`,
  compared: (p: { acts: number; logs: number; differing: number }) =>
    `${acts(p.acts)} in ${count(p.logs, 'log', 'logs')}, ${count(p.differing, 'difference', 'differences')}.`,
  depositariesDiffer: (p: { n: number }) =>
    `${p.n} of the differences ${form(p.n, 'needs', 'need')} an answer by a depositary. Keep the folders: a receipt of the log that has the act shows that it was there.`,
  lacking: {
    since: (p: { id: string; log: string; has: string; index: number; hours: number }) =>
      `${p.log} lacks ${p.id}, which ${p.has} has as entry ${p.index}; it went on without it for ${count(p.hours, 'hour', 'hours')}.`,
    'not-yet': (p: { id: string; log: string; has: string; index: number; hours: number }) =>
      `${p.log} does not have ${p.id} yet, which ${p.has} has as entry ${p.index}.`,
  },
  sawAnother: (p: { id: string; log: string; size: number }) =>
    `The signer of ${p.id} had seen ${p.log} at ${entries(p.size)} as it is not: evidence against the log or the signer.`,
  isIn: (p: { logs: string }) => `in ${p.logs}`,
  correction: {
    open: (p: CorrectionWords) =>
      `${p.id}: ${p.party} has proposed to correct ${p.instrument}; objections are in time until ${p.until}.`,
    objected: (p: CorrectionWords) =>
      `${p.id}: the correction of ${p.instrument} proposed by ${p.party} was objected to in time; the text stands.`,
    'awaits-proces-verbal': (p: CorrectionWords) =>
      `${p.id}: nobody objected to the correction of ${p.instrument} proposed by ${p.party} until ${p.until}; the procès-verbal is to be made.`,
    corrected: (p: CorrectionWords) =>
      `${p.id}: ${p.instrument} is corrected from the beginning, as proposed by ${p.party}.`,
  } satisfies Record<CorrectionState, unknown>,
  procesVerbalEarly: '  a procès-verbal was recorded before the time to object was over, and has no effect',
  noCorrections: 'No correction has been proposed.',
  recordGroup: 'records of files, and what a log makes of them',
  recordImport: 'sign what files tell of the acts of others, as an observer who reports it',
  imported: (p: { n: number; of: number; out: string }) =>
    `${p.n} of ${acts(p.of)} ${form(p.n, 'was', 'were')} signed as reports, in ${p.out}; the rest has been reported before. Send them: mufakat act submit ${p.out}/*.act`,
  notTheNext: (p: { path: string }) =>
    `${p.path} is no act by which a log is moved to the key that was given. Nothing was changed.`,
  circleContinue: 'go on with a log that the parties have moved to another depositary',
  leftBehind: (p: { n: number }) =>
    `${count(p.n, 'act was', 'acts were')} recorded by the former depositary after the state that the parties moved; whoever did them has to do them anew.`,
  optionSigning: 'the party; of several that act together, one for each key, in the order of the keys',
  oneKeyEach: 'Give as many --party as --key, in one order; of one party alone, --party once.',
  optionAnswer: 'keep the answer in a file, with all that it was computed from',
  noLogs: 'no log was given with --record',
  tooShort: (p: { path: string; size: number }) =>
    `${p.path} has ${entries(p.size)}, and more were asked for.`,
  recompute: 'compute a kept answer again from the record, and say whether it is the same',
  noAnswer: (p: { path: string }) =>
    `${p.path} holds no kept answer. Expected the whole file that --receipt wrote. Have it sent again, or keep the answer anew with --receipt.`,
  otherFiles: (p: { path: string }) =>
    `The files in ${p.path} are not those that the answer was computed from. Give the folder as it was with --data.`,
  logMissing: (p: { log: string }) =>
    `The answer was computed from the log ${p.log} as well: give its folder with --record.`,
  logExtra: (p: { log: string }) => `The answer was computed without the log ${p.log}.`,
  notSignedSo: (p: { log: string }) =>
    `The checkpoint in the answer is not one that ${p.log} signed, or it covers less than the answer says.`,
  historyChanged: (p: { log: string; size: number }) =>
    `${p.log} tells another history now of its first ${entries(p.size)} than when the answer was given. Keep the file: the checkpoint in it is evidence.`,
  sameAnswer: 'The answer is the same.',
  otherRules: (p: { version: string }) =>
    `It was computed by other rules (version ${p.version}), and comes out the same by these.`,
  otherAnswer: {
    'same-rules': (p: { path: string; was: string; is: string }) =>
      `The answer is another: at ${p.path} was ${p.was}, is ${p.is}. Record and rules are the same: the file was altered.`,
    'other-rules': (p: { path: string; was: string; is: string }) =>
      `The answer is another: at ${p.path} was ${p.was}, is ${p.is}. The record is the same, the rules are others.`,
  },
  keyWanted: (p: { path: string }) =>
    `${p.path} does not tell by which key the log signs. Give the one you have from elsewhere with --log.`,
  documentsAre: (p: { named: number; held: number }) =>
    `${p.held} of ${count(p.named, 'document', 'documents')} that acts name ${form(p.held, 'is', 'are')} kept here, as named.`,
  documentAltered: (p: { sha256: string }) =>
    `The log is good, but a document beside it was altered: ${p.sha256}. Take it from another copy.`,
  notNamed: (p: { path: string }) =>
    `${p.path}: no act of the log names this document; it was not kept. The acts were recorded. Its description: mufakat act document <file>`,
  circleChecker:
    'write the page that checks bundles, receipts, acts and evidence offline, as one file for any browser',
  checkerKept: (p: { out: string; sha256: string }) =>
    `${p.out} checks in any browser what it is given, with no network. Its SHA-256: ${p.sha256}`,
  circleBundle: 'acts with all that is needed to check them offline, in a folder or one zip file',
  bundled: (p: { acts: number; out: string }) => `${acts(p.acts)} in ${p.out}.`,
  noAct: (p: { id: string }) =>
    `No act was found by ${p.id} in this log. Give the beginning of its id, at least 8 characters.`,
  actDocument: 'describe a document as acts name it: its digest, size and type',
  optionType: 'media type of the document, such as application/pdf',
  optionDocument: 'a document that one of the acts names, to keep beside the log; may be repeated',
  mirror: 'hold a copy of a whole log, and cosign that it is held',
  mirrored: (p: { size: number; to: string }) => `${p.to} holds the log, ${entries(p.size)}.`,
  optionMirrorKey: 'the key with which the party’s mirrors cosign; another than its witness’s',
  optionMirrors: 'how many of the parties’ mirrors have to hold the log',
  actCorrect: 'draft an act that says better what an earlier one of the same kind said: a slip of the pen',
  optionBetter: 'what is to be said otherwise, as JSON; the rest stays as it was',
  strangeQuestion: (p: { path: string; found: string }) =>
    `${p.path}: ${p.found} is no part of a question. Nothing was computed.`,
  tooEarly: (p: { id: string; log: string; hours: number }) =>
    `${p.log} says that it took ${p.id} in up to ${count(p.hours, 'hour', 'hours')} before its signer can have seen what they had seen; the later time counts.`,
  twoMoves: (p: { id: string; log: string }) =>
    `${p.log} was moved to two places, once by ${p.id}: whoever signed both moves is in both.`,
  mirrorLacks: (p: { n: number }) =>
    `The log names ${count(p.n, 'document that is', 'documents that are')} not in it: the mirror holds the acts, and not these.`,
  asWasAsked: (p: { asked: string; on: string }) => `Asked: ${p.asked}, on ${p.on}.`,
};

export type KeepingMessages = typeof en;
