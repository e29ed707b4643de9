/** Indonesian, about the page that checks what it is given. */
import type { CheckerMessages } from '../en/checker.ts';

export const id: CheckerMessages = {
  title: 'Periksa yang Anda terima',
  lede: 'Bundel, tanda terima, tindakan bertanda tangan, atau bukti bahwa sebuah log menceritakan dua riwayat. Pemeriksaannya di perangkat ini. Halaman ini tidak dapat mengirim apa pun: peramban melarangnya menghubungi siapa pun.',
  needsScript:
    'Halaman ini memerlukan JavaScript. Tanpa itu, hal yang sama dikatakan oleh: mufakat verify BERKAS',
  language: 'Bahasa',
  what: 'Yang Anda terima',
  whatHint: 'Satu berkas. Pilih, atau seret ke mana saja di halaman ini.',
  key: 'Kunci log, dari sumber lain',
  keyHint:
    'Sebagai teks, atau berkas yang memuatnya. Tanda terima dan bukti tidak dapat diperiksa tanpanya. Sebuah bundel menyebut kuncinya sendiri: hanya kunci Anda yang menunjukkan bahwa bundel itu dari log yang Anda maksud.',
  keyFile: 'Berkas yang memuat kunci',
  found: 'Hasilnya',
  nothingYet: 'Belum ada yang diperiksa.',
  reading: 'Membaca …',
  checking: (p) => `${p.done} dari ${p.of} berkas diperiksa`,
  holds: 'Sah.',
  holdsNot: 'Tidak sah.',
  cannotTell: 'Belum dapat dikatakan.',
  keyWanted:
    'Berkas ini tidak menyebut kunci penanda tangan lognya. Berikan kunci yang Anda peroleh dari sumber lain.',
  keyFromBundle:
    'Kunci log diambil dari bundel itu sendiri. Berikan kunci yang Anda peroleh dari sumber lain: sebuah bundel dapat sesuai dengan dirinya sendiri dan tetap bukan dari log yang dilihat pihak lain.',
  keyGiven: (p) => `Dengan kunci ${p.name} yang Anda berikan.`,
  noFile: 'Ini bukan berkas yang dapat dibaca. Sebuah folder diperiksa dengan: mufakat verify FOLDER',
  isAct: 'Apa yang dikatakan tindakan itu',
  ofBundle: 'Tindakan dalam bundel',
  shows: (p) => `${p.n} yang pertama dari ${p.of}.`,
  showAll: 'Tunjukkan semua',
  keep: 'Simpan halaman ini',
  keepText:
    'Halaman ini satu berkas yang memuat semuanya. Disimpan di cakram, ia melakukan hal yang sama tanpa jaringan. Sebuah halaman dapat mengatakan apa saja tentang dirinya: peroleh dari orang yang Anda percayai, atau bandingkan SHA-256-nya dengan yang dicetak mufakat circle checker.',
  keepIt: 'Simpan halaman ini sebagai berkas',
  back: 'Ke log',
  notThis:
    'Ini tidak menunjukkan bahwa tidak ada yang ditinggalkan, atau bahwa sebuah tindakan berakibat hukum. Apa yang ditunjukkan seluruh log: mufakat audit.',
};
