/** Indonesian, about keys, signed acts and the log of a circle. */
import type { CircleMessages } from '../en/circle.ts';

export const id: CircleMessages = {
  language: 'id',
  forms: {
    'add-checkpoint': 'ukuran lama, bukti, dan checkpoint menurut C2SP tlog-witness',
    'ascii-key': 'nama dari huruf ASCII biasa',
    checkpoint: 'checkpoint: asal, ukuran, akar',
    'extra-line': 'baris tambahan yang diawali katanya',
    'group-line': 'kelompok: namanya, berapa, dan anggotanya',
    hash: 'hash 32 bita dalam base64',
    'index-line': 'baris dengan indeks',
    json: 'JSON',
    'json-number': 'bilangan bulat menurut JSON',
    line: 'satu baris teks',
    'log-line': 'log: kuncinya, dan tempatnya',
    'old-line': 'baris dengan ukuran lama',
    'quorum-line': 'kuorum: nama saksi atau kelompok, atau none',
    signature: 'tanda tangan dari jenis kunci itu',
    'signature-line': 'tanda tangan: garis pisah, nama kunci, bita dalam base64',
    'signer-key': 'kunci beserta rahasianya, dalam satu baris',
    'tile-path': 'jalur suatu tile',
    timestamp: 'waktu dalam detik sejak 1970',
    'tlog-proof': 'bukti menurut C2SP tlog-proof, utuh',
    'tree-size': 'ukuran pohon, bilangan bulat',
    'two-notes': 'dua catatan bertanda tangan',
    'well-formed': 'karakter Unicode yang utuh',
    'witness-line': 'saksi: nama dan kuncinya',
  },
  codes: {
    'too-large': 'lebih panjang daripada yang dibolehkan',
    'too-many': 'jumlahnya lebih banyak daripada yang dibolehkan',
    'not-utf8': 'bukan UTF-8',
    'control-character': 'ada karakter yang tidak terlihat',
    'bad-format': 'bentuknya tidak sesuai',
    'not-base64': 'bukan base64',
    'no-final-newline': 'baris terakhirnya tidak berakhir',
    'no-context': 'bukan tindakan: baris pertamanya lain',
    'bad-shape': 'sebuah nilai tidak sesuai bentuknya',
    'json-syntax': 'bukan JSON',
    'too-deep': 'bersarang lebih dalam daripada yang dibolehkan',
    'not-whole': 'sebuah bilangan tidak bulat; tulis jumlah sebagai teks',
    'out-of-range': 'sebuah bilangan di luar batas',
    'half-character': 'setengah karakter berdiri sendiri',
    'bad-key': 'nama sebuah nilai bukan ASCII biasa',
    'not-json': 'nilai yang tidak ada dalam JSON',
    'not-canonical': 'tidak dalam satu-satunya ejaannya; buat lagi rancangannya',
    'no-signature': 'belum ditandatangani siapa pun',
    'unknown-key-type': 'sebuah kunci berjenis yang tidak dipakai di sini',
    'wrong-key-id': 'id sebuah kunci bukan id bita-bitanya',
    'ambiguous-key': 'dua kunci bernama dan ber-id sama',
    'wrong-signature': 'sebuah tanda tangan tidak sah: teks atau tanda tangannya lain',
    'no-known-signature': 'tidak satu pun tanda tangannya dari kunci yang diminta',
    'key-length': 'panjang sebuah kunci lain',
    'key-encoding': 'sebuah kunci tidak dalam satu-satunya bentuknya',
    'key-small-order': 'dengan kunci ini siapa pun dapat menandatangani',
    'key-mixed-order': 'sebuah kunci dinilai berbeda oleh program yang berbeda',
    'key-type': 'sebuah kunci berjenis lain',
    'key-purpose':
      'kunci jenis ini tidak dapat dipakai untuk itu: kunci akar adalah Ed25519 atau P-256, kunci log dan saksi Ed25519, dan passkey hanya menandatangani berdasarkan kuasa',
    'registration-form':
      'bukan pendaftaran passkey untuk P-256 sebagaimana diberikan PublicKeyCredential.toJSON()',
    'assertion-form': 'bukan asersi passkey dalam satu-satunya bentuknya',
    'assertion-type': 'passkey tidak diminta menandatangani, melainkan mendaftar atau hal lain',
    'assertion-text': 'passkey menandatangani teks lain',
    'assertion-origin': 'passkey dipakai di halaman lain daripada yang disebut kuncinya',
    'assertion-cross-origin': 'passkey dipakai di halaman di dalam halaman lain',
    'assertion-host': 'passkey terikat pada host lain daripada yang disebut kuncinya',
    'assertion-user': 'perangkat tidak memeriksa bahwa penggunanya hadir dan siapa dia',
    'missing-signature': 'kunci yang disebutnya belum menandatangani',
    'extra-signature': 'ada tanda tangan dari kunci yang tidak disebutnya',
    'twice-signed': 'satu kunci menandatangani dua kali',
    'wrong-origin': 'milik log lain',
    'size-order': 'urutan ukurannya salah',
    'stale-size': 'ukuran lain telah dilihat sebelumnya',
    'unknown-origin': 'milik log yang tidak disebut siapa pun',
    'wrong-root': 'akar pohonnya lain daripada yang ditandatangani',
    'wrong-proof': 'buktinya tidak menuju ke akar yang ditandatangani',
    'wrong-tile': 'sebuah ubin berisi hash lain daripada yang dikatakan ubin di atasnya',
    'missing-tile': 'sebuah ubin tidak ada',
    'unknown-word': 'ada kata yang tidak berarti di sini',
    'unknown-name': 'ada nama yang tidak dimiliki siapa pun',
    'duplicate-name': 'sebuah nama tertulis dua kali',
    'duplicate-key': 'sebuah kunci tertulis dua kali',
    'used-twice': 'dipakai dua kali',
    'reserved-name': 'nama itu sudah dipakai',
    'missing-quorum': 'kuorum tidak disebut',
    'second-quorum': 'kuorum kedua disebut',
    'quorum-not-met': 'terlalu sedikit saksi yang turut menandatangani',
    'no-fork': 'kedua checkpoint dapat sama-sama benar: keduanya menunjukkan satu riwayat',
    bundle: 'isi sebuah berkas entri bukan yang di bawah ubinnya',
    twice: 'satu tindakan tercatat dua kali dalam log',
    fork: 'ia menandatangani riwayat lain daripada sebelumnya',
    shorter: 'ia pernah menandatangani lebih banyak entri daripada yang kini ditunjukkannya',
    'no-charter': 'lingkaran belum berpiagam; sebelumnya hanya pihak yang dapat bermula',
    'second-charter': 'lingkaran sudah berpiagam',
    'other-circle': 'ditandatangani untuk lingkaran lain',
    'party-not-begun': 'tidak ada pihak yang bermula dengan id itu dalam log ini',
    'not-its-key': 'kunci itu bukan milik pihak tersebut',
    'root-incomplete': 'terlalu sedikit kunci akar yang menandatangani, atau tidak semua yang disebut',
    'not-committed': 'kunci itu bukan yang telah dijanjikan pihak tersebut',
    'chain-gap': 'tindakan terdahulu kunci ini tidak ada di sini; kirim dahulu',
    'other-chain': 'tindakan sebelumnya lain daripada yang ada dalam log ini; buat lagi rancangannya',
    'ahead-of-log': 'penandatangannya telah melihat lebih banyak daripada isi log ini',
    'other-history':
      'penandatangannya telah melihat riwayat lain log ini: simpan tindakan itu, ia adalah bukti',
    'unknown-log': 'menyebut log yang bukan milik lingkaran ini, atau yang kini tidak lagi disimpan',
    'too-few-parties': 'terlalu sedikit pihak yang menandatangani dengan kunci akarnya',
    'not-at-the-end': 'log kini berisi entri lain; buat lagi rancangannya',
    'log-name-taken': 'sebuah log lingkaran ini pernah bernama itu; beri kunci itu nama lain',
    'log-not-named': 'lingkaran ini mempunyai beberapa log: sebutkan dalam “after” log mana yang dilihat',
    'log-ended': 'para pihak telah memindahkan log ini ke penyimpan lain; kirim ke sana',
  },
  about: (p) =>
    [
      p.where === '' ? '' : ` (${p.where})`,
      p.found === undefined || p.found === '' ? '' : `; ditemukan ${p.found}`,
      p.expected === undefined || p.expected === '' ? '' : `; diharapkan ${p.expected}`,
    ].join(''),
  lacks: {
    'too-few-roots': 'kunci akar yang menandatangani kurang dari yang diminta pihak itu',
    'root-replaced': 'kunci akarnya telah diganti',
    'no-grant': 'tidak ada kuasa yang diberikan kepada kunci itu',
    revoked: 'kuasanya telah dicabut',
    'out-of-scope': 'kuasanya tidak mencakupnya',
  },
  authority: {
    root: 'oleh pihak itu sendiri',
    powers: 'berdasarkan kuasa',
    confirmed: 'dikukuhkan kemudian',
    none: 'tanpa wewenang',
  },
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
  noPasskey: 'tindakan itu tidak menyebut passkey',
  notPublic: (p) =>
    `${p.path} tidak memuat kunci publik Ed25519 atau P-256, sebagai PEM atau dalam bentuk OpenSSH.`,
  badBy: (p) => `--by ${p.found}: tulis exec:PROGRAM ARGUMEN, atau ssh-agent.`,
  signers: {
    'not-started': 'programnya tidak dapat dijalankan',
    failed: 'programnya berakhir tanpa berhasil',
    'too-slow': 'terlalu lama',
    'too-much': 'jawabannya lebih panjang daripada tanda tangan',
    'wrong-answer': 'jawabannya bukan tanda tangan teks ini dengan kunci itu, dan tidak dipakai',
    'no-agent': 'tidak ada agen SSH yang dapat dihubungi; jalankan agen, dan setel SSH_AUTH_SOCK',
    'not-in-agent': 'agen SSH tidak memiliki kunci itu; tambahkan dengan ssh-add',
    'agent-refused': 'agen SSH menolak',
  },
  notSignedBy: (p) => `${p.key} belum menandatangani: ${p.says} (${p.detail}). Tidak ada yang diubah.`,
  byPasskey: (p) =>
    `    dengan passkey di ${p.origin}, ${
      p.backedUp
        ? 'yang salinannya ada di tempat lain'
        : p.backupEligible
          ? 'yang dapat disalin ke perangkat lain'
          : 'yang tetap pada perangkatnya'
    }`,
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
  badKeyName: (p) => `Kunci tidak dapat bernama ${p.name}: nama tidak mengandung spasi dan tanda tambah.`,
  fileThere: (p) => `${p.path} sudah ada; tidak ada yang diubah. Pilih nama lain.`,
  refusedFile: (p) => `${p.path}: ${p.says}. Tidak ada yang diubah.`,
  secretTyped:
    'Itu kunci rahasia; berikan berkas yang memuatnya. Tidak ada bagiannya yang ditampilkan atau disimpan, tetapi yang diketik dapat dibaca orang lain: buat kunci lain.',
  notRecorded: (p) => `${p.path}: ${p.says}. Tidak dicatat.`,
  overtaken: 'pihak lain mencatat di antaranya; buat lagi rancangannya',
  busy: 'terlalu banyak yang menunggu; coba lagi',
  otherKey: (p) => `${p.path}: piagam menyebut kunci log yang lain. Tidak ada yang dicatat.`,
  keyIsOther: 'Piagam menyebut kunci log yang lain daripada yang diberikan dengan --log.',
  sameKeys:
    'Kunci yang kelak mengambil alih adalah kunci akar sekarang: siapa memegang yang satu memegang yang lain. Buat kunci lain dengan: mufakat key new',
  wrongly: (p) => `  tanda tangan yang tidak sah, dari ${p.key}`,
  badBody: (p) => `--body: ${p.says}`,
  noLog: (p) => `${p.path} tidak memuat log yang dapat dibaca.`,
  noParty: (p) => `Tidak ada pihak ${p.name} dalam log ini. Yang ada: ${p.known}.`,
  badParty: (p) => `--party ${p.found}: tulis BERKAS=NAMA, nama dengan huruf kecil dan tanda hubung.`,
  emptyFile:
    'berkas ini kosong, 0 byte; yang diharapkan: tindakan, tanda terima, bukti dua riwayat, atau bundel. Mintalah dikirim lagi, atau periksa apakah tersalin utuh',
  emptyFolder:
    'folder ini kosong; yang diharapkan: bundel (policy, acts/, blob/) atau folder log (checkpoint, tile/). Periksa apakah tersalin utuh, atau apakah yang dimaksud folder lain',
  noBundle:
    'dalam folder ini tidak ada checkpoint seperti pada log, dan tidak ada policy seperti pada bundel. Berikan folder yang memuat salah satunya; satu berkas diperiksa dengan jalurnya sendiri',
  notHanded: (p) =>
    `ini bukan sesuatu yang dapat diperiksa sendiri; ditemukan ${p.found}; yang diharapkan: tindakan, tanda terima, bukti dua riwayat, atau bundel sebagai berkas zip. Checkpoint diperiksa bersama lognya: berikan folder lognya`,
  noText: 'byte yang bukan teks',
  lineEnds:
    'barisnya berakhir dengan CR LF, seperti ditulis beberapa program di Windows atau dalam surel; yang diharapkan LF saja, sebagaimana ditandatangani. Mintalah dikirim lagi tanpa diubah, sebaiknya dalam berkas zip, atau kembalikan akhir barisnya menjadi LF',
  isAct: (p) => `Tindakan: ${p.what}`,
  actId: (p) => `  pengenalnya, SHA-256 dari teksnya: ${p.id}`,
  signed: (p) => `  ditandatangani ${p.key}`,
  notSigned: (p) => `  belum ditandatangani ${p.key}`,
  recorded: (p) => `${p.id} adalah entri ${p.index} dari ${p.size}.`,
  recordedBefore: (p) => `${p.id} sudah tercatat sebelumnya, sebagai entri ${p.index}.`,
  good: (p) => `Log ini baik: ${p.size} entri, ${p.parties} pihak, akar ${p.root}.`,
  keyFromCharter:
    'Kunci log diambil dari piagamnya sendiri. Berikan kunci yang Anda peroleh dari tempat lain dengan --log: sebuah log dapat sesuai dengan dirinya sendiri dan tetap bukan log yang ditunjukkan kepada pihak lain.',
  contradiction: (p) => `Dua tindakan berada pada satu tempat dalam rantai sebuah kunci: ${p.key}, ${p.seq}.`,
  notGood: (p) => `Log ini tidak baik. ${p.where}: ${p.says}.`,
  entry: (p) => `Entri ${p.index}`,
  theLog: 'Log',
  proven: (p) =>
    `Tindakan ${p.id} adalah entri ${p.index} dari log ${p.origin}, sebagaimana ditandatangani pada ${p.size} entri.`,
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
  isDisavowed: 'diingkari pihaknya: dipersengketakan',
  told: {
    'without-authority': 'tanpa pengaruh',
    disavowed: 'dipersengketakan',
    'unknown-party': 'pihaknya tidak bernama dalam berkas ini',
    'unknown-instrument': 'instrumennya tidak ada dalam berkas ini',
    'about-another':
      'tentang tindakan yang tidak dapat menjadi pokok tindakan sejenisnya, atau tidak ada dalam catatan: tanpa pengaruh',
    'names-unknown':
      'menyebut pihak, wilayah, atau ketentuan yang tidak ada di tempat itu dalam berkas ini: tanpa pengaruh',
    'breaks-rule':
      'memuat yang tidak dapat dimuat tindakan sejenisnya, atau tidak memuat yang harus ada: tanpa pengaruh',
    'two-words': 'tindakan lain berada pada tempatnya: dipersengketakan',
    'no-organisation': 'konfirmasi formal oleh yang bukan organisasi internasional: tanpa akibat',
    'own-word': 'melanjutkan kedudukan yang tidak diberikan tindakan mana pun: dipersengketakan',
  },
  office: 'menyajikan log bagi pembaca, dan menerima tindakan dan tanda tangan saksi, pada alamat lokal',
  officeOpen: (p) =>
    `Log ditunjukkan di ${p.url}; tindakan diterima di ${p.url}acts (hentikan dengan Ctrl-C).`,
  isWitnessed: 'disaksikan',
  notWitnessed: 'belum disaksikan',
  isOpposable: (p) => (p.names === '' ? 'tidak berlaku terhadap siapa pun' : `berlaku terhadap ${p.names}`),
  witnessedTo: (p) =>
    `Disaksikan sampai ${p.witnessed} entri: diminta ${p.quorum} tanda tangan saksi, ${p.of} pihak menyebut kunci untuk itu.`,
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
  isHeld: (p) => `disimpan oleh ${p.names}`,
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
  objection: {
    'in-time': (p) => `  ${p.party} berkeberatan tepat waktu`,
    late: (p) => `  ${p.party} berkeberatan terlambat`,
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
  noAnswer: (p) => `${p.path} tidak memuat jawaban yang disimpan.`,
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
  isAnswer: 'ini jawaban yang disimpan; hitung kembali dengan: mufakat recompute',
  signedNotRecorded:
    'Setiap kunci yang disebutnya telah menandatangani. Apakah log memuatnya, ditunjukkan tanda terima.',
  twoHistories: (p) =>
    `${p.log} menceritakan dua riwayat: log itu menandatangani checkpoint pada ${p.smaller} dan pada ${p.larger} entri yang tidak mungkin keduanya benar.`,
  notInBundle: {
    strange: 'bukan bagian dari bundel',
    policy: 'menyebut saksi lain, atau kuorum lain, daripada tindakan para pihak sendiri',
    document: 'bita-bitanya bukan yang dikatakan namanya',
    apart:
      'berada di bawah checkpoint lain daripada yang lain, atau di tempat lain daripada yang dikatakan namanya',
  },
  bundleGood: (p) =>
    `Bundel ini baik: ${p.acts} tindakan dari log ${p.origin}, sebagaimana ditandatangani pada ${p.size} entri.`,
  bundleWitnessed: (p) => `Disaksikan oleh ${p.names}.`,
  bundleTells:
    'Wewenang sebagaimana dikatakan tindakan-tindakan ini: apakah tindakan lain dalam log mencabutnya, hanya seluruh log yang menunjukkan.',
  keyFromBundle:
    'Kunci log diambil dari bundel itu sendiri. Berikan kunci yang Anda peroleh dari tempat lain dengan --log.',
  documentsMissing: (p) => `${p.n} dokumen yang disebut tindakan-tindakan itu tidak ada di sini.`,
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
