/** Indonesian, about the codebook of a data package. */
import type { Codebook } from '../en/codebook.ts';

export const id: Codebook = {
  title: 'Perjanjian, siapa yang ikut serta di dalamnya, dan dari kapan sampai kapan',
  description: (p) =>
    `Ditulis dari ${p.at} tindakan pertama dalam catatan; jaringannya ialah jaringan pada ${p.day}. Kedudukan dan hari berlaku adalah simpulan program dari tindakan dan klausul yang tercatat, bukan pernyataan penyimpan; yang dibiarkan terbuka oleh catatan tertulis cannot-tell. Catatan ini pilihan para penyusunnya. Sel kosong berarti tidak ada nilai.`,
  citation: (p) =>
    `Catatan perjanjian sebagaimana dibaca oleh Mufakat ${p.version}, ${p.at} tindakan pertama, keadaan pada ${p.day}, SHA-256 berkas ${p.digest}.`,
  licence: 'Lisensi Apache 2.0',
  noLicence: 'Lisensi berkas catatan ini dinyatakan oleh yang menyimpannya.',
  network:
    'Siapa berkedudukan bagaimana terhadap instrumen mana pada hari itu: pihak dan instrumen sebagai simpul (GraphML).',
  codebook: 'Buku kode ini sebagai tabel.',
  tables: {
    parties: 'Semua yang bertindak, berbicara, atau bersangkutan.',
    sources: 'Dasar catatan, dan seberapa banyak darinya dilihat.',
    instruments: 'Traktat dan naskah politik.',
    acts: 'Tindakan mengenai instrumen, satu baris masing-masing, termasuk baris yang dikoreksi.',
    participation:
      'Kedudukan setiap pihak terhadap setiap instrumen, satu baris untuk satu rentang hari. Hari sebelum baris pertama suatu pihak, dan di antara baris, tidak memiliki tindakan yang diperhitungkan.',
    panel:
      'Setiap Negara yang tercatat, setiap instrumen, setiap tahun sejak diterima. Sebuah baris tidak menyatakan bahwa Negara itu ada pada tahun itu.',
  },
  columns: {
    parties: {
      party: 'id pihak',
      kind: 'state, organisation, person, collective, territory, atau publisher; hanya state yang ada dalam panel',
      name: 'nama dalam bahasa paket ini',
      iso3: 'kode ISO 3166-1 alfa-3; kode lama dibiarkan sebagaimana tercatat',
      m49: 'kode M49, teks tiga angka dengan nol di depan',
      cow: 'nomor dalam data proyek Correlates of War; bila beberapa, masing-masing dengan tahun yang pada akhirnya mulai berlaku, seperti 260@1955 255@1990. Kosong bila daftar kode yang dipakai tidak memilikinya, termasuk untuk Negara yang sudah tidak ada',
    },
    sources: {
      source: 'id sumber',
      title: 'judulnya sebagaimana diterbitkan, atau uraian',
      publisher: 'penerbitnya',
      date: 'tanggal terbit sejauh diketahui (EDTF)',
      url: 'tempat terbit',
      seen: 'seberapa banyak yang dilihat: whole, excerpt, compilation, atau not-seen',
    },
    instruments: {
      instrument: 'id instrumen',
      title: 'judul dalam bahasa paket ini',
      binding:
        'legal: mengikat menurut hukum traktat; political: berlaku di antara yang menerimanya; disputed: sebagian menganggapnya yang satu, sebagian yang lain',
      adopted: 'tanggal penerimaan sebagaimana dalam sumber (EDTF)',
      adopted_earliest: 'hari pertama yang dapat dimaksud tanggal itu',
      adopted_latest: 'hari terakhir yang dapat dimaksud tanggal itu',
      depositary: 'penerima tindakan mengenainya',
      entry_clause: 'klausul mulai berlaku',
      in_force:
        'kapan berlaku, masing-masing sebagai yes atau cannot-tell, hari pertama/hari pertama tidak lagi; .. bila tidak ada',
      published: 'hari mulai berlaku menurut publikasi; bila hanya satu, itulah yang menentukan',
      computed_earliest: 'hari mulai berlaku paling awal menurut tindakan dan klausul',
      computed_latest: 'hari paling akhir; sama bila pasti',
      withdrawal_after:
        'berapa lama setelah diterima pemberitahuan keluar mulai berlaku (d hari, m bulan, y tahun; x setelah lewatnya)',
      acts: 'jumlah tindakan mengenainya dalam paket ini',
      sources: 'id sumber penerimaannya, dipisahkan spasi',
      unverified: 'tempat dalam berkas instrumen yang nilainya belum diperiksa siapa pun, dipisahkan spasi',
    },
    acts: {
      entry: 'nama lengkap tindakan dalam catatan',
      instrument: 'instrumen yang dikenai',
      party: 'yang melakukannya, atau yang tentangnya suatu organ melakukannya',
      iso3: 'kode ISO 3166-1 alfa-3 pihak itu',
      m49: 'kode M49 pihak itu, sebagai teks',
      kind: 'apa yang dilakukan: sign, ratify, accede, withdraw, dan seterusnya',
      done: 'dilakukan di ibu kota atau pada upacara, sebagaimana dalam sumber (EDTF)',
      done_earliest: 'hari pertama yang dapat dimaksud tanggal itu',
      done_latest: 'hari terakhir yang dapat dimaksud tanggal itu',
      received: 'diterima penyimpan: hari yang diperhitungkan kecuali klausul menyatakan lain',
      received_earliest: 'hari pertama yang dapat dimaksud tanggal itu',
      received_latest: 'hari terakhir yang dapat dimaksud tanggal itu',
      notified: 'diberitahukan kepada yang lain: jangka waktu mereka dihitung sejak itu',
      notified_earliest: 'hari pertama yang dapat dimaksud tanggal itu',
      notified_latest: 'hari terakhir yang dapat dimaksud tanggal itu',
      effective: 'akibat hukum pada hari tersendiri: suksesi, hari yang disepakati atau diumumkan',
      effective_earliest: 'hari pertama yang dapat dimaksud tanggal itu',
      effective_latest: 'hari terakhir yang dapat dimaksud tanggal itu',
      about: 'tindakan yang ditarik oleh tindakan ini',
      replaces: 'baris yang dikoreksi oleh baris ini',
      counts: 'false untuk baris yang dikoreksi atau ditarik, dan untuk penarikan baris',
      depositary: 'penyimpan yang menerimanya, bila ada beberapa',
      under: 'jawaban atas pertanyaan instrumen yang menjadi syaratnya',
      grade:
        'deposited: ditandatangani pihaknya; attested: oleh penyimpan; reported: oleh yang mengutip sumber',
      confidence:
        'certain: dua sumber mandiri atau halaman penyimpan; likely: satu sumber; unverified: belum diperiksa',
      sources: 'id sumbernya, dipisahkan spasi',
      note: 'catatan dalam bahasa paket ini',
      provisions:
        'dari pensyaratan, deklarasi, dan jawaban atasnya: ketentuan yang bersangkutan, dipisahkan titik koma',
      predecessor: 'pada suksesi: negara yang digantikannya',
      towards: 'pada penangguhan: hanya terhadap siapa, pihak-pihak dipisahkan spasi',
      ground:
        'dasar penangguhan, atau penarikan diri yang mengklaim suatu alasan: clause, agreement, asserted, breach, impossibility, change-of-circumstances, hostilities',
      addressees: 'kepada siapa pemberitahuan dialamatkan: pihak-pihak, dipisahkan spasi, atau all-parties',
      statement: 'sumber tempat pernyataan yang dimuat pemberitahuan dapat dibaca, dipisahkan spasi',
      intent:
        'maksud pensyaratan atau keberatan, bila dinyatakan: exclude, modify, oppose-entry-into-force, without-benefit',
      territories: 'id wilayah yang disebut suatu perluasan atau pengecualian, dipisahkan spasi',
    },
    participation: {
      party: 'pihak',
      iso3: 'kode ISO 3166-1 alfa-3 pihak itu',
      m49: 'kode M49 pihak itu, sebagai teks',
      instrument: 'instrumen',
      standing: 'kedudukannya; cannot-tell bila catatan membiarkannya terbuka atau tafsiran berbeda',
      in_force:
        'apakah terikat dan tidak ditangguhkan: yes, no, atau cannot-tell; yes di samping kedudukan cannot-tell bila tafsiran hanya berbeda tentang hari pertama',
      from: 'hari pertama; kosong bila catatan tidak memilikinya',
      to: 'hari pertama tidak lagi; kosong selama tidak ada yang mengakhirinya dalam catatan',
      confidence:
        'dari tindakan terlemah, dan klausul atau hari yang diumumkan terlemah, yang menjadi dasarnya',
    },
    panel: {
      party: 'Negara',
      iso3: 'kode ISO 3166-1 alfa-3',
      m49: 'kode M49, sebagai teks',
      cow: 'nomor dalam data proyek Correlates of War pada akhir tahun itu, bila ada; kosong untuk Negara yang tidak ada dalam daftar kode yang dipakai. Ini tidak menyatakan bahwa proyek itu menghitung Negara tersebut pada tahun itu',
      instrument: 'instrumen',
      year: 'tahun',
      standing:
        'kedudukannya pada 31 Desember; none bila sampai saat itu tidak ada tindakannya yang tercatat',
      in_force: 'apakah terikat dan tidak ditangguhkan pada 31 Desember: yes, no, atau cannot-tell',
      days_surely: 'jumlah hari dalam tahun itu instrumen pasti berlaku baginya',
      days_possibly: 'jumlah hari mungkin berlaku, termasuk yang pasti',
      confidence:
        'dari kedudukan pada 31 Desember: dari tindakan terlemah, dan klausul atau hari yang diumumkan terlemah, yang menjadi dasarnya; kosong bila tidak ada',
    },
  },
};
