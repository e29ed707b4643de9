/** Bahasa Indonesia. Istilah mengikuti UU 24/2000 tentang Perjanjian Internasional bila ada. */
import type { Messages } from '../en/main.ts';
import { numbersIn } from '../numbers.ts';

const { grouped } = numbersIn('id');

export const id: Messages = {
  language: 'Bahasa Indonesia',
  product: 'Mufakat',
  tagline: 'catatan terbuka dan mesin penalaran bagi kesepakatan antara pihak-pihak setara',

  and: 'dan',
  or: 'atau',
  giverNotNamed: 'pemberinya tidak disebut',
  unstated: 'tidak disebutkan',
  none: 'tidak ada',
  because: 'Karena',
  why: 'mengapa',
  whyNot: 'mengapa belum',
  source: 'Sumber',
  sources: 'Sumber',
  about: (date) => `sekitar ${date}`,
  between: (from, to) => `antara ${from} dan ${to}`,
  byDay: (date) => `pada atau sebelum ${date}`,
  fromDay: (date) => `pada atau setelah ${date}`,
  dayUnknown: 'hari tidak diketahui',
  dateElsewhere: 'di tempat lain',
  asSaid: 'seperti disebut',
  quote: (text) => `“${text}”`,

  grades: {
    deposited: 'didepositkan',
    attested: 'diterangkan resmi',
    reported: 'diberitakan',
    assumed: 'diandaikan',
  },
  gradesMean: {
    deposited: 'ditandatangani pihaknya',
    attested: 'oleh penyimpan',
    reported: 'oleh yang menyebut sumber',
  },
  tags: { stated: 'dinyatakan sendiri', reported: 'diberitakan', reading: 'tafsiran' },
  confidences: {
    certain: 'pasti',
    likely: 'kemungkinan besar',
    unverified: 'belum terverifikasi',
    assumed: 'diandaikan',
  },
  standings: {
    none: 'tidak ada tindakan dalam catatan',
    signed: 'ditandatangani',
    consented: 'setuju untuk terikat, belum berlaku',
    'in-force': 'berlaku',
    suspended: 'ditangguhkan',
    provisional: 'diterapkan sementara',
    ended: 'berakhir',
    'cannot-tell': 'tidak dapat dipastikan',
  },
  notInForceWord: 'tidak berlaku',
  notBoundWord: 'tidak terikat',
  participantStanding: 'ikut serta',
  actKinds: {
    sign: 'penandatanganan',
    'sign-definitively': 'penandatanganan definitif',
    adopt: 'pengadopsian',
    ratify: 'ratifikasi',
    accept: 'penerimaan',
    approve: 'penyetujuan',
    accede: 'aksesi',
    'confirm-formally': 'konfirmasi formal',
    'disown-signature': 'pernyataan tidak akan menjadi pihak',
    exchange: 'pertukaran piagam',
    succeed: 'suksesi',
    continue: 'kelanjutan kursi',
    admit: 'penerimaan masuk melalui keputusan',
    apply: 'permohonan untuk masuk',
    invite: 'undangan',
    agree: 'persetujuan atas permohonan atau aksesi',
    'opt-out': 'pemberitahuan tidak ikut',
    expel: 'pengeluaran dengan keputusan',
    'conflict-begins': 'awal konflik',
    'conflict-ends': 'akhir konflik',
    notify: 'pemberitahuan bahwa prosedur selesai',
    decide: 'keputusan atau penetapan',
    'apply-provisionally': 'penerapan sementara',
    'end-provisional-application': 'akhir penerapan sementara',
    prolong: 'perpanjangan',
    'withdraw-consent': 'persetujuan ditarik kembali',
    withdraw: 'penarikan diri',
    revoke: 'pencabutan',
    suspend: 'penangguhan',
    resume: 'keikutsertaan kembali',
    end: 'berakhirnya bagi pihak ini, bukan oleh tindakannya sendiri',
    reserve: 'pensyaratan',
    'confirm-reservation': 'penegasan pensyaratan',
    'accept-reservation': 'penerimaan pensyaratan',
    object: 'keberatan',
    'withdraw-reservation': 'penarikan kembali pensyaratan',
    'withdraw-objection': 'penarikan kembali keberatan',
    declare: 'pernyataan menurut klausul opsional',
    'withdraw-declaration': 'penarikan kembali pernyataan',
    waive: 'pengesampingan syarat bagi diri sendiri',
    extend: 'perluasan ke wilayah',
    exclude: 'pengecualian wilayah',
    assent: 'persetujuan negara ketiga',
    decline: 'pernyataan tidak menyetujui',
    'agree-to-revocation': 'persetujuan atas pencabutan',
    retract: 'penarikan baris catatan',
  },
  moves: {
    state: 'menyatakan',
    propose: 'mengusulkan',
    confirm: 'mengonfirmasi',
    undertake: 'menyanggupi',
    guarantee: 'menjamin',
    'request-guarantee': 'meminta jaminan',
    meet: 'bertemu',
    agree: 'menyetujui',
    do: 'bertindak',
  },
  moveNouns: {
    state: 'pernyataan',
    propose: 'usulan',
    confirm: 'konfirmasi',
    undertake: 'kesanggupan',
    guarantee: 'jaminan',
    'request-guarantee': 'permintaan jaminan',
    meet: 'kedatangan ke pertemuan',
    agree: 'persetujuan',
    do: 'tindakan',
  },
  actStandings: {
    done: 'sudah dilakukan',
    counted: 'sudah, melalui tindakan lain yang dianggap sama',
    'cannot-tell': 'tidak dapat dipastikan',
    awaited: 'dinantikan',
    named: 'disebut',
    'not-yet': 'belum tercatat',
  },
  sentenceKinds: {
    heading: 'judul',
    'place-and-day': 'tempat dan hari',
    attribution: 'penyebutan sumber',
    wish: 'keinginan',
    claim: 'klaim',
    evaluation: 'penilaian',
    proposal: 'usulan',
    'recalled-proposal': 'usulan, disebut kembali',
    need: 'kebutuhan akan jaminan',
    confirmation: 'konfirmasi',
    expectation: 'penantian yang masih terbuka',
    condition: 'syarat, disampaikan kembali',
    'source-line': 'baris sumber',
    comments: 'komentar',
  },
  ways: {
    'own-act': 'dengan tindakannya sendiri',
    invitation: 'atas undangan',
    'consent-of-parties': 'dengan persetujuan para pihak',
    'decision-of-organ': 'dengan keputusan organ',
  },
  openness: {
    'own-act': 'dengan tindakan sendiri',
    'by-others': 'atas undangan, persetujuan, atau keputusan',
    'not-open': 'tidak terbuka',
    depends: 'bergantung pada istilah dalam klausul',
  },
  binding: {
    legal: 'mengikat secara hukum',
    political: 'mengikat secara politik',
    disputed: 'kekuatan hukumnya diperselisihkan',
  },
  held: {
    question: 'Apakah ia mengikat secara hukum?',
    disputed: (p) =>
      `Diperselisihkan apakah ${p.title} mengikat secara hukum; keduanya disebutkan di sini dan tidak satu pun diutamakan.`,
    options: { legal: 'ia mengikat secara hukum', political: 'ia mengikat secara politik' },
    by: {
      legal: (p) => `Menurut yang menganggapnya mengikat secara hukum: ${p.says}`,
      political: (p) => `Menurut yang menganggapnya mengikat secara politik: ${p.says}`,
    },
    account: {
      legal: (p) => `Dianggap mengikat secara hukum oleh ${p.who} (${p.date}): ${p.says}`,
      political: (p) => `Dianggap mengikat secara politik oleh ${p.who} (${p.date}): ${p.says}`,
    },
    notInEffect: (p) => `Pada ${p.day}, ${p.title} tidak berlaku di antara pesertanya.`,
    relations:
      'Menurut yang menganggapnya mengikat secara hukum, hukum traktat berlaku di antara keduanya; menurut yang menganggapnya mengikat secara politik, tidak ada aturannya yang diterapkan.',
    accountsTitle: 'Siapa menganggapnya apa',
  },
  precedence: {
    any: 'perjanjian lain apa pun dari para pihaknya',
    clause: {
      over: (p) => `${p.title} (${p.locator}) menyatakan diutamakan atas ${p.to}: ${p.says}`,
      under: (p) => `${p.title} (${p.locator}) menyatakan tunduk pada ${p.to}: ${p.says}`,
      excludes: (p) =>
        `${p.title} (${p.locator}) menyatakan para pihaknya tidak mengadakan apa pun yang bertentangan dengannya: ${p.says}`,
      beside: (p) =>
        `${p.title} (${p.locator}) mengenai pokok yang sama dengan ${p.to} dan tidak menyatakan mana yang diutamakan: ${p.says}`,
    },
    both: (p) => `${p.names} sama-sama menjadi pihak pada ${p.title} dan ${p.other}, sejak ${p.since}.`,
    oneOnly: (p) =>
      `${p.names} menjadi pihak pada ${p.title} dan ${p.other}, sejak ${p.since}; yang lain hanya pada ${p.title}.`,
    cannotTell: (p) =>
      `Apakah ${p.names} menjadi pihak pada ${p.other} tidak dapat diketahui dari catatan ini.`,
    prevails: {
      '30(1)': (p) =>
        `Sejauh keduanya tidak selaras, ${p.title} diutamakan atas ${p.other} (VCLT pasal 30(1)).`,
      '30(2)': (p) =>
        `Sejauh keduanya tidak selaras, ${p.title} diutamakan atas ${p.other} (VCLT pasal 30(2)).`,
      '30(3)': (p) =>
        `${p.title} adalah traktat yang kemudian, dan semua pihak pada ${p.other} menjadi pihak padanya: ${p.other} berlaku hanya sejauh selaras dengannya (VCLT pasal 30(3)).`,
      '30(4)(a)': (p) =>
        `${p.title} adalah traktat yang kemudian, dan tidak semua pihak pada ${p.other} menjadi pihak padanya: di antara keduanya, yang menjadi pihak, ${p.other} berlaku hanya sejauh selaras dengannya (VCLT pasal 30(4)(a)).`,
      '30(3), (4)(a)': (p) =>
        `${p.title} adalah traktat yang kemudian: di antara keduanya ${p.other} berlaku hanya sejauh selaras dengannya (VCLT pasal 30(3), (4)(a)).`,
      '30(4)(b)': (p) =>
        `Di antara keduanya yang mengatur adalah ${p.title}, yang padanya keduanya menjadi pihak (VCLT pasal 30(4)(b)); kewajiban kepada pihak lain menurut ${p.other} tidak tersentuh olehnya (30(5)).`,
    },
    undecided: {
      undertaking: (p) =>
        `Itu janji kepada para pihak lain pada ${p.title}; ia tidak menyatakan mana yang diutamakan.`,
      'no-treaty': (_) =>
        'Salah satunya bukan traktat, atau diperselisihkan apakah ia traktat: VCLT pasal 30 tidak diterapkan.',
      'earlier-prevails': (p) =>
        `${p.title} adalah yang lebih dahulu: menurut VCLT pasal 30(3) yang kemudian diutamakan, menurut klausulnya yang lebih dahulu; yang mana tidak diputuskan di sini.`,
      contradict: (_) =>
        'Klausul-klausul keduanya bertentangan satu sama lain: menurut yang satu instrumen yang satu diutamakan, menurut yang lain instrumen yang lain; yang mana tidak diputuskan di sini.',
      'saved-towards-other': (p) =>
        `Apakah klausul itu berlaku terhadap yang bukan pihak pada ${p.title} tidak diputuskan di sini (VCLT pasal 30(1), (4)(b)).`,
      order: (_) => 'Mana dari keduanya yang kemudian tidak dapat diketahui dari catatan ini.',
    },
    partiesToBoth: (p) => `${p.n} dari para pihaknya juga menjadi pihak pada ${p.other}.`,
    notDecided:
      'Apakah ada komitmen dalam instrumen-instrumen ini yang tidak selaras tidak diputuskan di sini.',
  },
  provisionAbout: {
    assistance: 'bantuan',
    consultation: 'konsultasi',
    indivisibility: 'keamanan tak terpisahkan',
    'refraining-from-force': 'menahan diri dari kekerasan',
    openness: 'kebebasan memilih',
    'other-engagements': 'ikatan lain',
    'decision-making': 'keputusan',
    cooperation: 'kerja sama',
    disputes: 'sengketa',
  },
  limb: (name) => (name === 'rider' ? 'tambahan' : name === 'preamble' ? 'mukadimah' : `unsur (${name})`),
  roles: {
    speaker: 'pembicara',
    correspondent: 'koresponden',
    publisher: 'penerbit',
    translation: 'terjemahan',
    mirror: 'salinan',
  },
  titleInSentence: (title) => title,
  notLookedUp: 'belum diperiksa',
  diagnoses: {
    reached: 'Tercapai',
    due: 'Jatuh tempo, bila setiap pihak menepati kata-katanya',
    released: 'Tidak ada syarat tersurat yang menghalangi',
    free: 'Menanti tindakan yang tidak ditahan oleh syarat siapa pun',
    circular: 'Saling menunggu secara melingkar',
    lacking: 'Masih kurang sesuatu yang tidak disebut siapa pun dalam catatan ini',
    'open-question': 'Ditentukan oleh pertanyaan yang dibiarkan terbuka',
    'cannot-tell':
      'Tidak dapat dipastikan: tanggal dalam catatan membiarkan terbuka apakah sesuatu dalam jalannya sudah dilakukan',
  },

  coverage: (p) =>
    `Tidak ada struktur dalam catatan ini yang mencakup semua ${p.size} negara dalam daftar “${p.region}”; yang terbanyak dalam satu struktur ada ${p.widest}.`,
  coverageWhole: (p) => `Semua ${p.size} negara dalam daftar “${p.region}” termasuk dalam: ${p.names}.`,
  coverageNone: (p) =>
    p.n === 0
      ? 'Setiap negara dalam daftar itu termasuk dalam sekurang-kurangnya satu struktur.'
      : `${p.n} negara tidak termasuk dalam struktur mana pun: ${p.names}.`,
  coverageManyInNone: (p) => `${p.n} negara tidak termasuk dalam struktur mana pun.`,
  coverageNote: (p) =>
    `Dihitung dari ${p.structures} struktur dalam catatan ini${p.general ? `; ${p.general} ditampilkan di sampingnya dan tidak dihitung` : ''}. Daftar adalah masukan; setiap daftar memiliki angkanya sendiri.`,
  readingsOpen: (p) => `${p.question} Ada ${p.n} tafsiran dalam catatan; mana yang dimaksud tetap terbuka.`,
  commitmentNone: 'Menurut catatan ini tidak ada yang terikat komitmen karenanya.',
  commitmentSome: (p) => `${p.n} tindakan dalam catatan ini menimbulkan komitmen bagi suatu pihak.`,
  commitmentCannotTell:
    'Apakah ada yang terikat olehnya tidak dapat dipastikan: tanggal dalam catatan membiarkannya terbuka.',
  commitmentNote: 'Dicatat seperti dikatakan; tidak ada yang dapat diuji di sini.',
  datesDiffer: (p) =>
    `Ada ${p.n} tanggal dalam catatan, dan tidak ada satu hari pun yang cocok dengan semuanya.`,
  datesAgree: (p) =>
    p.n === 1
      ? 'Ada satu tanggal dalam catatan.'
      : `Ada ${p.n} tanggal dalam catatan, dan semuanya dapat sejalan.`,
  seriesNone: (p) => `Tidak ada peristiwa semacam itu pada ${p.year} dalam catatan ini.`,
  seriesCannotTell: (p) =>
    `Apakah ada peristiwa semacam itu pada ${p.year} tidak dapat dipastikan dari catatan ini.`,
  seriesPerhaps: (p) => `Tanggal dalam catatan membiarkannya terbuka untuk: ${p.names}.`,
  seriesOthers: (p) => `Yang tercatat: ${p.others}.`,
  seriesSome: (p) => `Tercatat untuk ${p.year}: ${p.names}.`,
  carriedNone: (p) => `Sebuah usulan; tidak satu pun dari ${p.n} instrumen dalam catatan ini memuatnya.`,
  carriedSome: (p) => `Sebuah usulan, dimuat oleh: ${p.names}.`,
  actAwaited: (p) =>
    `Dinantikan: ${p.noun} dari ${p.from}. Tidak ada tindakan dalam catatan ini yang mengakhiri penantian itu.`,
  actAwaitedUnnamed: (p) =>
    `Dinantikan: ${p.noun}. Siapa yang diharapkan memberikannya tidak disebutkan, dan tidak ada tindakan dalam catatan ini yang mengakhiri penantian itu.`,
  actDone: (p) => `Tercatat: ${p.noun} oleh ${p.by}.`,
  actCannotTell:
    'Apakah sudah dilakukan sampai hari itu tidak dapat dipastikan dari tanggal-tanggal yang tercatat.',
  actNotYet: 'Belum tercatat pada hari itu.',
  actNamed: (p) => `Disebut, belum dilakukan: ${p.noun}.`,
  accountsDiffer: (p) => `Ada ${p.n} keterangan lain yang berbeda; semuanya tetap tercatat.`,
  oneSide: (p) =>
    `Hanya menurut keterangan satu pihak; tidak ada pernyataan ${p.silent} tentang hal ini dalam catatan ini.`,
  nothingDepends: 'Tidak dikatakan ada yang bergantung padanya.',
  conditionNotMet: 'Syarat itu tidak terpenuhi dalam catatan ini.',
  conditionMet: 'Syarat itu terpenuhi dalam catatan ini.',
  conditionCannotTell: 'Apakah syarat itu terpenuhi tidak dapat dipastikan dari catatan ini.',
  forceOpen: (p) => `${p.question} Hal itu tetap terbuka [${p.id}].`,
  concerns: (p) => `Menyangkut ${p.names}, yang bukan pihak dalam tindakan mana pun di sini.`,
  chainPassed: (p) => `Kata-kata itu diteruskan ${p.n} kali.`,
  openQuestions: (p) => `Dibiarkan terbuka: ${p.list}.`,

  reportHeadline: (p) =>
    `Pada ${p.day} catatan ini menjawab ${p.lines} baris berita: ${p.waits} tindakan dinantikan, ${p.unnamed} di antaranya dari pihak yang tidak disebut${p.onlyReported ? '; semua tindakan di dalamnya hanya diberitakan, tidak ada yang ditandatangani atau didepositkan' : ''}.`,
  waitStated: (p) => `${p.who} menanti ${p.noun} dari ${p.whom}`,
  waitUnnamed: (p) => `${p.who} menanti ${p.noun}, dan siapa yang diharapkan memberikannya tidak disebutkan`,
  noWaits: 'Dalam catatan ini tidak ada yang menanti apa pun',
  noCircle: 'Seperti dinyatakan, tidak ada yang saling menunggu secara melingkar',
  circleStated: (p) => `Seperti dinyatakan, ${p.circles}`,
  waitInCircle: (p) => `${p.acts} saling menunggu secara melingkar`,
  circleUnderReadings: (p) =>
    `menurut ${grouped(p.n)} dari ${grouped(p.total)} gabungan tafsiran, keadaan itu ada (hitungan, bukan probabilitas)`,
  dossierNothingYet: (p) => `Belum ada yang tercatat dalam berkas perundingan ini sampai ${p.day}.`,

  assumes: (p) => `Pengandaian: jawaban ini mengandaikan ${p.n} tindakan yang belum dilakukan siapa pun.`,
  assumedAct: (p) => `${p.party}: ${p.kind}, ${p.title}, ${p.day}.`,
  assumedOnRecord: (p) => `Tindakan ini sudah ada dalam catatan dan tidak menambah apa pun: ${p.entry}.`,
  untilDay: (p) =>
    `Menurut semua yang tercatat, termasuk entri yang lebih kemudian, hal itu bertahan sampai ${p.day}; sejak hari itu: ${p.then}.`,
  untilNothing: 'Tidak ada dalam catatan ini yang mengakhiri atau mengubahnya.',
  wouldChange: (p) => `Yang akan mengubahnya: salah satu tindakan ini, jika dilakukan pada ${p.day}:`,
  nothingAlone: (p) =>
    `Yang akan mengubahnya: dari ${p.n} tindakan yang dicoba, jika dilakukan pada ${p.day}, tidak ada yang cukup sendirian.`,
  enoughAlone: (p) => `${p.party}: ${p.kinds}, ${p.title}; sejak ${p.day}.`,
  moreAlone: (p) => `${p.n} lagi akan cukup dan tidak disebut di sini.`,
  notTried: (p) => `${p.n} lagi tidak dicoba.`,
  mayNotAsked:
    'Masing-masing dicoba sendirian. Apakah suatu pihak boleh melakukannya tidak ditanyakan di sini.',
  badAssumption: {
    form: (p) =>
      `${p.found} bukan tindakan yang dapat diandaikan. Yang diharapkan INSTRUMEN PIHAK JENIS HARI: instrumen dan pihak yang ada dalam catatan, jenis tindakan, dan hari, dipisahkan spasi. Tulis seperti: sebuah-instrumen sebuah-negara ratify 2026-12-01`,
    day: (p) =>
      `${p.text}: ${p.found} bukan hari kalender. Yang diharapkan hari tindakan itu di bagian akhir; tulis seperti 2026-12-01.`,
    kind: (p) =>
      `${p.text}: ${p.found} bukan jenis tindakan yang dapat diandaikan. Yang diharapkan salah satu dari ini sebelum hari: ${p.known}.`,
    instrument: (p) =>
      `${p.text}: tidak ada instrumen bernama ${p.found} dalam catatan. Yang diharapkan id atau nama instrumen di bagian awal. ${p.hint}`,
    party: (p) =>
      `${p.text}: tidak ada pihak bernama ${p.found} dalam catatan. Yang diharapkan id atau nama pihak sesudah instrumen. ${p.hint}`,
    several: (p) =>
      `${p.text} dapat berarti beberapa hal. Yang diharapkan satu instrumen dan satu pihak; pakai id-nya, seperti: ${p.ways}`,
  },

  nobodyLeft: (p) => `Menurut catatan ini, pada ${p.day} tidak ada lagi pihak pada ${p.title}.`,
  inForce: (p) => `Pada ${p.day}, ${p.title} berlaku bagi ${p.n} pihak dalam catatan ini.`,
  inEffect: (p) =>
    `Pada ${p.day}, ${p.title} berlaku di antara ${p.n} peserta dalam catatan ini; naskah itu mengikat secara politik, tidak secara hukum.`,
  notInForce: (p) => `Pada ${p.day}, ${p.title} tidak berlaku.`,
  inForceForEach: (p) =>
    `Pada ${p.day}, ${p.title} tidak berlaku secara umum; menurut ${p.locator} ia berlaku bagi ${p.n} pihak dalam catatan ini, bagi masing-masing secara tersendiri.`,
  ownRule: {
    yes: (p) =>
      `Menurut aturannya sendiri, ${p.name}: berlaku sejak ${p.since}, bagi ${p.n} dari ${p.of} pihak.`,
    no: (p) => `Menurut aturannya sendiri, ${p.name}: tidak berlaku pada hari itu.`,
    'cannot-tell': (p) =>
      `Menurut aturannya sendiri, ${p.name}: apakah berlaku pada hari itu tidak dapat dipastikan dari catatan ini.`,
  },
  thirdStates: {
    duty: 'kewajiban',
    right: 'hak',
    none: (p) =>
      `Menurut catatan ini tidak satu pun ketentuannya memberi ${p.who} kewajiban atau hak; traktat tidak menimbulkan keduanya bagi negara ketiga tanpa persetujuannya (VCLT pasal 34).`,
    accepted: (p) =>
      `${p.who} bukan pihak dan mempunyai kewajiban ${p.locator} sejak ${p.since}: ia telah menerimanya secara tegas (VCLT pasal 35).`,
    assented: (p) =>
      `${p.who} bukan pihak dan mempunyai hak ${p.locator} sejak ${p.since}: ia telah menyetujuinya (VCLT pasal 36).`,
    presumed: (p) =>
      `${p.who} bukan pihak dan mempunyai hak ${p.locator} sejak ${p.since}: persetujuannya dianggap ada selama ia tidak menyatakan sebaliknya (VCLT pasal 36).`,
    'not-accepted': (p) =>
      `${p.who} bukan pihak dan tidak mempunyai kewajiban ${p.locator}: ia belum menerimanya, dan traktat tidak menimbulkan kewajiban baginya tanpa persetujuannya (VCLT pasal 34 dan 35).`,
    'not-assented': (p) =>
      `${p.who} bukan pihak dan tidak mempunyai hak ${p.locator}: di sini persetujuannya tidak dianggap ada, dan tidak ada dalam catatan (VCLT pasal 36).`,
    contrary: (p) =>
      `${p.who} bukan pihak dan tidak mempunyai hak ${p.locator}: ia telah menyatakan tidak menyetujuinya (VCLT pasal 36).`,
    revoked: (p) =>
      `${p.who} bukan pihak dan tidak mempunyai ${p.what} ${p.locator}: itu telah dicabut (VCLT pasal 37).`,
    'not-in-force': (p) =>
      `${p.who} bukan pihak dan tidak mempunyai ${p.what} ${p.locator}: traktat itu tidak berlaku.`,
    'cannot-tell': (p) =>
      `Apakah ${p.who} mempunyai ${p.what} ${p.locator} sebagai negara ketiga tidak dapat dipastikan dari catatan ini.`,
  },
  ownRuleFor: {
    yes: (p) => `Menurut aturannya sendiri, ${p.name}: berlaku bagi ${p.who}.`,
    no: (p) => `Menurut aturannya sendiri, ${p.name}: tidak berlaku bagi ${p.who}.`,
    'cannot-tell': (p) =>
      `Menurut aturannya sendiri, ${p.name}: apakah berlaku bagi ${p.who} tidak dapat dipastikan dari catatan ini.`,
  },
  provisionsAre: {
    yes: (p) => `Dari ${p.title}, ${p.name} berlaku pada ${p.day}: ${p.provisions}.`,
    no: (p) => `Dari ${p.title}, ${p.name} tidak berlaku pada ${p.day}: ${p.provisions}.`,
    'cannot-tell': (p) =>
      `Dari ${p.title}, apakah ${p.name} berlaku pada ${p.day} tidak dapat dipastikan dari catatan ini: ${p.provisions}.`,
  },
  organisationRatifies: (p) =>
    `${p.who} adalah organisasi: tindakannya yang sepadan dengan ratifikasi disebut konfirmasi formal (VCLT-IO pasal 2(1)(b bis), 14(2)); dalam catatan ini ia tercatat sebagai ratifikasi.`,
  finalClauses: (p) =>
    `Diadopsi (${p.adopted}) dan belum berlaku: yang dikatakannya tentang hal-hal ini diterapkan sejak diadopsi (VCLT pasal 24(4)): ${p.list}.`,
  finalClauseMatters: {
    consent: 'persetujuan untuk terikat',
    'entry-into-force': 'mulai berlaku',
    reservations: 'pensyaratan',
    depositary: 'penyimpan',
  },
  forceCannotTell: (p) => `Apakah ${p.title} berlaku pada ${p.day} tidak dapat dipastikan dari catatan ini.`,
  computedDay: (p) =>
    `Hari mulai berlaku yang dihitung dari klausul dan tindakan dalam catatan ini: ${p.day}.`,
  computedSpan: (p) =>
    `Dihitung dari klausul dan tindakan dalam catatan ini: antara ${p.from} dan ${p.to}; ada hari penentu yang tidak pasti.`,
  computedNever: 'Dihitung dari klausul dan tindakan dalam catatan ini: belum tercapai.',
  publishedDay: (p) => `Hari yang diumumkan: ${p.days}.`,
  publishedNone: 'Hari yang diumumkan tidak ada dalam catatan ini.',
  agree: 'Keduanya sesuai.',
  agreeWithOne: 'Pengumuman berbeda-beda; hari yang dihitung sesuai dengan sebagian saja.',
  twoDays: (p) => `${p.kind}: ${p.computed} menurut klausul, ${p.published} menurut pengumuman.`,
  backDated: (p) =>
    `${p.kind}: berlaku sejak ${p.effective}, diterima sesudah hari yang ditanyakan atau mungkin demikian (${p.received}). Jawaban ini melihat ke belakang.`,
  twoDaysDiffer: (p) =>
    `Bagi ${p.n} pihak, hari menurut klausul dan hari yang diumumkan berbeda: ${p.names}.`,
  differ: 'Keduanya berbeda; hari yang diumumkan yang menentukan, dan perbedaannya ditampilkan.',
  changes: {
    changes: (p) => `Ia mengubah ${p.title}.`,
    replaces: (p) => `Ia menggantikan ${p.title}, di antara yang menjadi pihak pada keduanya.`,
  },
  changedBy: (p) => `Diubah oleh ${p.title}, berlaku sejak ${p.since}, bagi ${p.n} dari ${p.of} pihak.`,
  notChangedBy: (p) => `${p.title}, yang akan mengubahnya, belum berlaku pada hari itu.`,
  noLaterEntry: (p) =>
    `Tidak ada entri yang lebih kemudian dalam catatan ini; yang terakhir tertanggal ${p.last}.`,
  noEntryYet: 'Belum ada entri dalam catatan ini sampai hari itu.',
  laterEntries: 'Ada entri yang lebih kemudian; entri itu tidak dipakai untuk hari yang ditanyakan.',
  unverifiedClauses: (p) => `belum terverifikasi: ${p.what}`,
  clauseParts: {
    published: 'hari yang diumumkan',
    entryIntoForce: 'klausul tentang mulai berlaku',
    laterParties: 'klausul tentang pihak kemudian',
    withdrawal: 'klausul tentang penarikan diri',
    term: 'klausul tentang jangka waktu',
    reservations: 'klausul tentang pensyaratan',
    clause: 'klausul',
  },
  unverifiedRows: (p) => `${p.n} baris bertumpu pada nilai yang belum diperiksa siapa pun di sini.`,
  uncertainParties: (p) => `Untuk ${p.n} pihak, catatan ini tidak dapat memastikan: ${p.names}.`,
  partyIs: {
    none: (p) => `Tidak ada tindakan ${p.who} mengenai ${p.title} dalam catatan ini sampai ${p.day}.`,
    signed: (p) =>
      `Pada ${p.day}, ${p.who} telah menandatangani ${p.title} dan menurut catatan ini tidak terikat olehnya.`,
    consented: (p) =>
      `${p.who} telah menyatakan persetujuan untuk terikat pada ${p.title}; pada ${p.day} instrumen itu belum berlaku baginya.`,
    'in-force': (p) => `Pada ${p.day}, ${p.title} berlaku bagi ${p.who}, sejak ${p.since}.`,
    suspended: (p) => `Pada ${p.day}, ${p.title} dalam keadaan ditangguhkan bagi ${p.who}, sejak ${p.since}.`,
    provisional: (p) => `Pada ${p.day}, ${p.who} menerapkan ${p.title} secara sementara, sejak ${p.since}.`,
    ended: (p) => `Pada ${p.day}, ${p.title} tidak lagi berlaku bagi ${p.who}; berakhir pada ${p.since}.`,
    'cannot-tell': (p) =>
      `Kedudukan ${p.who} terhadap ${p.title} pada ${p.day} tidak dapat dipastikan dari catatan ini.`,
  },
  partyNotBound: (p) => `${p.who} tidak terikat oleh ${p.title} pada ${p.day}, menurut catatan ini.`,
  waiverBeforeLeaving: (p) =>
    `${p.who} mengesampingkan syarat bagi dirinya pada ${p.day}, lalu keluar dan kembali. Jika pengesampingan itu berlaku juga bagi persetujuannya yang baru, ${p.title} berlaku baginya; jika berakhir bersama persetujuan yang lama, belum, sampai syarat itu terpenuhi atau dikesampingkan lagi. Tidak ada pasal yang menjawabnya (VCLT pasal 24(1)), dan di sini tidak diputuskan.`,
  consentBeforeLeavingParent: (p) =>
    `${p.who} menyatakan persetujuan pada ${p.title} pada ${p.day}, lalu tidak lagi menjadi pihak ${p.parent} dan kemudian kembali menjadi pihaknya. Jika persetujuan itu berlaku lagi, ${p.title} berlaku baginya; jika berakhir ketika kedudukan itu hilang, tidak, sampai ${p.who} menyatakan persetujuan lagi. Tidak ada pasal yang menjawabnya (VCLT pasal 11, 70(1)), dan di sini tidak diputuskan.`,
  leftBeforeSuccession: (p) =>
    `${p.who} memberitahukan penarikan diri dari ${p.title} pada ${p.notice}, dan baru menyatakan persetujuan pada ${p.day}, dengan akibat sejak sebelum pemberitahuan itu. Jika pemberitahuan itu mengakhiri apa yang timbul dari persetujuan tersebut, ${p.title} tidak berlaku baginya, sampai ${p.who} menyatakan persetujuan lagi; jika yang dinyatakan terakhir yang menentukan, berlaku. Tidak ada pasal yang menjawabnya (VCSST pasal 22, 23; VCLT pasal 54), dan di sini tidak diputuskan.`,
  partyNoConsent: (p) =>
    `${p.who} tidak terikat oleh ${p.title} pada ${p.day}: persetujuannya untuk itu tidak ada dalam catatan ini.`,
  leftOpen: {
    'no-clause': {
      question: () =>
        'Dapatkah suatu pihak menarik diri dari traktat tanpa klausul penarikan diri: apakah para pihak bermaksud mengizinkannya, atau apakah hal itu tersirat dari sifat traktat (VCLT pasal 56(1))?',
      answers: {
        'not-admitted': () => 'keduanya tidak: pemberitahuan tidak mempunyai akibat',
        intended: () =>
          'para pihak bermaksud mengizinkannya (VCLT pasal 56(1)(a)): pemberitahuan berakibat dua belas bulan kemudian',
        implied: () =>
          'hal itu tersirat dari sifat traktat (VCLT pasal 56(1)(b)): pemberitahuan berakibat dua belas bulan kemudian',
      },
    },
    'claimed-ground': {
      question: (p) => `${p.who} menyatakan sebagai alasan ${p.kind}: ${p.ground}. Apakah alasan itu benar?`,
      answers: {
        'does-not-hold': (p) =>
          `${p.ground}, menurut pernyataan ${p.who}: tidak benar, dan tindakan itu tidak mempunyai akibat`,
        holds: (p) => `${p.ground}, menurut pernyataan ${p.who}: benar`,
        'holds-urgent': (p) =>
          `${p.ground}, menurut pernyataan ${p.who}: benar, dan keadaannya sangat mendesak (VCLT pasal 65(2))`,
      },
    },
  },
  goesOn: {
    after: {
      leaving: 'setelah suatu pihak keluar',
      end: 'setelah traktat berakhir',
      'provisional-application': 'setelah penerapan sementara',
    },
    until: (p) => `${p.provisions} terus berlaku bagi ${p.who} sampai ${p.until} (${p.locator}).`,
    always: (p) => `${p.provisions} terus berlaku bagi ${p.who}, tanpa batas waktu (${p.locator}).`,
    uncertain: (p) =>
      `Apakah ${p.provisions} terus berlaku bagi ${p.who}, atau sampai kapan, tidak dapat dikatakan (${p.locator}).`,
  },
  grounds: {
    clause: 'menurut klausul traktat, atau dengan persetujuan semua (VCLT pasal 57)',
    agreement: 'menurut kesepakatan beberapa pihak (VCLT pasal 58)',
    breach:
      'karena pelanggaran pihak lain, menurut pernyataan pembuatnya (VCLT pasal 60); benar tidaknya tidak diputuskan di sini',
    impossibility:
      'karena pelaksanaan menjadi tidak mungkin, menurut pernyataan pembuatnya (VCLT pasal 61); benar tidaknya tidak diputuskan di sini',
    'change-of-circumstances':
      'karena perubahan keadaan yang mendasar, menurut pernyataan pembuatnya (VCLT pasal 62); benar tidaknya tidak diputuskan di sini',
    hostilities:
      'karena pecahnya permusuhan, menurut pernyataan pembuatnya (VCLT pasal 73); benar tidaknya tidak diputuskan di sini',
    asserted: 'menurut pernyataan pembuatnya sendiri; benar tidaknya tidak diputuskan di sini',
  },
  claimed: {
    breach: 'pelanggaran berat oleh pihak lain (VCLT pasal 60)',
    impossibility: 'ketidakmungkinan pelaksanaan (VCLT pasal 61)',
    'change-of-circumstances': 'perubahan keadaan yang mendasar (VCLT pasal 62)',
    hostilities: 'pecahnya permusuhan (VCLT pasal 73)',
  },
  claim: {
    asserts: (p) =>
      `${p.who} menyatakan sebagai alasan ${p.kind}${p.parties ? ` terhadap ${p.parties}` : ''}: ${p.ground}. Benar tidaknya tidak diputuskan di sini.`,
    openUntil: (p) =>
      `Setiap pihak lain dapat mengajukan keberatan sampai ${p.last}; jika tidak ada, tindakan itu dapat diambil sejak hari berikutnya (VCLT pasal 65(2)).`,
    none: (p) =>
      `Tidak ada keberatan yang diajukan sampai ${p.last}, menurut catatan ini (VCLT pasal 65(2)).`,
    objected: (p) =>
      `Keberatan oleh ${p.names}: penyelesaian harus dicari dengan cara-cara pasal 33 Piagam, dan harinya terbuka (VCLT pasal 65(3)).`,
    contested: (p) => `Keberatan oleh ${p.names}: harinya terbuka.`,
    late: (p) => `Keberatan oleh ${p.names} setelah waktunya lewat (VCLT pasal 65(2)).`,
    unknown: 'Sejak kapan waktu untuk keberatan berjalan tidak tercatat (VCLT pasal 65(2)).',
    noPeriod:
      'Mengenai permusuhan Konvensi tidak menentukan apa pun sebelumnya: tidak ada waktu untuk keberatan yang dihitung (VCLT pasal 73).',
  },
  pause: (p) =>
    `ditangguhkan oleh ${p.who}${p.parties ? ` terhadap ${p.parties}` : ''}${p.provisions ? `: ${p.provisions}` : ''}${p.ground ? ` – ${p.ground}` : ''}.`,
  partyTurnsOn: (p) =>
    `Kedudukan ${p.who} terhadap ${p.title} pada ${p.day} bergantung pada tafsirannya: ${p.questions}`,
  standingTurnsOn: 'bergantung pada tafsiran',
  tooManyQuestions: (p) =>
    `Ada ${p.n} pertanyaan yang masih terbuka mengenainya, dan jawabannya lebih banyak daripada yang dapat digabungkan: apa yang mungkin bergantung pada pertanyaan itu tidak dapat dipastikan.`,
  underReading: (p) => `Jika dibaca demikian: ${p.reading}. ${p.says}`,
  partyNever: {
    consented: (p) =>
      `Sampai ${p.day}, ${p.title} tidak pernah berlaku bagi ${p.who}; persetujuannya berakhir pada ${p.since}, sebelum dapat berlaku.`,
    provisional: (p) =>
      `Sampai ${p.day}, ${p.title} tidak pernah berlaku bagi ${p.who}; penerapan sementara olehnya berakhir pada ${p.since}.`,
    signed: (p) =>
      `Sampai ${p.day}, ${p.title} tidak pernah berlaku bagi ${p.who}; ia pernah menandatangani, dan itu berakhir pada ${p.since}.`,
  },
  partyTakesPart: (p) =>
    `Pada ${p.day}, ${p.who} ikut serta dalam ${p.title}, sejak ${p.since}; naskah itu mengikat secara politik, tidak secara hukum.`,
  dayOrEarlier: (p) => `${p.day} (atau lebih awal, paling awal ${p.from})`,
  dayOrLater: (p) => `${p.day} (atau lebih lambat, paling lambat ${p.to})`,
  sinceUnknown: 'hari yang tidak tercantum dalam catatan ini',
  partyHeadline: (p) =>
    `Pada ${p.day}, ${p.n} dari ${p.of} instrumen dalam catatan ini berlaku bagi ${p.who}.`,
  accountsOf: (p) =>
    p.n === 1
      ? `Tentang kedudukan ${p.who} ada pula satu keterangan, dengan pemiliknya:`
      : `Keterangan tentang kedudukan ${p.who} berbeda; masing-masing dengan pemiliknya:`,
  namesBefore: (p) =>
    `${p.now} adalah subjek hukum yang sama dengan yang dahulu bernama ${p.list}; tindakannya tetap pada harinya.`,
  nameUntil: (p) => `${p.name} sampai ${p.day}`,
  lawOfTreaties: {
    yes: (p) =>
      `Pasal hukum perjanjian dikutip sebagai hukum traktat: ${p.law} berlaku bagi ${p.who} ketika ini dibuat (${p.day}), dan berlaku terhadap mereka yang baginya juga demikian (VCLT pasal 4).`,
    no: (p) =>
      `Pasal hukum perjanjian dikutip sebagai hukum kebiasaan: ini dibuat pada ${p.day}, tidak setelah ${p.law} mulai berlaku bagi ${p.who} (VCLT pasal 4).`,
    'cannot-tell': (p) =>
      `Apakah pasal hukum perjanjian dikutip sebagai hukum traktat atau hukum kebiasaan tidak dapat dipastikan: belum pasti apakah ${p.law} berlaku bagi ${p.who} ketika ini dibuat (${p.day}) (VCLT pasal 4).`,
    before: (p) =>
      `Bagi ${p.who} ia tidak mengatur tindakan atau fakta sebelum ${p.day}, kecuali ia menentukan lain (VCLT pasal 28).`,
  },
  registration: {
    yes: (p) =>
      `Terdaftar pada ${p.with}${p.number ? ` dengan nomor ${p.number}` : ''}: ${p.day}${p.by ? `, oleh ${p.by}` : ''} (${p.locator}; VCLT pasal 80).`,
    no: (p) =>
      `Tidak terdaftar pada ${p.with} pada hari itu, menurut catatan ini (${p.locator}).${p.otherwise ? ` ${p.otherwise}` : ''} Hal itu tidak mengurangi keberlakuannya.`,
    'cannot-tell': (p) =>
      `Apakah pada hari itu ia terdaftar pada ${p.with} tidak dapat dipastikan: ${p.day}.`,
  },
  territories: {
    entire: (p) =>
      `Bagi ${p.who} ia berlaku untuk seluruh wilayahnya${p.except ? ` tanpa ${p.except}` : ''} (VCLT pasal 29).`,
    metropolitan: (p) =>
      p.also
        ? `Bagi ${p.who} ia berlaku untuk wilayah metropolitannya dan untuk ${p.also}.`
        : `Bagi ${p.who} ia berlaku hanya untuk wilayah metropolitannya.`,
    'cannot-tell': (p) =>
      `Apakah bagi ${p.who} ia berlaku di luar wilayah metropolitannya tidak dapat dipastikan dari catatan ini.`,
    since: (p) => `Lebih kemudian daripada yang lain: ${p.list}.`,
    sinceDay: (p) => `untuk ${p.territory} sejak ${p.day}`,
    open: (p) => `Apakah ia berlaku untuk ${p.list} tidak dapat dipastikan dari catatan ini.`,
    late: (p) => `Dikecualikan pada ${p.day}, setelah persetujuan, tanpa akibat: ${p.list}.`,
    others: 'semua selain wilayah metropolitan',
  },
  mayComeIn: {
    'own-act': (p) =>
      `Klausulnya memungkinkan ${p.who} turut serta dalam ${p.title} dengan tindakannya sendiri.`,
    'by-others': (p) =>
      `Klausulnya memungkinkan ${p.who} turut serta dalam ${p.title} atas undangan, persetujuan, atau keputusan pihak lain.`,
    'not-open': (p) => `Klausul ${p.title} tidak terbuka bagi ${p.who}.`,
    depends: (p) =>
      `Apakah klausul ${p.title} terbuka bagi ${p.who} bergantung pada istilah yang tidak didefinisikannya, atau yang daftarnya tidak ada dalam catatan ini.`,
  },
  isAmong: (p) => `Pada ${p.day}, ${p.who} ${p.sets}; bagi yang demikian klausulnya terbuka.`,
  openSets: {
    'any-state': 'adalah negara',
    invited: 'telah diundang',
    parties: (names) => `disebut dalam klausul (${names})`,
    partyTo: (title) => `menjadi pihak pada ${title}`,
    region: (list) => `ada dalam daftar “${list}”`,
    term: (term) => `termasuk “${term}”`,
  },

  // ---- siapa terikat kepada siapa
  period: (p) => `${p.count} ${{ days: 'hari', months: 'bulan', years: 'tahun' }[p.unit]}`,
  relations: {
    unverifiedPairs: (p) => `${p.n} pasangan bertumpu pada nilai yang belum diperiksa siapa pun di sini.`,
    pairUnverified: 'Ini bertumpu pada nilai yang belum diperiksa siapa pun di sini.',
    bonds: {
      'not-both-party': 'tidak keduanya pihak',
      'in-force': 'berlaku',
      modified: 'berlaku dengan perubahan',
      excluded: 'ketentuan dikecualikan',
      awaiting: 'menanti penerimaan',
      'no-relations': 'tanpa hubungan',
      'accession-barred': 'aksesi tanpa akibat di antara keduanya',
      'same-side': 'satu sisi',
      replaced: 'digantikan',
      suspended: 'ditangguhkan',
      'suspended-in-part': 'ditangguhkan sebagian',
      'cannot-tell': 'tidak dapat diketahui',
      'turns-on-reading': 'bergantung pada tafsiran',
    },
    between: {
      'not-both-party': (p) => `${p.names} tidak keduanya menjadi pihak pada ${p.title} pada ${p.day}.`,
      'in-force': (p) => `${p.title} berlaku di antara ${p.names} pada ${p.day}, secara penuh.`,
      modified: (p) =>
        `${p.title} berlaku di antara ${p.names} pada ${p.day}, dengan perubahan oleh pensyaratan: ${p.modified}.`,
      excluded: (p) =>
        `${p.title} berlaku di antara ${p.names} pada ${p.day} tanpa ${p.excluded}, sejauh pensyaratan yang dikeberatani${p.modified ? `, dan dengan perubahan oleh yang lain: ${p.modified}` : ''}.`,
      awaiting: (p) =>
        `${p.title} berlaku di antara ${p.names} pada ${p.day}, dan suatu pensyaratan di antara keduanya belum diterima dan belum dikeberatani.`,
      'accession-barred': (p) =>
        `${p.title} tidak berlaku antara ${p.names} pada ${p.day}: aksesi yang satu tidak berakibat terhadap yang lain.`,
      'no-relations': (p) =>
        `Tidak ada hubungan di antara ${p.names} menurut ${p.title} pada ${p.day}: suatu keberatan terhadap pensyaratan menghalanginya.`,
      'same-side': (p) =>
        `${p.names} adalah satu sisi ${p.title} pada ${p.day}; ia tidak menimbulkan apa pun di antara keduanya.`,
      replaced: (p) =>
        `Di antara ${p.names} ${p.title} digantikan oleh traktat kemudian pada ${p.day} (VCLT pasal 30(3), 59).`,
      'suspended-in-part': (p) =>
        `Di antara ${p.names} ${p.title} berlaku pada ${p.day}; yang ditangguhkan di antara mereka: ${p.suspended}.`,
      suspended: (p) => `Di antara ${p.names} ${p.title} ditangguhkan pada ${p.day}.`,
      'cannot-tell': (p) =>
        `Hubungan ${p.names} menurut ${p.title} pada ${p.day} tidak dapat diketahui dari catatan ini.`,
      'turns-on-reading': (p) =>
        `Hubungan ${p.names} menurut ${p.title} pada ${p.day} bergantung pada tafsirannya; tidak ada tafsiran yang diutamakan.`,
    },
    doctrines: {
      vclt: 'menurut pasal 20 dan 21 saja',
      severability: 'menurut keterpisahan pensyaratan',
    },
    political:
      'Teks itu mengikat secara politis, bukan hukum; tidak ada aturan hukum traktat yang diterapkan padanya.',
    practice:
      'Persetujuan terhitung sejak penyimpanannya, sebagaimana penyimpan menghitungnya; menurut bunyi VCLT pasal 20(4)(c) ia berakibat begitu ada yang menerima pensyaratannya.',
    letter: (p) =>
      `Menurut bunyinya persetujuan ${p.party} belum berakibat pada hari itu${p.day ? `; ia berakibat sejak ${p.day}` : ''}.`,
    optional: (p) => `Diterima keduanya: ${p.provisions}.`,
    asChanged: (p) => `Di antara keduanya berlaku teks yang diubah oleh ${p.amendments}.`,
    asReplaced: (p) => `Di antara keduanya ia digantikan oleh ${p.amendments}.`,
    asBefore: (p) =>
      `Tidak sebagaimana diubah oleh ${p.amendment}: ${p.party} bukan pihak padanya, jadi di antara keduanya berlaku teks tanpa itu (VCLT pasal 40(4), 30(4)(b)).`,
    notReplaced: (p) =>
      `Tidak digantikan oleh ${p.amendment}: ${p.party} bukan pihak padanya (VCLT pasal 30(4)(b)).`,
    textCannotTell: (p) =>
      `Apakah di antara keduanya berlaku teks yang diubah oleh ${p.amendments} tidak dapat diketahui dari catatan ini.`,
    changedAmong: (p) =>
      `Sebagaimana diubah oleh ${p.amendment} ia berlaku di antara ${p.parties} dari mereka pada ${p.day}, ${grouped(p.pairs)} pasang.`,
    text: (p) => `dengan ${p.amendments}`,
    textPerhaps: (p) => `mungkin dengan ${p.amendments}`,
    textWithout: (p) => `tanpa ${p.amendments}`,
    asAdopted: 'sebagaimana diadopsi',
    texts: (p) => `Teks mana yang berlaku di antara berapa pasang: ${p.list}.`,
    letters: (p) => `Huruf untuk teks di antara keduanya: ${p.list}.`,
    noLetter: 'tanpa huruf: sebagaimana diadopsi',
    letterOpen: 'huruf dengan ?: tidak dapat dipastikan',
    row: (p) => `Hubungan ${p.party} dengan ${p.n} pihak lain pada ${p.title} pada ${p.day}:`,
    noRow: (p) => `${p.party} bukan pihak pada ${p.title} pada ${p.day}, menurut catatan ini.`,
    matrix: (p) =>
      `Pada ${p.day} ${p.title} memiliki ${p.parties} pihak dalam catatan ini; dari ${grouped(p.pairs)} pasangan di antaranya, ia berlaku secara penuh pada ${grouped(p.plain)} pasangan.`,
    counts: (p) => `Selebihnya: ${p.list}.`,
    reserving: 'Siapa yang mengajukan pensyaratan, dan bagaimana hubungannya dengan berapa pihak lain:',
    none: 'Tidak ada pensyaratan terhadapnya dalam catatan ini. Tidak ditemukan bukan berarti tidak pernah diajukan.',
    title: (p) => `Siapa terikat kepada siapa: ${p.title}`,
    link: 'Siapa terikat kepada siapa',
    everyPair: 'Setiap pasangan',
    everyone: 'semua',
    oneParty: 'Satu pihak',
    towards: 'terhadap',
    towardsEach: (p) => `${p.party} terhadap setiap pihak lain`,
    relation: 'Hubungan',
    provisions: 'Ketentuan yang terkait',
    reservingTitle: 'Siapa yang mengajukan pensyaratan',
    alphabetical: 'Menurut abjad, dalam bahasa pembaca.',
    squareNote:
      'Satu baris dan satu kolom bagi setiap pihak, menurut abjad. Sebuah kotak dan bayangan cerminnya adalah dua pihak yang sama.',
    more: (p) =>
      `Setiap pasangan: mufakat relations ${p.instrument} --csv; satu pihak: --of PIHAK; dua: --between PIHAK PIHAK.`,
  },

  rules: {
    party: (p) =>
      `Berlaku bagi ${p.party} sejak ${p.day}: persetujuannya untuk terikat telah mulai berlaku dan instrumennya berlaku.`,
    participant: (p) => `${p.party} ikut serta sejak ${p.day}.`,
    'later-party': (p) => `Tindakannya mulai berlaku pada ${p.day}.`,
    succession: (p) =>
      `Suksesi itu berlaku sejak ${p.day}, sebagaimana dinyatakan instrumen atau penyimpannya.`,
    'effective-day': (p) => `Mulai berlaku pada ${p.day}, hari yang dicatat demikian.`,
    'published-day': (p) => `${p.instrument} berlaku sejak ${p.day}, hari yang diumumkan.`,
    'in-time': (p) =>
      `Tindakannya datang pada waktunya untuk termasuk yang baginya instrumen mulai berlaku pertama kali (${p.day}).`,
    'own-delay': (p) =>
      `Jangka waktu klausul mulai berlaku ${p.instrument}, yang dihitung dari tindakannya sendiri, berakhir pada ${p.day}.`,
    'condition-met': (p) => `Syarat klausul mulai berlaku ${p.instrument} tercapai pada ${p.day}.`,
    held: (p) => `Berlangsung tanpa terputus selama jangka waktu yang ditetapkan, pada ${p.day}.`,
    term: (p) => `Jangka waktu ${p.instrument} habis pada ${p.day}.`,
    'next-term': (p) => `Masa perpanjangan ${p.instrument} berakhir pada ${p.day}.`,
    'last-term': (p) => `Masa perpanjangan terakhir ${p.instrument} berakhir pada ${p.day}.`,
    'term-day': (p) => `Suatu masa ${p.instrument} berakhir pada ${p.day}.`,
    'term-past': (p) => `Akhir masa itu lewat pada ${p.day}.`,
    'prolonged-by': (p) =>
      `Bagi ${p.party} ia berlanjut sejak ${p.day}: ${p.party} adalah pihak pada ${p.instrument}, yang memperpanjangnya sejak hari itu, juga untuk waktu sebelum itu berlaku.`,
    bound: (p) => `Persetujuan ${p.party} telah berakibat, sejak ${p.day}.`,
    'notice-run': (p) => `Waktu pemberitahuan ${p.party} telah lewat pada ${p.day}.`,
    'no-conflict': (p) =>
      `${p.party || 'Ia'} tidak terlibat konflik menurut catatan ini${p.day ? `, sejak ${p.day}` : ''}.`,
    'ended-by-clause': (p) => `${p.instrument} berakhir pada ${p.day}. ${p.text}`,
    'ended-for-party': (p) => `Bagi ${p.party} ${p.instrument} berakhir pada ${p.day}. ${p.text}`,
    'conflict-goes-on': (p) =>
      `${p.party} terlibat konflik sejak ${p.until}, menurut catatan ini: penarikan diri tidak berlaku sebelum konflik itu berakhir.`,
    'in-force': (p) => `${p.instrument} berlaku sejak ${p.day}, hari klausulnya terpenuhi.`,
    'entry-into-force': (p) => `Klausul mulai berlaku ${p.instrument} terpenuhi pada ${p.day}.`,
    count: (p) =>
      `Diperlukan ${p.needed} dari ${p.among}; jumlah itu tercapai pada ${p.day}${p.surplus > 0 ? `, dengan kelebihan ${p.surplus} pada hari itu` : ''}.`,
    'count-of-weights': (p) =>
      `Diperlukan ${p.needed} dari jumlah seluruhnya ${p.among}; jumlah itu tercapai pada ${p.day}${p.surplus > 0 ? `, dengan kelebihan ${p.surplus} pada hari itu` : ''}.`,
    'count-of-the-day': (p) =>
      `Diperlukan ${p.needed} dari ${p.among} yang menjadi pihak pada hari itu; jumlah itu tercapai pada ${p.day}${p.surplus > 0 ? `, dengan kelebihan ${p.surplus} pada hari itu` : ''}.`,
    'table-of-the-day': (p) =>
      p.day
        ? `Dihitung menurut tabel ${p.instrument} yang berlaku sejak ${p.day}.`
        : `Dihitung menurut tabel ${p.instrument} yang berlaku pertama.`,
    'party-of-the-day': (p) => `${p.party} dihitung di antara pihak pada ${p.instrument} sejak ${p.day}.`,
    outside: (p) =>
      p.day
        ? `${p.party} bukan pihak pada ${p.instrument} sejak ${p.day}.`
        : `${p.party} bukan pihak pada ${p.instrument}.`,
    act: (p) => `${p.party}: ${p.kind}, dihitung pada ${p.day}.`,
    'act-done': (p) => p.text,
    day: (p) => `Harinya sendiri: ${p.day}.`,
    consent: (p) => `${p.party} telah menyatakan persetujuan untuk terikat.`,
    signature: (p) => `${p.party} telah menandatangani.`,
    'claim-period-over': (p) =>
      `Tiga bulan setelah pemberitahuan ${p.party} telah lewat pada ${p.day} (VCLT pasal 65(2)).`,
    'claim-uncontested': (p) =>
      `Tidak ada keberatan yang diajukan pada waktunya: tindakan yang diusulkan ${p.party} dapat diambil sejak ${p.day} (VCLT pasal 65(2)).`,
    'claim-declared': (p) =>
      `Tidak ada keberatan yang diajukan: yang dinyatakan ${p.party} berlaku sejak ${p.day}.`,
    'claim-contested': (p) =>
      `Keberatan terhadap klaim ${p.party} telah diajukan${p.day ? `, ${p.day}` : ''}: harinya terbuka.`,
    'withdrawal-without-clause': (p) =>
      `Penarikan diri ${p.party} mulai berlaku pada ${p.day}, dua belas bulan setelah pemberitahuannya (VCLT pasal 56(2)).`,
    'goes-on': (p) =>
      `${p.provisions} terus berlaku bagi ${p.party} sejak ${p.day}${p.until ? ` sampai ${p.until}` : ', tanpa batas waktu'} (VCLT pasal 70(1)). ${p.text}`,
    'goes-on-at-least': (p) =>
      `${p.provisions} terus berlaku bagi ${p.party}, paling lambat sejak ${p.day}${p.until ? ` dan paling cepat sampai ${p.until}` : ', tanpa batas waktu'} (VCLT pasal 70(1)). ${p.text}`,
    'may-go-on': (p) =>
      `${p.provisions} mungkin terus berlaku bagi ${p.party}, paling awal sejak ${p.day}${p.until ? ` dan paling lama sampai ${p.until}` : ''} (VCLT pasal 70(1)). ${p.text}`,
    'survival-period': (p) => `${p.period} sejak ${p.day}: sampai ${p.until}.`,
    'went-on': (p) =>
      `${p.provisions} terus berlaku bagi ${p.party} sejak ${p.day}, dan tidak lagi sejak ${p.until} (VCLT pasal 70(1)). ${p.text}`,
    'goes-on-no-more': (p) =>
      `${p.provisions} tidak lagi berlaku bagi ${p.party}, paling lambat sejak ${p.until} (VCLT pasal 70(1)). ${p.text}`,
    'does-not-go-on': (p) =>
      `${p.provisions} terus berlaku ${p.after}; bukan demikian berakhirnya bagi ${p.party} (VCLT pasal 70(1)).`,
    'suspension-in-part': (p) =>
      `${p.party} menangguhkannya sejak ${p.day}${p.parties ? ` terhadap ${p.parties}` : ''}${p.provisions ? `: ${p.provisions}` : ''}${p.ground ? ` – ${p.ground}` : ''}.`,
    'reservation-kept': (p) =>
      `${p.party} mempertahankan pensyaratan pendahulunya terhadap ${p.provisions}, sejak ${p.day}: ia tidak menyatakan sebaliknya dan tidak merumuskan pensyaratan mengenai hal yang sama (VCSST pasal 20(1)).`,
    'objection-kept': (p) => `${p.party} mempertahankan keberatan pendahulunya, sejak ${p.day}.`,
    'once-made': (p) => `${p.party} membuat pensyaratan terhadap ${p.provisions}, sejak ${p.day}.`,
    'applicable-then': (p) => `Hal itu berlaku pada ${p.day}, hari suksesi negara ${p.party}.`,
    withdrawal: (p) => `Penarikan diri ${p.party} mulai berlaku pada ${p.day}.`,
    expulsion: (p) => `Suatu keputusan mengeluarkan ${p.party} sejak ${p.day}.`,
    'signature-disowned': (p) =>
      `${p.party} menyatakan pada ${p.day} bahwa ia tidak bermaksud menjadi pihak (VCLT pasal 18(a)).`,
    // tindakan dalam bentuk yang benar, persetujuan tanpa tindakan, amendemen
    'carries-statement': (p) =>
      `Tindakan ${p.party} memuat pernyataan; apakah yang dinyatakan itu benar tidak diputuskan di sini.`,
    'no-carries-statement': (p) => `Tidak ada pernyataan yang tercatat bersama tindakan ${p.party}.`,
    'addressed-to': (p) => `Tindakan ${p.party} dialamatkan kepada ${p.other}.`,
    'no-addressed-to': (p) => `Menurut catatan, tindakan ${p.party} tidak dialamatkan kepada ${p.other}.`,
    'addressed-to-all': (p) => `Tindakan ${p.party} dialamatkan kepada semua pihak lain.`,
    'no-addressed-to-all': (p) =>
      `Menurut catatan, tindakan ${p.party} tidak dialamatkan kepada satu pun pihak lain.`,
    'not-to-all-parties': (p) =>
      `Menurut catatan, tindakan ${p.party} tidak dialamatkan kepada semua yang menjadi pihak pada hari sebelumnya.`,
    'in-due-form': (p) =>
      `Tindakan ${p.party} dalam bentuk yang benar: yang diminta klausul terpenuhi pada ${p.day}.${p.text ? ` ${p.text}` : ''}`,
    'requirement-met': (p) =>
      `Yang diminta klausul dari tindakan ${p.party} terpenuhi pada ${p.day}. ${p.text}`,
    'no-in-due-form': (p) =>
      `Tindakan ${p.party} tidak dalam bentuk yang benar (VCLT pasal 77(1)(d)).${p.text ? ` ${p.text}` : ''}`,
    'no-requirement-met': (p) => `Yang diminta klausul dari tindakan ${p.party} tidak terpenuhi. ${p.text}`,
    'day-of-act': (p) => `Hari tindakan ${p.party}: ${p.day}.`,
    'not-on-its-day': (p) =>
      `Pada ${p.day}, hari tindakan itu, hal itu belum terpenuhi; yang terjadi kemudian tidak memperbaikinya.`,
    'still-open': () => 'Waktu yang diberikan klausul belum lewat.',
    'came-to-be': (p) => `Itu telah terjadi sampai malam sebelum ${p.day}.`,
    'no-longer-open': (p) => `Waktu yang diberikan klausul lewat pada ${p.until}.`,
    'long-since': (p) => `Waktu yang harus lewat dahulu berakhir pada ${p.day}.`,
    'no-long-since': () => 'Waktu yang harus lewat dahulu belum mulai:',
    listed: () => 'Ia termasuk yang disebut klausul.',
    'no-listed': () => 'Ia tidak termasuk yang disebut klausul.',
    'on-list': (p) => `Ia ada dalam daftar “${p.region}”${p.day ? `, sejak ${p.day}` : ''}.`,
    'no-on-list': (p) => `Ia tidak ada dalam daftar “${p.region}” pada hari itu.`,
    'no-longer-on-list': (p) => `Ia pernah ada dalam daftar “${p.region}” dan tidak lagi sejak ${p.until}.`,
    'state-on-file': () => 'Ia tercatat sebagai negara.',
    'no-state-on-file': () => 'Ia tidak tercatat sebagai negara.',
    invited: (p) => `Ia telah diundang, pada ${p.day}.`,
    'no-invited': () => 'Tidak ada undangan baginya yang berlaku pada hari itu.',
    'all-agreed': (p) => `Semua yang menjadi pihak setuju${p.day ? `, sejak ${p.day}` : ''}.`,
    'agreement-awaited': (p) => `${p.other || p.party} adalah pihak dan belum setuju, sejak ${p.day}.`,
    'agreement-lacking': () => 'Tidak semua yang menjadi pihak telah setuju:',
    'in-force-for': (p) =>
      `${p.instrument} dapat berlaku bagi ${p.party} secara tersendiri sejak ${p.day}, entah berlaku secara umum atau tidak. ${p.text}`,
    'no-in-force-for': (p) =>
      `Jalan mulai berlaku bagi ${p.party} secara tersendiri tidak terbuka. ${p.text}`,
    'party-by-itself': (p) =>
      `Berlaku bagi ${p.party} sejak ${p.day}: ia telah menyetujui, dan sebuah klausul membuatnya berlaku bagi masing-masing pihak secara tersendiri.`,
    'provisions-party': (p) => `Bagi ${p.party} ketentuan ini berlaku sejak ${p.day}: ${p.text}.`,
    'provisions-in-time': (p) =>
      `Tindakannya tiba pada waktunya untuk termasuk di antara yang pertama-tama baginya ketentuan ini mulai berlaku (${p.day}).`,
    'provisions-condition-met': (p) => `Syarat aturannya sendiri tercapai pada ${p.day}: ${p.text}.`,
    'provisions-own-delay': (p) => `Jangka waktu aturannya sendiri berakhir pada ${p.day}: ${p.text}.`,
    'provisions-in-force': (p) =>
      `Ketentuan ini berlaku sejak ${p.day}, hari aturannya sendiri terpenuhi dan instrumennya berlaku: ${p.text}.`,
    'no-provisions-in-force': (p) =>
      `Agar ketentuan ini berlaku menurut aturannya sendiri, yang kurang: ${p.text}.`,
    'provisions-entry-into-force': (p) =>
      `Aturan mulai berlaku ketentuan ${p.instrument} ini terpenuhi pada ${p.day}: ${p.text}.`,
    'deemed-consent': (p) =>
      `${p.party} dianggap menyetujui ${p.instrument} sejak ${p.day}, tanpa tindakan sendiri. ${p.text}`,
    'no-deemed-consent': (p) =>
      `${p.party} tidak dianggap menyetujui ${p.instrument} tanpa tindakan sendiri. ${p.text}`,
    'opted-out': (p) => `${p.party} menyatakan tidak ikut tepat waktu, pada ${p.day}.`,
    'opted-out-too-late': (p) =>
      `${p.party} menyatakan tidak ikut pada ${p.day}, ketika sudah terikat: itu tidak berakibat.`,
    'bound-by-amendment': (p) =>
      `${p.instrument} mengikat semua begitu berlaku, jadi juga ${p.party} sejak ${p.day}.`,
    'no-bound-by-amendment': (p) =>
      `${p.instrument} akan mengikat ${p.party} seperti semua pihak, begitu ini terpenuhi:`,
    'bound-without-objection': (p) =>
      `${p.instrument} mengikat ${p.party} sejak ${p.day}: sampai saat itu ia tidak menolak.`,
    'no-bound-without-objection': (p) =>
      `${p.instrument} akan mengikat ${p.party} seperti semua yang tidak menolak, begitu ini terpenuhi:`,
    'joined-after-amendment': (p) =>
      `${p.party} menjadi pihak pada ${p.day}, ketika amendemen sudah berlaku, dan tidak menyatakan lain: ia pihak pada teks yang diubah (VCLT pasal 40(5)).`,
    'no-joined-after-amendment': (p) =>
      `${p.party} akan menjadi pihak pada teks yang diubah bila ia menjadi pihak sesudah amendemen (VCLT pasal 40(5)):`,
    'joined-before-amendment': (p) =>
      `${p.party} sudah pihak sebelum amendemen berlaku: ia hanya terikat oleh tindakannya sendiri (VCLT pasal 40(4)).`,
    'not-yet-amended': () => 'Amendemen itu belum berlaku.',
    'barred-by-objections': (p) =>
      `Pada ${p.day} ${p.instrument} akan mulai berlaku; sampai malam sebelumnya yang berkeberatan sebanyak yang diminta klausul, dan ia tidak mulai berlaku.`,
    'text-between': (p) =>
      `Di antara keduanya berlaku teks yang diubah oleh ${p.instrument}; keduanya pihak padanya (VCLT pasal 40(4)).`,
    'text-replaced': (p) =>
      `Di antara keduanya ${p.instrument} menggantikannya; keduanya pihak padanya (VCLT pasal 30(3), 59).`,
    'text-not-between': (p) =>
      `Di antara keduanya berlaku teks tanpa ${p.instrument}: ${p.party} bukan pihak padanya (VCLT pasal 30(4)(b), 40(4)).`,
    'party-ended': (p) => `${p.party} bukan lagi pihak tersendiri sejak ${p.day}.`,
    suspension: (p) => `Ditangguhkan bagi ${p.party} sejak ${p.day}.`,
    'provisional-application': (p) => `${p.party} menerapkannya secara sementara sejak ${p.day}.`,
    'provisional-application-ends': (p) => `Penerapan sementara oleh ${p.party} berakhir pada ${p.day}.`,
    'counts-as': (p) => `Sesuatu dalam catatan dianggap sama dengannya: ${p.text}`,
    due: (p) => `Jatuh tempo: ${p.text}`,
    released: (p) => `Syarat tersuratnya terpenuhi: ${p.text}`,
    supposed: () => 'Diandaikan sudah dilakukan.',
    // wilayah
    'whole-territory': (p) =>
      `Berlaku untuk ${p.territory} sejak ${p.day}: ${p.party} terikat untuk seluruh wilayahnya dan tidak mengecualikannya (VCLT pasal 29).`,
    'no-whole-territory': (p) =>
      `Akan berlaku untuk ${p.territory} jika ${p.party} menjadi pihak dan tidak mengecualikannya (VCLT pasal 29):`,
    'applies-by-extension': (p) =>
      `Berlaku untuk ${p.territory} sejak ${p.day}: ${p.party} adalah pihak dan telah memperluasnya ke sana.`,
    'no-applies-by-extension': (p) =>
      `Akan berlaku untuk ${p.territory} jika ${p.party} menjadi pihak dan telah memperluasnya ke sana:`,
    'extended-to': (p) => `${p.party} telah memperluasnya ke ${p.territory}, berlaku sejak ${p.day}.`,
    'no-extended-to': (p) =>
      `Tidak ada perluasan ke ${p.territory} oleh ${p.party} yang berlaku pada hari itu:`,
    'excluded-from': (p) => `${p.party} mengecualikan ${p.territory}, sejak ${p.day}.`,
    'metropolitan-only': (p) =>
      `${p.party} menyatakan persetujuan hanya untuk wilayah metropolitannya, sejak ${p.day}.`,
    'territorial-effect': (p) => `${p.party}: ${p.kind}, berlaku sejak ${p.day}.`,
    'no-territorial-effect': (p) => `${p.party}: ${p.kind}, belum berlaku selama ini belum ada:`,
    'third-duty': (p) =>
      `${p.party}, bukan pihak, mempunyai kewajiban ini sejak ${p.day}: ia telah menerimanya secara tegas (VCLT pasal 35). ${p.text}`,
    'no-third-duty': (p) =>
      `Kewajiban bagi ${p.party}, yang bukan pihak, memerlukan penerimaan tegasnya secara tertulis (VCLT pasal 34 dan 35). ${p.text} Yang belum ada:`,
    'third-right': (p) =>
      `${p.party}, bukan pihak, mempunyai hak ini sejak ${p.day}: ia telah menyetujuinya (VCLT pasal 36). ${p.text}`,
    'no-third-right': (p) =>
      `${p.party}, yang bukan pihak, akan mempunyai hak ini dengan persetujuannya (VCLT pasal 34 dan 36). ${p.text} Yang belum ada:`,
    'third-duty-over': (p) =>
      `${p.party}, bukan pihak, mempunyai kewajiban ini sampai ${p.until}. ${p.text} Yang mengakhirinya:`,
    'third-right-over': (p) =>
      `${p.party}, bukan pihak, mempunyai hak ini sampai ${p.until}. ${p.text} Yang mengakhirinya:`,
    'third-right-presumed': (p) =>
      `${p.party}, bukan pihak, mempunyai hak ini sejak ${p.day}: persetujuannya dianggap ada selama ia tidak menyatakan sebaliknya (VCLT pasal 36). ${p.text}`,
    'no-third-right-presumed': (p) =>
      `${p.party}, yang bukan pihak, akan mempunyai hak ini dengan persetujuan yang dianggap ada (VCLT pasal 36). ${p.text} Yang belum ada:`,
    'revoked-for': (p) => `Bagi ${p.party} hal ini dicabut sejak ${p.day} (VCLT pasal 37).`,
    'parties-revoke': (p) => `Semua pihak telah menyetujui pencabutannya, sejak ${p.day}.`,
    'undone-before': () => 'Itu telah ditolak atau dicabut sebelum dapat mulai.',
    'late-exclusion': (p) =>
      `${p.party} mengecualikan wilayah setelah persetujuannya. Tidak ada dalam catatan yang membolehkannya: dicatat, tanpa akibat (VCLT pasal 29).`,
    // pensyaratan
    'reservation-made': (p) =>
      `Pensyaratan ${p.party} terhitung sejak ${p.day}, diajukan bersama persetujuannya (VCLT pasal 19).`,
    'reservation-confirmed': (p) =>
      `Pensyaratan ${p.party}, yang diajukan saat menandatangani, ditegaskan bersama persetujuannya dan terhitung sejak ${p.day} (VCLT pasal 23(2)).`,
    'late-reservation-admitted': (p) =>
      `Pensyaratan ${p.party} datang setelah persetujuannya; tidak satu pun pihak terikat berkeberatan pada waktunya, dan ia terhitung sejak ${p.day}.`,
    'reservation-rejected': (p) =>
      `Pada ${p.day} pihak yang berkeberatan terhadap pensyaratan ${p.party} sebanyak yang diminta traktat: ia tidak dibolehkan.`,
    'reservation-lapsed': (p) =>
      `Jangka waktu yang diberikan traktat bagi pensyaratan ${p.party} habis pada ${p.day}.`,
    'accession-last-day': (p) => `${p.day} adalah hari terakhir untuk berkeberatan atas aksesi ${p.party}.`,
    'accession-accepted': (p) => `${p.party} telah menerima aksesi itu, berlaku sejak ${p.day}.`,
    'accession-objected': (p) => `${p.party} berkeberatan atas aksesi itu pada ${p.day}, tepat waktu.`,
    'accession-unopposed': (p) =>
      `Tidak ada keberatan yang menghalangi aksesi itu${p.day ? ` sejak ${p.day}` : ''}.`,
    'last-day-to-object': (p) =>
      `${p.day} adalah hari terakhir untuk berkeberatan${p.period ? `, ${p.period} setelah pemberitahuan` : ''} (VCLT pasal 20(5)).`,
    'time-to-object-over': (p) => `Waktu untuk berkeberatan lewat pada ${p.day}.`,
    'objection-raised': (p) => `${p.party} berkeberatan pada waktunya, pada ${p.day}.`,
    'objection-simple': (p) =>
      `${p.party} berkeberatan terhadap pensyaratan itu dan tidak menentang berlakunya traktat di antara keduanya, sejak ${p.day} (VCLT pasal 20(4)(b)).`,
    'objection-oppose-entry-into-force': (p) =>
      `${p.party} berkeberatan terhadap pensyaratan itu dan menentang berlakunya traktat di antara keduanya, sejak ${p.day} (VCLT pasal 20(4)(b)).`,
    'objection-without-benefit': (p) =>
      `${p.party} berkeberatan terhadap pensyaratan itu dan menganggap pengajunya terikat tanpa manfaat pensyaratannya, sejak ${p.day}.`,
    'acceptance-not-needed': (p) =>
      `Traktat membolehkan pensyaratan itu dengan tegas; terhadap ${p.other} ia tidak memerlukan penerimaan, sejak ${p.day} (VCLT pasal 20(1)).`,
    'accepted-by-silence': (p) =>
      `${p.other} dianggap telah menerima pensyaratan itu sejak ${p.day}: ia tidak berkeberatan pada waktunya (VCLT pasal 20(5)).`,
    'accepted-expressly': (p) => `${p.party} telah menerima pensyaratan itu dengan tegas, sejak ${p.day}.`,
    'accepted-by-withdrawal': (p) =>
      `${p.other} telah menarik kembali keberatannya dan dengan itu menerima pensyaratan, sejak ${p.day}.`,
    'effective-by-letter': (p) =>
      `Yang disyaratkan persetujuan ${p.party} telah diterima satu negara lain yang telah menyetujui pada ${p.day} (VCLT pasal 20(4)(c)).`,
    'reservation-withdrawn': (p) =>
      `${p.party} telah menarik kembali pensyaratannya; yang lain menerima pemberitahuan pada ${p.day} (VCLT pasal 22(3)).`,
    'objection-withdrawn': (p) =>
      `${p.party} telah menarik kembali keberatannya; pemberitahuan diterima pada ${p.day} (VCLT pasal 22(3)).`,
    declaration: (p) => `${p.party} telah menerima berlakunya ${p.provisions}, sejak ${p.day}.`,
    'declaration-withdrawn': (p) => `${p.party} telah menarik kembali pernyataannya, sejak ${p.day}.`,
    'effect-accepted': (p) =>
      `${p.provisions}: berubah di antara ${p.party} dan ${p.other} sebagaimana disyaratkan ${p.party}, sama bagi keduanya (VCLT pasal 21(1)).`,
    'effect-objected': (p) =>
      `${p.provisions}: tidak diterapkan di antara ${p.party} dan ${p.other}, sejauh pensyaratan ${p.party} (VCLT pasal 21(3)).`,
    'effect-opposed': (p) =>
      `Tidak ada hubungan di antara ${p.party} dan ${p.other} selama keberatan terhadap pensyaratan ${p.party} bertahan (VCLT pasal 20(4)(b)).`,
    'effect-without-benefit': (p) =>
      `${p.provisions}: ${p.other} menganggap ${p.party} terikat tanpa manfaat pensyaratannya.`,
    'effect-awaiting': (p) =>
      `${p.provisions}: pensyaratan ${p.party} menanti penerimaan atau keberatan dari ${p.other}.`,
    'effect-cannot-tell': (p) =>
      `${p.provisions}: akibat pensyaratan ${p.party} terhadap ${p.other} tidak dapat diketahui dari catatan ini.`,
    'doctrine-vclt': () =>
      'Menurut pasal 20 dan 21 saja: keberatan “tanpa manfaat” adalah keberatan yang tidak menentang berlakunya traktat.',
    'doctrine-severability': () =>
      'Menurut keterpisahan: pensyaratan itu gugur, dan pengajunya terikat penuh kecuali ia menyatakan lain.',
    'letter-of-20-4-c': (p) =>
      `Menurut bunyi VCLT pasal 20(4)(c), bukan menurut praktik penyimpan, persetujuan ${p.party} pada hari itu belum berakibat${p.day ? `; ia berakibat sejak ${p.day}, ketika ada yang menerima pensyaratannya` : ''}.`,
    'objection-without-effect': (p) =>
      `Keberatan ${p.party} terhadap pensyaratan ${p.other} tidak berakibat pada hari itu.`,
    'objection-too-late': (p) =>
      `Pada ${p.day} sudah terlambat: waktu untuk berkeberatan telah lewat, dan pengajunya telah menyetujui traktat atau menerima pensyaratan (VCLT pasal 20(5)).`,
    'no-accepted-by-silence': (p) =>
      `${p.other} dianggap menerima begitu waktu untuk berkeberatan lewat tanpa keberatan (VCLT pasal 20(5)):`,
    'no-time-to-object-over': () => 'Waktu untuk berkeberatan belum lewat.',
    'no-late-reservation-admitted': (p) =>
      `Pensyaratan ${p.party} datang setelah persetujuannya, dan diterima bila tidak satu pun pihak terikat berkeberatan pada waktunya:`,
    'late-reservation-refused': (p) =>
      `Pensyaratan ${p.party} datang setelah persetujuannya; ketika waktunya lewat pada ${p.day} ada yang berkeberatan, dan ia tidak jadi diajukan.`,
    'effect-opposed-by-one-of-all': (p) =>
      `Tidak ada hubungan di antara ${p.party} dan ${p.other}: pensyaratan ${p.party} memerlukan penerimaan semua, dan ada yang berkeberatan (VCLT pasal 20(2)).`,
    'effect-opposed-by-organ': (p) =>
      `Tidak ada hubungan di antara ${p.party} dan ${p.other}: organ yang berwenang berkeberatan terhadap pensyaratan ${p.party} (VCLT pasal 20(3)).`,
    'no-late-reservations': (p) =>
      `Traktat tidak menerima pensyaratan setelah persetujuan; pensyaratan ${p.party} datang sesudahnya.`,
    'not-confirmed': (p) =>
      `Tidak ada penegasan oleh ${p.party} saat menyetujui dalam catatan ini, padahal yang diajukan saat menandatangani memerlukannya (VCLT pasal 23(2)).`,
    'reservation-not-permitted': (p) =>
      `Traktat tidak membolehkan pensyaratan ${p.party} terhadap ${p.provisions}: tercatat, tanpa akibat (VCLT pasal 19(a) dan (b)).`,
    'reservation-without-effect': (p) =>
      `Pensyaratan ${p.party} terhadap ${p.provisions} tidak berakibat pada hari itu.`,
    'later-act': (p) => `${p.party}: ${p.kind}, baru pada ${p.day}.`,
    'later-published-day': (p) => `Hari yang diumumkan adalah ${p.day}.`,
    'no-clause': (p) =>
      `Dalam catatan ini tidak ada tindakan yang akan mewujudkannya${p.party ? ` (${p.party})` : ''}.`,
    'waiver-left-open': (p) =>
      `${p.party} mengesampingkan syarat sebelum keluar; apakah itu berlaku bagi persetujuannya yang kemudian tidak dijawab pasal mana pun, dan di sini tidak diputuskan.`,
    'objection-left-open': (p) =>
      `${p.party} telah menerima pensyaratan itu dengan berdiam diri sebelum keluar, lalu berkeberatan selambat-lambatnya pada hari ia kembali; apakah itu tepat waktu tidak dijawab pasal mana pun (VCLT pasal 20(5)), dan di sini tidak diputuskan.`,
    'consent-left-open': (p) =>
      `${p.party} menyatakan persetujuan sebelum tidak lagi menjadi pihak traktat yang harus diikutinya; apakah persetujuan itu berlaku lagi sejak ia kembali tidak dijawab pasal mana pun, dan di sini tidak diputuskan.`,
    'nothing-to-end': (p) =>
      `Tindakan ini tidak mengakhiri apa pun: pada harinya catatan ini tidak memuat persetujuan ${p.party}, ataupun hal lain yang dapat berakhir.`,
    circle: () => 'Hal itu menunggu dirinya sendiri.',
    'day-not-come': (p) => `Harinya belum tiba: ${p.day}.`,
    'not-yet': (p) => `Syaratnya terpenuhi; jangka waktunya berjalan sampai ${p.day}.`,
    ended: (p) => `Berlaku sejak ${p.day} dan berakhir pada ${p.until}.`,
    'ended-with-it': (p) =>
      p.party
        ? `${p.party} terikat oleh ${p.instrument} sejak ${p.day}, dan tidak lagi sejak ${p.until}.`
        : `${p.instrument} berlaku sejak ${p.day}, dan berakhir pada ${p.until}.`,
    'not-in-time': (p) =>
      `Tindakannya pada ${p.day} datang setelah syarat terpenuhi; ia tidak termasuk yang dituju oleh pemberlakuan pertama.`,
    'ended-before': (p) => `Diakhiri sebelum dapat mulai berlaku pada ${p.day}.`,
    uncertain: (p) =>
      `Mungkin berlaku${p.party ? ` bagi ${p.party}` : ''} sejak ${p.day}; hari-hari yang tercatat tidak dapat memastikannya.`,
    'count-missing': (p) =>
      `Diperlukan ${p.needed} dan ${p.have} tercatat; kurang ${p.needed - p.have}${p.among > 0 ? ', dari antara yang berikut:' : '.'}`,
    enough: (p) =>
      p.size === 1
        ? `Cukup dengan sendirinya: ${p.parties}.`
        : `Cukup bersama-sama, tidak kurang dari itu: ${p.parties}.`,
    'table-over': (p) => `Sebuah tabel ${p.instrument} berlaku sampai ${p.until}, dan tidak lagi.`,
    'accession-barred': (p) =>
      `Aksesi ${p.party} tidak berakibat terhadap ${p.parties}, menurut klausul tentang aksesi:`,
    together: () => 'Semua ini bersama-sama:',
    'no-table-of-the-day': (p) => `Menurut tabel ${p.instrument} yang berlaku kemudian:`,
    either: () => 'Salah satu dari yang berikut cukup:',
    lacks: (p) => `Yang kurang${p.party ? ` bagi ${p.party}` : ''}:`,
    coverage: (p) => `Menurut daftar “${p.region}”, ${p.size} negara:`,
    members: (p) => `${p.instrument}: ${p.have} dari ${p.among}.`,
    'reading-option': (p) => p.text,
    'read-by': (p) => `Ditafsirkan demikian oleh ${p.text}.`,
    'nobody-reads': () =>
      'Tidak ada yang menafsirkannya demikian dalam catatan ini; dicantumkan demi kelengkapan.',
    statement: (p) => p.text,
    proposal: (p) => p.text,
    event: (p) => p.text,
    source: () => 'Sumbernya sendiri.',
    'date-read': (p) => `${p.kind}: ${p.text}${p.said ? `, berdasarkan “${p.said}”` : ''}.`,
    'date-elsewhere': (p) => `${p.kind} dalam sumber lain${p.text ? ` (${p.text})` : ''}.`,
    'instruments-searched': (p) => `${p.size} instrumen dalam catatan ini telah ditelusuri.`,
    'held-legal': (p) => `Dianggap mengikat secara hukum oleh ${p.party}: ${p.text}`,
    'held-political': (p) => `Dianggap mengikat secara politik oleh ${p.party}: ${p.text}`,
    'date-adopted': (p) => `${p.instrument}: diadopsi ${p.kind}.`,
    'all-parties-of': (p) => `Semua pihak pada ${p.instead} menjadi pihak pada ${p.instrument}.`,
    'not-all-parties-of': (p) =>
      `Pihak pada ${p.instead} dan bukan pihak pada ${p.instrument}: ${p.parties}.`,
    'perhaps-all-parties-of': (p) =>
      `Apakah semua pihak pada ${p.instead} menjadi pihak pada ${p.instrument} tidak dapat dipastikan: ${p.parties}.`,
    'parties-to-both': (p) => `Pihak pada ${p.instrument} dan pada ${p.instead}: ${p.parties}.`,
    precedence: (p) => `Yang dikatakan ${p.instrument} tentang tempatnya di samping yang lain: ${p.text}`,
    account: (p) => `Keterangan lain: ${p.text}`,
    'open-question': (p) => `${p.text} Dibiarkan terbuka.`,
    'too-many-questions': (p) =>
      `Ada ${p.size} pertanyaan yang masih terbuka mengenai ${p.instrument}, dan jawabannya lebih banyak daripada yang dapat digabungkan: apa yang mungkin bergantung pada pertanyaan itu tidak dapat dipastikan.`,
    expectation: (p) => p.text,
    named: (p) => p.text,
    condition: (p) => p.text,
    'not-closed': (p) =>
      `Di antara ${p.size} entri yang tercatat sampai hari itu tidak ada tindakan ${p.parties ? `oleh ${p.parties} ` : ''}yang akan mengakhirinya. Tidak ditemukan tidak berarti tidak dibuat.`,
    'would-counts': (p) => `Menurut suatu tafsiran, sesuatu dalam catatan adalah hal itu sendiri: ${p.text}`,
    'would-shall': (p) => `Menurut suatu tafsiran, hal itu lalu jatuh tempo: ${p.text}`,
    'would-allows': (p) => `Menurut suatu tafsiran, hal itu lalu dapat terjadi: ${p.text}`,
    'would-needs': (p) => `Menurut suatu tafsiran, hal itu tertahan sampai syaratnya terpenuhi: ${p.text}`,
    'under-reading': (p) => `${p.question} ${p.option}.`,
    'one-side': (p) =>
      `Hanya menurut keterangan satu pihak; tidak ada pernyataan ${p.parties} tentang hal ini dalam catatan ini.`,
    concerns: (p) => `Menyangkut ${p.party}. ${p.text}`,
    passing: (p) => `${p.role}: ${p.who}${p.language ? ` (${p.language})` : ''}.`,
  },
  pivotMark: 'inilah yang menggenapkan jumlah',
  receivedBy: (p) => `diterima ${p.party}`,
  confirmedBy: (p) => `dikukuhkan kemudian, oleh ${p.act} (VCLT pasal 8)`,
  seeSources: (p) => `sumber: ${p.list}`,

  refusals: {
    'not-utf8': (p) => `berkas ini bukan UTF-8; bita pertama yang tidak cocok ialah ${p.found}`,
    'too-large': (p) => `berkas ini berukuran ${p.found} bita; paling banyak ${p.expected} dibaca`,
    'yaml-syntax': (p) => `ini bukan YAML: diharapkan ${p.expected} (${p.found})`,
    'yaml-feature': (p) => `ditemukan ${p.found}, diharapkan ${p.expected}`,
    'csv-syntax': (p) => `ini bukan CSV: ditemukan ${p.found}, diharapkan ${p.expected}`,
    'workbook-syntax': (p) =>
      `ini tidak dibaca sebagai buku kerja: ditemukan ${p.found}, diharapkan ${p.expected}`,
    'unknown-key': (p) => `kunci tidak dikenal ${p.found}`,
    'missing-key': (p) => `${p.expected} tidak ada`,
    'wrong-kind': (p) =>
      `${p.found ? `ditemukan ${p.found}` : 'tidak ada apa-apa'}, diharapkan ${p.expected}`,
    'not-in-list': (p) =>
      `${p.found ? `ditemukan ${p.found}` : 'tidak ada apa-apa'}${p.expected ? `, diharapkan salah satu dari: ${p.expected}` : ''}`,
    'bad-format': (p) => `ditemukan ${p.found}, diharapkan ${p.expected}`,
    'rule-broken': (p) => p.expected,
    'duplicate-id': (p) => `${p.found} ada dua kali`,
    'unknown-reference': (p) => `${p.found} tidak terdapat dalam catatan (${p.expected})`,
    'unknown-file': (p) => `jenis berkas ini tidak dibaca di sini; folder yang dikenal: ${p.expected}`,
    'not-a-file': (p) => `ditemukan ${p.found}, diharapkan ${p.expected}`,
    'column-missing': (p) => `kolom ${p.expected} tidak ada`,
    'column-unknown': (p) => `kolom tidak dikenal ${p.found}; kolomnya: ${p.expected}`,
    'column-repeated': (p) => `kolom ${p.found} ada dua kali`,
    'row-length': (p) => `baris ini memuat ${p.found} bidang, sedangkan kepala tabel ${p.expected}`,
    'no-meaning': (p) => `ini kembali kepada dirinya sendiri sehingga tidak bermakna: ${p.found}`,
    'own-end': (p) =>
      `pada hari yang sama ini akan mengakhiri dirinya sendiri sehingga tidak bermakna: ${p.found}`,
  },
  todo: {
    'not-utf8': 'Simpan berkas sebagai UTF-8.',
    'too-large': 'Bagilah berkas itu.',
    'yaml-syntax': 'Perbaiki baris itu; beri tanda kutip pada kata yang memuat titik dua atau koma.',
    'yaml-feature': 'Tulis secara biasa langsung di tempatnya.',
    'csv-syntax': 'Perbaiki tanda kutip bidang itu.',
    'workbook-syntax':
      'Buka dengan program yang membuatnya dan simpan kembali sebagai .xlsx tanpa kata sandi, atau simpan lembarnya sebagai CSV.',
    'unknown-key': 'Hapus atau perbaiki ejaannya.',
    'missing-key': 'Tambahkan.',
    'wrong-kind': 'Tulis seperti yang diharapkan.',
    'not-in-list': 'Pilih salah satu dari daftar.',
    'bad-format': 'Tulis seperti yang diharapkan.',
    'rule-broken': 'Perbaiki yang tidak cocok.',
    'duplicate-id': 'Hapus salah satunya, atau beri nama lain.',
    'unknown-reference': 'Perbaiki namanya, atau tambahkan entri yang dinamainya.',
    'unknown-file': 'Pindahkan atau hapus berkas itu.',
    'not-a-file': 'Gantilah dengan yang diharapkan, atau hapus.',
    'column-missing': 'Tambahkan kolomnya; selnya boleh kosong bila formatnya mengizinkan.',
    'column-unknown': 'Hapus atau perbaiki ejaannya.',
    'column-repeated': 'Hapus salah satunya.',
    'row-length': 'Cari koma yang berlebih atau kurang, atau bidang yang memerlukan tanda kutip.',
    'no-meaning': 'Putuskan lingkarannya: tidak ada yang dapat bertumpu pada dirinya sendiri.',
    'own-end':
      'Periksa kembali klausul dan tindakan ini: salah satunya mengakhiri hal yang menjadi dasarnya.',
  },
  noFiles: {
    folder: 'folder',
    pipe: 'pipa',
    socket: 'soket',
    device: 'perangkat',
    'broken-link': 'tautan ke sesuatu yang tidak ada',
    'circular-link': 'tautan yang kembali kepada dirinya sendiri',
  },
  troubles: {
    'not-there': (p) =>
      `${p.path}: tidak ada apa pun pada jalur ini. Perbaiki jalurnya, atau buat foldernya.`,
    'not-a-folder': (p) =>
      `${p.path}: ada berkas di tempat yang seharusnya folder. Berikan folder yang memuat parties, sources, dan instruments.`,
    'no-permission': (p) =>
      `${p.path}: pengguna ini tidak boleh membacanya. Berikan izin, atau tanyakan sebagai pengguna yang memilikinya.`,
    'circular-link': (p) =>
      `${p.path}: ini tautan yang kembali ke dirinya sendiri. Berikan foldernya langsung.`,
    'name-too-long': (p) =>
      `${p.path}: jalur ini lebih panjang daripada yang diizinkan sistem. Perbaiki jalurnya.`,
    failed: (p) =>
      `${p.path}: sistem tidak dapat membacanya (${p.code}). Periksa apakah diska terpasang dan baik, lalu tanyakan lagi.`,
  },
  fileTroubles: {
    'not-there': (p) =>
      `${p.path}: tidak ada berkas pada jalur ini. Perbaiki jalurnya, atau letakkan berkasnya di sana.`,
    'not-a-folder': (p) =>
      `${p.path}: ada berkas di tempat yang dalam jalur ini harus folder. Perbaiki jalurnya.`,
    'circular-link': (p) =>
      `${p.path}: ini tautan yang kembali ke dirinya sendiri. Berikan berkasnya langsung.`,
    'a-folder': (p) => `${p.path}: ada folder di tempat yang seharusnya berkas. Berikan berkasnya langsung.`,
  },
  notWritten: (p) => `${p.path} tidak dapat ditulis: ${p.why}`,
  writeTroubles: {
    full: (p) =>
      `diska penuh (${p.code}). Sediakan ruang, atau sebutkan tempat pada diska lain, lalu minta lagi.`,
    'read-only': (p) =>
      `diska itu hanya dapat dibaca (${p.code}). Sebutkan tempat yang dapat ditulisi, lalu minta lagi.`,
    'no-permission': (p) =>
      `pengguna ini tidak punya izin untuk itu (${p.code}). Berikan izin, atau minta sebagai pengguna yang memilikinya.`,
    'no-folder': (p) => `folder tempatnya tidak ada (${p.code}). Buat foldernya, atau perbaiki jalurnya.`,
    'not-a-folder': (p) =>
      `ada berkas di tempat yang seharusnya folder (${p.code}). Perbaiki jalurnya, atau pindahkan berkas itu.`,
    'a-folder': (p) =>
      `ada folder di tempatnya (${p.code}). Pindahkan folder itu, atau sebutkan tempat lain.`,
    'name-too-long': (p) =>
      `jalurnya lebih panjang daripada yang diizinkan sistem (${p.code}). Sebutkan yang lebih pendek.`,
    failed: (p) =>
      `sistem tidak dapat melakukannya (${p.code}). Periksa apakah diska terpasang dan baik, lalu minta lagi.`,
  },
  didYouMeanMore: (p) =>
    `Apakah maksudnya ${p.names}, atau ${p.n === 1 ? 'satu lainnya' : `salah satu dari ${p.n} lainnya`}?`,
  didYouMean: (p) => `Apakah maksudnya ${p.names}?`,
  firstStands: (p) => `Yang pertama ada di ${p.place}.`,
  refusedCount: (p) => `Ditolak, dan tidak ada yang diubah: ${p.n} kesalahan.`,
  place: (p) =>
    [p.file, p.cell, p.line && `baris ${p.line}`, p.column && `kolom ${p.column}`, p.key]
      .filter(Boolean)
      .join(', '),
  kinds: {
    string: 'kata-kata',
    quoted: 'kata-kata, dalam tanda kutip bila tampak seperti bilangan atau seperti true atau false',
    number: 'bilangan',
    int: 'bilangan bulat',
    boolean: 'true atau false',
    array: 'daftar',
    file: 'berkas',
    folder: 'folder',
    object: 'pemetaan kunci',
    record: 'pemetaan kunci',
    tuple: 'daftar dengan panjang tetap',
    party: 'pihak',
    source: 'sumber',
    event: 'peristiwa',
    series: 'rangkaian peristiwa',
    region: 'daftar negara',
    instrument: 'instrumen',
    clause: 'klausul opsional instrumen itu',
    proposal: 'usulan',
    dossier: 'berkas perundingan',
    act: 'tindakan dalam berkas perundingan',
    item: 'hal dalam berkas perundingan',
    entry: 'tindakan atau syarat dalam berkas perundingan',
    reading: 'tafsiran',
    option: 'pilihan dalam tafsiran',
  },
  forms: {
    slug: 'huruf kecil, angka, dan tanda hubung tunggal, seperti nama-sesuatu',
    'item-id': 'huruf besar dan angka, seperti A7b',
    'reading-id': 'R dan angka, seperti R10',
    'sentence-number': 'huruf besar dan angka, seperti S7',
    language: 'kode bahasa dua atau tiga huruf, seperti id',
    'calendar-day': 'hari kalender, seperti 2025-10-28',
    'first-year': 'tahun dari 1000 sampai 2900, misalnya 1950 untuk 1950 sampai 2049',
    date: 'tanggal sejauh diketahui, seperti 2015, 2015-12, 2015-12-03, 2015-12~ atau 2015-12-03/2015-12-04',
    delay:
      'jangka waktu, seperti d+90, m+12, y+1, fdm(m+3), mfd+6, x(m+6,same), yearly(12-31,by 06-30) atau fixed(2009-01-01,d+90)',
    counted: 'hitungan seperti -1y, -10m atau -7d',
    url: 'alamat yang diawali http:// atau https://',
    words: 'kata-kata',
    'source-list': 'sekurang-kurangnya satu id sumber',
    'not-empty': 'sekurang-kurangnya satu entri',
    'words-in-a-language': 'kata-kata dalam sekurang-kurangnya satu dari bahasa en, id, vi, ru',
    'at-least-two': 'sekurang-kurangnya dua pilihan',
    'at-least-three': 'sekurang-kurangnya tiga titik',
    count: 'bilangan bulat mulai dari 1',
    'whole-number': 'bilangan bulat',
    point: 'bujur dari -180 sampai 180 dan lintang dari -90 sampai 90, seperti [32.4, 45.4]',
    'country-code': 'tiga huruf besar',
    'area-code': 'tiga angka, seperti 004',
    'cow-code':
      'sebuah angka seperti 2, atau beberapa, masing-masing dengan tahun mulai berlakunya: 260@1955 255@1990',
    'plain-text': 'teks tanpa karakter yang tidak terlihat',
    fraction: 'suatu bagian seperti 3/4, tidak lebih dari 1, atau >1/3 untuk lebih dari itu',
    labels: 'pertanyaan dengan jawaban yang mendasarinya, seperti R1:a atau R1:a|b R2:c',
    digest: 'sebuah SHA-256 dalam 64 digit heksadesimal kecil',
    'verifier-key': 'kunci publik seperti dalam signed note: nama+id+base64',
    'tree-root': 'akar sebuah pohon: 32 bita dalam base64',
    'status-page':
      'halaman dengan satu tabel status (id-nya berakhir dengan tblgrid), judul kolom di baris pertama, dan tidak ada baris yang lebih panjang',
    'log-name': 'nama sebuah log: ASCII yang dapat dicetak, tanpa spasi dan tanda tambah',
    'media-type': 'jenis media, misalnya text/plain',
    provision:
      'ketentuan sebagaimana dikutip teks, paling banyak 200 karakter yang terlihat, huruf dan tandanya dalam satu karakter (Unicode bentuk C), tanpa titik koma',
    'at-most-256': 'daftar berisi paling banyak 256',
    'act-row': 'sebuah baris seperti dalam berkas tindakan, tanpa nilai yang kosong',
  },
  brokenRules: {
    'unverified-unless-seen':
      'tidak satu pun sumbernya pernah dilihat di sini; yang hanya bertumpu padanya adalah unverified',
    'signs-once': 'satu kunci disebut dua kali di antara yang menandatangani',
    'party-named': 'setiap kunci menyebut milik siapa, kecuali tempat sebuah pihak bermula',
    'effective-of-successions':
      'hari berlaku dinyatakan hanya untuk suksesi atau kesinambungan; selain itu mengikuti klausulnya',
    'chain-begins-at-zero': 'tindakan pertama sebuah kunci ber-seq 0 tanpa prev, yang kemudian ber-prev',
    'act-has-a-date':
      'sebuah tindakan memerlukan sekurang-kurangnya satu dari done, received, notified, effective',
    'when-has-something': 'sebuah tanggal memerlukan sekurang-kurangnya satu dari said, read, elsewhere',
    'passing-has-somebody': 'siapa yang meneruskannya tidak ada: berikan who atau name',
    'awaited-by-only-if-awaited': 'awaitedBy hanya untuk tindakan yang sedang atau pernah dinantikan',
    'awaited-by-if-awaited': 'tindakan yang dinantikan menyebut oleh siapa ia dinantikan',
    'more-than-listed': 'yang diperlukan lebih banyak daripada isi daftarnya',
    'more-than-the-total':
      'total kurang dari yang tercantum dalam tabel; total adalah seluruhnya, tercantum atau tidak',
    'tables-in-order':
      'tabel untuk hari-hari kemudian tercantum menurut urutan hari itu, masing-masing sejak harinya sendiri',
    'time-for-objections':
      'waktu untuk berkeberatan menyertai mereka yang tidak berkeberatan, dan tidak yang lain',
    'listed-twice':
      'hal yang sama tercantum dua kali dalam daftar dan akan dihitung dua kali; masing-masing cukup satu kali',
    'listed-in-order':
      'daftar yang bermakna sama dalam urutan apa pun ditulis menurut urutan karakternya: yang ini mendahului yang di atasnya',
    'ends-before-it-begins': 'hari terakhir mendahului hari pertama',
    'about-needed': 'tindakan tentang tindakan lain menyebutnya dalam about',
    'about-fits':
      'tindakan jenis ini tidak dapat mengenai tindakan itu: pensyaratan diajukan bersama penandatanganan atau persetujuan pihaknya sendiri, dan ditegaskan atau ditarik kembali olehnya; pihak lain yang berkeberatan atau menerimanya; keberatan dan pernyataan ditarik kembali oleh pihaknya sendiri',
    'provisions-needed':
      'pensyaratan, pernyataan, dan tindakan tentang apa yang diberikan kepada negara ketiga menyebut, dalam provisions, ketentuan yang disangkutnya',
    'provisions-of-reservations':
      'ketentuan disebut oleh pensyaratan, keberatan, penarikannya, pernyataan, pengesampingan syarat, penangguhan, dan tindakan tentang apa yang diberikan kepada negara ketiga; tidak oleh yang lain',
    'provisions-go-with-allowed':
      'provisions didaftar bila pensyaratan hanya dibolehkan terhadapnya, atau terhadap semua selain itu; tidak di tempat lain',
    'organ-named': 'organ disebut bila penerimaan ada pada suatu organ, dan tidak di tempat lain',
    'intent-fits':
      'pensyaratan menyatakan apakah ia mengecualikan (exclude) atau mengubah (modify) ketentuan; keberatan dapat menyatakan oppose-entry-into-force atau without-benefit; tindakan lain tidak memiliki intent',
    'replaces-needed': 'baris yang menarik kembali menyebut, dalam replaces, baris yang ditariknya',
    'disputed-by-both':
      'bila binding adalah disputed, bindingAccounts mengutip yang menganggapnya legal dan yang menganggapnya political; selain itu tidak mengutip siapa pun',
    'beside-names-it':
      'klausul beside menyebut instrumen lain itu dalam to; beside any tidak mengatakan apa-apa',
    'saved-prevails':
      'saved hanya bersama over: klausul yang dikecualikan pasal 30(1) adalah yang diutamakan',
    'family-needed':
      'jangka waktu bagi pihak kemudian menyatakan, dalam between, apakah tindakan sebelum mulai berlaku menunggunya (own-delay) atau tidak (general-day)',
    'table-on-file': 'klausulnya memakai tabel yang tidak ada dalam weights instrumen ini',
    'of-successions': 'predecessor hanya untuk suksesi',
    'precedence-to-another':
      'klausul pengutamaan menyebut instrumen lain dalam to, atau any, dan bukan instrumennya sendiri',
    'towards-others':
      'penangguhan terhadap sebagian menyebut pihak lain dalam towards, dan bukan pihak yang menangguhkan',
    'of-suspensions': 'towards hanya untuk penangguhan',
    'ground-fits':
      'penangguhan dapat bertumpu pada dasar apa pun, penarikan diri hanya pada dasar yang diklaim: breach, impossibility, change-of-circumstances atau hostilities; tindakan lain tidak mempunyai dasar',
    'clause-or-none':
      'klausul mempunyai pasal (`locator`); naskah tanpa klausul ditulis `clause: none`, dan tidak mempunyai jangka waktu pemberitahuan',
    'requirement-asks':
      'persyaratan menyebut apa yang harus demikian (`when`), atau apa yang harus dimuat tindakan itu (`carries`)',
    'territories-needed': 'perluasan menyebut, dalam territories, wilayah yang dituju',
    'territories-of-scope': 'territories hanya disebut oleh perluasan (extend) atau pengecualian (exclude)',
    'territory-on-file': 'yang disebut dalam territories tercatat sebagai wilayah (territory)',
    'registered-on-a-day': 'pendaftaran yang bernomor, atau oleh seseorang, mempunyai hari',
    'way-in-on-file':
      'openBy menyebut, dengan pasalnya, salah satu jalan masuk dalam participation instrumen ini',
    'count-without-days':
      'jumlah anggota daftar dihitung dari daftar tanpa hari; anggota daftar ini datang dan pergi',
    'notice-of-tacit-renewal':
      'pemberitahuan sebelum akhir masa hanya berarti bila perpanjangannya diam-diam; perpanjangan dengan tindakan membutuhkan tindakan',
    'all-of-the-parties':
      'dari para pihak pada instrumen ini hanya semuanya dapat dimintai persetujuan: agreed adalah all, atau of menyebut siapa',
    'confirms-formally':
      'konfirmasi formal adalah tindakan organisasi internasional (VCLT-IO pasal 14(2)); yang dilakukan negara adalah ratifikasi',
    'joining-of-acceptors':
      'joining hanya berarti bila amendemen mengikat yang menerimanya; yang mengikat semua mengikat juga yang bergabung',
  },
  syntax: {
    spaces: 'spasi, bukan tab, di awal baris',
    'same-column': 'isi satu daftar atau pemetaan bermula di kolom yang sama',
    'closing-mark': 'titik dua, koma, kurung, atau tanda kutip, di sini atau sedikit sebelumnya',
    'one-colon': 'satu kunci per baris, dan tanda kutip pada kata yang memuat titik dua',
    'short-key': 'titik dua suatu kunci dalam 1024 karakter',
    'known-escape': 'huruf yang dikenal YAML sesudah garis miring terbalik, atau tanda kutip tunggal',
    'quoted-beginning': 'tanda kutip pada kata yang diawali karakter seperti itu',
    'one-document': 'satu dokumen per berkas',
    'nothing-more': 'sesuatu yang lain di sini, atau tidak ada apa-apa',
    'no-anchor': 'tanpa jangkar dan alias',
    'no-tag': 'tanpa tag',
    'no-directive': 'tanpa direktif',
    'word-as-key': 'kata sebagai kunci, dalam tanda kutip bila tampak seperti yang lain',
    flat: 'paling banyak 64 daftar dan pemetaan yang bersarang',
    'closed-field': 'tanda kutip juga di akhir bidang',
    'quoted-field': 'tanda kutip pada seluruh bidang, dan tanda kutip di dalamnya ditulis dua kali',
    'comma-after-field':
      'koma atau akhir baris sesudah bidang itu, dan tanda kutip di dalamnya ditulis dua kali',
    'zip-apart': 'berkas yang tidak saling menindih di dalam arsip',
    'zip-checksum': 'isi yang sesuai dengan jumlah pemeriksanya',
    'zip-few': 'paling banyak 2.000 berkas di dalam arsip',
    'zip-honest': 'isi yang mekar paling banyak 200 kali ukurannya',
    'zip-method': 'berkas yang disimpan begitu saja atau dengan deflate',
    'zip-names': 'nama yang tidak menunjuk ke luar folder',
    'zip-once': 'setiap berkas arsip satu kali',
    'zip-one-disk': 'arsip yang utuh dalam satu berkas',
    'zip-open': 'berkas tanpa kata sandi',
    'zip-part': 'bagian yang disebut buku kerja itu ada di dalamnya',
    'zip-sizes': 'berkas yang seukuran dengan yang dinyatakan arsip',
    'zip-small': 'paling banyak 64 MiB setelah dibuka',
    'zip-whole': 'arsip zip yang utuh',
    'xml-no-doctype': 'XML tanpa tipe dokumen',
    'xml-shallow': 'elemen bersarang paling dalam 64',
    'xml-utf8': 'XML dalam UTF-8',
    'xml-whole': 'XML yang tersusun benar',
    workbook: 'buku kerja seperti yang disimpan program sejak 2007 (.xlsx), tanpa kata sandi',
    'filled-sheet': 'lembar yang ada isinya',
    'rows-in-order': 'baris yang bernomor naik, masing-masing satu kali',
    'cells-in-order': 'sel suatu baris menurut urutannya, masing-masing satu kali',
    'known-range': 'rentang sel seperti A2:A4, paling banyak 20.000',
    'known-string': 'teks yang ada dalam daftar teks',
    'known-value': 'jenis nilai yang dapat dimuat buku kerja',
    'seen-letters': 'hanya karakter yang terlihat',
    'sheet-small': 'paling banyak sejuta sel',
  },

  cli: {
    about:
      'Menjawab pertanyaan tentang kesepakatan dari catatan instrumen dan tindakan, masing-masing dengan alasannya.',
    optionOn: 'hari hukum yang ditanyakan, YYYY-MM-DD',
    optionAt: 'pakai hanya N tindakan pertama dari catatan',
    optionLang: 'bahasa jawaban',
    optionJson: 'cetak JSON',
    optionCsv: 'cetak tabel sebagai CSV',
    optionPlain: 'cetak satu rekaman per baris, nilainya dipisahkan tab, tanpa judul kolom',
    completion: 'skrip yang membuat shell melengkapi perintah dan opsi',
    optionData: 'folder dengan catatan lain',
    optionPort: 'porta alamat setempat',
    report: 'sebuah berita, kalimat demi kalimat: apa yang tercatat dan apa yang dapat disimpulkan',
    dossier: 'sebuah perundingan: siapa menanti siapa, apa yang melingkar, apa yang akan membukanya',
    status: 'sebuah instrumen pada suatu hari: berlaku atau tidak, dan bagi siapa',
    party: 'sebuah pihak pada suatu hari: kedudukannya terhadap setiap instrumen',
    relations: 'siapa terikat kepada siapa oleh suatu instrumen, dan dengan ketentuan mana',
    optionBetween: 'dua pihak',
    optionOf: 'satu pihak, terhadap setiap pihak lain',
    optionWhy: 'dengan alasannya; bersama --between',
    twoParties: (p) => `--between memerlukan dua pihak; yang diberikan ${p.n}.`,
    whyNeedsTwo: '--why dipakai bersama --between dan dua pihak.',
    whyCommand: 'alasan sebuah jawaban',
    structures:
      'negara mana dalam daftar termasuk dalam struktur mana, dan mana yang tidak termasuk dalam satu pun',
    list: 'semua yang ada dalam catatan',
    serve: 'menyajikan laman pada alamat setempat',
    usage: {
      unknownCommand: (p) => `Tidak ada perintah ${p.what}.`,
      unknownOption: (p) => `Tidak ada opsi ${p.what}.`,
      noCommand: () => 'Tidak ada yang ditanyakan: perintahnya belum diberikan.',
      optionOfInner: (p) =>
        p.names.length === 1
          ? `Sebelum ${p.what} ditulis perintah dari ${p.group}: mufakat ${p.group} ${p.names[0]} ${p.what} …`
          : `Sebelum ${p.what} ditulis perintah dari ${p.group}: mufakat ${p.group} <perintah> ${p.what} …, salah satu dari ${p.names.join(', ')}.`,
      optionElsewhere: (p) => `${p.what} ditulis setelah perintahnya: mufakat <perintah> ${p.what} …`,
      missing: (p) => `${p.what} belum diberikan.`,
      optionWithoutValue: (p) => `${p.what} memerlukan nilai.`,
      tooManyArguments: () => 'Argumen lebih banyak daripada yang diterima perintah ini.',
      conflict: (p) => `${p.what} dan ${p.other} tidak dapat dipakai bersama.`,
    },
    byDefault: (p) => `bawaan: ${p.value}`,
    helpTitles: {
      'Usage:': 'Pemakaian:',
      'Arguments:': 'Argumen:',
      'Options:': 'Opsi:',
      'Commands:': 'Perintah:',
    },
    examples: 'Contoh:',
    examplesFrom:
      'Berkas dan nama berasal dari docs/walk-through.md; folder record memuat berkas dari docs/formats.',
    exampleEnds: (p) => `berakhir dengan ${p.code}`,
    helpOption: 'bantuan untuk perintah',
    versionOption: 'versi program',
    kinds: {
      report: 'berita',
      dossier: 'berkas perundingan',
      instrument: 'instrumen',
      party: 'pihak',
      region: 'daftar negara',
      entry: 'entri',
      provisions: 'aturan tentang sebagian ketentuan',
    },
    eachWayIn: (p) => `${grouped(p.n)} daftar, masing-masing dengan tafsirannya: --json, atau lamannya.`,
    nothingCalled: (p) => `Tidak ada yang bernama ${p.name} dalam catatan.`,
    notFound: (p) => `Tidak ada ${p.what} bernama ${p.name} dalam catatan.`,
    onFile: (p) => `Dalam catatan: ${p.names}.`,
    badDay: (p) => `${p.found} bukan hari kalender; tulis seperti 2025-10-28.`,
    badNumber: (p) => `${p.found} bukan bilangan bulat.`,
    badLanguage: (p) => `${p.found} tidak termasuk bahasa yang ada: ${p.spoken}.`,
    stateOn: (p) => `Keadaan pada ${p.day}, catatan: ${p.at} tindakan pertama.`,
    try: (p) => `Coba: ${p.command}`,
    closed: 'Ditutup.',
    serving: (p) => `Laman disajikan di ${p.url} (hentikan dengan Ctrl-C).`,
    checked: (p) =>
      `Catatan ini utuh: ${p.files} berkas data, ${p.instruments} instrumen, ${p.acts} tindakan.`,
    checkedNothing: () =>
      'Tidak ada apa pun di dalamnya: tidak ada berkas dalam folder seperti parties, sources, atau instruments. Apakah folder ini yang dimaksud?',
    ofSeveral: (p) =>
      `${p.name} adalah nama lebih dari satu yang tercatat: ${p.names}. Sebutkan yang mana, dengan id-nya.`,
    revokesAnothers: (p) =>
      `${p.act}: ${p.who} mencabut yang dilakukan ${p.other} mengenai ${p.title}: pemberitahuan dicabut oleh yang membuatnya (VCLT pasal 68), dan ini tidak mencabut apa pun. Apakah pihaknya, atau tindakan yang disebut dalam about, sudah benar?`,
    endedNothing: (p) =>
      `${p.act}: ${p.who}, ${p.kind}: tidak ada yang diakhirinya, sebab persetujuannya atas ${p.title} sebelum itu tidak ada dalam catatan ini (VCLT pasal 2(1)(g)). Apakah suatu persetujuan belum dicatat, atau tindakan ini berlebih?`,
    exitHelp:
      'Kode keluar: 0 dijawab, 2 pemakaian, 3 masukan ditolak, 4 tidak ditemukan, 5 masukan atau keluaran gagal, 70 kesalahan pada program, atau pada penyimpanan log yang sedang disajikan.',
    namesHelp:
      '"mufakat list" menampilkan berita, berkas perundingan, instrumen, daftar negara, dan pihak yang diterima perintah ini menurut id atau nama.',
    optionAssume:
      'andaikan tindakan yang belum dilakukan siapa pun, seperti "INSTRUMEN PIHAK JENIS HARI"; boleh diulang',
    optionRead: 'tetapkan jawaban atas pertanyaan berkas, seperti R1=pilihan; boleh diulang',
    badReading: (p) =>
      `--read ${p.found}: tidak ada pertanyaan dan jawaban seperti itu dalam berkas ini. Tersedia: ${p.known}`,
    optionRegion:
      'daftar negara dalam catatan; karena daftar berbeda-beda, tidak ada yang dipakai tanpa diminta',
    noTable: 'Jawaban ini bukan tabel sehingga tidak ada --csv; gunakan --json.',
    badPort: (p) =>
      `${p.found} bukan porta; berikan bilangan bulat dari 1 sampai ${p.last}, atau 0 untuk porta mana pun yang bebas.`,
    portTaken: (p) =>
      `Porta ${p.port} sedang dipakai program lain. Pilih yang lain dengan --port, atau --port 0 untuk porta mana pun yang bebas.`,
    portForbidden: (p) =>
      `Pengguna ini tidak boleh membuka porta ${p.port}. Pilih dari 1024 ke atas dengan --port, atau --port 0 untuk porta mana pun yang bebas.`,
    notServed: (p) =>
      `Laman tidak dapat disajikan pada porta ${p.port} (${p.code}). Pilih yang lain dengan --port, atau --port 0 untuk porta mana pun yang bebas.`,
    beyondRecord: (p) => `catatan ini memuat ${p.size} tindakan; berikan bilangan dari 0 sampai ${p.size}.`,
    readTwice: (p) =>
      `--read ${p.question}=…: dua jawaban atas satu pertanyaan tidak dapat ditetapkan bersamaan; berikan satu saja.`,
    moreRefusals: (p) => `… dan ${p.n} lagi. Untuk melihat semuanya: perintah yang sama dengan --json.`,
    notWritten: (p) =>
      `Jawaban tidak dapat ditulis seluruhnya (${p.code === 'ENOSPC' ? 'tidak ada ruang tersisa pada perangkat' : p.code}). Yang sudah ditulis terpotong; sediakan ruang atau pilih tempat lain, lalu tanyakan lagi.`,
    fault: (p) =>
      `Kesalahan pada program itu sendiri; tidak ada yang diubah. Mohon dilaporkan dengan baris-baris ini:\n${p.stack}`,
  },

  ui: {
    skip: 'Langsung ke jawaban',
    menu: 'Menu',
    stateOn: 'Keadaan pada',
    dayAskedAbout: 'Hari yang ditanyakan',
    changeDay: 'Ubah hari',
    anotherDay: 'Hari lain',
    day: 'Hari',
    month: 'Bulan',
    year: 'Tahun',
    show: 'Tampilkan',
    previousEntry: 'hari sebelumnya yang ada catatannya',
    nextEntry: 'hari berikutnya yang ada catatannya',
    noLater: 'tidak ada yang lebih kemudian',
    recordAt: (p) => `catatan: ${p.n} tindakan pertama`,
    navLabel: 'Utama',
    navReports: 'Berita',
    navDossiers: 'Berkas',
    navInstruments: 'Instrumen',
    navStructures: 'Struktur',
    navParties: 'Pihak',
    navAbout: 'Cara kerjanya',
    themeLabel: 'Terang atau gelap',
    themeLight: 'Terang',
    themeDark: 'Gelap',
    themeDevice: 'Seperti perangkat',
    homeTitle:
      'Apa yang disepakati, oleh siapa, dan apa yang masih dinantikan. Pada hari mana pun, dengan alasan.',
    homeLede:
      'Mufakat adalah catatan terbuka tentang kesepakatan antara pihak-pihak setara dan mesin yang menalar berdasarkan catatan itu. Setiap jawaban menyebut tindakan dan pasal yang menjadi dasarnya. Mufakat tidak memihak dan tidak ada yang menguasainya.',
    voices: 'Tiga suara, tidak pernah dicampur',
    voiceSaid: 'apa yang dikatakan seseorang',
    voiceConcluded: 'apa yang dapat disimpulkan dari catatan',
    voiceRead: 'bagaimana seseorang menafsirkannya',
    search: 'Cari',
    searchLabel: 'Cari instrumen, pihak, pernyataan, dan tafsiran',
    searchResults: (p) => `${p.n} entri untuk “${p.q}”`,
    searchNothing: (p) => `Tidak ada dalam catatan ini untuk “${p.q}”.`,
    searchEmpty: 'Ketik sebuah nama atau kata.',
    searchHint: 'Nama, judul, kata, atau nomor entri seperti S9 atau R10.',
    oneReport: 'Satu berita, kalimat demi kalimat',
    oneReportLede:
      'Contoh pertama yang dikerjakan, bukan tanda dukungan. Kiri, berita dalam kata-kata kami; tengah, isi catatan; kanan, apa yang dapat disimpulkan pada hari itu.',
    reportSays: 'Menurut berita',
    recorded: 'Yang tercatat',
    answerOn: (p) => `Jawaban pada ${p.day}`,
    number: 'Nomor',
    allReported:
      'semua yang diceritakan di dalamnya bertumpu pada berita pers; di sini tidak ada yang ditandatangani atau didepositkan',
    questionLeftOpen: 'pertanyaan yang dibiarkan terbuka oleh berita',
    openReport: 'Berita selengkapnya',
    openDossier: 'Buka berkas',
    data: 'Data',
    pending: 'Yang dinantikan pada hari itu',
    needsFrom: 'menanti',
    settledExample: 'Contoh yang telah selesai',
    settledLede: (p) =>
      `${p.title}: pada ${p.day}, sehari sebelum pertemuan, lalu hari demi hari sampai akhirnya.`,
    wholeContinent: 'Siapa dalam struktur mana',
    pinned: 'Laman ini, tautan tetap',
    pinnedLine: (p) =>
      `keadaan pada ${p.day} · catatan pada ${p.at} tindakan · sudut pandang peta: tidak ada`,
    notSigned:
      'Catatan di balik laman ini berupa kumpulan berkas data dengan sumbernya. Tindakannya tidak ditandatangani dan tidak ada dalam log.',
    pages: 'Laman',
    concluded: 'Disimpulkan',
    read: 'Tafsiran',
    said: 'Dikatakan',
    speaker: 'Pembicara',
    addressee: 'Kepada',
    eventLabel: 'Peristiwa',
    whenLabel: 'Kapan',
    reportVoice: 'suara berita sendiri',
    chain: 'Bagaimana kata-kata itu sampai di sini',
    chainCount: (p) => `diteruskan ${p.n} kali`,
    otherAccounts: 'Keterangan lain; semuanya tetap tercatat',
    putsOnRecord: 'Yang dicatat karenanya',
    inOtherLanguages: 'Hal yang sama dalam bahasa lain',
    leftOpen: 'Dibiarkan terbuka',
    nobodyReadsSo: 'tidak ada yang menafsirkannya demikian dalam catatan ini',
    notes: 'Catatan tambahan',
    whoSaidWhat: 'Siapa mengatakan apa, menurut siapa',
    gradesOfAnAct: 'Derajat suatu tindakan',
    readingGrade: 'penafsiran, tidak pernah merupakan tindakan',
    nowLine: 'hari yang ditanyakan',
    keptOut: 'Tidak dipakai',
    oneSideTitle: 'Hanya menurut keterangan satu pihak',
    oneSideBody: (p) =>
      `Mengenai ${p.objects} hanya ${p.side} yang tercatat dengan kata-katanya sendiri atau yang diberitakan.`,
    tally: 'Entri yang diceritakan oleh',
    readingEntries: (p: { n: number }) =>
      `${p.n} entri yang tidak dinyatakan siapa pun: berlaku hanya menurut suatu tafsiran`,
    entriesTold: (p) => `${p.n} entri`,
    relayed: 'diceritakan atau disimpulkan oleh berita sendiri',
    concernsTitle: (p) => `Menyangkut: ${p.names}.`,
    positions: 'Kedudukan pada hari itu',
    item: 'Hal',
    silentCell: 'tidak disebutkan',
    waits: 'Siapa menanti siapa',
    waitsLegend:
      'Garis utuh: dinyatakan. Garis putus-putus: hanya menurut tafsiran. Kotak titik-titik: tidak disebutkan siapa.',
    statedWaits: 'Dinyatakan',
    readWaits: 'Hanya menurut tafsiran',
    goals: 'Apa yang menghalangi, dan apa yang akan membukanya',
    goalsLede:
      'Untuk setiap pertanyaan: apa yang dikatakan dan tidak lebih, lalu setiap gabungan tafsiran yang menyangkutnya. Tidak ada yang dipilihkan; angka adalah hitungan gabungan, bukan probabilitas.',
    asSaidOnly: 'Seperti dikatakan, setiap pertanyaan dibiarkan terbuka',
    sameUnderAll: 'Sama menurut setiap tafsiran.',
    combinations: (p) => `${grouped(p.n)} dari ${grouped(p.total)} gabungan`,
    whenReadings: 'bila',
    orWhen: 'atau bila',
    anyReading: 'menurut tafsiran mana pun',
    smallestSets: 'Himpunan tindakan terkecil yang akan membukanya',
    betweenDiagnoses: (p) =>
      `andaikan belum ada yang dilakukan: ${p.least}; andaikan semuanya sudah dilakukan: ${p.most}`,
    perhapsClosed: 'tidak dapat dipastikan apakah masih berlaku: tanggal dalam catatan membiarkannya terbuka',
    tooManyCombinations: (p) =>
      `Tafsiran yang berkaitan dapat digabungkan dengan ${grouped(p.n)} cara, terlalu banyak untuk dicoba satu per satu. Tetapkan beberapa jawaban: mufakat dossier … --read R1=…`,
    notSearchedFurther: (p) =>
      `tidak dicari lebih jauh daripada himpunan ${p.n} tindakan; mungkin masih ada yang lain`,
    takenAsGiven: (p) => `Ditetapkan untuk jawaban ini: ${p.readings}.`,
    alreadyOpen: 'tanpa tindakan lain: tidak ada syarat tersurat yang menghalangi',
    waiving: (p) => `dengan mengesampingkan syarat yang dinyatakan untuk ${p.acts}`,
    together: (p) =>
      `${p.acts} saling menunggu. Bila dilakukan bersama pada saat yang sama, tindakan-tindakan itu akan membukanya, jika setiap pihak menyatakan syaratnya boleh dipenuhi demikian.`,
    variants: (p) => `apa yang akan membukanya, dalam ${p.n} kasus`,
    changingQuestions: 'Pertanyaan yang mengubah hasil',
    whoOnlyQuestions: 'Pertanyaan yang hanya mengubah tindakan siapa yang dinantikan',
    idleQuestions: 'Pertanyaan yang tidak mengubah apa pun di sini',
    commonToAll: 'Sama menurut setiap tafsiran',
    noCommonSet: 'tidak ada satu himpunan tindakan yang membukanya menurut setiap tafsiran',
    fourSets: 'Sudah, jatuh tempo, terbuka, mungkin bersama',
    fourSetsLede:
      'Tindakan yang belum dilakukan, menurut himpunan terjauh yang memuatnya: setiap himpunan memuat yang sebelumnya.',
    setNow: 'sudah, atau dianggap sudah',
    setKept: 'jatuh tempo, bila setiap pihak menepati kata-katanya',
    setReleased: 'terlepas: syarat tersuratnya terpenuhi',
    setOpen: 'terbuka: tidak ada syarat siapa pun yang menghalangi',
    setCould: 'mungkin hanya bila bersama: melingkar',
    setBeyond: 'di luar apa yang pernah disebut siapa pun',
    readingsTitle: 'Tafsiran-tafsiran, berdampingan',
    readingsLede:
      'Pertanyaan yang dibiarkan terbuka oleh kata-katanya. Pilihan menurut abjad namanya dalam catatan; tidak ada yang menjadi pilihan bawaan.',
    asWorded: 'ditafsirkan demikian oleh',
    notFound: 'Dicari dan tidak ditemukan',
    adopted: 'Dibuat',
    depositary: 'Penyimpan',
    clauseInForce: 'Mulai berlaku',
    clauseLater: 'Pihak yang bergabung kemudian',
    noClause: 'tanpa klausul',
    clauseLeave: 'Keluar',
    clauseTerritories: 'Untuk wilayah mana',
    waysIn: 'Siapa yang dapat masuk, dan bagaimana',
    noList: 'tidak ada daftar dalam catatan',
    provisions: 'Ketentuan dalam catatan',
    inOurWords: 'dalam kata-kata kami',
    bothLimbs: 'Asas yang memiliki beberapa unsur ditampilkan dengan semua unsurnya.',
    progress: 'Tindakan persetujuan dari waktu ke waktu',
    progressDesc: (p) => `${p.n} pihak sampai ${p.to}, sejak ${p.from}.`,
    statusOfEach: 'Status setiap peserta',
    alphabetical: 'Menurut abjad, dalam bahasa pembaca. Setiap kata bertitik membuka alasannya.',
    participant: 'Peserta',
    status: 'Status',
    since: 'Sejak',
    acts: 'Tindakan',
    confidence: 'Seberapa yakin',
    where: 'Di mana',
    mapNote:
      'Peta adalah indeks tabel dan tidak menyatakan apa pun tentang batas. Daerah dengan klaim yang bersaing diarsir dan tidak diberi nilai. Negara kecil digambar sebagai lingkaran.',
    mapMember: 'berlaku',
    mapOther: 'kedudukan lain',
    mapDisputed: 'klaim bersaing, tanpa nilai',
    claims: 'Daerah yang diarsir, dan siapa mengklaim apa',
    mapCount: 'jumlah struktur yang memuat setiap negara',
    accountsTitle: 'Keterangan yang berbeda',
    structuresTitle: 'Siapa dalam struktur mana, siapa yang tidak dalam satu pun',
    structuresLede:
      'Struktur menurut abjad, tanpa peringkat, tanpa skor total. Setiap daftar negara adalah masukan yang memiliki penyusun.',
    lists: 'Daftar negara',
    chooseList: 'Negara yang ditampilkan',
    listOf: (p) => `${p.n} negara`,
    widest: 'terbanyak dalam satu',
    inNone: 'tidak dalam satu pun',
    nobody: 'tidak ada',
    matrix: 'Negara dan struktur',
    howCome: 'Apa yang dimungkinkan klausul keikutsertaan bagi yang berada di luar',
    indivisible: 'Keamanan tak terpisahkan: setiap unsur, berdampingan',
    structure: 'Struktur',
    members: 'anggota',
    instrument: 'Instrumen',
    instrumentsTitle: 'Instrumen',
    partiesTitle: 'Pihak',
    proposalsTitle: 'Usulan',
    proposalsLede: 'Diajukan, dan bukan instrumen: tidak ada yang terikat olehnya.',
    dossiersTitle: 'Berkas perundingan',
    reportsTitle: 'Berita',
    codes: 'Kode',
    nameFrom: (p) => `Nama menurut ${p.source}.`,
    memberships: 'Terhadap setiap instrumen',
    mayDo: 'Di mana ia berada di luar: apa yang dimungkinkan klausulnya',
    saysIn: 'Apa yang dikatakannya, menurut siapa',
    whyTitle: (p) => `Mengapa: ${p.what}`,
    asOnRecord: 'Hal yang sama menurut catatan, tanpa pengandaian ini',
    ownEndTitle: 'Catatan ini tidak dapat disimpulkan',
    ownEndBody: 'Sampai hal itu diperbaiki, tidak ada yang dapat disimpulkan dari catatan ini.',
    badAssumptionTitle: 'Tindakan ini tidak dapat diandaikan',
    tooManyAssumed: (p) => `Tidak lebih dari ${p.n} tindakan dapat diandaikan pada satu laman.`,
    wouldChangeTitle: 'Yang akan mengubahnya',
    doesNotSay: 'Apa yang tidak dikatakan di sini',
    doesNotSayDossier:
      'Ini tidak mengatakan bahwa ada yang menolak, menunda, atau wajib melakukan suatu tindakan, atau bahwa sesuatu telah disepakati. Tidak mengatakan isi usulan mana pun bila tidak ada sumber yang memuatnya. Tidak membebankan kewajiban pada negara yang bukan pihak.',
    doesNotSayStatus:
      'Ini tidak mengatakan apa yang akan diubah oleh tindakan yang tidak ada dalam catatan, dan tidak menilai apakah suatu tindakan sah, hanya apa yang dapat disimpulkan dari yang ada.',
    howToRead: 'Cara membaca ini',
    readConcluded: 'langkah yang diambil mesin',
    readSaid: 'entri catatan, dengan derajatnya',
    readReading: 'titik tempat para pembaca berbeda tafsiran',
    readMissing: 'yang tidak ada dalam catatan',
    notFoundTitle: 'Tidak ada dalam catatan ini',
    notFoundBody: 'Tidak ada laman di alamat ini. Tidak ditemukan tidak berarti tidak dibuat.',
    aboutTitle: 'Cara kerjanya',
    badSizeTitle: 'Bukan ukuran catatan',
    badDayTitle: 'Bukan hari kalender',
  },
  about_page: [
    {
      h: 'Nama',
      p: 'Tidak ada nama negara, aliansi, atau organisasi dalam program; semua nama adalah data dengan sumbernya. Pihak memiliki id sendiri, dan kode adalah atribut. Penggantian nama setiap pihak mengganti nama dalam setiap jawaban dan tidak mengubah apa pun selain itu; sebuah uji memperlihatkannya.',
    },
    {
      h: 'Urutan',
      p: 'Daftar disusun menurut abjad dalam bahasa pembaca. Tidak ada tafsiran, daftar, atau pasangan yang menjadi pilihan bawaan. Hitungan gabungan adalah hitungan, bukan probabilitas. Tidak ada skor dan tidak ada peringkat.',
    },
    {
      h: 'Warna dan tanda',
      p: 'Satu warna untuk data; tanpa bendera, tanpa merah atau hijau. Setiap tanda berdiri di samping katanya. Lingkaran: status hukum. Persegi: derajat bukti. Segitiga: langkah dalam perundingan.',
    },
    {
      h: 'Perbatasan',
      p: 'Peta tidak mengambil sudut pandang. Daerah dengan klaim yang bersaing diarsir, tidak membawa nilai siapa pun, dan klaimnya dicantumkan dengan sumber. Garis tepi hanyalah tanda kasar.',
    },
    {
      h: 'Kata-kata',
      p: 'Dinyatakan: kata-kata terbitan pihak itu sendiri. Diberitakan: pihak lain mengatakan bahwa ia mengatakannya. Tafsiran: sebuah penafsiran, diberi nama, dengan menyebut siapa yang membuatnya. Pasti: dua sumber mandiri atau laman penyimpan sendiri. Kemungkinan besar: satu sumber. Belum terverifikasi: belum diperiksa siapa pun di sini.',
    },
    {
      h: 'Hari',
      p: 'Yang menentukan adalah hari mulai berlaku yang diumumkan; hari yang dihitung dari tindakan ditampilkan di sampingnya, dan perbedaan diperlihatkan. Bila suatu hari yang tidak pasti menentukan, jawabannya “tidak dapat dipastikan”. Sesudah entri terakhir, jawaban menyatakan hal itu dan tidak mengandalkan apa pun.',
    },
    {
      h: 'Mufakat bukan apa',
      p: 'Bukan pengadilan, bukan ramalan, bukan nasihat. Mufakat mengatakan apa yang dapat disimpulkan dari catatan, bukan siapa yang benar, apa yang akan dilakukan siapa pun, atau siapa yang merupakan negara.',
    },
    {
      h: 'Belum ada',
      p: 'Tindakan dalam catatan ini tidak ditandatangani: catatan itu berupa kumpulan berkas data dengan sumbernya. Tindakan yang ditandatangani ada dalam log penyimpan, yang kantornya menampilkannya pada laman sendiri.',
    },
  ],
};
