/** Tiếng Việt: mẫu tách một bản tin thành từng câu. */
import type { FormMessages } from '../en/form.ts';

export const vi: FormMessages = {
  about:
    'tách một bản tin được dán vào, từng câu một, bằng tay; điều đã trả lời được giữ, và cùng lệnh đó sẽ tiếp tục',
  aboutPage: 'viết một trang, một tệp, để làm điều tương tự trong trình duyệt; không có gì rời khỏi máy',
  pageWritten: (p) =>
    `Đã viết vào ${p.out}. Hãy mở bằng trình duyệt: trang không hỏi ai điều gì. SHA-256 của nó là ${p.sha256}.`,
  optionSource: 'nguồn trong sổ chính là bản tin đó',
  optionText: 'tệp chứa văn bản; nếu bỏ trống, văn bản được dán vào',
  badFile: (p) =>
    `${p.file}: tệp mang tên của bản tin: chữ thường, chữ số, dấu gạch nối đơn, và .yaml ở cuối.`,
  missing: 'Hãy nêu bản tin là nguồn nào, và ngày của nó: --source ID --on YYYY-MM-DD.',
  noSource: (p) =>
    `Trong sổ không có nguồn ${p.source}. Hãy thêm nó vào một tệp nguồn trước; ở đây đưa mã của nó.`,
  paste: 'Hãy dán văn bản. Kết thúc bằng một dòng chỉ có dấu chấm.',
  noSentence: 'Văn bản này không có câu nào. Chưa viết gì.',
  tooMany: (p) => `Văn bản này có ${p.n} câu, mà một bản tin có nhiều nhất ${p.most}. Hãy tách từng phần.`,
  nothingKept: (p) =>
    `Mọi câu đều bị bỏ qua, mà một bản tin có ít nhất một câu. Chưa viết gì; các câu trả lời ở trong ${p.part}.`,
  title: (p) => `Tên gọi bằng lời của bạn (${p.language}):`,
  sentence: (p) => `${p.n} trên ${p.of}: ${p.text}`,
  kinds: (p) =>
    `Câu này làm gì? Nếu nhiều, cách nhau bằng dấu phẩy; dấu gạch nối thì bỏ qua. Một trong: ${p.all}`,
  noKind: (p) => `${p.found} không có trong số đó. Có: ${p.all}.`,
  who: 'Ai nói? Một bên trong sổ; để trống nếu là chính bản tin.',
  toWhom: 'Nói với ai? Một bên trong sổ; để trống nếu không nêu.',
  aboutWhom:
    'Về ai, mà không phải là bên trong đó? Nếu nhiều, cách nhau bằng dấu phẩy; để trống nếu không có ai.',
  noParty: (p) => `Trong sổ không có bên ${p.found}, hoặc nhiều hơn mức có thể.`,
  says: (p) => `Câu đó bằng lời của bạn (${p.language}):`,
  written: (p) =>
    `Đã viết vào ${p.file}, không có chính văn bản. Trong thư mục reports của một sổ: mufakat report ${p.id} --data <folder>. Điều nó đưa vào sổ và hỏi có thể thêm bằng tay.`,
  left: (p) =>
    `Bị ngắt. Điều đã trả lời được giữ trong ${p.part}, cùng với văn bản; cùng lệnh này sẽ tiếp tục từ đó.`,
};
