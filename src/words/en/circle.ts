/**
 * Sentences about keys, signed acts and the log of a circle. Every code of a refusal has its own: what is wrong, and what to do
 * where something can be done.
 */
import type { ToldOfAct } from '../../reason/from-the-log.ts';
import type { Lack } from '../../reason/law/art-7-full-powers.ts';
import type { CorrectionState } from '../../reason/law/art-79-corrections.ts';
import { numbersIn } from '../numbers.ts';
import type { Spoken } from '../speaker.ts';

const { count, form } = numbersIn('en');

/** What a note, a log or a policy is expected to have, by the name that its reader gives it. */
const forms = {
  'add-checkpoint': 'an old size, a proof and a checkpoint, as C2SP tlog-witness has them',
  'ascii-key': 'names of plain ASCII letters',
  checkpoint: 'a checkpoint: origin, size, root',
  'extra-line': 'an extra line that begins with the word for it',
  'group-line': 'a group: its name, how many, and its members',
  hash: 'a hash of 32 bytes in base64',
  'index-line': 'a line with the index',
  json: 'JSON',
  'json-number': 'a whole number as JSON writes it',
  line: 'a line of text',
  'log-line': 'a log: its key, and where it is',
  'old-line': 'a line with the old size',
  'quorum-line': 'a quorum: the name of a witness or a group, or none',
  signature: 'a signature of that kind of key',
  'signature-line': 'a signature: a dash, the name of the key, the bytes in base64',
  'signer-key': 'a key with its secret, in one line',
  'tile-path': 'the path of a tile',
  timestamp: 'a time in seconds since 1970',
  'tlog-proof': 'a proof as C2SP tlog-proof has it, whole',
  'tree-size': 'the size of a tree, a whole number',
  'two-notes': 'two notes',
  'well-formed': 'whole characters of Unicode',
  'witness-line': 'a witness: its name and its key',
};

