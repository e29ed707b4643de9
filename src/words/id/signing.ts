/** Indonesian, about the page for passkeys. */
import type { SigningMessages } from '../en/signing.ts';

export const id: SigningMessages = {
  title: 'Daftarkan passkey, dan tanda tangani dengannya',
  lede: 'Passkey adalah kunci dalam perangkat Anda, yang menandatangani hanya untuk halaman ini setelah memastikan bahwa itu Anda. Ia menandatangani tindakan pihak yang memberinya kuasa.',
  needsScript:
    'Halaman ini memerlukan JavaScript. Tanpa itu: mufakat act sign dengan kunci dalam berkas, kartu atau agen (mufakat key new, mufakat key signer).',
  nothingKept:
    'Tidak ada akun di sini dan tidak ada yang disimpan: tindakan yang ditandatangani adalah izinnya sendiri.',
  register: 'Daftarkan passkey',
  registerLede:
    'Sekali untuk setiap perangkat. Tidak ada yang diberi tahu: yang menentukan adalah tindakan yang memberi kuasa kepada kunci itu.',
  name: 'Nama kunci',
  nameHint:
    'Tanpa spasi dan tanda tambah, misalnya alpha.example/envoy. Nama itu tertulis dalam setiap tindakan yang ditandatanganinya.',
  registerIt: 'Daftarkan',
  registered: 'Kunci terdaftar. Serahkan baris ini kepada yang memberi kuasa bagi pihak Anda:',
  grantWith: 'Kuasa diberikan dengan tindakan jenis powers.grant, dengan baris ini sebagai “to”.',
  boundTo: (p) =>
    `Ia hanya menandatangani di halaman ${p.origin}, dan terikat pada host ${p.host}. Siapa kehilangan nama itu kehilangan kuncinya.`,
  copies: {
    copied: 'Salinannya ada di tempat lain.',
    can: 'Ia dapat disalin ke perangkat lain.',
    stays: 'Ia tetap pada perangkat ini.',
  },
  copy: 'Salin',
  copied: 'Tersalin.',
  saveKey: 'Simpan baris itu sebagai berkas',
  sign: 'Tanda tangani tindakan',
  signLede:
    'Rancangan sebagaimana ditulis mufakat act draft, atau tindakan yang sudah ditandatangani pihak lain: tanda tangan mereka tetap.',
  draft: 'Rancangan',
  draftHint: 'Tempelkan, pilih berkasnya, atau seret ke mana saja di halaman ini.',
  draftFile: 'Berkas yang memuat rancangan',
  refused: 'Ini tidak dapat ditandatangani.',
  act: 'Tindakan itu',
  reads: 'Bacalah seluruhnya. Yang Anda tandatangani adalah teks ini dan bukan yang lain.',
  idTitle: 'Id-nya',
  compare:
    'Sebelum menandatangani, bandingkan id itu, seluruhnya, di perangkat lain yang memiliki rancangan yang sama: mufakat act check BERKAS. Perangkat menandatangani apa yang diberikan halaman kepadanya, dan tidak dapat melihat apakah halaman menunjukkan hal yang sama kepada Anda.',
  text: 'Teks persisnya',
  keys: 'Siapa yang harus menandatangani',
  signAs: (p) => `Tanda tangani sebagai ${p.name}`,
  noneHere: (p) =>
    `Passkey tindakan ini menandatangani di ${p.origins}, sedangkan halaman ini ${p.here}. Bukalah halaman di sana.`,
  noneLeft: 'Semua passkey tindakan ini telah menandatangani.',
  noPasskey:
    'Tindakan itu tidak menyebut passkey: tanda tangani dengan mufakat act sign. Apakah dirancang dengan --key dan baris Anda?',
  notThatKey:
    'Passkey itu bukan yang diminta. Jika Anda memiliki beberapa untuk halaman ini, pilih yang disebut tindakan itu.',
  signedNow: (p) => `${p.name} telah menandatangani.`,
  whole: 'Semua kunci yang disebut tindakan itu telah menandatangani.',
  notWhole: 'Kunci lain juga harus menandatangani: teruskan berkasnya.',
  save: 'Simpan tindakan sebagai berkas',
  submit: 'Serahkan kepada kantor ini',
  submitting: 'Terkirim; menunggu tempatnya …',
  submitHint: 'Yang tercatat tetap tercatat.',
  recorded: 'Tercatat.',
  recordedBefore: 'Sudah tercatat sebelumnya.',
  notRecorded: (p) => `Tidak dicatat: ${p.says}.`,
  clockBehind: 'jam kantor tertinggal dari checkpoint terakhirnya; coba lagi nanti',
  stopped: 'kantor berhenti; coba lagi nanti, tidak ada yang tercatat dua kali',
  tooLarge: 'lebih panjang daripada yang dibolehkan',
  strange: (p) => `kantor menjawab dengan cara yang tidak dipahami (${p.status})`,
  offline: 'kantor tidak dapat dihubungi; tindakan itu ada di sini, simpan atau coba lagi',
  receiptHolds: 'Tanda terima telah diperiksa di sini, dengan kunci log yang disebut halaman ini.',
  receiptHoldsNot: (p) => `Tanda terima tidak sah: ${p.says}. Simpan bersama tindakannya; itu bukti.`,
  saveReceipt: 'Simpan tanda terima',
  showAct: 'Halamannya dalam log',
  browser: {
    none: 'Peramban ini tidak memiliki passkey di sini. Diperlukan halaman dengan https, atau http://localhost, dan peramban yang mengenalnya.',
    address:
      'Passkey terikat pada nama host, sedangkan halaman ini dibuka dengan angka. Bukalah dengan namanya; pada mesin ini: localhost.',
    cancelled:
      'Tidak ada yang ditandatangani atau didaftarkan: dibatalkan, terlalu lama, atau perangkat tidak memiliki passkey itu.',
    host: 'Peramban tidak mengizinkan halaman ini memakai passkey itu: ia terikat pada host lain.',
    unfit:
      'Perangkat ini tidak dapat menyimpan passkey jenis yang diminta: P-256, tersimpan di perangkat, dengan pemeriksaan siapa pemakainya.',
    failed: (p) => `Peramban menolak (${p.name}).`,
  },
};
