/** Indonesian, about the page that takes a report apart. */
import type { ReportPageMessages } from '../en/report-page.ts';

export const id: ReportPageMessages = {
  title: 'Uraikan sebuah berita',
  lede: 'Tempelkan sebuah berita dan uraikan dengan tangan, kalimat demi kalimat. Tidak ada yang ditebak, dan tidak ada yang meninggalkan komputer ini: peramban melarang halaman ini menghubungi siapa pun.',
  needsScript:
    'Halaman ini memerlukan JavaScript. Tanpa itu, hal yang sama ditanyakan oleh: mufakat report new BERKAS',
  language: 'Bahasa',
  keeps:
    'Yang Anda isi, termasuk teks yang ditempelkan, disimpan peramban ini di komputer ini sampai Anda menghapusnya di sini atau membersihkan simpanan peramban. Tidak dikirim kepada siapa pun. Siapa pun yang memakai peramban ini dapat membacanya.',
  keepsNot:
    'Peramban ini tidak menyimpan apa pun bagi halaman ini: yang Anda isi hilang bila halaman ditutup.',
  found: 'Ada rancangan yang tersimpan di sini, dan Anda melanjutkannya.',
  forget: 'Hapus rancangan',
  forgotten: 'Rancangan sudah dihapus.',
  report: 'Beritanya',
  name: 'Nama berita, dan nama berkasnya',
  nameHint: 'Huruf kecil, angka, dan tanda hubung tunggal: suatu-kantor-2026-01-02',
  source: 'Sumber yang mana',
  sourceHint: 'Id sumber dalam catatan. Mulailah mengetik, lalu pilih.',
  on: 'Harinya',
  onHint: 'Tahun, bulan, hari: 2026-01-02',
  text: 'Teksnya',
  textHint: 'Tempelkan di sini. Berkas hasilnya tidak memuat teks ini.',
  ownTitle: 'Judulnya dengan kata-kata Anda sendiri',
  begin: 'Uraikan',
  begun: (p) => `Diuraikan menjadi ${p.n} kalimat. Untuk memulai lagi, hapus rancangan.`,
  sentence: (p) => `Kalimat ${p.n} dari ${p.of}`,
  kinds: 'Apa yang dilakukan kalimat ini? Satu atau beberapa.',
  who: 'Siapa yang mengatakannya?',
  whoHint: 'Pihak dalam catatan: id, kode, atau nama lengkapnya. Kosong untuk berita itu sendiri.',
  toWhom: 'Kepada siapa?',
  toWhomHint: 'Pihak dalam catatan. Kosong bila tidak disebutkan.',
  aboutWhom: 'Tentang siapa, yang bukan pihak di dalamnya?',
  aboutWhomHint: 'Bila beberapa, pisahkan dengan koma. Kosong bila tidak ada.',
  own: 'Kalimat itu dengan kata-kata Anda sendiri',
  keep: 'Simpan dan lanjutkan',
  leaveOut: 'Tinggalkan',
  back: 'Kembali',
  done: 'Berkasnya',
  doneText: (p) =>
    `Letakkan dalam folder reports sebuah catatan sebagai ${p.name}.yaml. Lalu: mufakat check FOLDER, dan mufakat report ${p.name} --data FOLDER. Apa yang dicatat dan ditanyakannya dapat ditambahkan dengan tangan.`,
  doneNone:
    'Semua kalimat ditinggalkan, padahal sebuah berita memuat sedikitnya satu. Kembalilah untuk menyimpan satu kalimat.',
  save: 'Simpan berkas',
  copy: 'Salin',
  copied: 'Sudah disalin.',
  copyByHand: 'Teksnya sudah ditandai; salinlah dengan tombol sistem Anda.',
  yaml: 'Isi berkas',
  lacks: 'Yang masih kurang:',
  lack: {
    name: 'namanya: huruf kecil, angka, dan tanda hubung tunggal',
    source: 'sumbernya: id yang ada dalam catatan',
    on: 'harinya, seperti 2026-01-02',
    text: 'teksnya: tidak ada kalimat di dalamnya',
    many: (p) =>
      `kalimat yang lebih sedikit: ada ${p.n}, sedangkan sebuah berita memuat paling banyak ${p.most}. Uraikan sebagian demi sebagian`,
    title: (p) => `judulnya (${p.language})`,
    kinds: 'apa yang dilakukan kalimat ini',
    party: (p) =>
      `pihak dalam catatan: ${p.found} bukan pihak, atau satu lebih banyak daripada yang dapat${p.near === '' ? '' : `; yang mirip: ${p.near}`}`,
    says: (p) => `kata-kata Anda sendiri (${p.language})`,
  },
};
