/** Tiếng Việt: trang kiểm tra thứ được giao. */
import type { CheckerMessages } from '../en/checker.ts';

export const vi: CheckerMessages = {
  title: 'Kiểm tra thứ bạn được giao',
  lede: 'Một gói, một biên nhận, một hành vi có chữ ký, hoặc bằng chứng rằng một nhật ký đã kể hai lịch sử. Việc kiểm tra diễn ra trên thiết bị này. Trang này không gửi đi được gì: trình duyệt cấm nó hỏi bất cứ ai bất cứ điều gì.',
  needsScript: 'Trang này cần JavaScript. Không có nó, lệnh sau nói điều tương tự: mufakat verify FILE',
  language: 'Ngôn ngữ',
  what: 'Thứ bạn được giao',
  whatHint: 'Một tệp. Hãy chọn tệp, hoặc thả vào bất cứ đâu trên trang này.',
  key: 'Khóa của nhật ký, từ nơi khác',
  keyHint:
    'Dạng chữ, hoặc tệp chứa nó. Không có nó thì không kiểm tra được biên nhận và bằng chứng. Gói thì tự nêu khóa: chỉ khóa của bạn mới cho thấy gói thuộc nhật ký mà bạn muốn nói.',
  keyFile: 'Tệp chứa khóa',
  found: 'Kết quả',
  nothingYet: 'Chưa kiểm tra gì.',
  reading: 'Đang đọc …',
  checking: (p) => `Đã kiểm tra ${p.done} trên ${p.of} tệp`,
  holds: 'Đúng.',
  holdsNot: 'Không đúng.',
  cannotTell: 'Chưa thể xác định.',
  keyWanted: 'Không nêu nhật ký ký bằng khóa nào. Hãy đưa khóa bạn có từ nơi khác.',
  keyFromBundle:
    'Khóa của nhật ký được lấy từ chính gói. Hãy đưa khóa bạn có từ nơi khác: một gói có thể khớp với chính nó mà không thuộc nhật ký người khác thấy.',
  keyGiven: (p) => `Theo khóa ${p.name} mà bạn đưa.`,
  noFile: 'Đây không phải là tệp đọc được. Thư mục được kiểm tra bằng: mufakat verify FOLDER',
  isAct: 'Hành vi nói gì',
  ofBundle: 'Các hành vi của gói',
  shows: (p) => `${p.n} hành vi đầu trên ${p.of}.`,
  showAll: 'Hiện tất cả',
  keep: 'Giữ trang này',
  keepText:
    'Nó là một tệp chứa đủ mọi thứ. Giữ trên đĩa, nó làm điều tương tự hoàn toàn không cần mạng. Một trang có thể nói bất cứ điều gì về mình: hãy lấy nó từ người bạn tin, hoặc so SHA-256 của nó với giá trị mà mufakat circle checker in ra.',
  keepIt: 'Lưu trang này thành tệp',
  back: 'Về nhật ký',
  notThis:
    'Nó không cho thấy rằng không thiếu gì, cũng không cho thấy hành vi có hiệu lực. Điều mà cả nhật ký cho thấy: mufakat audit.',
};
