/** Sentences about witnesses, copies of a log, and what became of asking. */
import type { Spoken } from './speaker.ts';

const entries = (n: number) => `${n} ${n === 1 ? 'entry' : 'entries'}`;

const en = {
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
  optionMirror: 'address or folder of somebody else who keeps the log; may be repeated',
  badAddress: (p: { found: string }) =>
    `${p.found} is no address: write it with http:// or https://, without a question mark.`,
  open: (p: { url: string; origins: string }) =>
    `Cosigning for ${p.origins} at ${p.url}add-checkpoint (stop with Ctrl-C).`,
  cosignedFor: (p: { origin: string; from: number; size: number }) =>
    `${p.origin}: cosigned from ${p.from} to ${entries(p.size)}.`,
  stopped: (p: { cause: string }) =>
    `The witness has stopped for one log: ${p.cause}. Nothing was let out that is not kept. Start it again.`,
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
      `${p.url}: has cosigned ${entries(p.theirs)} of this log, and here are ${p.size}. If this is an older copy, stop the office now, and restore it with: mufakat restore`,
    'other-history': (p: { url: string; size: number }) =>
      `${p.url}: does not cosign ${entries(p.size)}: it was shown another history of this log. Audit the log; ask the witness for both notes.`,
    'of-nobody': (p: { url: string }) =>
      `${p.url}: cosigned, but under no witness key that the charter names. Nothing was added.`,
    refused: (p: { url: string; status: number }) =>
      `${p.url}: does not cosign this log (HTTP ${p.status}). Ask whoever keeps it to add the log’s key.`,
    down: (p: { url: string; cause: string; seconds?: number }) =>
      `${p.url}: cannot be asked (${p.cause}).${p.seconds === undefined ? '' : ` Tried again in ${p.seconds} s, then in longer and longer pauses.`} Recording goes on.`,
    'not-published': (p: { url: string }) =>
      `${p.url}: not asked: what the log shows is not in order. Audit it.`,
  },
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
    `Nothing was restored, and this is evidence: the ${entries(p.size)} that ${p.by} has seen are of another history of this log. Keep both, and show them to the other parties.`,
  seen: (p: { by: string; party?: string; size: number }) =>
    `${p.party ?? p.by} has seen ${entries(p.size)}.`,
  restored: (p: { size: number; pulled: number; to: string }) =>
    `${p.to} is the log again, with ${entries(p.size)}${p.pulled === 0 ? '' : `, ${p.pulled} of them from a mirror`}.`,
  insisted:
    'No witness was asked. If anybody has seen more of this log than it has now, it will tell two histories with its next act.',
  notAllAsked: (p: { asked: number; of: number }) =>
    `${p.asked} of ${p.of} witnesses were asked. What only the others have seen is not found out.`,
  forReading: (p: { by: string; theirs: number; size: number; to: string }) =>
    `${p.to} was restored for reading only: ${p.by} has seen ${entries(p.theirs)}, and here are ${p.size}. Name somebody who keeps the rest with --mirror, and restore into another folder.`,
  readOnly: (p: { path: string }) =>
    `${p.path} is a copy of a log: it can be read, not written. Nothing was recorded. To make it the log again: mufakat restore ${p.path} <folder> --log <key> --witness <address>`,
  olderCopy: (p: { url: string; theirs: number; size: number }) =>
    `The office was not opened: ${p.url} has cosigned ${entries(p.theirs)} of this log, and here are ${p.size}. This is an older copy. Make a log of it with: mufakat restore`,
};

export type WitnessMessages = typeof en;

const entri = (n: number) => `${n} entri`;

