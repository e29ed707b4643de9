/** Tiếng Việt: dành cho người giữ một nhật ký. */
import type { KeepingMessages } from '../en/keeping.ts';

export const vi: KeepingMessages = {
  stopped: (p) =>
    `Không dùng được nơi lưu nhật ký: ${p.cause} Những gì đã xác nhận vẫn được giữ. Các hành vi đang nộp có thể nộp lại; không gì bị ghi hai lần.`,
  openAgain:
    'Hãy làm lại: khi mở nhật ký sẽ biết đợt cuối đã đến đâu. Nếu vẫn trả lời như vậy, hãy kiểm toán nhật ký và một bản sao của nó.',
  noLogHere: (p) =>
    `${p.path} là một thư mục, và trong đó không có nhật ký nào ghi được. Hãy chỉ thư mục của nhật ký, hoặc bắt đầu bằng: mufakat circle new`,
  placeIsFile: (p) =>
    `${p.path} là một tệp, còn nhật ký được giữ trong một thư mục hoặc cơ sở dữ liệu. Hãy chỉ thư mục, hoặc địa chỉ của cơ sở dữ liệu.`,
  receiptsNotFolder: (p) =>
    `--receipts ${p.path}: đó là một tệp, còn biên nhận được giữ trong một thư mục, mỗi biên nhận một tệp. Chưa gửi gì và chưa ghi gì. Hãy chỉ một thư mục; nếu chưa có thì sẽ được tạo.`,
  nothingSent: 'Chưa gửi gì và chưa ghi gì.',
  receiptsMissing: (p) =>
    `${p.n === 1 ? 'Hành vi' : 'Các hành vi'} đã được ghi, là mục ${p.indexes}: chỉ không giữ được biên nhận. ${p.why} Sau đó hãy nộp lại đúng các tệp ấy, với một thư mục ghi được cho biên nhận: không gì bị ghi hai lần, và biên nhận được cấp lại.`,
  notThisLog: (p) =>
    `Thư mục và khóa không thuộc về nhau, hoặc thư mục đã hỏng (${p.cause}). Không có gì thay đổi. Hãy kiểm tra --log; rồi kiểm toán thư mục, và một bản sao của nó.`,
  copyIsFolder: (p) =>
    `${p.place} là một cơ sở dữ liệu, còn bản sao được viết vào thư mục. Hãy nêu một thư mục; để nạp cơ sở dữ liệu từ bản sao: mufakat restore <from> <place> --log <key>`,
  whichLog: (p) => `${p.place} chứa nhiều nhật ký: ${p.logs}. Hãy nêu nhật ký nào bằng --log và khóa của nó.`,
  timeWentBack: (p) =>
    `Đồng hồ chậm hơn điểm kiểm tra cuối cùng, của ${p.last}: chưa ký gì. Hãy chỉnh đồng hồ, rồi nộp lại.`,
  exported: (p) =>
    `${p.folder} chứa ${p.size} mục đầu của nhật ký, cho người đọc. Kiểm toán bằng: mufakat audit ${p.folder}`,
};
