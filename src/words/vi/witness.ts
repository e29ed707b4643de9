/** Tiếng Việt: nhân chứng và các bản sao của một nhật ký. */
import type { WitnessMessages } from '../en/witness.ts';

export const vi: WitnessMessages = {
  witness: 'đồng ký các nhật ký tiếp nối điều đã đồng ký lần cuối',
  pull: 'xem một nhật ký trong thư mục và đồng ký; là lệnh được hiểu khi không nêu lệnh nào',
  serve: 'đồng ký cho các nhật ký yêu cầu, ở một địa chỉ cục bộ',
  ask: 'yêu cầu nhân chứng đồng ký điều nhật ký hiện đang cho thấy, và thêm những gì đúng',
  witnesses: 'mỗi bên đã đồng ký tới đâu, và chậm từ khi nào',
  backup: 'sao một nhật ký, kể cả khi văn phòng của nó đang ghi, và kiểm toán bản sao',
  restore: 'làm một bản sao thành nhật ký, khi các nhân chứng đã nói rằng không ai thấy nhiều hơn',
  optionWitnessKey: 'tệp khóa của nhân chứng',
  optionLogs: 'khóa của một nhật ký: dạng chữ, hoặc tệp chứa nó; có thể lặp lại',
  optionStates: 'thư mục mà nhân chứng giữ điều đã đồng ký lần cuối; phải có sẵn',
  optionAsk: 'địa chỉ của một nhân chứng; có thể lặp lại',
  optionFrom:
    'địa chỉ của một nhân chứng, hoặc tệp mà nhân chứng giữ điều đã đồng ký lần cuối; có thể lặp lại',
  optionNoWitness: 'không hỏi ai: nhật ký mà người khác đã thấy nhiều hơn từ đó sẽ kể hai lịch sử',
  optionMirror: 'địa chỉ hoặc thư mục của người khác đang giữ nhật ký; có thể lặp lại',
  badAddress: (p) =>
    `${p.found} không phải là địa chỉ: hãy viết với http:// hoặc https://, không có dấu hỏi.`,
  open: (p) => `Đang đồng ký cho ${p.origins} ở ${p.url}add-checkpoint (dừng bằng Ctrl-C).`,
  cosignedFor: (p) => `${p.origin}: đã đồng ký từ ${p.from} đến ${p.size} mục.`,
  stopped: (p) =>
    `Nhân chứng đã dừng: ${p.cause}. Không có gì được đưa ra mà chưa được giữ. Hãy khởi động lại.`,
  forkKept: (p) =>
    `Không đồng ký, và đây là bằng chứng: ${p.says}. Điều nhật ký đã ký được giữ trong ${p.kept}. Hãy đưa cho các bên khác xem.`,
  perhapsFork: (p) =>
    `${p.origin}: không đồng ký. Bằng chứng đi kèm một điểm kiểm tra không dẫn tới nó từ điều đã đồng ký lần cuối: hoặc đó là bằng chứng sai, hoặc nhật ký đã kể hai lịch sử. Yêu cầu và ghi chú được giữ trong ${p.kept}.`,
  clockBehind: (p) =>
    `Đồng hồ chậm hơn chữ ký đồng ký cuối cùng, của ${p.last}: chưa đồng ký gì. Hãy chỉnh đồng hồ.`,
  officeBehind: (p) =>
    `Đồng hồ chậm hơn điểm kiểm tra cuối cùng, của ${p.last}: chưa ghi gì cho đến khi đồng hồ bắt kịp. Hãy chỉnh đồng hồ.`,
  asked: {
    cosigned: (p) => `${p.url}: ${p.by} đã đồng ký ở ${p.size} mục.`,
    ahead: (p) =>
      `${p.url}: nói rằng đã đồng ký ${p.theirs} mục của nhật ký này, còn ở đây có ${p.size}. Nếu đây là bản sao cũ, hãy dừng văn phòng ngay, và khôi phục bằng: mufakat restore`,
    'other-history': (p) =>
      `${p.url}: không đồng ký ${p.size} mục: nó nói (HTTP ${p.status}) rằng đã được cho thấy một lịch sử khác của nhật ký này. Hãy hỏi nhân chứng cả hai ghi chú, chỉ chúng mới chứng minh được điều đó, và kiểm toán nhật ký.`,
    'not-an-answer': (p) =>
      `${p.url}: không trả lời như một nhân chứng (C2SP tlog-witness): ${p.what}. Điều đó không cho biết gì về nhật ký này. Hãy xem địa chỉ có đúng không, và báo cho người giữ nhân chứng đó.`,
    'of-nobody': (p) =>
      `${p.url}: đã đồng ký, nhưng không bằng khóa nhân chứng mà hiến chương nêu. Không thêm gì.`,
    refused: (p) =>
      `${p.url}: không đồng ký nhật ký này (HTTP ${p.status}). Hãy đề nghị người giữ nó thêm khóa của nhật ký.`,
    down: (p) =>
      `${p.url}: không hỏi được (${p.cause}).${p.seconds === undefined ? '' : ` Thử lại sau ${p.seconds} giây, rồi với quãng nghỉ ngày càng dài.`} Việc ghi vẫn tiếp tục.`,
    'not-published': (p) => `${p.url}: chưa hỏi: điều nhật ký cho thấy không ổn. Hãy kiểm toán nó.`,
  },
  notAnAnswer: {
    redirect: (p) => `HTTP ${p.status}, chuyển hướng đến ${p.found}; cần một câu trả lời ở chính địa chỉ này`,
    lines: (p) => `HTTP 200 với ${p.found}; cần các dòng chữ ký, “— tên base64”`,
    signature: (p) =>
      `HTTP 200 với một chữ ký đồng ký của ${p.found} không đúng; cần chữ ký trên checkpoint đã gửi`,
    size: (p) =>
      `HTTP 409 với ${p.found} dưới dạng ${p.type}; cần kích thước đã đồng ký lần cuối, ở hệ thập phân, dưới dạng text/x.tlog.size`,
    'same-size': (p) =>
      `HTTP 409 với kích thước ${p.found}, chính là kích thước vừa được hỏi; cần một chữ ký đồng ký, hoặc kích thước khác`,
    'no-proof': () =>
      'HTTP 422, rằng một bằng chứng sai, trong khi không có bằng chứng nào; cần một chữ ký đồng ký',
    status: (p) => `HTTP ${p.status}; cần 200, 400, 403, 404, 409 hoặc 422`,
  },
  askingFirst: (p) =>
    `Trước hết đang hỏi ${p.n} nhân chứng xem đã đồng ký bao nhiêu mục của nhật ký này; việc này mất đến 10 giây.`,
  behind: (p) =>
    `Không đồng ký: ${p.place} cho thấy ${p.size} mục, còn nhân chứng này đã đồng ký ${p.theirs}${p.on === undefined ? '' : `, vào ngày ${p.on}`}. Hoặc đây là bản sao cũ, hoặc nhật ký đã rút lại điều nó từng ký. Hãy xem chính nhật ký cho thấy gì, không phải bản sao, và hỏi cơ quan lưu chiểu. Nếu ở đó cũng không có thêm, hãy giữ ${p.state}, trong đó có chữ ký của nhật ký ở ${p.theirs} mục, và đưa cho các bên khác xem.`,
  standing: (p) =>
    [
      p.party,
      p.size === 0 ? 'chưa đồng ký gì' : `đã đồng ký đến ${p.size} mục, lúc ${p.time}`,
      p.behind === 0 ? 'không thiếu gì' : `chậm ${p.behind} mục, từ ${p.since}`,
    ].join('  '),
  nobodyWitnesses: 'Không bên nào trong hiến chương nêu khóa nhân chứng.',
  backedUp: (p) =>
    `Đã sao ${p.size} mục sang ${p.to}, và bản sao tốt. Làm nó thành nhật ký bằng: mufakat restore`,
  otherPlace: (p) =>
    `${p.path} chứa thứ khác, hoặc nhiều hơn của nhật ký này. Không có gì thay đổi. Hãy chọn thư mục khác.`,
  notEmpty: (p) => `${p.path} không trống. Không có gì thay đổi. Hãy chọn thư mục khác.`,
  logIsThere: (p) => `${p.path} đã chứa nhật ký này. Không có gì thay đổi. Hãy chọn cơ sở dữ liệu khác.`,
  nobodyAsked:
    'Chưa khôi phục gì. Một bản sao không thể biết mình đã cũ: nếu nó tiếp tục, mà người khác đã thấy nhiều hơn, nhật ký sẽ kể hai lịch sử bằng chính chữ ký của mình. Hãy nêu nhân chứng bằng --witness, hoặc cứ làm bằng --no-witness.',
  noWord: {
    nothing: (p) =>
      `Chưa khôi phục gì: ${p.from} không có điểm kiểm tra của nhật ký này, nên không cho biết gì. Hãy nêu một nhân chứng đã đồng ký nó.`,
    unreached: (p) =>
      `Chưa khôi phục gì: không hỏi được ${p.from}. Hãy hỏi lại sau, hoặc bỏ qua và nêu nhân chứng khác.`,
    'not-good': (p) =>
      `Chưa khôi phục gì: điều ${p.from} đưa ra không được nhật ký này và một nhân chứng mà hiến chương của nó nêu ký.`,
  },
  noMirror: (p) => `Chưa khôi phục gì: ${p.from} không cho thấy điểm kiểm tra nào mà nhật ký này đã ký.`,
  otherHistory: (p) =>
    `Chưa khôi phục gì, và đây là bằng chứng: ${p.size} mục mà ${p.by} đã thấy thuộc một lịch sử khác của nhật ký này. Hãy giữ cả hai, và đưa cho các bên khác xem.`,
  seen: (p) => `${p.party ?? p.by} đã thấy ${p.size} mục.`,
  restored: (p) =>
    `${p.to} lại là nhật ký, với ${p.size} mục${p.pulled === 0 ? '' : `, trong đó ${p.pulled} mục từ bản gương`}.`,
  insisted:
    'Không hỏi nhân chứng nào. Nếu có ai đã thấy nhật ký này nhiều hơn hiện có, nó sẽ kể hai lịch sử ngay từ hành vi tiếp theo.',
  notAllAsked: (p) =>
    `Đã hỏi ${p.asked} trên ${p.of} nhân chứng. Điều chỉ những nhân chứng khác đã thấy thì không biết được.`,
  forReading: (p) =>
    `${p.to} được khôi phục chỉ để đọc: ${p.by} đã thấy ${p.theirs} mục, còn ở đây có ${p.size}. Hãy nêu người giữ phần còn lại bằng --mirror, và khôi phục vào thư mục khác.`,
  notFilled: (p) =>
    `${p.to} được để nguyên: ${p.by} đã thấy ${p.theirs} mục, còn ở đây có ${p.size}. Hãy nêu người giữ phần còn lại bằng --mirror; để đọc những gì đang có, hãy khôi phục vào một thư mục.`,
  readOnly: (p) =>
    `${p.path} là bản sao của một nhật ký: đọc được, không ghi được. Chưa ghi gì. Để làm nó lại thành nhật ký: mufakat restore ${p.path} <folder> --log <key> --witness <address>`,
  olderCopy: (p) =>
    `Văn phòng chưa mở: ${p.url} đã đồng ký ${p.theirs} mục của nhật ký này, còn ở đây có ${p.size}. Đây là bản sao cũ. Làm nó thành nhật ký bằng: mufakat restore`,
};
