/** Tiếng Việt: bảng giải thích của gói dữ liệu. */
import type { Codebook } from '../en/codebook.ts';

export const vi: Codebook = {
  title: 'Các thỏa thuận, ai tham gia, và từ khi nào đến khi nào',
  description: (p) =>
    `Viết từ ${p.at} hành vi đầu tiên của sổ; mạng lưới là của ${p.day}. Vị thế và các ngày có hiệu lực là kết luận của chương trình từ các hành vi và điều khoản trong sổ, không phải là tuyên bố của cơ quan lưu chiểu; chỗ sổ để ngỏ thì ô ghi cannot-tell. Sổ là lựa chọn của những người biên soạn. Ô trống nghĩa là không có giá trị.`,
  citation: (p) =>
    `Sổ ghi các thỏa thuận do Mufakat ${p.version} đọc, ${p.at} hành vi đầu tiên, tình trạng vào ${p.day}, SHA-256 của các tệp ${p.digest}.`,
  licence: 'Giấy phép Apache 2.0',
  noLicence: 'Người giữ các tệp của sổ này cho biết chúng theo giấy phép nào.',
  network: 'Ai có vị thế nào đối với văn kiện nào vào ngày đó: các bên và văn kiện là các nút (GraphML).',
  codebook: 'Bảng giải thích này dưới dạng bảng.',
  tables: {
    parties: 'Mọi chủ thể hành động, phát biểu hoặc có liên quan.',
    sources: 'Sổ dựa vào đâu, và đã xem được bao nhiêu.',
    instruments: 'Các điều ước và văn bản chính trị.',
    acts: 'Các hành vi về văn kiện, mỗi hành vi một dòng, kể cả những dòng đã sửa.',
    participation:
      'Vị thế của từng bên đối với từng văn kiện, mỗi quãng ngày một dòng. Những ngày trước dòng đầu của một bên, và giữa các dòng, không có hành vi nào được tính.',
    panel:
      'Mọi quốc gia trong sổ, mọi văn kiện, mọi năm kể từ khi được thông qua. Một dòng không nói rằng quốc gia đó tồn tại trong năm đó.',
  },
  columns: {
    parties: {
      party: 'mã của bên',
      kind: 'state, organisation, person, collective, territory hoặc publisher; chỉ state có trong bảng năm',
      name: 'tên trong ngôn ngữ của gói này',
      iso3: 'mã ISO 3166-1 alpha-3; các quốc gia trước đây có mã mà họ đã từng có',
      m49: 'mã M49, chữ gồm ba chữ số với các số 0 ở đầu',
      cow: 'số trong dữ liệu của dự án Correlates of War; nếu có nhiều, mỗi số kèm năm mà từ cuối năm đó được tính, như 260@1955 255@1990. Trống nếu danh sách mã đã dùng không có, kể cả với các quốc gia trước đây',
    },
    sources: {
      source: 'mã của nguồn',
      title: 'tên của nguồn như đã công bố, hoặc một mô tả',
      publisher: 'ai công bố',
      date: 'ngày công bố đến mức đã biết (EDTF)',
      url: 'nơi công bố',
      seen: 'đã xem được bao nhiêu: whole, excerpt, compilation hoặc not-seen',
    },
    instruments: {
      instrument: 'mã của văn kiện',
      title: 'tên gọi trong ngôn ngữ của gói này',
      binding:
        'legal: ràng buộc theo luật điều ước; political: được áp dụng giữa những bên đã thông qua; disputed: có bên coi là loại này, có bên coi là loại kia',
      adopted: 'ngày thông qua như trong nguồn (EDTF)',
      adopted_earliest: 'ngày sớm nhất mà ngày đó có thể chỉ',
      adopted_latest: 'ngày muộn nhất mà ngày đó có thể chỉ',
      depositary: 'ai nhận các hành vi về văn kiện đó',
      entry_clause: 'điều khoản về việc bắt đầu có hiệu lực',
      in_force:
        'khi nào có hiệu lực, mỗi lần ghi yes hoặc cannot-tell, ngày đầu/ngày đầu không còn; .. nếu không có ngày',
      published: 'các ngày bắt đầu có hiệu lực theo công bố; nếu chỉ có một thì ngày đó quyết định',
      computed_earliest: 'ngày bắt đầu có hiệu lực sớm nhất suy ra từ các hành vi và điều khoản',
      computed_latest: 'ngày muộn nhất như vậy; giống nhau nếu chắc chắn',
      withdrawal_after:
        'thông báo rút khỏi có hiệu lực bao lâu sau khi được nhận (d ngày, m tháng, y năm; x khi hết hạn)',
      acts: 'số hành vi về văn kiện đó trong gói này',
      sources: 'mã các nguồn về việc thông qua, cách nhau bằng dấu cách',
      unverified: 'những chỗ trong tệp của văn kiện có giá trị chưa ai tra cứu, cách nhau bằng dấu cách',
    },
    acts: {
      entry: 'tên đầy đủ của hành vi trong sổ',
      instrument: 'văn kiện liên quan',
      party: 'ai thực hiện, hoặc một cơ quan thực hiện về ai',
      iso3: 'mã ISO 3166-1 alpha-3 của bên',
      m49: 'mã M49 của bên, dạng chữ',
      kind: 'việc đã làm: sign, ratify, accede, withdraw, v.v.',
      done: 'làm tại thủ đô hoặc tại buổi lễ, như trong nguồn (EDTF)',
      done_earliest: 'ngày sớm nhất mà ngày đó có thể chỉ',
      done_latest: 'ngày muộn nhất mà ngày đó có thể chỉ',
      received: 'cơ quan lưu chiểu nhận: ngày được tính trừ khi điều khoản nói khác',
      received_earliest: 'ngày sớm nhất mà ngày đó có thể chỉ',
      received_latest: 'ngày muộn nhất mà ngày đó có thể chỉ',
      notified: 'thông báo cho các bên khác: thời hạn của họ tính từ đó',
      notified_earliest: 'ngày sớm nhất mà ngày đó có thể chỉ',
      notified_latest: 'ngày muộn nhất mà ngày đó có thể chỉ',
      effective: 'hệ quả pháp lý vào một ngày riêng: kế thừa, ngày thỏa thuận hoặc ngày được công bố',
      effective_earliest: 'ngày sớm nhất mà ngày đó có thể chỉ',
      effective_latest: 'ngày muộn nhất mà ngày đó có thể chỉ',
      about: 'hành vi mà hành vi này rút lại',
      provisions:
        'của bảo lưu, tuyên bố và điều đáp lại chúng: các điều khoản liên quan, cách nhau bằng dấu chấm phẩy',
      predecessor: 'của việc kế thừa: quốc gia mà nó kế thừa',
      towards: 'của việc tạm đình chỉ: chỉ đối với ai, các bên cách nhau bằng dấu cách',
      ground:
        'căn cứ của việc tạm đình chỉ, hoặc của việc rút khỏi có viện dẫn căn cứ: clause, agreement, asserted, breach, impossibility, change-of-circumstances, hostilities',
      addressees: 'thông báo được gửi tới ai: các bên, cách nhau bằng dấu cách, hoặc all-parties',
      statement: 'các nguồn có thể đọc bản tuyên bố kèm theo thông báo, cách nhau bằng dấu cách',
      intent:
        'bảo lưu hoặc phản đối nhằm làm gì, nếu có nêu: exclude, modify, oppose-entry-into-force, without-benefit',
      replaces: 'dòng mà dòng này sửa',
      counts: 'false với những dòng đã sửa hoặc đã rút, và với việc rút dòng',
      depositary: 'cơ quan lưu chiểu đã nhận, nếu có nhiều',
      under: 'các câu trả lời cho câu hỏi của văn kiện mà chỉ theo đó nó mới đúng',
      grade: 'deposited: do chính bên đó ký; attested: do cơ quan lưu chiểu; reported: do người có dẫn nguồn',
      confidence:
        'certain: hai nguồn độc lập hoặc trang của cơ quan lưu chiểu; likely: một nguồn; unverified: chưa tra cứu',
      sources: 'mã các nguồn, cách nhau bằng dấu cách',
      note: 'ghi chú trong ngôn ngữ của gói này',
      territories: 'mã các lãnh thổ mà việc mở rộng hoặc loại trừ nêu, cách nhau bằng dấu cách',
    },
    participation: {
      party: 'bên',
      iso3: 'mã ISO 3166-1 alpha-3 của bên',
      m49: 'mã M49 của bên, dạng chữ',
      instrument: 'văn kiện',
      standing: 'vị thế; cannot-tell nếu sổ để ngỏ hoặc các cách hiểu khác nhau',
      in_force:
        'có chịu ràng buộc và không bị tạm đình chỉ hay không: yes, no hoặc cannot-tell; yes bên cạnh vị thế cannot-tell khi các cách hiểu chỉ khác nhau về ngày đầu',
      from: 'ngày đầu; trống nếu sổ không có',
      to: 'ngày đầu không còn; trống khi chưa có gì trong sổ chấm dứt',
      confidence: 'của hành vi yếu nhất, và của điều khoản hoặc ngày được công bố yếu nhất, làm căn cứ',
    },
    panel: {
      party: 'quốc gia',
      iso3: 'mã ISO 3166-1 alpha-3',
      m49: 'mã M49, dạng chữ',
      cow: 'số trong dữ liệu của dự án Correlates of War vào cuối năm đó, nếu có; trống với những quốc gia mà danh sách mã đã dùng không có. Điều này không nói rằng dự án tính quốc gia đó trong năm ấy',
      instrument: 'văn kiện',
      year: 'năm',
      standing: 'vị thế vào ngày 31 tháng 12; none nếu đến lúc đó sổ không có hành vi nào của quốc gia đó',
      in_force:
        'có chịu ràng buộc và không bị tạm đình chỉ vào ngày 31 tháng 12 hay không: yes, no hoặc cannot-tell',
      days_surely: 'số ngày trong năm mà văn kiện chắc chắn có hiệu lực đối với quốc gia đó',
      days_possibly: 'số ngày có thể có hiệu lực, kể cả những ngày chắc chắn',
      confidence:
        'của vị thế ngày 31 tháng 12: của hành vi yếu nhất, và của điều khoản hoặc ngày được công bố yếu nhất, làm căn cứ; để trống khi không có',
    },
  },
};
