/** Sentences about witnesses, copies of a log, and what became of asking. */
import { numbersIn } from '../numbers.ts';

const { count, form } = numbersIn('en');
const entries = (n: number) => count(n, 'entry', 'entries');

/** What somebody answered who was asked as a witness. */
export interface WrongSaid {
  status: number;
  found: string;
  type: string;
}

export const en = {
  witness: 'cosign logs that go on from what was cosigned last',
  pull: 'look at a log in a folder and cosign it; the command that is meant where none is named',
  serve: 'cosign for logs that ask, on a local address',
  ask: 'ask witnesses to cosign what a log shows now, and add what holds',
  witnesses: 'how far each party has come with cosigning, and since when it is behind',
  backup: 'copy a log, also while its office writes, and audit the copy',
  restore: 'make a log out of a copy, once witnesses have said that nobody has seen more',
  optionWitnessKey: 'the key file of the witness',
  optionLogs: 'key of a log: as text, or a file that holds it; may be repeated',
  optionStates: 'a folder in which the witness keeps what it cosigned last; it has to be there',
  optionAsk: 'address of a witness; may be repeated',
  optionFrom: 'address of a witness, or the file in which it keeps what it cosigned last; may be repeated',
  optionNoWitness: 'ask nobody: a log that others have seen more of tells two histories from then on',
  optionMirror: 'address, folder or database of somebody else who keeps the log; may be repeated',
  badAddress: (p: { found: string }) =>
    `${p.found} is no address: write it with http:// or https://, without a question mark.`,
  open: (p: { url: string; origins: string }) =>
    `Cosigning for ${p.origins} at ${p.url}add-checkpoint (stop with Ctrl-C).`,
  cosignedFor: (p: { origin: string; from: number; size: number }) =>
    `${p.origin}: cosigned from ${p.from} to ${entries(p.size)}.`,
  stopped: (p: { cause: string }) =>
    `The witness has stopped: ${p.cause}. Nothing was let out that is not kept. Start it again.`,
  forkKept: (p: { says: string; kept: string }) =>
    `Not cosigned, and this is evidence: ${p.says}. What the log signed is kept in ${p.kept}. Show it to the other parties.`,
  perhapsFork: (p: { origin: string; kept: string }) =>
    `${p.origin}: not cosigned. The proof that came with a checkpoint does not lead to it from what was cosigned last: either it was a bad proof, or the log has told two histories. Request and note are kept in ${p.kept}.`,
  clockBehind: (p: { last: string }) =>
    `The clock is behind the last cosignature, of ${p.last}: nothing was cosigned. Set the clock.`,
  officeBehind: (p: { last: string }) =>
    `The clock is behind the last checkpoint, of ${p.last}: nothing is recorded until it has caught up. Set the clock.`,
  asked: {
    cosigned: (p: { url: string; by: string; size: number }) =>
      `${p.url}: cosigned at ${entries(p.size)} by ${p.by}.`,
    ahead: (p: { url: string; theirs: number; size: number }) =>
      `${p.url}: says that it has cosigned ${entries(p.theirs)} of this log, and here ${form(p.size, 'is', 'are')} ${p.size}. If this is an older copy, stop the office now, and restore it with: mufakat restore`,
    'other-history': (p: { url: string; status: number; size: number }) =>
      `${p.url}: does not cosign ${entries(p.size)}: it says (HTTP ${p.status}) that it was shown another history of this log. Ask the witness for both notes, which alone would show that, and audit the log.`,
    'not-an-answer': (p: { url: string; what: string }) =>
      `${p.url}: did not answer as a witness does (C2SP tlog-witness): ${p.what}. That tells nothing of this log. Look whether the address is right, and tell whoever keeps that witness.`,
    'of-nobody': (p: { url: string }) =>
      `${p.url}: cosigned, but under no witness key that the charter names. Nothing was added.`,
    refused: (p: { url: string; status: number }) =>
      `${p.url}: does not cosign this log (HTTP ${p.status}). Ask whoever keeps it to add the log’s key.`,
    down: (p: { url: string; cause: string; seconds?: number }) =>
      `${p.url}: cannot be asked (${p.cause}).${p.seconds === undefined ? '' : ` Tried again in ${p.seconds} s, then in longer and longer pauses.`} Recording goes on.`,
    'not-published': (p: { url: string }) =>
      `${p.url}: not asked: what the log shows is not in order. Audit it.`,
  },
  notAnAnswer: {
    redirect: (p: WrongSaid) =>
      `HTTP ${p.status}, a redirection to ${p.found}; expected an answer at this address`,
    lines: (p: WrongSaid) => `HTTP 200 with ${p.found}; expected lines of signatures, “— name base64”`,
    signature: (p: WrongSaid) =>
      `HTTP 200 with a cosignature of ${p.found} that does not hold; expected one over the checkpoint that it was sent`,
    size: (p: WrongSaid) =>
      `HTTP 409 with ${p.found} as ${p.type}; expected the size that it cosigned last, in decimal, as text/x.tlog.size`,
    'same-size': (p: WrongSaid) =>
      `HTTP 409 with the size ${p.found}, from which it had just been asked; expected a cosignature, or another size`,
    'no-proof': (_: WrongSaid) =>
      'HTTP 422, that a proof is wrong, where there was no proof; expected a cosignature',
    status: (p: WrongSaid) => `HTTP ${p.status}; expected 200, 400, 403, 404, 409 or 422`,
  },
  askingFirst: (p: { n: number }) =>
    `Asking ${p.n} ${p.n === 1 ? 'witness' : 'witnesses'} first how much of this log they have cosigned; this takes up to 10 s.`,
  behind: (p: { place: string; state: string; size: number; theirs: number; on?: string }) =>
    `Not cosigned: ${p.place} shows ${entries(p.size)}, and this witness has already cosigned ${p.theirs}${p.on === undefined ? '' : `, on ${p.on}`}. Either this is an older copy, or the log has taken back what it had signed. Look at what the log itself shows, not a copy, and ask its depositary. If it shows no more there, keep ${p.state}, which holds the log’s signature under ${entries(p.theirs)}, and show it to the other parties.`,
  standing: (p: { party: string; size: number; time?: string; behind: number; since?: string }) =>
    [
      p.party,
      p.size === 0 ? 'has cosigned nothing yet' : `cosigned up to ${entries(p.size)}, on ${p.time}`,
      p.behind === 0 ? 'nothing missing' : `${entries(p.behind)} behind, since ${p.since}`,
    ].join('  '),
  nobodyWitnesses: 'No party of the charter has named a witness key.',
  backedUp: (p: { size: number; to: string }) =>
    `${entries(p.size)} copied to ${p.to}, and the copy is good. Make a log of it with: mufakat restore`,
  otherPlace: (p: { path: string }) =>
    `${p.path} holds something else, or more of this log. Nothing was changed. Choose another folder.`,
  notEmpty: (p: { path: string }) => `${p.path} is not empty. Nothing was changed. Choose another folder.`,
  logIsThere: (p: { path: string }) =>
    `${p.path} holds this log already. Nothing was changed. Choose another database.`,
  nobodyAsked:
    'Nothing was restored. A copy cannot tell that it is old: were it to go on, and others had seen more, the log would have told two histories, by its own signature. Name witnesses with --witness, or insist with --no-witness.',
  noWord: {
    nothing: (p: { from: string }) =>
      `Nothing was restored: ${p.from} has no checkpoint of this log, so it tells nothing. Name a witness that has cosigned it.`,
    unreached: (p: { from: string }) =>
      `Nothing was restored: ${p.from} could not be asked. Ask it again later, or leave it out and name others.`,
    'not-good': (p: { from: string }) =>
      `Nothing was restored: what ${p.from} gave is not signed by this log and by a witness that its charter names.`,
  },
  noMirror: (p: { from: string }) =>
    `Nothing was restored: ${p.from} shows no checkpoint that this log has signed.`,
  otherHistory: (p: { by: string; size: number }) =>
    `Nothing was restored, and this is evidence: the ${form(p.size, `one entry that ${p.by} has seen is`, `${p.size} entries that ${p.by} has seen are`)} of another history of this log. Keep both, and show them to the other parties.`,
  seen: (p: { by: string; party?: string; size: number }) =>
    `${p.party ?? p.by} has seen ${entries(p.size)}.`,
  restored: (p: { size: number; pulled: number; to: string }) =>
    `${p.to} is the log again, with ${entries(p.size)}${p.pulled === 0 ? '' : `, ${p.pulled} of them from a mirror`}.`,
  insisted:
    'No witness was asked. If anybody has seen more of this log than it has now, it will tell two histories with its next act.',
  notAllAsked: (p: { asked: number; of: number }) =>
    `${p.asked} of ${count(p.of, 'witness', 'witnesses')} ${form(p.asked, 'was', 'were')} asked. What only the others have seen is not found out.`,
  forReading: (p: { by: string; theirs: number; size: number; to: string }) =>
    `${p.to} was restored for reading only: ${p.by} has seen ${entries(p.theirs)}, and here ${form(p.size, 'is', 'are')} ${p.size}. Name somebody who keeps the rest with --mirror, and restore into another folder.`,
  notFilled: (p: { by: string; theirs: number; size: number; to: string }) =>
    `${p.to} was left as it is: ${p.by} has seen ${entries(p.theirs)}, and here ${form(p.size, 'is', 'are')} ${p.size}. Name somebody who keeps the rest with --mirror; to read what there is, restore into a folder.`,
  readOnly: (p: { path: string }) =>
    `${p.path} is a copy of a log: it can be read, not written. Nothing was recorded. To make it the log again: mufakat restore ${p.path} <folder> --log <key> --witness <address>`,
  olderCopy: (p: { url: string; theirs: number; size: number }) =>
    `The office was not opened: ${p.url} has cosigned ${entries(p.theirs)} of this log, and here ${form(p.size, 'is', 'are')} ${p.size}. This is an older copy. Make a log of it with: mufakat restore`,
};

export type WitnessMessages = typeof en;
