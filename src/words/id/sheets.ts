/** Indonesian, about sheets. */
import type { SheetMessages } from '../en/sheets.ts';
import { numbersIn } from '../numbers.ts';

const { grouped } = numbersIn('id');

export const id: SheetMessages = {
  import: 'mengubah lembar menjadi tindakan catatan ini, menurut pemetaan yang telah ditegaskan seseorang',
  optionGuess: 'mengusulkan pemetaan dari judul dan sel, mencetaknya, dan tidak melakukan hal lain',
  optionMap: 'berkas pemetaan (YAML)',
  optionInstrument: 'instrumen yang menjadi pokok lembar ini',
  optionOut: 'folder tujuan; berkas yang sudah ada tidak ditimpa',
  optionAs: 'NAMA=PIHAK: siapa nama dalam lembar itu; boleh diulang',
  optionLeaveOut: 'menulis yang dapat ditempatkan, dan selebihnya ke not-placed.csv',
  optionWhole:
    'menulis catatan utuh yang dapat ditanyai: catatan --data dengan lembar ini di dalamnya, menggantikan tindakannya tentang instrumen itu',
  optionSheet: 'lembar mana dari buku kerja; satu-satunya yang berisi bila tidak diberikan',
  checkSheet:
    'membaca folder berkas sebagai catatan, atau memeriksa hari dalam lembar (.csv, .xlsx) terhadap klausul',
  whichSheet: (p) =>
    `${p.file} mempunyai beberapa lembar yang berisi. Sebut yang mana dengan --sheet: ${p.names}.`,
  noSheet: (p) => `${p.file} tidak mempunyai lembar bernama ${p.name}. Yang ada: ${p.names}.`,
  emptySheet: (p) => `${p.file} kosong. Diharapkan satu baris judul kolom dan satu baris untuk tiap pihak.`,
  noTable: (p) =>
    `${p.file}, baris ${p.line}: tidak dikenali tabel tindakan. Ditemukan di tempat judul kolom: ${p.found}. Diharapkan satu judul yang menyebut pihak dan satu yang menyebut tindakan, misalnya Pihak dan Ratifikasi. Perbaiki judulnya, simpan tabelnya sebagai CSV atau XLSX, atau tulis pemetaan dengan tangan dan berikan dengan --map.`,
  notAWorkbook: (p) => `--sheet: ${p.file} bukan buku kerja dan tidak mempunyai lembar.`,
  hiddenSheet: (p) => `${p.name} (tersembunyi)`,
  reading: (p) => `${grouped(p.lines)} baris dibaca`,
  sampled: (p) => `Hanya ${grouped(p.lines)} baris pertama yang dilihat.`,
  tooManyActs: (p) =>
    `Lembar ini memuat lebih dari ${p.n} tindakan, lebih banyak daripada yang diterima sekaligus: tidak ada yang dilakukan. Berikan terbagi, satu untuk setiap instrumen.`,
  andMore: (p) => `Dan ${p.n} lagi.`,
  remarks: {
    formulas: (p) =>
      `${p.n} sel berisi rumus; nilai yang tersimpan bersamanya yang diambil dan tidak ada yang dihitung: ${p.places}.`,
    footnotes: (p) =>
      `${p.n} baris memuat tanda catatan kaki, yang ditinggalkan; isi catatan kaki tidak dibaca, dan dapat menyebut siapa yang telah keluar: baris ${p.places}.`,
    'page-says': (p) => `Halaman itu sendiri mengatakan, untuk dibandingkan: ${p.places}.`,
    'from-1904': () => 'Buku kerja ini menghitung hari sejak 1904, dan dibaca demikian.',
    'hidden-columns': (p) => `${p.n} kolom tersembunyi dalam lembar dan tetap dibaca: ${p.places}.`,
    'hidden-rows': (p) => `${p.n} baris tersembunyi dalam lembar dan tetap dibaca: ${p.places}.`,
    merged: (p) =>
      `Sel gabungan: nilainya diambil untuk setiap baris yang berisi hal lain, dan untuk kolom pertama dari beberapa kolom: ${p.places}.`,
    months: (p) =>
      `${p.n} tanggal tidak menampilkan hari dan dibaca sebagai bulan atau tahun yang ditampilkannya: ${p.places}.`,
    titles: (p) => `Dianggap judul di atas kepala kolom, baris ${p.places}.`,
  },
  proposed: (p) =>
    `Diusulkan untuk ${p.file}${p.layout === '' ? ' dari judul dan selnya' : `: ${p.layout}`}. Baca, perbaiki, dan berikan dengan --map.`,
  gives: (p) => `Dengan ini: ${p.acts} tindakan dari ${p.lines} baris, ${p.notPlaced} tidak ditempatkan.`,
  open: {
    party: 'Tidak ada kolom pihak yang dikenali: tulis judulnya pada party.',
    acts: 'Tidak ada kolom tindakan yang dikenali: tulis sedikitnya satu pada acts.',
    dates:
      'Hari dalam angka dapat dibaca dengan dua cara: tambahkan dates: day-month-year atau dates: month-day-year.',
  },
  wordsLeftOut: (p) =>
    `Kata pada kinds yang tidak dikenali dan ditinggalkan selama pemetaan tetap begini: ${p.names}. Bila salah satunya adalah tindakan, tulis jenisnya menggantikan left-out.`,
  notUsed: (p) => `Kolom yang tidak dipakai: ${p.names}.`,
  notPlaced: (p) => `baris ${p.line}, ${p.column}: ${p.found}: ${p.why}.${p.hint === '' ? '' : ` ${p.hint}`}`,
  notPlacedCell: (p) => `${p.cell}, ${p.column}: ${p.found}: ${p.why}.${p.hint === '' ? '' : ` ${p.hint}`}`,
  why: {
    'unknown-party': 'tidak ada yang bernama demikian dalam catatan',
    alone:
      'sendirian di barisnya, seperti catatan kaki dan sumber, dan tidak ada pihak dalam catatan yang bernama begitu: tidak ada tindakan yang hilang karenanya',
    'headings-again': 'judul kolom sekali lagi',
    'other-headings': 'judul kolom lain, atau baris di bawahnya: yang ada di sini milik tabel lain',
    sums: 'baris yang menjumlahkan baris lain, dan bukan pihak',
    'name-of-several':
      'beberapa pihak menyandang atau pernah menyandang nama ini, dan harinya tidak menunjukkan yang mana',
    'in-brackets':
      'nama dalam kurung siku, cara tabel menandai pihak yang telah keluar, dan pemetaan tidak menemukan harinya pada baris ini',
    remark:
      'kolom ini tidak dipakai, dan isinya berbicara tentang pensyaratan, deklarasi, keberatan, atau penarikan diri: catatlah dengan tangan',
    'unknown-kind': 'pemetaan tidak menyebut jenis tindakan ini',
    'ambiguous-day': 'ini dapat berarti dua hari',
    'impossible-day': 'tidak ada kalender yang memuat hari ini',
    'two-digit-year': 'abadnya tidak disebut',
    'unreadable-day': 'ini bukan hari dalam ejaan yang dikenal',
    formula: 'ini rumus dan bukan nilai',
    error: 'di sini lembar memuat galat dan bukan nilai',
    'several-days': 'beberapa hari dalam satu sel',
    'year-or-day': 'angka ini dapat berarti tahun, atau hari menurut hitungan lembar kerja',
    'before-march-1900': 'program membaca angka ini sebagai hari yang berselisih satu, sebelum 1 Maret 1900',
    'no-party': 'baris ini tidak menyebut siapa pun',
    'no-day': 'tindakan tanpa hari',
    'no-act': 'baris ini tidak memuat tindakan',
    repeated: 'tindakan yang sama seperti pada baris sebelumnya',
    'beyond-headings': 'sel tanpa judul kolom',
    'left-out': 'ditinggalkan oleh pemetaan',
  },
  ask: {
    'unknown-party': (p) =>
      `Sebut siapa: --as "${p.name}=PIHAK".${p.known === '' ? '' : ` Dalam catatan: ${p.known}.`}`,
    'name-of-several': (p) => `Sebut siapa: --as "${p.name}=PIHAK". Yang pernah: ${p.known}.`,
    'in-brackets': (p) =>
      `Untuk tetap mencatat isi baris ini: --as "${p.name}=PIHAK", dan tambahkan penarikan dirinya dengan tangan.${p.known === '' ? '' : ` Dalam catatan: ${p.known}.`}`,
    'unknown-kind': (p) => `Tambahkan pada kinds.${p.known === '' ? '' : ` Yang ada: ${p.known}.`}`,
    'other-headings': () => 'Berikan tiap tabel dalam berkasnya sendiri.',
    'ambiguous-day': (p) => `Ini ${p.known}: sebut yang mana dengan dates dalam pemetaan.`,
    repeated: (p) => `Yang pertama ada pada baris ${p.known}.`,
    'two-digit-year': (p) =>
      `Ini ${p.known}: sebut dengan years dalam pemetaan seratus tahun yang mana, atau tulis tahunnya lengkap.`,
    'several-days': (p) => `Yaitu ${p.known}: beri masing-masing barisnya sendiri.`,
    'year-or-day': (p) => `Ini ${p.known}: tulis sebagai teks.`,
    'before-march-1900': (p) => `Ini ${p.known}: tulis harinya sebagai teks.`,
  },
  or: ' atau ',
  refused: (p) =>
    `Tidak ada yang ditulis: ${p.n} hal tidak ditempatkan. Jawab yang ditanyakan, perbaiki lembar atau pemetaan, atau tinggalkan selebihnya dengan --leave-out.`,
  written: (p) =>
    `${p.acts} tindakan ditulis ke ${p.file}.${p.notPlaced === 0 ? '' : ` ${p.notPlaced} tidak ditempatkan: not-placed.csv di sampingnya.`}`,
  badAs: (p) =>
    `--as ${p.found}: tulis sebagai NAMA=PIHAK, dengan id, kode, atau nama lengkap pihak dalam catatan.${p.known === '' ? '' : ` Dalam catatan: ${p.known}.`}`,
  otherNames: (p) =>
    `Dibaca sebagai nama lain pihak dalam catatan; periksa apakah memang mereka: ${p.names}.`,
  next: (p) =>
    `Lalu: mufakat check ${p.file} --map PETA --instrument ID, dan mufakat import ${p.file} --map PETA --instrument ID --out FOLDER.`,
  record: {
    about:
      'memulai catatan sendiri: pihak, nama, dan daftar dari catatan lain, tanpa instrumennya, dan sebuah berkas untuk diisi',
    optionInstrument: 'instrumen yang pertama: menulis berkasnya dan berkas sumbernya, untuk diisi',
    optionTitle: 'judul instrumen',
    optionData: 'folder berisi catatan yang pihak-pihaknya diambil',
    badId: (p) =>
      `${p.found} tidak dapat menjadi id instrumen: tulis huruf kecil a sampai z, angka, dan tanda hubung, misalnya water-agreement.`,
    there: (p) => `${p.path} sudah ada: tidak ada yang ditulis. Sebutkan folder lain.`,
    begun: (p) =>
      `Catatan dengan ${p.parties} pihak dan tanpa instrumen ada di ${p.folder}. ${p.toFill.length > 0 ? `Untuk diisi: ${p.toFill.join(', ')}. mufakat check ${p.folder} memberitahukan apa yang masih kurang, sampai lengkap.` : 'Instrumen adalah berkas dalam folder instruments; dengan --instrument ID sebuah berkas ditulis untuk diisi.'}`,
  },
  newInstrument: (p) =>
    `Tidak ada instrumen bernama ${p.name} dalam catatan (mufakat list). Yang baru ditulis lebih dahulu: berkasnya dalam folder instruments dari catatan sendiri, diberikan dengan --data; mufakat record new FOLDER --instrument ${p.name} memulai keduanya.`,
  wrote: (p) =>
    `Catatan utuhnya ada di ${p.folder}: mufakat status ${p.instrument} --data ${p.folder}.${p.before === 0 ? '' : ` Di sana lembar ini menggantikan ${p.before} tindakan dalam catatan.`}`,
  toAsk: (p) =>
    `Untuk menanyainya, masukkan kedua berkas ke catatan yang memuat ${p.instrument}, atau tulis catatan utuh dengan --whole.`,
  needsMap: (p) =>
    `${p.file}: kolomnya tidak bernama party, kind, done, received, notified, effective. Berikan pemetaan dengan --map; mufakat import ${p.file} --guess mengusulkannya.`,
  mappedUnknown: (p) =>
    `Pemetaan mencantumkan ${p.name} di bawah names sebagai ${p.id}, dan tidak ada pihak dalam catatan dengan id itu. Tulis id salah satu pihak, atau tambahkan pihak itu ke dalam catatan.`,
  sourceUnknown: (p) => `Sumber ${p.name} dari pemetaan tidak ada dalam catatan.`,
  missing: (p) => `${p.what} tidak diberikan.`,
  line: (p) => `baris ${p.line}: ${p.says}`,
  sheet: 'lembar',
  faults: {
    'before-adoption': (p) =>
      `${p.party}: ${p.kind} pada ${p.has}, sedangkan naskahnya diterima pada ${p.against} (VCLT 9).`,
    'signed-after-consent': (p) =>
      `${p.party}: menandatangani pada ${p.has}, sesudah persetujuannya pada ${p.against} (VCLT 14).`,
    'received-before-done': (p) =>
      `${p.party}: ${p.kind} diterima pada ${p.has}, sebelum dilakukan pada ${p.against}.`,
    'notified-before-received': (p) =>
      `${p.party}: ${p.kind} diberitahukan pada ${p.has}, sebelum diterima pada ${p.against}.`,
    'force-before-consent': (p) =>
      `${p.party}: berlaku pada ${p.has}, sebelum persetujuannya pada ${p.against} (VCLT 24(3)).`,
    'left-before-consent': (p) =>
      `${p.party}: keluar pada ${p.has}, sebelum persetujuannya pada ${p.against}.`,
    'left-without-consent': (p) =>
      `${p.party}: ${p.kind} pada ${p.has}, padahal persetujuannya, atau hal lain yang dapat ditinggalkannya, tidak ada dalam lembar ataupun catatan (VCLT 2(1)(g)).`,
    'several-days': (p) =>
      `${p.party}: berlaku pada ${p.has} menurut satu baris dan pada ${p.against} menurut baris lain, padahal tidak keluar di antaranya.`,
    'force-before-general': (p) =>
      `${p.party}: berlaku pada ${p.has}, sebelum berlaku bagi siapa pun; klausul memberikan ${p.against} (VCLT 24(1)).`,
    'other-act-on-record': (p) =>
      `${p.party}: lembar memuat ${p.kind} pada ${p.has}, catatan memuat persetujuannya pada ${p.against}.`,
    'earlier-count': (p) =>
      `${p.party}: ${p.kind} pada ${p.has} terlalu dini, sebab klausul terpenuhi untuk mulai berlaku pada ${p.against}.`,
    'other-day': (p) => `${p.party}: lembar memuat ${p.has}, klausul memberikan ${p.against}.`,
    'general-day': (p) =>
      `Lembar memuat ${p.has} untuk instrumennya sendiri; dalam catatan ${p.against}. Bila tindakan dalam tabel masa kini tidak memberikan hari yang diumumkan, ada tindakan yang hilang dalam salah satunya.`,
  },
  reckoning: {
    'own-delay': (p) =>
      `${p.kind} ${p.from} + ${p.delay} menurut ${p.locator} = ${p.gives}; lembar memuat ${p.has}.`,
    'general-day': (p) => `Instrumen mulai berlaku pada ${p.gives} (${p.locator}).`,
    count: (p) => `Bila dihitung, instrumen akan mulai berlaku pada ${p.gives} (${p.locator}).`,
    record: (p) => `Dari semua tindakan dalam catatan: ${p.gives}.`,
  },
  consistent: (p) =>
    `Yang sesuai: berlaku pada ${p.effective}${p.received === '' ? '' : `, atau diterima pada ${p.received}`}.`,
  sound: (p) => `Tidak ada temuan: ${p.acts} tindakan dibaca, ${p.compared} dibandingkan dengan klausul.`,
  found: (p) => `${p.n} temuan: ${p.acts} tindakan dibaca, ${p.compared} dibandingkan dengan klausul.`,
  notCompared: (p) =>
    `${p.n} tidak dibandingkan: tindakan dalam catatan tidak memberikan hari, atau harinya masukan (suksesi).`,
  noInstrument: 'Tidak ada instrumen yang disebut: hari-hari hanya dibandingkan satu sama lain.',
  uncounted: (p) =>
    `Belum terhitung di atas: ${p.n} sel yang tidak dapat dibaca sebagai tindakan. Hari yang bergantung pada jumlah tindakan dapat berubah setelah itu diperbaiki.`,
  notAllRead: (p) =>
    `Tidak ada temuan dalam apa yang terbaca; ${p.n} sel tidak terbaca, dan tidak diperiksa.`,
  unread: (p) => `${p.n} sel tidak dapat dibaca sebagai tindakan:`,
  periods: { days: (n) => `${n} hari`, months: (n) => `${n} bulan`, years: (n) => `${n} tahun` },
  delays: {
    expiry: (p) => `${p.of}, berakhir`,
    'first-day-of-month-after': (p) => `${p.of}, lalu hari pertama bulan berikutnya`,
    'first-day-of-month': (p) => `hari pertama bulan, ${p.months} bulan kemudian`,
  },
};
