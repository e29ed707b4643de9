/** Tiếng Việt: chỗ yếu của một sổ. */
import type { DataReportMessages } from '../en/data-report.ts';

export const vi: DataReportMessages = {
  group: 'về chính sổ ghi: chỗ nào yếu',
  report: 'chỗ yếu: giá trị chưa ai tra cứu, chỉ có một nguồn, không có địa chỉ, không biết ngày',
  found: (p) =>
    `Trong ${p.instruments} văn kiện của sổ, ${p.items} hành vi và giá trị yếu ở một điểm nào đó.`,
  foundBeside: (p) =>
    `Trong tất cả những gì khác của sổ có ghi mức chắc chắn, ${p.items} giá trị yếu ở một điểm nào đó.`,
  limit:
    'Mức chắc chắn là điều những người biên soạn sổ nói về nó. Một sự việc không được liệt kê không có nghĩa là nó đúng.',
  columns: {
    instrument: 'văn kiện',
    sure: 'chắc chắn / nhiều khả năng / chưa kiểm chứng',
    unverified: 'chưa tra cứu',
    'one-source': 'một nguồn',
    'no-address': 'không có địa chỉ',
    'day-unknown': 'không biết ngày',
    differs: 'công bố khác',
  },
  beside: {
    dossier: 'hồ sơ',
    event: 'sự kiện',
    name: 'tên gọi khác của các bên',
    party: 'các bên',
    proposal: 'đề xuất',
  },
  days: (p) => `Đã công bố: ${p.published}. Tính từ các hành vi trong sổ: ${p.computed}.`,
  seeOne:
    'Từng hành vi và giá trị của một văn kiện: mufakat data report INSTRUMENT; của tất cả: --csv hoặc --json.',
  act: 'hành vi',
  value: 'giá trị',
};
