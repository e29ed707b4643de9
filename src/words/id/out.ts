/** Indonesian, about what is written out for others. */
import type { OutMessages } from '../en/out.ts';
import { numbersIn } from '../numbers.ts';

const { grouped } = numbersIn('id');

export const id: OutMessages = {
  export: 'tulis catatan sebagai paket data: tabel, buku kode, jaringan, kutipan',
  optionFrom: 'tahun pertama panel; tahun instrumen pertama bila tidak diberikan',
  optionTo:
    'tahun terakhir panel; tahun terakhir yang sudah lewat pada hari yang ditanyakan bila tidak diberikan',
  optionXlsx: 'tulis tabelnya juga sebagai buku kerja (.xlsx) ke berkas ini',
  optionWorkbook: 'tulis semua tabel beserta buku kodenya sebagai satu buku kerja (.xlsx) ke berkas ini',
  nothingToWrite:
    'Sebut ke mana: folder untuk paket data, atau --xlsx BERKAS untuk buku kerja, atau keduanya.',
  workbookWritten: (p) => `Ditulis ke ${p.file} sebagai buku kerja.`,
  tooMuchForWorkbook: (p) =>
    `Tabel ${p.table} mempunyai lebih banyak baris, atau teks yang lebih panjang, daripada yang dimuat buku kerja, dan buku kerja tidak ditulis. Ambil sebagai CSV.`,
  about: 'tentang',
  packageOnly:
    'export tidak menerima --csv maupun --receipt: paketnya berisi tabel, dan menyatakan dari apa semuanya ditulis.',
  badYear: (p) => `${p.found} bukan tahun; tulis seperti 1994.`,
  yearNotOver: (p) =>
    `--to ${p.year}: tahun itu belum lewat pada ${p.day}, dan hari yang akan datang tidak dihitung. Berikan tahun yang lebih awal, atau hari yang lebih kemudian dengan --on.`,
  yearsBackwards: (p) => `--from ${p.from} --to ${p.to}: tahun pertama sesudah tahun terakhir.`,
  writing: (p) => `${p.table}: ${grouped(p.rows)} baris`,
  written: (p) => `Ditulis ke ${p.folder}: ${p.tables}.`,
  rowsOf: (p) => `${p.table} ${grouped(p.rows)}`,

  dates: 'setiap hari ketika sesuatu mulai atau berakhir, beserta alasannya',
  calendar: 'hari-hari yang sama sebagai kalender (iCalendar), untuk program yang menampilkannya',
  optionFirst: 'hari pertama; hari yang ditanyakan bila tidak diberikan',
  optionLast: 'hari terakhir; tiga puluh hari kemudian bila tidak diberikan',
  optionLastOfAll: 'hari terakhir; semua yang tercatat bila tidak diberikan',
  daysBackwards: (p) => `--from ${p.from} --to ${p.to}: hari pertama sesudah hari terakhir.`,
  nothingCalled: (p) => `Tidak ada instrumen maupun pihak bernama ${p.name} dalam catatan.`,
  datesFound: (p) =>
    `Dari ${p.from} sampai ${p.to}, menurut catatan ${p.n === 0 ? 'tidak ada' : `ada ${p.n} hal`} yang mulai atau berakhir.`,
  datesAll: (p) =>
    `Sejak ${p.from}, menurut catatan ${p.n === 0 ? 'tidak ada' : `ada ${p.n} hal`} yang mulai atau berakhir.`,
  datesLimit:
    'Yang belum dilakukan atau diumumkan tidak termasuk: tidak disebutnya suatu hari tidak berarti hari itu tidak akan datang.',
  instrumentItself: 'instrumennya sendiri',
  lastDayToContest: (p) =>
    `${p.who}: hari terakhir untuk keberatan terhadap alasan ${p.kind} (VCLT pasal 65(2))`,
  goesOnNoMore: (p) => `${p.who}: ${p.provisions} tidak lagi berlaku lanjut (${p.locator})`,
  goesOnUncertain: (p) =>
    `${p.who}: apakah ${p.provisions} masih berlaku lanjut tidak dapat dikatakan (${p.locator})`,
  third: (p) => `${p.who} sebagai negara ketiga, ${p.what} ${p.locator}: ${p.before} → ${p.after}`,
  hasIt: { yes: 'mempunyainya', no: 'tidak mempunyainya' },
  territory: (p) => `${p.who}, untuk ${p.territory}: ${p.before} → ${p.after}`,
  applies: { yes: 'berlaku', no: 'tidak berlaku' },
  becomes: (p) => `${p.who}: ${p.before} → ${p.after}`,
  restsOn: (p) => `Entri: ${p.entry}.`,
  askWhy: (p) => `Alasan: ${p.command}`,
  calendarName: (p) => `Mufakat: ${p.about}`,
  everything: 'semua instrumen yang tercatat',

  whatif:
    'apa yang berbeda bila dilakukan tindakan yang belum dilakukan siapa pun, sebagai "INSTRUMEN PIHAK JENIS HARI"',
  optionDiff: 'sebutkan setiap perbedaan: sebelum → sesudah, dan dari kapan sampai kapan',
  differs: (p) =>
    p.standings + p.instruments === 0
      ? 'Tidak ada yang berbeda.'
      : `${p.standings} kedudukan pihak dan ${p.instruments} instrumen akan berbeda pada suatu hari.`,
  differsBeyond: (p) => `Bagi ${p.n} negara ketiga atau wilayah akan ada yang berbeda pada suatu hari.`,
  staysSame: (p) =>
    `Sama pada setiap hari: ${p.standings} kedudukan pihak, dan keberlakuan ${p.instruments} instrumen.`,
  seeDiff: 'Masing-masing dengan --diff.',
  fromOn: (p) => `sejak ${p.from}`,
  fromTo: (p) => `dari ${p.from} sampai sebelum ${p.to}`,
  countOf: (p) => `${p.title}, hitungan untuk mulai berlaku pada ${p.day}: ${p.before} → ${p.after}`,
  haveOf: (p) => `${p.have} dari ${p.needed}`,
  clauseMet: 'terpenuhi',

  notify:
    'mengenai suatu tindakan: siapa yang harus diberi tahu, jangka waktu mana yang berjalan, dan rancangan pemberitahuan dalam setiap bahasa',
  optionHtml:
    'cetak rancangan sebagai halaman HTML, yang dapat dicetak atau disimpan sebagai PDF oleh peramban',
  optionPdf: 'tulis rancangannya juga sebagai PDF ke berkas ini',
  noLetter: (p) =>
    `PDF tidak ditulis: fonnya tidak mempunyai huruf ${p.letter}. Ambil rancangannya dengan --html, yang dapat dicetak peramban.`,
  noAct: (p) =>
    `Tidak ada tindakan ${p.name} mengenai suatu instrumen dalam catatan; tulis INSTRUMEN/TINDAKAN.`,
  toTell: (p) => `${p.act}: menurut catatan ada ${p.n} yang harus diberi tahu.`,
  political:
    'Naskah ini politik: tidak ada aturan tentang penyimpan yang berlaku, dan siapa yang diberi tahu ditentukan oleh yang ikut serta.',
  entitledLimit: (p) =>
    `Apakah ${p.n} lagi dapat masuk bergantung pada tafsiran, atau pada pihak lain; semuanya ada di recipients.perhaps dengan --json, dan tidak dalam rancangan.`,
  groups: {
    parties: 'Pihak',
    contracting: 'Terikat, belum berlaku baginya',
    provisional: 'Menerapkannya sementara',
    suspended: 'Ditangguhkan baginya',
    signatories: 'Penanda tangan',
    unsettled: 'Kedudukannya tidak dapat dipastikan',
    entitled: 'Berhak masuk dengan tindakannya sendiri',
    perhaps: 'Mungkin berhak',
  },
  groupRule: 'Konvensi Wina tentang Hukum Perjanjian pasal 77(1)(e), 78',
  clocksHead: 'Akibatnya, dan kapan',
  noClocks: 'Menurut catatan tidak ada kedudukan yang berubah karenanya.',
  clock: (p) => `${p.says} (${p.days} hari setelah diterima)`,
  receivedUnknown:
    'Hari penerimaan tidak tercatat sebagai satu hari: panjang jangka waktu sejak itu tidak disebut.',
  revocable: (p) =>
    `Pemberitahuan itu dapat ditarik kembali sampai ${p.day} (Konvensi Wina tentang Hukum Perjanjian pasal 68).`,
  fromNotification: (p) =>
    `Menurut ${p.locator} jangka waktunya berjalan sejak pemberitahuan, yang harinya belum tercatat.`,
  twoDays: (p) => `Menurut klausul ${p.computed}; diumumkan: ${p.published}. Hari yang diumumkan menentukan.`,
  claimCite:
    'Diberitahukan sebagai tuntutan, disertai tindakan yang diusulkan dan alasannya (VCLT pasal 65(1)).',
  clauseCite: (p) => `Klausul: ${p.locator}.`,
  objections: {
    of: (p) => `Reservasi ${p.entry} oleh ${p.who}:`,
    accepted: (p) =>
      `diterima secara tegas oleh ${p.who}; di antara keduanya berlaku begitu keduanya terikat (VCLT pasal 20(4)(a), 21).`,
    notNeeded: 'instrumen mengizinkannya, dan tidak diperlukan penerimaan (VCLT pasal 20(1)).',
    organ: (p) => `diperlukan penerimaan oleh ${p.organ} (VCLT pasal 20(3)).`,
    awaitsConfirmation:
      'dibuat sebelum persetujuan untuk terikat dan harus ditegaskan bersamanya (VCLT pasal 23(2)); waktu untuk keberatan dihitung sejak pemberitahuan penegasan itu.',
    notNotified: (p) =>
      `keberatan tepat waktu selama ${p.within} sesudah pemberitahuannya, yang harinya tidak tercatat; waktu itu tidak berakhir sebelum ${p.day}. Bagi yang menyetujui kemudian, sampai hari persetujuan itu (VCLT pasal 20(5)).`,
    until: (p) =>
      `keberatan tepat waktu sampai ${p.day}, ${p.within} sesudah pemberitahuan; bagi yang menyetujui kemudian, sampai hari persetujuan itu (VCLT pasal 20(5)). Diam berarti menerima.`,
    untilByAll: (p) =>
      `diperlukan penerimaan semua (VCLT pasal 20(2)); keberatan tepat waktu sampai ${p.day}, ${p.within} sesudah pemberitahuan; bagi yang menyetujui kemudian, sampai hari persetujuan itu (VCLT pasal 20(5)). Diam berarti menerima.`,
  },
  draft: {
    head: 'PEMBERITAHUAN',
    mark: 'Rancangan. Belum ditandatangani atau dikirim oleh siapa pun.',
    by: (p) => `Dari penyimpan: ${p.depositary}.`,
    noDepositary: 'Catatan tidak menyebut penyimpan.',
    informs: 'Penyimpan instrumen tersebut di atas menyampaikan hal berikut:',
    act: (p) => `${p.who}: ${p.kind}.`,
    provisions: (p) => `Ketentuan: ${p.provisions}.`,
    about: (p) => `Tentang: ${p.entry}.`,
    note: (p) => `Dalam catatan: ${p.note}`,
    done: (p) => `Dilakukan: ${p.day}.`,
    received: (p) => `Diterima: ${p.day}.`,
    effective: (p) => `Berlaku sejak: ${p.day}.`,
    notYet: 'Tanggal pemberitahuan ini: ____________',
    to: 'Kepada:',
    basis: (p) => `Entri ${p.entry} (${p.grade}, ${p.confidence}), ${p.at} tindakan pertama dalam catatan.`,
  },
};