const codes = {
  // bytes and text
  'too-large': 'it is longer than may be',
  'too-many': 'there are more of them than may be',
  'not-utf8': 'it is not UTF-8',
  'control-character': 'there is a character that cannot be seen',
  'bad-format': 'it is not of its form',
  'not-base64': 'it is not base64',
  'no-final-newline': 'its last line does not end',
  'no-context': 'it is no act: its first line is another',
  'bad-shape': 'a value is not of its form',
  'json-syntax': 'it is not JSON',
  'too-deep': 'it is nested deeper than may be',
  'not-whole': 'a number is not whole; write amounts as text',
  'out-of-range': 'a number is out of range',
  'half-character': 'half of a character stands alone',
  'bad-key': 'the name of a value is not plain ASCII',
  'not-json': 'it is a value that JSON has not',
  'not-canonical': 'it is not in its one spelling; make the draft anew',
  // keys and signatures
  'no-signature': 'nobody has signed it',
  'unknown-key-type': 'a key is of a kind that is not used here',
  'wrong-key-id': 'the id of a key is not that of its bytes',
  'ambiguous-key': 'two keys have one name and id',
  'wrong-signature': 'a signature does not hold: the text or the signature is another',
  'no-known-signature': 'none of its signatures is by the key that was asked for',
  'key-length': 'a key has another length',
  'key-encoding': 'a key is not in its one form',
  'key-small-order': 'a key is one under which anybody can sign',
  'key-mixed-order': 'a key is one that programs judge differently',
  'key-type': 'a key is of another kind',
  'key-purpose':
    'a key of this kind does not do for that: root keys are Ed25519 or P-256, those of logs and witnesses Ed25519, and a passkey signs only under powers',
  'registration-form':
    'it is no registration of a passkey for P-256, as PublicKeyCredential.toJSON() gives it',
  'assertion-form': 'it is no assertion of a passkey in its one form',
  'assertion-type': 'the passkey was not asked to sign, but to register or for something else',
  'assertion-text': 'the passkey signed another text',
  'assertion-origin': 'the passkey was used at another page than its key names',
  'assertion-cross-origin': 'the passkey was used in a page inside another page',
  'assertion-host': 'the passkey is bound to another host than its key names',
  'assertion-user': 'the device did not check that its user was there and who it was',
  'missing-signature': 'a key that it names has not signed yet',
  'extra-signature': 'a key has signed that it does not name',
  'twice-signed': 'one key has signed twice',
  // the log
  'wrong-origin': 'it is of another log',
  'size-order': 'the sizes are in the wrong order',
  'stale-size': 'another size was seen before',
  'unknown-origin': 'it is of a log that nobody named',
  'wrong-root': 'the tree has another root than the one that was signed',
  'wrong-proof': 'the proof does not lead to the root that was signed',
  'wrong-tile': 'a tile has other hashes than those above it tell',
  'missing-tile': 'a tile is not there',
  'unknown-word': 'there is a word that means nothing here',
  'unknown-name': 'there is a name that nobody has',
  'duplicate-name': 'a name stands there twice',
  'duplicate-key': 'a key stands there twice',
  'used-twice': 'it is used twice',
  'reserved-name': 'the name is taken',
  'missing-quorum': 'no quorum is named',
  'second-quorum': 'a second quorum is named',
  'quorum-not-met': 'too few witnesses have cosigned',
  'no-fork': 'the two checkpoints can both be: they show one history',
  bundle: 'the entries of a bundle are not those under its tile',
  twice: 'one act stands in the log twice',
  fork: 'it has signed another history than before',
  shorter: 'it has signed more entries before than it shows now',
  // the circle
  'no-charter': 'the circle has no charter yet; only parties can begin before it',
  'second-charter': 'the circle has a charter',
  'other-circle': 'it was signed for another circle',
  'party-not-begun': 'no party has begun under that id in this log',
  'not-its-key': 'the key is none of that party',
  'root-incomplete': 'too few root keys have signed, or not all that are named',
  'not-committed': 'the key is not one that the party had committed to',
  'chain-gap': 'an earlier act of this key is missing here; send it first',
  'other-chain': 'the act before it is another one than this log has; draft it anew',
  'ahead-of-log': 'its signer has seen more of the log than there is',
  'other-history': 'its signer has seen another history of this log: keep the act, it is evidence',
  'unknown-log': 'it names a log that is none of this circle, or not one that is kept now',
  'too-few-parties': 'too few parties have signed with their roots',
  'not-at-the-end': 'the log has other entries by now; draft it anew',
  'log-name-taken': 'a log of the circle has had that name; give the key another one',
  'log-not-named': 'the circle has several logs: say in “after” which one was seen',
  'log-ended': 'the parties have moved this log to another depositary; send it there',
} as const;

const entries = (n: number) => count(n, 'entry', 'entries');
const acts = (n: number) => count(n, 'act', 'acts');

export interface CorrectionWords {
  readonly id: string;
  readonly instrument: string;
  readonly party: string;
  readonly until: string;
}

export type CircleCodeWord = keyof typeof codes;

/** Why a signer elsewhere has not signed. */
const signers = {
  'not-started': 'the program could not be started',
  failed: 'the program ended without success',
  'too-slow': 'it took too long',
  'too-much': 'it answered with more than a signature',
  'wrong-answer': 'what it answered is no signature of this text under that key, and was not used',
  'no-agent': 'no SSH agent can be reached; start one, and set SSH_AUTH_SOCK',
  'not-in-agent': 'the SSH agent has no such key; add it with ssh-add',
  'agent-refused': 'the SSH agent refused',
} as const;

export type SignerCodeWord = keyof typeof signers;

