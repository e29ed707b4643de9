/** Indonesian, about witnesses and copies of a log. */
import type { WitnessMessages } from '../en/witness.ts';

const entri = (n: number) => `${n} entri`;

export const id: WitnessMessages = {
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
  optionMirror: 'alamat, folder atau basis data pihak lain yang menyimpan log; boleh diulang',
  badAddress: (p) => `${p.found} bukan alamat: tulis dengan http:// atau https://, tanpa tanda tanya.`,
  open: (p) => `Menyaksikan bagi ${p.origins} di ${p.url}add-checkpoint (hentikan dengan Ctrl-C).`,
  cosignedFor: (p) => `${p.origin}: disaksikan dari ${p.from} sampai ${entri(p.size)}.`,
  stopped: (p) => `Saksi berhenti: ${p.cause}. Tidak ada yang keluar tanpa tersimpan. Mulai lagi.`,
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
      `${p.url}: mengatakan telah menyaksikan ${entri(p.theirs)} log ini, dan di sini ada ${p.size}. Jika ini salinan lama, hentikan kantor sekarang, dan pulihkan dengan: mufakat restore`,
    'other-history': (p) =>
      `${p.url}: tidak menyaksikan ${entri(p.size)}: menurutnya (HTTP ${p.status}) kepadanya ditunjukkan riwayat lain log ini. Minta kedua catatan kepada saksi itu, sebab hanya itu yang akan membuktikannya, dan periksa log.`,
    'not-an-answer': (p) =>
      `${p.url}: tidak menjawab sebagaimana saksi menjawab (C2SP tlog-witness): ${p.what}. Itu tidak mengatakan apa pun tentang log ini. Periksa apakah alamatnya benar, dan beri tahu pengelola saksi itu.`,
    'of-nobody': (p) =>
      `${p.url}: menandatangani, tetapi tidak dengan kunci saksi yang disebut piagam. Tidak ada yang ditambahkan.`,
    refused: (p) =>
      `${p.url}: tidak menyaksikan log ini (HTTP ${p.status}). Minta pengelolanya menambahkan kunci log.`,
    down: (p) =>
      `${p.url}: tidak dapat ditanya (${p.cause}).${p.seconds === undefined ? '' : ` Dicoba lagi dalam ${p.seconds} detik, lalu dengan jeda yang makin panjang.`} Pencatatan berjalan terus.`,
    'not-published': (p) =>
      `${p.url}: tidak ditanya: yang ditunjukkan log tidak beres. Periksa dengan audit.`,
  },
  notAnAnswer: {
    redirect: (p) => `HTTP ${p.status}, pengalihan ke ${p.found}; yang diharapkan: jawaban pada alamat ini`,
    lines: (p) => `HTTP 200 dengan ${p.found}; yang diharapkan: baris tanda tangan, “— nama base64”`,
    signature: (p) =>
      `HTTP 200 dengan tanda tangan saksi ${p.found} yang tidak cocok; yang diharapkan: tanda tangan atas checkpoint yang dikirim`,
    size: (p) =>
      `HTTP 409 dengan ${p.found} sebagai ${p.type}; yang diharapkan: ukuran yang terakhir disaksikannya, dalam desimal, sebagai text/x.tlog.size`,
    'same-size': (p) =>
      `HTTP 409 dengan ukuran ${p.found}, padahal ia baru saja ditanya dari ukuran itu; yang diharapkan: tanda tangan saksi, atau ukuran lain`,
    'no-proof': () =>
      'HTTP 422, bahwa suatu bukti salah, padahal tidak ada bukti; yang diharapkan: tanda tangan saksi',
    status: (p) => `HTTP ${p.status}; yang diharapkan: 200, 400, 403, 404, 409 atau 422`,
  },
  askingFirst: (p) =>
    `Lebih dahulu ${p.n} saksi ditanya seberapa banyak log ini telah disaksikan; ini memakan waktu sampai 10 detik.`,
  behind: (p) =>
    `Tidak disaksikan: ${p.place} menunjukkan ${entri(p.size)}, padahal saksi ini telah menyaksikan ${p.theirs}${p.on === undefined ? '' : `, pada ${p.on}`}. Ini salinan lama, atau log menarik kembali yang pernah ditandatanganinya. Lihat yang ditunjukkan log itu sendiri, bukan salinannya, dan tanyakan kepada depositarinya. Jika di sana pun tidak lebih, simpan ${p.state}, yang memuat tanda tangan log atas ${entri(p.theirs)}, dan tunjukkan kepada pihak-pihak lain.`,
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
  logIsThere: (p) => `${p.path} sudah memuat log ini. Tidak ada yang diubah. Pilih basis data lain.`,
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
  notFilled: (p) =>
    `${p.to} dibiarkan seperti semula: ${p.by} telah melihat ${entri(p.theirs)}, dan di sini ada ${p.size}. Sebut siapa yang menyimpan selebihnya dengan --mirror; untuk membaca yang ada, pulihkan ke folder.`,
  readOnly: (p) =>
    `${p.path} adalah salinan log: dapat dibaca, tidak dapat ditulis. Tidak ada yang dicatat. Untuk menjadikannya log lagi: mufakat restore ${p.path} <folder> --log <kunci> --witness <alamat>`,
  olderCopy: (p) =>
    `Kantor tidak dibuka: ${p.url} telah menyaksikan ${entri(p.theirs)} log ini, dan di sini ada ${p.size}. Ini salinan lama. Jadikan log dengan: mufakat restore`,
};
