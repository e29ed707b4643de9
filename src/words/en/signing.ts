/** Words of the page on which an office lets a person register a passkey and sign an act with it. */
/** Why a browser did not register a passkey, or did not sign with one. */
const browser = {
  none: 'This browser has no passkeys here. They need a page with https, or http://localhost, and a browser that knows them.',
  address:
    'Passkeys are bound to a host name, and this page was opened by a number. Open it by its name; on this machine that is localhost.',
  cancelled:
    'Nothing was signed or registered: it was cancelled, it took too long, or the device has no such passkey.',
  host: 'The browser does not let this page use that passkey: it is bound to another host.',
  unfit:
    'This device cannot keep a passkey of the kind that is wanted: P-256, kept on the device, with a check of who uses it.',
  failed: (p: { name: string }) => `The browser refused (${p.name}).`,
};

export const en = {
  title: 'Register a passkey, and sign with it',
  lede: 'A passkey is a key in your device, which signs for this page alone, after it has found out that it is you. It signs acts of a party that has granted it powers.',
  needsScript:
    'This page needs JavaScript. Without it: mufakat act sign with a key in a file, a card or an agent (mufakat key new, mufakat key signer).',
  nothingKept: 'There is no account here, and nothing is kept: an act that is signed is its own permission.',
  register: 'Register a passkey',
  registerLede:
    'Once for each device. Nobody is told: what counts is the act by which your party grants powers to the key.',
  name: 'Name of the key',
  nameHint:
    'Without spaces and plus signs, such as alpha.example/envoy. It stands in every act that it signs.',
  registerIt: 'Register',
  registered: 'The key is registered. Hand this line to whoever grants powers for your party:',
  grantWith: 'Powers are granted by an act of the kind powers.grant, with this line as “to”.',
  boundTo: (p: { origin: string; host: string }) =>
    `It signs on the page ${p.origin} only, and is bound to the host ${p.host}. Whoever loses that name loses the key.`,
  copies: {
    copied: 'There are copies of it elsewhere.',
    can: 'It can be copied to other devices.',
    stays: 'It stays on this device.',
  },
  copy: 'Copy',
  copied: 'Copied.',
  saveKey: 'Save the line as a file',
  sign: 'Sign an act',
  signLede:
    'The draft as mufakat act draft writes it, or an act that others have signed already: their signatures stay.',
  draft: 'Draft',
  draftHint: 'Paste it, choose the file, or drop it anywhere on this page.',
  draftFile: 'A file that holds the draft',
  refused: 'This cannot be signed.',
  act: 'The act',
  reads: 'Read all of it. What you sign is this text and no other.',
  idTitle: 'Its id',
  compare:
    'Before you sign, compare the id, all of it, on another device that has the same draft: mufakat act check FILE. A device signs what a page hands it, and cannot see whether the page showed you the same.',
  text: 'The exact text',
  keys: 'Who is to sign',
  signAs: (p: { name: string }) => `Sign as ${p.name}`,
  noneHere: (p: { origins: string; here: string }) =>
    `The passkeys of this act sign on ${p.origins}, and this page is ${p.here}. Open the page there.`,
  noneLeft: 'Every passkey of this act has signed.',
  noPasskey:
    'The act names no passkey: it is signed with mufakat act sign. Was it drafted with --key and your line?',
  notThatKey:
    'That passkey is none that was asked for. If you have several for this page, choose the one that the act names.',
  signedNow: (p: { name: string }) => `${p.name} has signed.`,
  whole: 'Every key that the act names has signed.',
  notWhole: 'Other keys have to sign as well: pass the file on.',
  save: 'Save the act as a file',
  submit: 'Submit to this office',
  submitting: 'Sent; waiting for its place …',
  submitHint: 'What is recorded stays recorded.',
  recorded: 'Recorded.',
  recordedBefore: 'It was recorded before.',
  notRecorded: (p: { says: string }) => `Not recorded: ${p.says}.`,
  clockBehind: 'the office’s clock is behind its last checkpoint; try again later',
  stopped: 'the office has stopped; try again later, nothing is recorded twice',
  tooLarge: 'it is longer than may be',
  strange: (p: { status: number }) => `the office answered in a way that is not understood (${p.status})`,
  offline: 'the office could not be reached; the act is kept here, save it or try again',
  receiptHolds: 'The receipt was checked here, under the key of the log that this page names.',
  receiptHoldsNot: (p: { says: string }) =>
    `The receipt does not hold: ${p.says}. Keep it, and the act; it is evidence.`,
  saveReceipt: 'Save the receipt',
  showAct: 'Its page in the log',
  browser,
};

export type SigningMessages = typeof en;