const id: WitnessMessages = {
  witness: 'turut menandatangani log yang melanjutkan apa yang terakhir disaksikan',
  pull: 'melihat log dalam sebuah folder dan turut menandatanganinya; perintah yang dimaksud jika tidak disebut',
  serve: 'turut menandatangani bagi log yang meminta, pada alamat lokal',
  ask: 'meminta saksi turut menandatangani apa yang kini ditunjukkan log, dan menambahkan yang sah',
  witnesses: 'sampai mana tiap pihak menyaksikan, dan sejak kapan tertinggal',
  backup: 'menyalin log, juga selagi kantornya menulis, dan memeriksa salinannya',
  restore: 'menjadikan salinan sebuah log, setelah saksi mengatakan tidak ada yang melihat lebih banyak',
  optionWitnessKey: 'berkas kunci saksi',
  optionLogs: 'kunci sebuah log: sebagai teks, atau berkas yang memuatnya; boleh diulang',
  optionStates: 'folder tempat saksi menyimpan apa yang terakhir disaksikannya; harus sudah ada',
  optionAsk: 'alamat saksi; boleh diulang',
  optionFrom: 'alamat saksi, atau berkas tempatnya menyimpan apa yang terakhir disaksikannya; boleh diulang',
  optionNoWitness:
    'tidak bertanya kepada siapa pun: log yang telah dilihat lebih banyak oleh pihak lain sejak itu menceritakan dua riwayat',
  optionMirror: 'alamat atau folder pihak lain yang menyimpan log; boleh diulang',
  badAddress: (p) => `${p.found} bukan alamat: tulis dengan http:// atau https://, tanpa tanda tanya.`,
  open: (p) => `Menyaksikan bagi ${p.origins} di ${p.url}add-checkpoint (hentikan dengan Ctrl-C).`,
  cosignedFor: (p) => `${p.origin}: disaksikan dari ${p.from} sampai ${entri(p.size)}.`,
  stopped: (p) =>
    `Saksi berhenti untuk satu log: ${p.cause}. Tidak ada yang keluar tanpa tersimpan. Mulai lagi.`,
  forkKept: (p) =>
    `Tidak turut ditandatangani, dan ini adalah bukti: ${p.says}. Yang ditandatangani log tersimpan dalam ${p.kept}. Tunjukkan kepada pihak lain.`,
  perhapsFork: (p) =>
    `${p.origin}: tidak turut ditandatangani. Bukti yang datang bersama sebuah checkpoint tidak menuju ke sana dari yang terakhir disaksikan: buktinya buruk, atau log menceritakan dua riwayat. Permintaan dan catatan tersimpan dalam ${p.kept}.`,
  clockBehind: (p) =>
    `Jam tertinggal dari tanda tangan saksi terakhir, ${p.last}: tidak ada yang ditandatangani. Setel jam.`,
  officeBehind: (p) =>
    `Jam tertinggal dari checkpoint terakhir, ${p.last}: tidak ada yang dicatat sampai jam menyusul. Setel jam.`,
  asked: {
    cosigned: (p) => `${p.url}: disaksikan pada ${entri(p.size)} oleh ${p.by}.`,
    ahead: (p) =>
      `${p.url}: telah menyaksikan ${entri(p.theirs)} log ini, dan di sini ada ${p.size}. Jika ini salinan lama, hentikan kantor sekarang, dan pulihkan dengan: mufakat restore`,
    'other-history': (p) =>
      `${p.url}: tidak menyaksikan ${entri(p.size)}: kepadanya ditunjukkan riwayat lain log ini. Periksa log; minta kedua catatan kepada saksi.`,
    'of-nobody': (p) =>
      `${p.url}: menandatangani, tetapi tidak dengan kunci saksi yang disebut piagam. Tidak ada yang ditambahkan.`,
    refused: (p) =>
      `${p.url}: tidak menyaksikan log ini (HTTP ${p.status}). Minta pengelolanya menambahkan kunci log.`,
    down: (p) =>
      `${p.url}: tidak dapat ditanya (${p.cause}).${p.seconds === undefined ? '' : ` Dicoba lagi dalam ${p.seconds} dtk, lalu dengan jeda yang makin panjang.`} Pencatatan berjalan terus.`,
    'not-published': (p) =>
      `${p.url}: tidak ditanya: yang ditunjukkan log tidak beres. Periksa dengan audit.`,
  },
  standing: (p) =>
    [
      p.party,
      p.size === 0 ? 'belum menyaksikan apa pun' : `disaksikan sampai ${entri(p.size)}, pada ${p.time}`,
      p.behind === 0 ? 'tidak ada yang kurang' : `tertinggal ${entri(p.behind)}, sejak ${p.since}`,
    ].join('  '),
  nobodyWitnesses: 'Tidak ada pihak dalam piagam yang menyebut kunci saksi.',
  backedUp: (p) =>
    `${entri(p.size)} disalin ke ${p.to}, dan salinannya baik. Jadikan log dengan: mufakat restore`,
  otherPlace: (p) =>
    `${p.path} memuat hal lain, atau lebih banyak dari log ini. Tidak ada yang diubah. Pilih folder lain.`,
  notEmpty: (p) => `${p.path} tidak kosong. Tidak ada yang diubah. Pilih folder lain.`,
  nobodyAsked:
    'Tidak ada yang dipulihkan. Salinan tidak tahu bahwa dirinya lama: jika ia berlanjut, dan pihak lain telah melihat lebih banyak, log itu menceritakan dua riwayat, dengan tanda tangannya sendiri. Sebut saksi dengan --witness, atau paksakan dengan --no-witness.',
  noWord: {
    nothing: (p) =>
      `Tidak ada yang dipulihkan: ${p.from} tidak memiliki checkpoint log ini, jadi tidak mengatakan apa-apa. Sebut saksi yang telah menyaksikannya.`,
    unreached: (p) =>
      `Tidak ada yang dipulihkan: ${p.from} tidak dapat ditanya. Tanyakan lagi nanti, atau tinggalkan dan sebut yang lain.`,
    'not-good': (p) =>
      `Tidak ada yang dipulihkan: yang diberikan ${p.from} tidak ditandatangani log ini dan saksi yang disebut piagamnya.`,
  },
  noMirror: (p) =>
    `Tidak ada yang dipulihkan: ${p.from} tidak menunjukkan checkpoint yang ditandatangani log ini.`,
  otherHistory: (p) =>
    `Tidak ada yang dipulihkan, dan ini adalah bukti: ${entri(p.size)} yang dilihat ${p.by} berasal dari riwayat lain log ini. Simpan keduanya, dan tunjukkan kepada pihak lain.`,
  seen: (p) => `${p.party ?? p.by} telah melihat ${entri(p.size)}.`,
  restored: (p) =>
    `${p.to} menjadi log lagi, dengan ${entri(p.size)}${p.pulled === 0 ? '' : `, ${p.pulled} di antaranya dari cermin`}.`,
  insisted:
    'Tidak ada saksi yang ditanya. Jika ada yang melihat lebih banyak dari log ini daripada isinya sekarang, log ini akan menceritakan dua riwayat dengan tindakan berikutnya.',
  notAllAsked: (p) =>
    `${p.asked} dari ${p.of} saksi ditanya. Yang hanya dilihat saksi lainnya tidak diketahui.`,
  forReading: (p) =>
    `${p.to} dipulihkan hanya untuk dibaca: ${p.by} telah melihat ${entri(p.theirs)}, dan di sini ada ${p.size}. Sebut siapa yang menyimpan selebihnya dengan --mirror, dan pulihkan ke folder lain.`,
  readOnly: (p) =>
    `${p.path} adalah salinan log: dapat dibaca, tidak dapat ditulis. Tidak ada yang dicatat. Untuk menjadikannya log lagi: mufakat restore ${p.path} <folder> --log <kunci> --witness <alamat>`,
  olderCopy: (p) =>
    `Kantor tidak dibuka: ${p.url} telah menyaksikan ${entri(p.theirs)} log ini, dan di sini ada ${p.size}. Ini salinan lama. Jadikan log dengan: mufakat restore`,
};

export const WITNESS = { en, id } as const satisfies Record<Spoken, WitnessMessages>;
