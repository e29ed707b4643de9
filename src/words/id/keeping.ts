/** Indonesian, for whoever keeps a log. */
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
};
