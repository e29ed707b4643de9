/** Tiếng Việt: bảng tính. */
import type { SheetMessages } from '../en/sheets.ts';
import { numbersIn } from '../numbers.ts';

const { grouped } = numbersIn('vi');

export const vi: SheetMessages = {
  import: 'biến một bảng thành các hành vi của sổ này, theo một bản đối chiếu mà con người đã xác nhận',
  optionGuess: 'đề xuất bản đối chiếu từ tiêu đề và các ô, in ra, và không làm gì khác',
  optionMap: 'tệp của bản đối chiếu (YAML)',
  optionInstrument: 'văn kiện mà bảng nói tới',
  optionOut: 'thư mục để viết vào; tệp đã có không bị ghi đè',
  optionAs: 'NAME=PARTY: một tên trong bảng là ai; có thể lặp lại',
  optionLeaveOut: 'viết những gì đặt được, và phần còn lại vào not-placed.csv',
  optionWhole:
    'viết một sổ trọn vẹn để hỏi: sổ của --data cùng bảng này, thay cho các hành vi mà sổ có về văn kiện đó',
  checkSheet: 'đọc một thư mục tệp như một sổ, hoặc kiểm tra các ngày của một bảng (.csv) với điều khoản',
  proposed: (p) =>
    `Đề xuất cho ${p.file}${p.layout === '' ? ' từ tiêu đề và các ô' : `: ${p.layout}`}. Hãy đọc, sửa, và đưa bằng --map.`,
  gives: (p) => `Với nó: ${p.acts} hành vi từ ${p.lines} dòng, ${p.notPlaced} chưa đặt được.`,
  open: {
    party: 'Không nhận ra cột các bên: hãy viết tiêu đề của nó vào party.',
    acts: 'Không nhận ra cột hành vi nào: hãy viết ít nhất một cột vào acts.',
    dates:
      'Ngày viết bằng chữ số có thể đọc hai cách: hãy thêm dates: day-month-year hoặc dates: month-day-year.',
  },
  wordsLeftOut: (p) =>
    `Các từ dưới kinds không nhận ra được và bị bỏ ra nếu bản đối chiếu giữ nguyên: ${p.names}. Từ nào là một hành vi thì hãy viết loại của nó thay cho left-out.`,
  notUsed: (p) => `Các cột không dùng: ${p.names}.`,
  notPlaced: (p) => `dòng ${p.line}, ${p.column}: ${p.found}: ${p.why}.${p.hint === '' ? '' : ` ${p.hint}`}`,
  optionSheet: 'trang nào của sổ tính; nếu bỏ trống, trang duy nhất có nội dung',
  whichSheet: (p) => `${p.file} có nhiều trang có nội dung. Hãy nêu trang nào bằng --sheet: ${p.names}.`,
  noSheet: (p) => `${p.file} không có trang nào tên là ${p.name}. Có: ${p.names}.`,
  emptySheet: (p) => `${p.file} không có gì. Cần một dòng tiêu đề và một dòng cho mỗi bên.`,
  noTable: (p) =>
    `${p.file}, dòng ${p.line}: không nhận ra bảng hành vi nào. Ở chỗ của tiêu đề có: ${p.found}. Cần một tiêu đề chỉ bên và một tiêu đề chỉ hành vi, ví dụ Bên và Phê chuẩn. Hãy sửa tiêu đề, lưu bảng thành CSV hoặc XLSX, hoặc tự viết bản đối chiếu và đưa bằng --map.`,
  notAWorkbook: (p) => `--sheet: ${p.file} không phải là sổ tính và không có trang.`,
  hiddenSheet: (p) => `${p.name} (ẩn)`,
  reading: (p) => `đã đọc ${grouped(p.lines)} dòng`,
  sampled: (p) => `Chỉ xem ${grouped(p.lines)} dòng đầu.`,
  tooManyActs: (p) =>
    `Bảng này có hơn ${p.n} hành vi, nhiều hơn mức nhận một lần: chưa làm gì. Hãy đưa từng phần, mỗi văn kiện một phần.`,
  andMore: (p) => `Và ${p.n} nữa.`,
  remarks: {
    formulas: (p) => `${p.n} ô chứa công thức; lấy giá trị lưu kèm và không tính gì: ${p.places}.`,
    footnotes: (p) =>
      `${p.n} dòng có dấu chú thích, đã được bỏ ra; nội dung chú thích không được đọc, và có thể nêu ai đã rút: dòng ${p.places}.`,
    'page-says': (p) => `Trang tự nêu, để đối chiếu: ${p.places}.`,
    'from-1904': () => 'Sổ tính này đếm ngày từ 1904, và được đọc như vậy.',
    'hidden-columns': (p) => `${p.n} cột bị ẩn trong bảng và vẫn được đọc: ${p.places}.`,
    'hidden-rows': (p) => `${p.n} dòng bị ẩn trong bảng và vẫn được đọc: ${p.places}.`,
    merged: (p) =>
      `Ô gộp: giá trị được lấy cho mọi dòng có nội dung khác, và cho cột đầu trong nhiều cột: ${p.places}.`,
    months: (p) => `${p.n} ngày không hiện ngày và được đọc là tháng hoặc năm đã hiện: ${p.places}.`,
    titles: (p) => `Coi là tên bảng ở trên các tiêu đề, dòng ${p.places}.`,
  },
  notPlacedCell: (p) => `${p.cell}, ${p.column}: ${p.found}: ${p.why}.${p.hint === '' ? '' : ` ${p.hint}`}`,
  why: {
    'unknown-party': 'trong sổ không có ai tên như vậy',
    alone:
      'đứng một mình trong dòng, như chú thích và nguồn, và trong sổ không bên nào có tên ấy: không mất hành vi nào',
    'headings-again': 'lặp lại dòng tiêu đề',
    'other-headings': 'tiêu đề khác, hoặc dòng dưới tiêu đề ấy: phần này thuộc một bảng khác',
    sums: 'dòng cộng các dòng khác, không phải là một bên',
    'name-of-several': 'nhiều bên mang hoặc từng mang tên này, và ngày không cho biết là bên nào',
    'in-brackets':
      'tên trong ngoặc vuông, cách các bảng đánh dấu bên đã rút, mà theo bản đối chiếu dòng này không có ngày rút',
    remark:
      'cột không dùng, và ô này nói tới bảo lưu, tuyên bố, phản đối hoặc việc rút khỏi: hãy ghi bằng tay',
    'unknown-kind': 'bản đối chiếu không nêu đây là loại hành vi nào',
    'ambiguous-day': 'có thể là hai ngày khác nhau',
    'impossible-day': 'không lịch nào có ngày này',
    'two-digit-year': 'không nêu thế kỷ',
    'unreadable-day': 'không phải là ngày theo cách viết đã biết',
    error: 'ở đây bảng có lỗi, không có giá trị',
    'several-days': 'nhiều ngày trong một ô',
    'year-or-day': 'số này có thể là năm, hoặc là ngày theo cách bảng tính đếm',
    'before-march-1900': 'trước ngày 1 tháng 3 năm 1900, các chương trình đọc số này lệch nhau một ngày',
    formula: 'đây là công thức, không phải giá trị',
    'no-party': 'dòng không nêu ai',
    'no-day': 'hành vi không có ngày',
    'no-act': 'dòng không có hành vi',
    repeated: 'cùng hành vi như ở một dòng trước',
    'beyond-headings': 'ô không có tiêu đề',
    'left-out': 'bị bỏ ra theo bản đối chiếu',
  },
  ask: {
    'unknown-party': (p) =>
      `Hãy nêu đó là ai: --as "${p.name}=PARTY".${p.known === '' ? '' : ` Trong sổ có: ${p.known}.`}`,
    'name-of-several': (p) => `Hãy nêu đó là ai: --as "${p.name}=PARTY". Đã từng là: ${p.known}.`,
    'in-brackets': (p) =>
      `Để vẫn ghi những gì dòng này nêu: --as "${p.name}=PARTY", rồi thêm việc rút khỏi bằng tay.${p.known === '' ? '' : ` Trong sổ có: ${p.known}.`}`,
    'unknown-kind': (p) => `Hãy thêm vào kinds.${p.known === '' ? '' : ` Ở đó có: ${p.known}.`}`,
    'other-headings': () => 'Hãy đưa mỗi bảng trong một tệp riêng.',
    'ambiguous-day': (p) => `Đó là ${p.known}: hãy nêu ngày nào bằng dates trong bản đối chiếu.`,
    'two-digit-year': (p) =>
      `Đó là ${p.known}: hãy nêu bằng years trong bản đối chiếu là thế kỷ nào, hoặc viết đủ năm.`,
    'several-days': (p) => `Đó là ${p.known}: hãy cho mỗi ngày một dòng riêng.`,
    'year-or-day': (p) => `Đó là ${p.known}: hãy viết dưới dạng chữ.`,
    'before-march-1900': (p) => `Đó là ${p.known}: hãy viết ngày dưới dạng chữ.`,
    repeated: (p) => `Lần đầu ở dòng ${p.known}.`,
  },
  or: ' hoặc ',
  refused: (p) =>
    `Chưa viết gì: ${p.n} chỗ chưa đặt được. Hãy trả lời điều được hỏi, sửa bảng hoặc bản đối chiếu, hoặc bỏ phần còn lại bằng --leave-out.`,
  written: (p) =>
    `Đã viết ${p.acts} hành vi vào ${p.file}.${p.notPlaced === 0 ? '' : ` ${p.notPlaced} chưa đặt được: not-placed.csv bên cạnh.`}`,
  badAs: (p) =>
    `--as ${p.found}: hãy viết NAME=PARTY, với mã, mã nước hoặc tên đầy đủ của một bên trong sổ.${p.known === '' ? '' : ` Trong sổ có: ${p.known}.`}`,
  otherNames: (p) =>
    `Được đọc là tên khác của một bên trong sổ; hãy xem có đúng các bên đó không: ${p.names}.`,
  next: (p) =>
    `Sau đó: mufakat check ${p.file} --map MAP --instrument ID, và mufakat import ${p.file} --map MAP --instrument ID --out FOLDER.`,
  record: {
    about:
      'bắt đầu một sổ của riêng mình: các bên, tên gọi và danh sách của một sổ khác, không có văn kiện của nó, và một tệp để điền',
    optionInstrument: 'văn kiện đầu tiên: ghi tệp của nó và tệp của nguồn, để điền',
    optionTitle: 'tên văn kiện',
    optionData: 'thư mục có sổ mà các bên được lấy từ đó',
    badId: (p) =>
      `${p.found} không thể là id của một văn kiện: hãy viết chữ thường a đến z, chữ số và dấu gạch nối, ví dụ water-agreement.`,
    there: (p) => `${p.path} đã có: không ghi gì cả. Hãy nêu một thư mục khác.`,
    begun: (p) =>
      `Một sổ có ${p.parties} bên và không có văn kiện nào nằm trong ${p.folder}. ${p.toFill.length > 0 ? `Cần điền: ${p.toFill.join(', ')}. mufakat check ${p.folder} cho biết còn thiếu gì, cho đến khi đủ.` : 'Mỗi văn kiện là một tệp trong thư mục instruments; với --instrument ID một tệp để điền được ghi ra.'}`,
  },
  newInstrument: (p) =>
    `Trong sổ không có văn kiện nào tên là ${p.name} (mufakat list). Văn kiện mới phải được viết trước: tệp của nó trong thư mục instruments của một sổ riêng, đưa bằng --data; mufakat record new FOLDER --instrument ${p.name} bắt đầu cả hai.`,
  wrote: (p) =>
    `Sổ trọn vẹn ở ${p.folder}: mufakat status ${p.instrument} --data ${p.folder}.${p.before === 0 ? '' : ` Ở đó bảng này thay cho ${p.before} hành vi trong sổ.`}`,
  toAsk: (p) =>
    `Để hỏi, hãy đặt cả hai tệp vào một sổ có ${p.instrument}, hoặc viết một sổ trọn vẹn bằng --whole.`,
  needsMap: (p) =>
    `${p.file}: các cột không có tên party, kind, done, received, notified, effective. Hãy đưa bản đối chiếu bằng --map; mufakat import ${p.file} --guess sẽ đề xuất một bản.`,
  mappedUnknown: (p) =>
    `Bản đối chiếu ghi ${p.name} ở mục names là ${p.id}, và trong sổ không bên nào có id ấy. Hãy viết id của một bên, hoặc thêm bên ấy vào sổ.`,
  sourceUnknown: (p) => `Nguồn ${p.name} của bản đối chiếu không có trong sổ.`,
  missing: (p) => `Thiếu ${p.what}.`,
  line: (p) => `dòng ${p.line}: ${p.says}`,
  sheet: 'bảng',
  faults: {
    'before-adoption': (p) =>
      `${p.party}: ${p.kind} vào ${p.has}, mà văn bản được thông qua vào ${p.against} (Điều 9 Công ước Viên).`,
    'signed-after-consent': (p) =>
      `${p.party}: ký vào ${p.has}, sau khi đồng ý chịu ràng buộc vào ${p.against} (Điều 14 Công ước Viên).`,
    'received-before-done': (p) =>
      `${p.party}: ${p.kind} được nhận vào ${p.has}, trước khi được làm vào ${p.against}.`,
    'notified-before-received': (p) =>
      `${p.party}: ${p.kind} được thông báo vào ${p.has}, trước khi được nhận vào ${p.against}.`,
    'force-before-consent': (p) =>
      `${p.party}: có hiệu lực vào ${p.has}, trước khi đồng ý chịu ràng buộc vào ${p.against} (Điều 24(3) Công ước Viên).`,
    'left-before-consent': (p) =>
      `${p.party}: rút khỏi vào ${p.has}, trước khi đồng ý chịu ràng buộc vào ${p.against}.`,
    'left-without-consent': (p) =>
      `${p.party}: ${p.kind} vào ${p.has}, mà cả bảng lẫn sổ đều không ghi sự đồng ý chịu ràng buộc hay điều gì khác mà bên này có thể rút khỏi (Điều 2(1)(g) Công ước Viên).`,
    'several-days': (p) =>
      `${p.party}: có hiệu lực vào ${p.has} theo một dòng và vào ${p.against} theo dòng khác, mà ở giữa không rút khỏi.`,
    'force-before-general': (p) =>
      `${p.party}: có hiệu lực vào ${p.has}, trước khi có hiệu lực đối với bất kỳ ai; điều khoản cho ${p.against} (Điều 24(1) Công ước Viên).`,
    'other-act-on-record': (p) =>
      `${p.party}: bảng có ${p.kind} vào ${p.has}, sổ có sự đồng ý chịu ràng buộc vào ${p.against}.`,
    'earlier-count': (p) =>
      `${p.party}: ${p.kind} vào ${p.has} sớm hơn mức có thể, vì điều khoản được đáp ứng để bắt đầu có hiệu lực vào ${p.against}.`,
    'other-day': (p) => `${p.party}: bảng có ${p.has}, điều khoản cho ${p.against}.`,
    'general-day': (p) =>
      `Bảng có ${p.has} cho chính văn kiện; trong sổ là ${p.against}. Khi các hành vi của bảng hiện nay không cho ra ngày được công bố, một trong hai nơi thiếu một hành vi.`,
  },
  reckoning: {
    'own-delay': (p) => `${p.kind} ${p.from} + ${p.delay} theo ${p.locator} = ${p.gives}; bảng có ${p.has}.`,
    'general-day': (p) => `Văn kiện bắt đầu có hiệu lực vào ${p.gives} (${p.locator}).`,
    count: (p) => `Nếu tính cả nó, văn kiện đã bắt đầu có hiệu lực vào ${p.gives} (${p.locator}).`,
    record: (p) => `Từ mọi hành vi trong sổ: ${p.gives}.`,
  },
  consistent: (p) =>
    `Sẽ nhất quán nếu: có hiệu lực vào ${p.effective}${p.received === '' ? '' : `, hoặc được nhận vào ${p.received}`}.`,
  sound: (p) => `Không phát hiện gì: đã đọc ${p.acts} hành vi, so ${p.compared} với điều khoản.`,
  found: (p) => `${p.n} phát hiện: đã đọc ${p.acts} hành vi, so ${p.compared} với điều khoản.`,
  notCompared: (p) =>
    `${p.n} chưa so: các hành vi trong sổ không cho ra ngày, hoặc ngày là dữ liệu đầu vào (kế thừa).`,
  noInstrument: 'Không nêu văn kiện nào: các ngày chỉ được so với nhau.',
  uncounted: (p) =>
    `Chưa tính ở trên: ${p.n} ô không đọc được thành hành vi. Ngày nào phụ thuộc vào số hành vi có thể thay đổi sau khi sửa các ô ấy.`,
  notAllRead: (p) =>
    `Không phát hiện gì trong những gì đọc được; ${p.n} ô không đọc được và chưa được kiểm tra.`,
  unread: (p) => `${p.n} ô không đọc được thành hành vi:`,
  periods: { days: (n) => `${n} ngày`, months: (n) => `${n} tháng`, years: (n) => `${n} năm` },
  delays: {
    expiry: (p) => `hết ${p.of}`,
    'first-day-of-month-after': (p) => `${p.of}, rồi ngày đầu của tháng tiếp theo`,
    'first-day-of-month': (p) => `ngày đầu của tháng, ${p.months} tháng sau`,
  },
};
