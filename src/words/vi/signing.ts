/** Tiếng Việt: trang đăng ký passkey và ký một hành vi bằng passkey. */
import type { SigningMessages } from '../en/signing.ts';

export const vi: SigningMessages = {
  title: 'Đăng ký một passkey, và ký bằng nó',
  lede: 'Passkey là một khóa trong thiết bị của bạn, chỉ ký cho trang này, sau khi xác nhận đó là bạn. Nó ký các hành vi của một bên đã ủy quyền cho nó.',
  needsScript:
    'Trang này cần JavaScript. Không có nó: mufakat act sign với khóa trong tệp, trên thẻ hoặc trong agent (mufakat key new, mufakat key signer).',
  nothingKept: 'Ở đây không có tài khoản, và không giữ lại gì: hành vi đã ký tự nó là sự cho phép.',
  register: 'Đăng ký một passkey',
  registerLede:
    'Mỗi thiết bị một lần. Không báo cho ai: điều có giá trị là hành vi mà bên của bạn ủy quyền cho khóa.',
  name: 'Tên của khóa',
  nameHint:
    'Không có dấu cách và dấu cộng, ví dụ alpha.example/envoy. Tên này có trong mọi hành vi mà khóa ký.',
  registerIt: 'Đăng ký',
  registered: 'Khóa đã được đăng ký. Hãy đưa dòng này cho người trao ủy quyền của bên bạn:',
  grantWith: 'Ủy quyền được trao bằng một hành vi loại powers.grant, với dòng này làm “to”.',
  boundTo: (p) =>
    `Nó chỉ ký trên trang ${p.origin}, và gắn với máy chủ ${p.host}. Ai mất tên đó thì mất khóa.`,
  copies: {
    copied: 'Có bản sao của nó ở nơi khác.',
    can: 'Có thể sao nó sang thiết bị khác.',
    stays: 'Nó ở lại trên thiết bị này.',
  },
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  saveKey: 'Lưu dòng này thành tệp',
  sign: 'Ký một hành vi',
  signLede:
    'Dự thảo như mufakat act draft viết, hoặc một hành vi mà người khác đã ký: chữ ký của họ vẫn giữ nguyên.',
  draft: 'Dự thảo',
  draftHint: 'Hãy dán vào, chọn tệp, hoặc thả vào bất cứ đâu trên trang này.',
  draftFile: 'Tệp chứa dự thảo',
  refused: 'Không thể ký cái này.',
  act: 'Hành vi',
  reads: 'Hãy đọc hết. Bạn ký văn bản này và không văn bản nào khác.',
  idTitle: 'Mã của nó',
  compare:
    'Trước khi ký, hãy so mã, toàn bộ, trên một thiết bị khác có cùng dự thảo: mufakat act check FILE. Thiết bị ký thứ mà trang đưa cho nó, và không thấy được trang có cho bạn xem đúng thứ đó không.',
  text: 'Văn bản chính xác',
  keys: 'Ai phải ký',
  signAs: (p) => `Ký với tư cách ${p.name}`,
  noneHere: (p) =>
    `Các passkey của hành vi này ký trên ${p.origins}, còn trang này là ${p.here}. Hãy mở trang ở đó.`,
  noneLeft: 'Mọi passkey của hành vi này đã ký.',
  noPasskey:
    'Hành vi không nêu passkey nào: nó được ký bằng mufakat act sign. Nó có được soạn với --key và dòng của bạn không?',
  notThatKey:
    'Passkey đó không phải là passkey được yêu cầu. Nếu bạn có nhiều passkey cho trang này, hãy chọn cái mà hành vi nêu.',
  signedNow: (p) => `${p.name} đã ký.`,
  whole: 'Mọi khóa mà hành vi nêu đã ký.',
  notWhole: 'Các khóa khác cũng phải ký: hãy chuyển tệp đi tiếp.',
  save: 'Lưu hành vi thành tệp',
  submit: 'Nộp cho văn phòng này',
  submitting: 'Đã gửi; đang chờ chỗ …',
  submitHint: 'Điều đã ghi thì vẫn được ghi.',
  recorded: 'Đã ghi.',
  recordedBefore: 'Nó đã được ghi trước đó.',
  notRecorded: (p) => `Chưa ghi: ${p.says}.`,
  clockBehind: 'đồng hồ của văn phòng chậm hơn điểm kiểm tra cuối cùng; hãy thử lại sau',
  stopped: 'văn phòng đã dừng; hãy thử lại sau, không gì bị ghi hai lần',
  tooLarge: 'dài hơn mức cho phép',
  strange: (p) => `văn phòng trả lời theo cách không hiểu được (${p.status})`,
  offline: 'không liên lạc được với văn phòng; hành vi được giữ ở đây, hãy lưu lại hoặc thử lại',
  receiptHolds: 'Biên nhận đã được kiểm tra ở đây, theo khóa nhật ký mà trang này nêu.',
  receiptHoldsNot: (p) => `Biên nhận không đúng: ${p.says}. Hãy giữ nó và hành vi; đó là bằng chứng.`,
  saveReceipt: 'Lưu biên nhận',
  showAct: 'Trang của nó trong nhật ký',
  browser: {
    none: 'Trình duyệt này ở đây không có passkey. Passkey cần một trang có https, hoặc http://localhost, và một trình duyệt biết chúng.',
    address:
      'Passkey gắn với tên máy chủ, mà trang này được mở bằng số. Hãy mở bằng tên; trên máy này đó là localhost.',
    cancelled: 'Chưa ký hay đăng ký gì: đã bị hủy, quá lâu, hoặc thiết bị không có passkey như vậy.',
    host: 'Trình duyệt không cho trang này dùng passkey đó: nó gắn với máy chủ khác.',
    unfit:
      'Thiết bị này không giữ được passkey thuộc loại cần có: P-256, giữ trên thiết bị, có kiểm tra ai đang dùng.',
    failed: (p) => `Trình duyệt từ chối (${p.name}).`,
  },
};
