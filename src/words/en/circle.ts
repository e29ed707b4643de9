/**
 * Sentences about keys, signed acts and the log of a circle. Every code of a refusal has its own: what is wrong, and what to do
 * where something can be done. Pages that check and sign are sent all of them: what only the command line says is in `keeping.ts`.
 */
import type { ToldOfAct } from '../../reason/from-the-log.ts';
import type { Lack } from '../../reason/law/art-7-full-powers.ts';
import { numbersIn } from '../numbers.ts';
import type { Spoken } from '../speaker.ts';

const { count } = numbersIn('en');

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
  noPasskey: 'the act names no passkey',
  signers: signers as Readonly<Record<SignerCodeWord, string>>,
  byPasskey: (p: { origin: string; backupEligible: boolean; backedUp: boolean }) =>
    `    with a passkey at ${p.origin}, ${
      p.backedUp
        ? 'of which there are copies elsewhere'
        : p.backupEligible
          ? 'which can be copied to other devices'
          : 'which stays on its device'
    }`,
  badKeyName: (p: { name: string }) =>
    `No key can be called ${p.name}: a name has no spaces and no plus sign.`,
  secretTyped:
    'That is a private key; give the file that holds it. Nothing of it was shown or kept, but what is typed can be read by others: make another key.',
  overtaken: 'somebody else recorded in between; draft it anew',
  busy: 'too many are waiting; try again',
  wrongly: (p: { key: string }) => `  a signature that does not hold, of ${p.key}`,
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
  good: (p: { size: number; root: string; parties: number }) =>
    `The log is good: ${entries(p.size)}, ${count(p.parties, 'party', 'parties')}, root ${p.root}.`,
  entry: (p: { index: number }) => `Entry ${p.index}`,
  proven: (p: { id: string; index: number; size: number; origin: string }) =>
    `Act ${p.id} is entry ${p.index} of the log ${p.origin}, as signed at ${entries(p.size)}.`,
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
  isWitnessed: 'witnessed',
  notWitnessed: 'not witnessed yet',
  isOpposable: (p: { names: string }) => (p.names === '' ? 'opposable to nobody' : `opposable to ${p.names}`),
  witnessedTo: (p: { witnessed: number; quorum: number; of: number }) =>
    `Witnessed up to ${entries(p.witnessed)}: ${count(p.quorum, 'cosignature is', 'cosignatures are')} asked for, ${count(p.of, 'party has', 'parties have')} named a key for them.`,
  isHeld: (p: { names: string }) => `held by ${p.names}`,
  objection: {
    'in-time': (p: { party: string }) => `  ${p.party} objected in time`,
    late: (p: { party: string }) => `  ${p.party} objected too late`,
  },
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
};

export type CircleMessages = typeof en;