export const en = {
  language: 'en' as Spoken,
  forms,
  codes: codes as Readonly<Record<CircleCodeWord, string>>,
  about: (p: { where: string; found?: string; expected?: string }) =>
    [
      p.where === '' ? '' : ` (${p.where})`,
      p.found === undefined || p.found === '' ? '' : `; found ${p.found}`,
      p.expected === undefined || p.expected === '' ? '' : `; expected ${p.expected}`,
    ].join(''),
  lacks: {
    'too-few-roots': 'fewer root keys signed than the party asks for',
    'root-replaced': 'the root key had been replaced',
    'no-grant': 'no powers had been granted to the key',
    revoked: 'the powers had been revoked',
    'out-of-scope': 'the powers do not cover it',
  } satisfies Record<Lack, string>,
  authority: {
    root: 'by the party itself',
    powers: 'under powers',
    confirmed: 'confirmed afterwards',
    none: 'without authority',
  },
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
  noPasskey: 'the act names no passkey',
  notPublic: (p: { path: string }) =>
    `${p.path} holds no public key of Ed25519 or P-256, as PEM or as OpenSSH writes it.`,
  badBy: (p: { found: string }) => `--by ${p.found}: write exec:PROGRAM ARGUMENTS, or ssh-agent.`,
  signers: signers as Readonly<Record<SignerCodeWord, string>>,
  notSignedBy: (p: { key: string; says: string; detail: string }) =>
    `${p.key} has not signed: ${p.says} (${p.detail}). Nothing was changed.`,
  byPasskey: (p: { origin: string; backupEligible: boolean; backedUp: boolean }) =>
    `    with a passkey at ${p.origin}, ${
      p.backedUp
        ? 'of which there are copies elsewhere'
        : p.backupEligible
          ? 'which can be copied to other devices'
          : 'which stays on its device'
    }`,
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
  badKeyName: (p: { name: string }) =>
    `No key can be called ${p.name}: a name has no spaces and no plus sign.`,
  fileThere: (p: { path: string }) => `${p.path} is there already; nothing was changed. Choose another name.`,
  refusedFile: (p: { path: string; says: string }) => `${p.path}: ${p.says}. Nothing was changed.`,
  secretTyped:
    'That is a private key; give the file that holds it. Nothing of it was shown or kept, but what is typed can be read by others: make another key.',
  notRecorded: (p: { path: string; says: string }) => `${p.path}: ${p.says}. It was not recorded.`,
  overtaken: 'somebody else recorded in between; draft it anew',
  busy: 'too many are waiting; try again',
  otherKey: (p: { path: string }) =>
    `${p.path}: the charter names another key of the log than this one. Nothing was recorded.`,
  keyIsOther: 'The charter names another key of the log than the one given with --log.',
  sameKeys:
    'A key to come is a root key of today: whoever has the one has the other. Make another with: mufakat key new',
  wrongly: (p: { key: string }) => `  a signature that does not hold, of ${p.key}`,
  badBody: (p: { says: string }) => `--body: ${p.says}`,
  noLog: (p: { path: string }) => `${p.path} holds no log that can be read.`,
  noParty: (p: { name: string; known: string }) =>
    `There is no party ${p.name} in this log. On file: ${p.known}.`,
  badParty: (p: { found: string }) =>
    `--party ${p.found}: write FILE=NAME, the name in small letters and hyphens.`,
  emptyFile:
    'it is empty, 0 bytes; expected an act, a receipt, evidence of two histories or a bundle. Have it sent again, or look whether it was copied whole',
  emptyFolder:
    'the folder is empty; expected a bundle (policy, acts/, blob/) or the folder of a log (checkpoint, tile/). Look whether it was copied whole, or whether another folder was meant',
  noBundle:
    'there is no checkpoint in the folder, as in that of a log, and no policy, as in a bundle. Give the folder that holds one of them; a single file is checked by its own path',
  notHanded: (p: { found: string }) =>
    `it is nothing that can be checked by itself; found ${p.found}; expected an act, a receipt, evidence of two histories or a bundle as a zip file. A checkpoint is checked with its log: give the folder of the log`,
  noText: 'bytes that are no text',
  lineEnds:
    'its lines end in CR LF, as some programs write them on Windows or in mail; expected LF alone, as it was signed. Have it sent again unchanged, best in a zip file, or turn the line ends back into LF',
  isAct: (p: { what: string }) => `Act: ${p.what}`,
  actId: (p: { id: string }) => `  its id, the SHA-256 of its text: ${p.id}`,
  signed: (p: { key: string }) => `  signed by ${p.key}`,
  notSigned: (p: { key: string }) => `  not signed yet by ${p.key}`,
  recorded: (p: { id: string; index: number; size: number }) => `${p.id} is entry ${p.index} of ${p.size}.`,
  recordedBefore: (p: { id: string; index: number }) => `${p.id} was recorded before, as entry ${p.index}.`,
  good: (p: { size: number; root: string; parties: number }) =>
    `The log is good: ${entries(p.size)}, ${count(p.parties, 'party', 'parties')}, root ${p.root}.`,
  keyFromCharter:
    'The key of the log was taken from its own charter. Give the one you have from elsewhere with --log: a log can agree with itself and still not be the one that others were shown.',
  contradiction: (p: { key: string; seq: number }) =>
    `Two acts stand in one place of a key’s chain: ${p.key}, ${p.seq}.`,
  notGood: (p: { where: string; says: string }) => `The log is not good. ${p.where}: ${p.says}.`,
  entry: (p: { index: number }) => `Entry ${p.index}`,
  theLog: 'The log',
  proven: (p: { id: string; index: number; size: number; origin: string }) =>
    `Act ${p.id} is entry ${p.index} of the log ${p.origin}, as signed at ${entries(p.size)}.`,
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
  isDisavowed: 'disavowed by its party: disputed',
  told: {
    'without-authority': 'without effect',
    disavowed: 'disputed',
    'unknown-party': 'its party has no name in these files',
    'unknown-instrument': 'its instrument is not in these files',
    'about-another':
      'about an act that one of its kind cannot be about, or that is not in the record: without effect',
    'names-unknown':
      'names a party, a territory or a provision that these files do not have there: without effect',
    'breaks-rule': 'says what an act of its kind cannot say, or leaves out what it has to: without effect',
    'two-words': 'another act stands in its place: disputed',
    'no-organisation': 'formal confirmation by one that is no international organisation: no effect',
    'own-word': 'goes on from a standing that no act gave: disputed',
  } satisfies Record<ToldOfAct['why'], string>,
  office: 'serve a log to readers, and take acts and cosignatures in, on a local address',
  officeOpen: (p: { url: string }) =>
    `The log is shown at ${p.url}; acts are taken in at ${p.url}acts (stop with Ctrl-C).`,
  isWitnessed: 'witnessed',
  notWitnessed: 'not witnessed yet',
  isOpposable: (p: { names: string }) => (p.names === '' ? 'opposable to nobody' : `opposable to ${p.names}`),
  witnessedTo: (p: { witnessed: number; quorum: number; of: number }) =>
    `Witnessed up to ${entries(p.witnessed)}: ${count(p.quorum, 'cosignature is', 'cosignatures are')} asked for, ${count(p.of, 'party has', 'parties have')} named a key for them.`,
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
  isHeld: (p: { names: string }) => `held by ${p.names}`,
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
  objection: {
    'in-time': (p: { party: string }) => `  ${p.party} objected in time`,
    late: (p: { party: string }) => `  ${p.party} objected too late`,
  },
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
  noAnswer: (p: { path: string }) => `${p.path} holds no kept answer.`,
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
  isAnswer: 'it is a kept answer; compute it again with: mufakat recompute',
  signedNotRecorded: 'Every key that it names has signed it. Whether a log has it, a receipt shows.',
  twoHistories: (p: { log: string; smaller: number; larger: number }) =>
    `${p.log} has told two histories: it signed checkpoints at ${p.smaller} and at ${entries(p.larger)} that cannot both be.`,
  notInBundle: {
    strange: 'it is no part of a bundle',
    policy: 'it names other witnesses, or another quorum, than the parties’ own acts',
    document: 'its bytes are not those that its name says',
    apart: 'it stands under another checkpoint than the others, or in another place than its name says',
  },
  bundleGood: (p: { acts: number; origin: string; size: number }) =>
    `The bundle is good: ${acts(p.acts)} of the log ${p.origin}, as signed at ${entries(p.size)}.`,
  bundleWitnessed: (p: { names: string }) => `Witnessed by ${p.names}.`,
  bundleTells:
    'Authority as these acts tell of it: whether another act of the log revokes it, only the whole log shows.',
  keyFromBundle:
    'The key of the log was taken from the bundle itself. Give the one you have from elsewhere with --log.',
  documentsMissing: (p: { n: number }) =>
    `${count(p.n, 'document that the acts name is', 'documents that the acts name are')} not here.`,
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

export type CircleMessages = typeof en;
