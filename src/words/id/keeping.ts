/** Indonesian: what only the command line says of keys, acts and logs. */
import type { KeepingMessages } from '../en/keeping.ts';

export const id: KeepingMessages = {
  stopped: (p) =>
    `Tempat log tidak dapat digunakan: ${p.cause} Yang telah diakui tetap tersimpan. Tindakan yang sedang diserahkan dapat diserahkan lagi; tidak ada yang tercatat dua kali.`,
  openAgain:
    'Minta lagi: saat log dibuka akan diketahui sampai mana kumpulan terakhir. Jika jawabannya tetap sama, audit log itu dan salinannya.',
  noLogHere: (p) =>
    `${p.path} adalah folder, dan tidak ada log yang dapat ditulisi di dalamnya. Sebutkan folder lognya, atau mulai dengan: mufakat circle new`,
  placeIsFile: (p) =>
    `${p.path} adalah berkas, sedangkan log disimpan dalam folder atau basis data. Sebutkan foldernya, atau alamat basis datanya.`,
  receiptsNotFolder: (p) =>
    `--receipts ${p.path}: itu berkas, sedangkan tanda terima disimpan dalam folder, satu berkas untuk masing-masing. Tidak ada yang dikirim dan tidak ada yang dicatat. Sebutkan folder; yang belum ada akan dibuat.`,
  nothingSent: 'Tidak ada yang dikirim dan tidak ada yang dicatat.',
  receiptsMissing: (p) =>
    `${p.n} tindakan sudah tercatat, sebagai entri ${p.indexes}: hanya tanda terimanya yang tidak dapat disimpan. ${p.why} Setelah itu serahkan lagi berkas yang sama, dengan folder tanda terima yang dapat ditulisi: tidak ada yang tercatat dua kali, dan tanda terima diberikan lagi.`,
  notThisLog: (p) =>
    `Folder dan kunci itu tidak sepadan, atau folder itu rusak (${p.cause}). Tidak ada yang diubah. Periksa --log; lalu periksa folder itu, dan salinannya, dengan audit.`,
  copyIsFolder: (p) =>
    `${p.place} adalah basis data, sedangkan salinan ditulis ke folder. Sebut sebuah folder; untuk mengisi basis data dari salinan: mufakat restore <from> <place> --log <key>`,
  whichLog: (p) => `${p.place} memuat beberapa log: ${p.logs}. Sebut yang mana dengan --log dan kuncinya.`,
  timeWentBack: (p) =>
    `Jam tertinggal dari checkpoint terakhir, ${p.last}: tidak ada yang ditandatangani. Setel jam, lalu serahkan lagi.`,
  exported: (p) =>
    `${p.folder} memuat ${p.size} entri pertama log itu, untuk pembaca. Auditlah dengan: mufakat audit ${p.folder}`,
  key: 'kunci: membuatnya, menunjukkan bagian publiknya',
  keyNew: 'membuat kunci dan menyimpannya dalam berkas yang belum ada',
  keyShow: 'kunci publik sebuah berkas',
  keySigner:
    'menyimpan dalam berkas bagaimana menandatangani dengan kunci yang rahasianya di tempat lain: dengan program, atau agen SSH',
  keyPasskey: 'kunci yang didaftarkan peramban, dari jawabannya sebagai JSON',
  optionPublic: 'kunci publik, Ed25519 atau P-256: berkas PEM, atau berkas OpenSSH (.pub)',
  optionBy:
    'exec:PROGRAM ARGUMEN, yang menerima bita yang harus ditandatangani pada masukan standar dan menulis tanda tangannya; atau ssh-agent',
  optionAssertion: 'jawaban peramban yang diminta menandatangani dengan passkey, sebagai JSON; boleh diulang',
  signWith: 'Sebutkan alat penanda tangan: --key BERKAS, atau --assertion BERKAS untuk passkey.',
  notPublic: (p) =>
    `${p.path} tidak memuat kunci publik Ed25519 atau P-256, sebagai PEM atau dalam bentuk OpenSSH.`,
  badBy: (p) => `--by ${p.found}: tulis exec:PROGRAM ARGUMEN, atau ssh-agent.`,
  notSignedBy: (p) => `${p.key} belum menandatangani: ${p.says} (${p.detail}). Tidak ada yang diubah.`,
  act: 'tindakan bertanda tangan: merancang, menandatangani, memeriksa, menyerahkan',
  actBegin: 'menandatangani tindakan yang memulai sebuah pihak',
  actCharter: 'merancang piagam sebuah lingkaran untuk ditandatangani para pihak',
  actDraft: 'merancang tindakan pada tempatnya dalam lingkaran',
  actSign: 'menandatangani rancangan, atau tindakan yang sudah ditandatangani pihak lain',
  actCheck: 'apa yang dikatakan sebuah tindakan, dan siapa yang telah menandatanganinya',
  actSubmit: 'memberi tindakan tempatnya dalam log, sebagai penyimpan',
  actList: 'semua tindakan sebuah log, dengan wewenang yang mendasarinya',
  circle: 'lingkaran: memulai log-nya',
  circleNew: 'memulai log dengan para pihak dan piagamnya',
  audit: 'menghitung kembali sebuah log dari entrinya dan mengatakan apakah log itu baik',
  verify: 'memeriksa yang diserahkan: tindakan, tanda terima, bundel, log, bukti dua riwayat',
  optionRecord: 'folder sebuah log, atau alamat basis datanya',
  optionLog: 'kunci log: sebagai teks, atau berkas yang memuatnya',
  optionLogSecret: 'kunci rahasia log, dalam berkas, sebagaimana dibuat key new atau key signer',
  optionKey: 'berkas kunci; boleh diulang',
  optionRoot: 'berkas kunci akar; boleh diulang',
  optionNext: 'kunci yang kelak mengambil alih, sebagai berkas atau teks; boleh diulang',
  optionNeed: 'berapa kunci akar yang bersama-sama berbicara bagi pihak itu',
  optionParty: 'BERKAS=NAMA: tindakan yang memulai sebuah pihak, dan sebutannya dalam berkas; boleh diulang',
  optionOneParty: 'pihak, menurut namanya dalam piagam atau id-nya',
  optionDepositary: 'siapa yang menyimpan log',
  optionQuorum: 'berapa saksi yang harus turut menandatangani; jika tidak diisi, dua pertiga tambah satu',
  optionBody: 'isi tindakan, sebagai JSON',
  optionPowers: 'id pemberian kuasa yang mendasarinya',
  optionDate: 'hari menurut penandatangan; jika tidak diisi, hari ini',
  optionReceipt: 'folder untuk tanda terima',
  notAKey: (p) => `${p.path} tidak memuat kunci. Buat dengan: mufakat key new <nama> <berkas>`,
  fileThere: (p) => `${p.path} sudah ada; tidak ada yang diubah. Pilih nama lain.`,
  refusedFile: (p) => `${p.path}: ${p.says}. Tidak ada yang diubah.`,
  notRecorded: (p) => `${p.path}: ${p.says}. Tidak dicatat.`,
  otherKey: (p) => `${p.path}: piagam menyebut kunci log yang lain. Tidak ada yang dicatat.`,
  keyIsOther: 'Piagam menyebut kunci log yang lain daripada yang diberikan dengan --log.',
  sameKeys:
    'Kunci yang kelak mengambil alih adalah kunci akar sekarang: siapa memegang yang satu memegang yang lain. Buat kunci lain dengan: mufakat key new',
  badBody: (p) => `--body: ${p.says}`,
  noLog: (p) => `${p.path} tidak memuat log yang dapat dibaca.`,
  noParty: (p) => `Tidak ada pihak ${p.name} dalam log ini. Yang ada: ${p.known}.`,
  badParty: (p) => `--party ${p.found}: tulis BERKAS=NAMA, nama dengan huruf kecil dan tanda hubung.`,
  recorded: (p) => `${p.id} adalah entri ${p.index} dari ${p.size}.`,
  recordedBefore: (p) => `${p.id} sudah tercatat sebelumnya, sebagai entri ${p.index}.`,
  keyFromCharter:
    'Kunci log diambil dari piagamnya sendiri. Berikan kunci yang Anda peroleh dari tempat lain dengan --log: sebuah log dapat sesuai dengan dirinya sendiri dan tetap bukan log yang ditunjukkan kepada pihak lain.',
  contradiction: (p) => `Dua tindakan berada pada satu tempat dalam rantai sebuah kunci: ${p.key}, ${p.seq}.`,
  notGood: (p) => `Log ini tidak baik. ${p.where}: ${p.says}.`,
  theLog: 'Log',
  readAt: (p) => `  Dibaca dari ${p.log} pada ${p.size} entri: --at ${p.log}=${p.size}.`,
  auditing: (p) => `${p.done} dari ${p.of} entri`,
  optionWitness: 'kunci yang dipakai pihak itu untuk menyaksikan log',
  optionAudited:
    'berkas Anda sendiri yang menyimpan sampai mana Anda telah memeriksa; pemeriksaan berikutnya melanjutkan dari situ',
  optionProgress: 'memberitahukan di keluaran galat sampai mana pemeriksaan berjalan, seperti di terminal',
  badAudited: (p) =>
    `${p.path} tidak mengatakan sampai mana log ini telah diperiksa: ${p.says}. Tidak ada yang diperiksa. Berikan kunci dari waktu itu dengan --log, atau periksa tanpa --state.`,
  auditKept: (p) =>
    `Dihentikan: ${p.done} dari ${p.of} entri sejauh ini baik. Itu disimpan di ${p.state}; perintah yang sama melanjutkan dari situ.`,
  auditedBefore: (p) =>
    `Tanda tangan ${p.entries} entri pertama sudah diperiksa dalam pemeriksaan terdahulu, menurut ${p.state}, dan tidak diperiksa lagi.`,
  auditFork: (p) =>
    `Kedua checkpoint yang ditandatangani beserta pembuktiannya disimpan di ${p.path}: tunjukkan kepada para pihak lain.`,
  auditShorter: (p) =>
    `Mungkin ini salinan lama. Jika ini yang ditunjukkan log itu kepada semua, simpan ${p.state}: di dalamnya ada yang ditandatangani log itu sebelumnya.`,
  optionState: 'berkas tempat saksi menyimpan apa yang terakhir disaksikannya',
  circleCosigned: 'menaruh tanda tangan saksi sebuah pihak di bawah checkpoint yang diumumkan',
  circleExport: 'menuliskan log sebagai folder yang dapat diaudit siapa pun',
  office: 'menyajikan log bagi pembaca, dan menerima tindakan dan tanda tangan saksi, pada alamat lokal',
  officeOpen: (p) =>
    `Log ditunjukkan di ${p.url}; tindakan diterima di ${p.url}acts (hentikan dengan Ctrl-C).`,
  cosignedBy: (p) => `Disaksikan pada ${p.size} entri oleh ${p.names}.`,
  notCosigned: (p) => `Tidak turut ditandatangani: ${p.says}. Yang terakhir disaksikan tetap berlaku.`,
  notTaken: (p) =>
    `${p.n} tindakan dalam log tidak berpengaruh dalam jawaban ini, atau dipersengketakan: mufakat act list --record <folder>`,
  optionRecords:
    'folder sebuah log, atau alamat basis datanya; untuk lingkaran dengan beberapa log, satu untuk masing-masing',
  optionLogs: 'kunci sebuah log: sebagai teks, atau berkas yang memuatnya; satu untuk setiap log',
  optionLogOfEach: 'kunci log yang disimpan penyimpan; satu untuk masing-masing, menurut urutannya',
  optionObserver: 'pihak yang laporannya tentang pihak lain turut dibaca; boleh diulang',
  optionWithin:
    'dalam berapa jam penyimpan harus memiliki yang dimiliki penyimpan lain; jika tidak diisi, 24',
  oneLogEach: 'Berikan --log sebanyak --depositary: masing-masing menyimpan log sendiri.',
  circleCompare: 'membandingkan log para penyimpan: apa yang tidak ada, siapa ditunjukkan apa',
  circleCorrections: 'koreksi teks yang diusulkan, dan bagaimana kelanjutannya',
  otherCircle: (p) => `${p.path}: ${p.log} milik lingkaran lain, atau diberikan dua kali.`,
  logsDiffer: (p) => `Para penyimpan berbeda pada ${p.n} tempat: mufakat circle compare <folder>`,
  reportsUnread: (p) =>
    `${p.n} laporan ${p.party} tentang pihak lain tidak dibaca; untuk membacanya: --observer ${p.party}`,
  compared: (p) => `${p.acts} tindakan dalam ${p.logs} log, ${p.differing} perbedaan.`,
  depositariesDiffer: (p) =>
    `${p.n} perbedaan perlu dijawab penyimpan. Simpan folder-folder itu: tanda terima log yang memuat tindakan itu menunjukkan bahwa tindakan itu ada.`,
  lacking: {
    since: (p) =>
      `${p.log} tidak memuat ${p.id}, yang dimuat ${p.has} sebagai entri ${p.index}; log itu berlanjut tanpanya selama ${p.hours} jam.`,
    'not-yet': (p) => `${p.log} belum memuat ${p.id}, yang dimuat ${p.has} sebagai entri ${p.index}.`,
  },
  sawAnother: (p) =>
    `Penandatangan ${p.id} telah melihat ${p.log} pada ${p.size} entri tidak sebagaimana adanya: bukti terhadap log itu atau penandatangannya.`,
  isIn: (p) => `dalam ${p.logs}`,
  correction: {
    open: (p) =>
      `${p.id}: ${p.party} mengusulkan koreksi ${p.instrument}; keberatan masih tepat waktu sampai ${p.until}.`,
    objected: (p) =>
      `${p.id}: koreksi ${p.instrument} yang diusulkan ${p.party} ditolak tepat waktu; teksnya tetap.`,
    'awaits-proces-verbal': (p) =>
      `${p.id}: tidak ada keberatan atas koreksi ${p.instrument} yang diusulkan ${p.party} sampai ${p.until}; procès-verbal harus dibuat.`,
    corrected: (p) => `${p.id}: ${p.instrument} dikoreksi sejak awal, sebagaimana diusulkan ${p.party}.`,
  },
  procesVerbalEarly:
    '  sebuah procès-verbal dicatat sebelum batas waktu keberatan berakhir, dan tidak berakibat hukum',
  noCorrections: 'Tidak ada koreksi yang diusulkan.',
  recordGroup: 'rekaman berupa berkas, dan apa yang dibuat log darinya',
  recordImport:
    'menandatangani apa yang dikatakan berkas tentang tindakan pihak lain, sebagai pengamat yang melaporkannya',
  imported: (p) =>
    `${p.n} dari ${p.of} tindakan ditandatangani sebagai laporan, dalam ${p.out}; selebihnya sudah dilaporkan. Kirim dengan: mufakat act submit ${p.out}/*.act`,
  notTheNext: (p) =>
    `${p.path} bukan tindakan yang memindahkan log ke kunci yang diberikan. Tidak ada yang diubah.`,
  circleContinue: 'melanjutkan log yang dipindahkan para pihak ke penyimpan lain',
  leftBehind: (p) =>
    `${p.n} tindakan dicatat penyimpan terdahulu setelah keadaan yang dipindahkan para pihak; yang melakukannya harus melakukannya lagi.`,
  optionSigning: 'pihaknya; bila beberapa bertindak bersama, satu untuk setiap kunci, menurut urutan kunci',
  oneKeyEach:
    'Berikan --party sebanyak --key, dalam urutan yang sama; untuk satu pihak saja, --party sekali.',
  optionAnswer: 'menyimpan jawaban dalam berkas, dengan semua yang mendasari perhitungannya',
  noLogs: 'tidak ada log yang diberikan dengan --record',
  tooShort: (p) => `${p.path} memuat ${p.size} entri, sedangkan diminta lebih banyak.`,
  recompute: 'menghitung kembali jawaban yang disimpan dari rekaman, dan mengatakan apakah sama',
  noAnswer: (p) =>
    `${p.path} tidak memuat jawaban yang disimpan. Diharapkan seluruh berkas yang ditulis --receipt. Mintalah dikirim ulang, atau simpan lagi jawabannya dengan --receipt.`,
  otherFiles: (p) =>
    `Berkas dalam ${p.path} bukan yang mendasari jawaban itu. Berikan folder sebagaimana waktu itu dengan --data.`,
  logMissing: (p) => `Jawaban itu juga dihitung dari log ${p.log}: berikan foldernya dengan --record.`,
  logExtra: (p) => `Jawaban itu dihitung tanpa log ${p.log}.`,
  notSignedSo: (p) =>
    `Checkpoint dalam jawaban itu tidak ditandatangani ${p.log}, atau mencakup kurang dari yang dikatakan jawaban.`,
  historyChanged: (p) =>
    `${p.log} kini menceritakan riwayat lain tentang ${p.size} entri pertamanya daripada ketika jawaban diberikan. Simpan berkas itu: checkpoint di dalamnya adalah bukti.`,
  sameAnswer: 'Jawabannya sama.',
  otherRules: (p) =>
    `Jawaban itu dihitung dengan aturan lain (versi ${p.version}), dan dengan aturan ini hasilnya sama.`,
  otherAnswer: {
    'same-rules': (p) =>
      `Jawabannya lain: pada ${p.path} tadinya ${p.was}, kini ${p.is}. Rekaman dan aturannya sama: berkas itu telah diubah.`,
    'other-rules': (p) =>
      `Jawabannya lain: pada ${p.path} tadinya ${p.was}, kini ${p.is}. Rekamannya sama, aturannya lain.`,
  },
  keyWanted: (p) =>
    `${p.path} tidak mengatakan dengan kunci mana log itu menandatangani. Berikan kunci yang Anda peroleh dari tempat lain dengan --log.`,
  documentsAre: (p) =>
    `${p.held} dari ${p.named} dokumen yang disebut tindakan disimpan di sini, sebagaimana disebut.`,
  documentAltered: (p) =>
    `Log ini baik, tetapi sebuah dokumen di sampingnya telah diubah: ${p.sha256}. Ambil dari salinan lain.`,
  notNamed: (p) =>
    `${p.path}: tidak ada tindakan dalam log yang menyebut dokumen ini; tidak disimpan. Tindakan-tindakannya dicatat. Uraiannya: mufakat act document <berkas>`,
  circleChecker:
    'menulis halaman yang memeriksa bundel, tanda terima, tindakan dan bukti tanpa jaringan, sebagai satu berkas untuk peramban apa pun',
  checkerKept: (p) =>
    `${p.out} memeriksa di peramban apa pun yang diberikan kepadanya, tanpa jaringan. SHA-256-nya: ${p.sha256}`,
  circleBundle:
    'tindakan dengan semua yang diperlukan untuk memeriksanya tanpa jaringan, dalam folder atau satu berkas zip',
  bundled: (p) => `${p.acts} tindakan dalam ${p.out}.`,
  noAct: (p) =>
    `Tidak ditemukan tindakan dengan ${p.id} dalam log ini. Berikan awal id-nya, setidaknya 8 karakter.`,
  actDocument: 'menguraikan dokumen sebagaimana disebut tindakan: hash, ukuran dan jenisnya',
  optionType: 'jenis media dokumen, misalnya application/pdf',
  optionDocument: 'dokumen yang disebut salah satu tindakan, untuk disimpan di samping log; boleh diulang',
  mirror: 'menyimpan salinan seluruh log, dan turut menandatangani bahwa salinan itu disimpan',
  mirrored: (p) => `${p.to} menyimpan log itu, ${p.size} entri.`,
  optionMirrorKey:
    'kunci yang dipakai cermin pihak itu untuk turut menandatangani; lain daripada kunci saksinya',
  optionMirrors: 'berapa cermin para pihak yang harus menyimpan log',
  actCorrect:
    'merancang tindakan yang mengatakan lebih baik apa yang dikatakan tindakan terdahulu sejenis: kekeliruan tulis',
  optionBetter: 'apa yang hendak dikatakan lain, sebagai JSON; selebihnya tetap',
  strangeQuestion: (p) => `${p.path}: ${p.found} bukan bagian dari pertanyaan. Tidak ada yang dihitung.`,
  tooEarly: (p) =>
    `${p.log} mengatakan mencatat ${p.id} sampai ${p.hours} jam sebelum penandatangannya dapat melihat apa yang dilihatnya; waktu yang kemudian yang berlaku.`,
  twoMoves: (p) =>
    `${p.log} dipindahkan ke dua tempat, salah satunya oleh ${p.id}: yang menandatangani kedua pemindahan itu ada pada keduanya.`,
  mirrorLacks: (p) =>
    `Log itu menyebut ${p.n} dokumen yang tidak ada di dalamnya: cermin menyimpan tindakan-tindakannya, bukan dokumen itu.`,
  asWasAsked: (p) => `Ditanyakan: ${p.asked}, pada ${p.on}.`,
};
