/** Tiếng Việt: những gì được viết ra cho người khác. */
import type { OutMessages } from '../en/out.ts';
import { numbersIn } from '../numbers.ts';

const { grouped } = numbersIn('vi');

export const vi: OutMessages = {
  export: 'viết sổ thành gói dữ liệu: các bảng, bảng giải thích, mạng lưới, cách trích dẫn',
  optionFrom: 'năm đầu của bảng năm; nếu bỏ trống, năm của văn kiện đầu tiên',
  optionTo: 'năm cuối của bảng năm; nếu bỏ trống, năm cuối đã hết vào ngày được hỏi',
  packageOnly: 'export không nhận --csv hay --receipt: gói đã có các bảng, và nêu chúng được viết từ đâu.',
  badYear: (p) => `${p.found} không phải là năm; hãy viết như 1994.`,
  yearNotOver: (p) =>
    `--to ${p.year}: năm đó chưa hết vào ${p.day}, và những ngày chưa tới không được tính. Hãy đưa năm sớm hơn, hoặc ngày muộn hơn bằng --on.`,
  yearsBackwards: (p) => `--from ${p.from} --to ${p.to}: năm đầu ở sau năm cuối.`,
  writing: (p) => `${p.table}: ${grouped(p.rows)} dòng`,
  written: (p) => `Đã viết vào ${p.folder}: ${p.tables}.`,
  rowsOf: (p) => `${p.table} ${grouped(p.rows)}`,

  dates: 'mọi ngày mà có điều gì bắt đầu hoặc chấm dứt, kèm lý do',
  calendar: 'những ngày đó dưới dạng lịch (iCalendar), cho các chương trình hiện lịch',
  optionFirst: 'ngày đầu; nếu bỏ trống, ngày được hỏi',
  optionLast: 'ngày cuối; nếu bỏ trống, ba mươi ngày sau',
  optionLastOfAll: 'ngày cuối; nếu bỏ trống, tất cả những gì có trong sổ',
  daysBackwards: (p) => `--from ${p.from} --to ${p.to}: ngày đầu ở sau ngày cuối.`,
  nothingCalled: (p) => `Trong sổ không có văn kiện hay bên nào tên là ${p.name}.`,
  datesFound: (p) =>
    `Từ ${p.from} đến ${p.to}, theo sổ ${p.n === 0 ? 'không có điều nào' : `có ${p.n} điều`} bắt đầu hoặc chấm dứt.`,
  datesAll: (p) =>
    `Từ ${p.from} trở đi, theo sổ ${p.n === 0 ? 'không có điều nào' : `có ${p.n} điều`} bắt đầu hoặc chấm dứt.`,
  datesLimit:
    'Điều chưa ai làm hoặc công bố thì không có ở đây: không nêu một ngày không có nghĩa là ngày đó sẽ không đến.',
  instrumentItself: 'chính văn kiện',
  lastDayToContest: (p) =>
    `${p.who}: ngày cuối để phản đối căn cứ của việc ${p.kind} (Điều 65(2) Công ước Viên)`,
  goesOnNoMore: (p) => `${p.who}: ${p.provisions} không còn tiếp tục có hiệu lực (${p.locator})`,
  goesOnUncertain: (p) =>
    `${p.who}: không thể nói ${p.provisions} còn tiếp tục có hiệu lực hay không (${p.locator})`,
  third: (p) => `${p.who} với tư cách quốc gia thứ ba, ${p.what} theo ${p.locator}: ${p.before} → ${p.after}`,
  hasIt: { yes: 'có', no: 'không có' },
  territory: (p) => `${p.who}, đối với ${p.territory}: ${p.before} → ${p.after}`,
  applies: { yes: 'áp dụng', no: 'không áp dụng' },
  becomes: (p) => `${p.who}: ${p.before} → ${p.after}`,
  restsOn: (p) => `Mục: ${p.entry}.`,
  askWhy: (p) => `Lý do: ${p.command}`,
  calendarName: (p) => `Mufakat: ${p.about}`,
  everything: 'mọi văn kiện trong sổ',

  whatif: 'điều gì sẽ khác nếu thực hiện những hành vi chưa ai thực hiện, như "VĂN-KIỆN BÊN LOẠI NGÀY"',
  optionDiff: 'nêu từng chỗ khác: trước → sau, và từ khi nào đến khi nào',
  differs: (p) =>
    p.standings + p.instruments === 0
      ? 'Không có gì khác.'
      : `${p.standings} vị thế của các bên và ${p.instruments} văn kiện sẽ khác vào một ngày nào đó.`,
  differsBeyond: (p) => `Đối với ${p.n} quốc gia thứ ba hoặc lãnh thổ sẽ có điều khác vào một ngày nào đó.`,
  staysSame: (p) =>
    `Như nhau vào mọi ngày: ${p.standings} vị thế của các bên, và việc có hiệu lực hay không của ${p.instruments} văn kiện.`,
  seeDiff: 'Từng chỗ với --diff.',
  fromOn: (p) => `từ ${p.from}`,
  fromTo: (p) => `từ ${p.from} đến hôm trước ${p.to}`,
  countOf: (p) => `${p.title}, số đếm để bắt đầu có hiệu lực vào ${p.day}: ${p.before} → ${p.after}`,
  haveOf: (p) => `${p.have} trên ${p.needed}`,
  clauseMet: 'đã đáp ứng',

  notify: 'về một hành vi: phải thông báo cho ai, thời hạn nào chạy, và dự thảo thông báo bằng mọi ngôn ngữ',
  optionHtml: 'in dự thảo thành trang HTML, để trình duyệt in hoặc lưu thành PDF',
  noAct: (p) => `Trong sổ không có hành vi ${p.name} về một văn kiện; hãy viết VĂN-KIỆN/HÀNH-VI.`,
  toTell: (p) => `${p.act}: theo sổ phải thông báo cho ${p.n} bên.`,
  political:
    'Văn bản mang tính chính trị: không quy tắc nào về cơ quan lưu chiểu được áp dụng, và thông báo cho ai là do những bên tham gia quyết định.',
  entitledLimit: (p) =>
    `Còn ${p.n} bên có được tham gia hay không tùy cách hiểu, hoặc tùy bên khác; họ ở trong recipients.perhaps với --json, và không có trong dự thảo.`,
  groups: {
    parties: 'Các bên',
    contracting: 'Đã chịu ràng buộc, chưa có hiệu lực đối với họ',
    provisional: 'Đang áp dụng tạm thời',
    suspended: 'Tạm đình chỉ đối với họ',
    signatories: 'Các bên đã ký',
    unsettled: 'Không thể xác định vị thế',
    entitled: 'Có quyền tham gia bằng hành vi của chính mình',
    perhaps: 'Có thể có quyền',
  },
  groupRule: 'Điều 77(1)(e), 78 Công ước Viên',
  clocksHead: 'Hệ quả, và khi nào',
  noClocks: 'Theo sổ, hành vi này không thay đổi vị thế của ai.',
  clock: (p) => `${p.says} (${p.days} ngày sau khi nhận)`,
  receivedUnknown: 'Ngày nhận không có trong sổ dưới dạng một ngày: độ dài tính từ đó không được nêu.',
  revocable: (p) => `Có thể hủy thông báo đến ${p.day} (Điều 68 Công ước Viên).`,
  fromNotification: (p) => `Theo ${p.locator}, thời hạn tính từ ngày thông báo, mà sổ chưa ghi ngày đó.`,
  twoDays: (p) =>
    `Theo điều khoản ${p.computed}; đã công bố: ${p.published}. Ngày được công bố có giá trị quyết định.`,
  claimCite:
    'Thông báo với tính cách một yêu sách, nêu biện pháp dự định và lý do (Điều 65(1) Công ước Viên).',
  clauseCite: (p) => `Điều khoản: ${p.locator}.`,
  optionXlsx: 'viết bảng thành sổ tính (.xlsx) vào cả tệp này',
  optionWorkbook: 'viết mọi bảng, kèm bảng giải thích, thành một sổ tính (.xlsx) vào tệp này',
  nothingToWrite:
    'Hãy nêu viết vào đâu: một thư mục cho gói dữ liệu, hoặc --xlsx FILE cho sổ tính, hoặc cả hai.',
  workbookWritten: (p) => `Đã viết vào ${p.file} dưới dạng sổ tính.`,
  tooMuchForWorkbook: (p) =>
    `Bảng ${p.table} có nhiều dòng hơn, hoặc văn bản dài hơn, mức sổ tính chứa được; chưa viết sổ tính. Hãy lấy dưới dạng CSV.`,
  about: 'về',
  optionPdf: 'viết dự thảo thành PDF vào cả tệp này',
  noLetter: (p) =>
    `Chưa viết PDF: phông chữ không có ký tự ${p.letter}. Hãy lấy dự thảo bằng --html, để trình duyệt in.`,
  objections: {
    of: (p) => `Bảo lưu ${p.entry} của ${p.who}:`,
    accepted: (p) =>
      `được ${p.who} chấp nhận rõ ràng; giữa hai bên nó được xác lập khi cả hai chịu ràng buộc (Điều 20(4)(a), 21 Công ước Viên).`,
    notNeeded: 'văn kiện cho phép, và không cần chấp nhận (Điều 20(1) Công ước Viên).',
    organ: (p) => `cần ${p.organ} chấp nhận (Điều 20(3) Công ước Viên).`,
    awaitsConfirmation:
      'được đưa ra trước khi đồng ý chịu ràng buộc và phải được xác nhận cùng với sự đồng ý đó (Điều 23(2) Công ước Viên); thời hạn phản đối tính từ thông báo về việc đó.',
    notNotified: (p) =>
      `phản đối còn kịp trong ${p.within} sau thông báo, mà sổ chưa ghi ngày thông báo; thời hạn đó không hết trước ${p.day}. Với bên đồng ý muộn hơn, đến ngày đồng ý đó (Điều 20(5) Công ước Viên).`,
    until: (p) =>
      `phản đối còn kịp đến ${p.day}, ${p.within} sau thông báo; với bên đồng ý muộn hơn, đến ngày đồng ý đó (Điều 20(5) Công ước Viên). Im lặng là chấp nhận.`,
    untilByAll: (p) =>
      `cần mọi bên chấp nhận (Điều 20(2) Công ước Viên); phản đối còn kịp đến ${p.day}, ${p.within} sau thông báo; với bên đồng ý muộn hơn, đến ngày đồng ý đó (Điều 20(5) Công ước Viên). Im lặng là chấp nhận.`,
  },
  draft: {
    head: 'THÔNG BÁO',
    mark: 'Dự thảo. Chưa ai ký hoặc gửi.',
    by: (p) => `Từ cơ quan lưu chiểu: ${p.depositary}.`,
    noDepositary: 'Sổ không nêu cơ quan lưu chiểu.',
    informs: 'Cơ quan lưu chiểu của văn kiện nêu trên thông báo như sau:',
    act: (p) => `${p.who}: ${p.kind}.`,
    done: (p) => `Làm: ${p.day}.`,
    received: (p) => `Nhận: ${p.day}.`,
    effective: (p) => `Có hiệu lực từ: ${p.day}.`,
    provisions: (p) => `Điều khoản: ${p.provisions}.`,
    about: (p) => `Về: ${p.entry}.`,
    note: (p) => `Trong sổ: ${p.note}`,
    notYet: 'Ngày của thông báo này: ____________',
    to: 'Kính gửi:',
    basis: (p) => `Mục ${p.entry} (${p.grade}, ${p.confidence}), ${p.at} hành vi đầu tiên của sổ.`,
  },
};
