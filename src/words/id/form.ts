/** Indonesian: the form that takes a report apart. */
import type { FormMessages } from '../en/form.ts';

export const id: FormMessages = {
  about:
    'menguraikan berita yang ditempelkan, kalimat demi kalimat, dengan tangan; yang sudah dijawab disimpan, dan perintah yang sama melanjutkan',
  aboutPage:
    'menulis sebuah halaman, satu berkas, tempat hal yang sama dilakukan di peramban; tidak ada yang meninggalkan komputer',
  pageWritten: (p) =>
    `Ditulis ke ${p.out}. Bukalah di peramban: halaman itu tidak menghubungi siapa pun. SHA-256-nya ${p.sha256}.`,
  optionSource: 'sumber dalam catatan yang merupakan berita itu',
  optionText: 'berkas berisi teksnya; jika tidak diisi, teks ditempelkan',
  badFile: (p) =>
    `${p.file}: berkas dinamai seperti beritanya: huruf kecil, angka, tanda hubung tunggal, dan .yaml di akhir.`,
  missing: 'Sebutkan sumber berita itu dan harinya: --source ID --on YYYY-MM-DD.',
  noSource: (p) =>
    `Tidak ada sumber ${p.source} dalam catatan. Tambahkan dahulu ke berkas sumber; id-nya yang diberikan di sini.`,
  paste: 'Tempelkan teksnya. Akhiri dengan baris yang hanya berisi titik.',
  noSentence: 'Tidak ada kalimat dalam teks ini. Tidak ada yang ditulis.',
  tooMany: (p) =>
    `Ada ${p.n} kalimat dalam teks ini, sedangkan sebuah berita memuat paling banyak ${p.most}. Uraikan sebagian demi sebagian.`,
  nothingKept: (p) =>
    `Semua kalimat ditinggalkan, padahal sebuah berita memuat sedikitnya satu. Tidak ada yang ditulis; jawabannya ada dalam ${p.part}.`,
  title: (p) => `Judul dengan kata-kata Anda sendiri (${p.language}):`,
  sentence: (p) => `${p.n} dari ${p.of}: ${p.text}`,
  kinds: (p) =>
    `Apa yang dilakukan kalimat ini? Bila beberapa, pisahkan dengan koma; tanda hubung meninggalkannya. Salah satu dari: ${p.all}`,
  noKind: (p) => `${p.found} tidak termasuk. Yang ada: ${p.all}.`,
  who: 'Siapa yang mengatakannya? Pihak dalam catatan; kosong untuk berita itu sendiri.',
  toWhom: 'Kepada siapa? Pihak dalam catatan; kosong bila tidak disebutkan.',
  aboutWhom:
    'Tentang siapa, yang bukan pihak di dalamnya? Bila beberapa, pisahkan dengan koma; kosong bila tidak ada.',
  noParty: (p) => `Tidak ada pihak ${p.found} dalam catatan, atau satu lebih banyak daripada yang dapat.`,
  says: (p) => `Kalimat itu dengan kata-kata Anda sendiri (${p.language}):`,
  written: (p) =>
    `Ditulis ke ${p.file}, tanpa teksnya sendiri. Dalam folder reports sebuah catatan: mufakat report ${p.id} --data <folder>. Apa yang dicatat dan ditanyakannya dapat ditambahkan dengan tangan.`,
  left: (p) =>
    `Dihentikan. Yang sudah dijawab disimpan dalam ${p.part}, beserta teksnya; perintah yang sama melanjutkan dari situ.`,
};
