/**
 * Tiếng Việt. Thuật ngữ theo Luật Điều ước quốc tế 2016 (108/2016/QH13) và bản dịch Công ước Viên 1969 nếu có;
 * những chỗ chưa đối chiếu được ghi trong docs/glossary.md.
 */
import type { Messages } from '../en/main.ts';
import { numbersIn } from '../numbers.ts';

const { grouped } = numbersIn('vi');

export const vi: Messages = {
  language: 'Tiếng Việt',
  product: 'Mufakat',
  tagline: 'sổ ghi mở và bộ máy suy luận cho các thỏa thuận giữa những bên bình đẳng',

  and: 'và',
  or: 'hoặc',
  giverNotNamed: 'không nêu ai đưa ra',
  unstated: 'không nêu',
  none: 'không có',
  because: 'Bởi vì',
  why: 'vì sao',
  whyNot: 'vì sao chưa',
  source: 'Nguồn',
  sources: 'Nguồn',
  about: (date) => `khoảng ${date}`,
  between: (from, to) => `từ ${from} đến ${to}`,
  byDay: (date) => `không muộn hơn ${date}`,
  fromDay: (date) => `không sớm hơn ${date}`,
  dayUnknown: 'chưa biết ngày',
  dateElsewhere: 'theo nguồn khác',
  asSaid: 'theo lời kể',
  quote: (text) => `“${text}”`,

  grades: {
    deposited: 'được lưu chiểu',
    attested: 'có chứng thực',
    reported: 'theo tin đưa',
    assumed: 'giả định',
  },
  gradesMean: {
    deposited: 'do chính bên đó ký',
    attested: 'do cơ quan lưu chiểu',
    reported: 'do người có dẫn nguồn',
  },
  tags: { stated: 'tự nêu', reported: 'theo tin đưa', reading: 'cách hiểu' },
  confidences: {
    certain: 'chắc chắn',
    likely: 'nhiều khả năng',
    unverified: 'chưa kiểm chứng',
    assumed: 'giả định',
  },
  standings: {
    none: 'không có hành vi nào trong sổ',
    signed: 'đã ký',
    consented: 'đã đồng ý chịu ràng buộc, chưa có hiệu lực',
    'in-force': 'đang có hiệu lực',
    suspended: 'tạm đình chỉ',
    provisional: 'áp dụng tạm thời',
    ended: 'đã chấm dứt',
    'cannot-tell': 'không thể xác định',
  },
  notInForceWord: 'không có hiệu lực',
  notBoundWord: 'không bị ràng buộc',
  participantStanding: 'tham gia',
  actKinds: {
    sign: 'ký',
    'sign-definitively': 'ký chịu ràng buộc ngay',
    adopt: 'thông qua văn bản',
    ratify: 'phê chuẩn',
    accept: 'chấp nhận',
    approve: 'phê duyệt',
    accede: 'gia nhập',
    'confirm-formally': 'xác nhận chính thức',
    succeed: 'kế thừa',
    continue: 'tiếp tục tư cách thành viên',
    admit: 'kết nạp theo quyết định',
    notify: 'thông báo đã hoàn tất thủ tục',
    decide: 'quyết định hoặc xác nhận sự việc',
    'apply-provisionally': 'áp dụng tạm thời',
    'end-provisional-application': 'chấm dứt áp dụng tạm thời',
    prolong: 'gia hạn',
    'withdraw-consent': 'rút lại sự đồng ý',
    withdraw: 'rút khỏi',
    revoke: 'hủy thông báo',
    suspend: 'tạm đình chỉ thực hiện',
    resume: 'trở lại',
    end: 'chấm dứt đối với bên này, không do hành vi của chính bên đó',
    reserve: 'bảo lưu',
    'confirm-reservation': 'xác nhận bảo lưu',
    'accept-reservation': 'chấp nhận bảo lưu',
    object: 'phản đối',
    'withdraw-reservation': 'rút bảo lưu',
    'withdraw-objection': 'rút phản đối bảo lưu',
    declare: 'tuyên bố theo điều khoản tùy chọn',
    'withdraw-declaration': 'rút tuyên bố',
    'disown-signature': 'tuyên bố không trở thành bên',
    exchange: 'trao đổi văn kiện',
    apply: 'đơn xin tham gia',
    invite: 'lời mời',
    agree: 'sự đồng ý với đơn xin hoặc việc gia nhập',
    'opt-out': 'thông báo không tham gia',
    expel: 'khai trừ theo quyết định',
    'conflict-begins': 'bắt đầu xung đột',
    'conflict-ends': 'kết thúc xung đột',
    waive: 'từ bỏ điều kiện cho riêng mình',
    extend: 'mở rộng đến lãnh thổ',
    exclude: 'loại trừ lãnh thổ',
    assent: 'sự đồng ý của quốc gia thứ ba',
    decline: 'biểu thị không đồng ý',
    'agree-to-revocation': 'đồng ý với việc hủy bỏ',
    retract: 'rút một dòng',
  },
  moves: {
    state: 'đã nêu',
    propose: 'đã đề xuất',
    confirm: 'đã xác nhận',
    undertake: 'đã cam kết',
    guarantee: 'đã bảo đảm',
    'request-guarantee': 'đã yêu cầu bảo đảm',
    meet: 'đã gặp',
    agree: 'đã đồng ý',
    do: 'đã làm',
  },
  moveNouns: {
    state: 'một phát biểu',
    propose: 'một đề xuất',
    confirm: 'một sự xác nhận',
    undertake: 'một cam kết',
    guarantee: 'một sự bảo đảm',
    'request-guarantee': 'một yêu cầu bảo đảm',
    meet: 'việc đến gặp',
    agree: 'sự đồng ý',
    do: 'một hành động',
  },
  actStandings: {
    done: 'đã làm',
    counted: 'đã làm, nhờ một hành vi khác được tính thay',
    'cannot-tell': 'không thể xác định',
    awaited: 'đang chờ',
    named: 'được nhắc tới',
    'not-yet': 'chưa có trong sổ',
  },
  sentenceKinds: {
    heading: 'tiêu đề',
    'place-and-day': 'nơi và ngày',
    attribution: 'nêu người nói',
    wish: 'mong muốn',
    claim: 'khẳng định',
    evaluation: 'đánh giá',
    proposal: 'đề xuất',
    'recalled-proposal': 'đề xuất được nhắc lại',
    need: 'nhu cầu được bảo đảm',
    confirmation: 'xác nhận',
    expectation: 'điều còn chờ',
    condition: 'điều kiện, thuật lại',
    'source-line': 'dòng ghi nguồn',
    comments: 'bình luận',
  },
  ways: {
    'own-act': 'bằng hành vi của chính mình',
    invitation: 'theo lời mời',
    'consent-of-parties': 'với sự đồng ý của các bên',
    'decision-of-organ': 'theo quyết định của một cơ quan',
  },
  openness: {
    'own-act': 'bằng hành vi của chính mình',
    'by-others': 'theo lời mời, sự đồng ý hoặc quyết định',
    'not-open': 'không mở',
    depends: 'tùy một khái niệm trong điều khoản',
  },
  binding: {
    legal: 'ràng buộc về pháp lý',
    political: 'ràng buộc về chính trị',
    disputed: 'còn tranh chấp về hiệu lực pháp lý',
  },
  held: {
    question: 'Văn kiện có ràng buộc về pháp lý không?',
    disputed: (p) =>
      `Việc ${p.title} có ràng buộc về pháp lý hay không còn bị tranh chấp; cả hai quan điểm đều được nêu ở đây, không quan điểm nào được ưu tiên.`,
    options: { legal: 'văn kiện ràng buộc về pháp lý', political: 'văn kiện ràng buộc về chính trị' },
    by: {
      legal: (p) => `Theo những bên coi văn kiện là ràng buộc về pháp lý: ${p.says}`,
      political: (p) => `Theo những bên coi văn kiện là ràng buộc về chính trị: ${p.says}`,
    },
    account: {
      legal: (p) => `${p.who} coi là ràng buộc về pháp lý (${p.date}): ${p.says}`,
      political: (p) => `${p.who} coi là ràng buộc về chính trị (${p.date}): ${p.says}`,
    },
    notInEffect: (p) => `${p.title} không được áp dụng vào ${p.day}.`,
    relations:
      'Theo những bên coi văn kiện là ràng buộc về pháp lý, luật điều ước được áp dụng giữa hai bên; theo những bên coi là ràng buộc về chính trị, không quy tắc nào của luật này được áp dụng.',
    accountsTitle: 'Ai coi văn kiện là gì',
  },
  precedence: {
    any: 'mọi thỏa thuận khác của các bên',
    clause: {
      over: (p) => `${p.title} (${p.locator}) nêu rằng nó được ưu tiên so với ${p.to}: ${p.says}`,
      under: (p) => `${p.title} (${p.locator}) nêu rằng nó nhường cho ${p.to}: ${p.says}`,
      excludes: (p) =>
        `${p.title} (${p.locator}) nêu rằng các bên không tham gia cam kết nào trái với nó: ${p.says}`,
      beside: (p) =>
        `${p.title} (${p.locator}) có cùng đối tượng với ${p.to} và không nêu văn kiện nào được ưu tiên: ${p.says}`,
    },
    both: (p) => `${p.names} đều là bên của ${p.title} và của ${p.other}, từ ${p.since}.`,
    oneOnly: (p) =>
      `${p.names} là bên của cả ${p.title} lẫn ${p.other}, từ ${p.since}; bên kia chỉ là bên của ${p.title}.`,
    cannotTell: (p) => `Theo sổ này không thể xác định ${p.names} có phải là bên của ${p.other} hay không.`,
    prevails: {
      '30(1)': (p) =>
        `Trong chừng mực hai văn kiện không tương thích, ${p.title} được ưu tiên so với ${p.other} (Điều 30(1) Công ước Viên).`,
      '30(2)': (p) =>
        `Trong chừng mực hai văn kiện không tương thích, ${p.title} được ưu tiên so với ${p.other} (Điều 30(2) Công ước Viên).`,
      '30(3)': (p) =>
        `${p.title} là điều ước sau, và mọi bên của ${p.other} đều là bên của nó: ${p.other} chỉ được áp dụng trong chừng mực tương thích với nó (Điều 30(3) Công ước Viên).`,
      '30(4)(a)': (p) =>
        `${p.title} là điều ước sau, và không phải mọi bên của ${p.other} đều là bên của nó: giữa hai bên này, vốn là bên của nó, ${p.other} chỉ được áp dụng trong chừng mực tương thích với nó (Điều 30(4)(a) Công ước Viên).`,
      '30(3), (4)(a)': (p) =>
        `${p.title} là điều ước sau: giữa hai bên, ${p.other} chỉ được áp dụng trong chừng mực tương thích với nó (Điều 30(3), (4)(a) Công ước Viên).`,
      '30(4)(b)': (p) =>
        `Giữa hai bên, ${p.title} mà cả hai đều là bên điều chỉnh quan hệ (Điều 30(4)(b) Công ước Viên); nghĩa vụ đối với các bên khác theo ${p.other} không bị ảnh hưởng (30(5)).`,
    },
    undecided: {
      undertaking: (p) =>
        `Đó là cam kết đối với các bên khác của ${p.title}; nó không nêu văn kiện nào được ưu tiên.`,
      'no-treaty': (_) =>
        'Một trong hai không phải là điều ước, hoặc còn tranh chấp về việc đó: Điều 30 Công ước Viên không được áp dụng.',
      'earlier-prevails': (p) =>
        `${p.title} là văn kiện trước: theo Điều 30(3) Công ước Viên văn kiện sau được ưu tiên, theo điều khoản thì văn kiện trước; ở đây không quyết định là văn kiện nào.`,
      contradict: (_) =>
        'Các điều khoản của hai văn kiện mâu thuẫn với nhau: theo điều khoản này văn kiện này được ưu tiên, theo điều khoản khác thì văn kiện kia; ở đây không quyết định là văn kiện nào.',
      'saved-towards-other': (p) =>
        `Điều khoản có giá trị đối với bên không tham gia ${p.title} hay không thì ở đây không quyết định (Điều 30(1), (4)(b) Công ước Viên).`,
      order: (_) => 'Theo sổ này không thể xác định văn kiện nào trong hai là văn kiện sau.',
    },
    partiesToBoth: (p) => `${p.n} trong các bên của nó cũng là bên của ${p.other}.`,
    notDecided:
      'Trong các văn kiện này có cam kết nào không tương thích hay không thì ở đây không quyết định.',
  },
  provisionAbout: {
    assistance: 'trợ giúp',
    consultation: 'tham vấn',
    indivisibility: 'tính không thể chia cắt',
    'refraining-from-force': 'không sử dụng vũ lực',
    openness: 'quyền tự do lựa chọn',
    'other-engagements': 'các cam kết khác',
    'decision-making': 'ra quyết định',
    cooperation: 'hợp tác',
    disputes: 'tranh chấp',
  },
  limb: (name) => (name === 'rider' ? 'phần bổ sung' : name === 'preamble' ? 'lời mở đầu' : `vế (${name})`),
  roles: {
    speaker: 'người nói',
    correspondent: 'phóng viên',
    publisher: 'nơi đăng',
    translation: 'bản dịch',
    mirror: 'bản đăng lại',
  },
  titleInSentence: (title) => title,
  notLookedUp: 'chưa tra cứu',
  diagnoses: {
    reached: 'Đã đạt được',
    due: 'Phải thực hiện, nếu ai cũng giữ lời',
    released: 'Không điều kiện nào đã nêu cản trở',
    free: 'Chờ những hành vi mà không điều kiện của ai ngăn giữ',
    circular: 'Chờ đợi vòng tròn',
    lacking: 'Thiếu điều mà chưa ai trong sổ này nhắc tới',
    'open-question': 'Một câu hỏi còn bỏ ngỏ quyết định đó là gì',
    'cannot-tell':
      'Không thể xác định: các ngày trong sổ không cho biết một việc trên đường đi đã làm hay chưa',
  },

  coverage: (p) =>
    `Không cấu trúc nào trong sổ bao gồm cả ${p.size} quốc gia của danh sách “${p.region}”; nhiều nhất trong một cấu trúc là ${p.widest}.`,
  coverageWhole: (p) => `Cả ${p.size} quốc gia của danh sách “${p.region}” đều thuộc: ${p.names}.`,
  coverageNone: (p) =>
    p.n === 0
      ? 'Mọi quốc gia trong danh sách đều thuộc ít nhất một cấu trúc.'
      : `${p.n} quốc gia không thuộc cấu trúc nào: ${p.names}.`,
  coverageManyInNone: (p) => `${p.n} quốc gia không thuộc cấu trúc nào trong số đó.`,
  coverageNote: (p) =>
    `Tính trên ${p.structures} cấu trúc trong sổ${p.general ? `; ${p.general} được nêu bên cạnh và không tính` : ''}. Danh sách là dữ liệu đầu vào; mỗi danh sách có con số riêng.`,
  readingsOpen: (p) => `${p.question} Trong sổ có ${p.n} cách hiểu; cách nào là đúng ý vẫn để ngỏ.`,
  commitmentNone: 'Theo sổ này, việc đó không ràng buộc ai.',
  commitmentSome: (p) => `${p.n} hành vi trong sổ này ràng buộc một bên nào đó.`,
  commitmentCannotTell:
    'Không thể xác định việc đó có ràng buộc ai hay không: các ngày trong sổ để ngỏ điều đó.',
  commitmentNote: 'Giữ nguyên như lời nói; ở đây không có gì để kiểm.',
  datesDiffer: (p) => `Trong sổ có ${p.n} ngày, và không một ngày nào khớp với tất cả.`,
  datesAgree: (p) =>
    p.n === 1 ? 'Trong sổ có một ngày.' : `Trong sổ có ${p.n} ngày, và chúng có thể khớp nhau.`,
  seriesNone: (p) => `Sổ này không có sự kiện nào như vậy trong năm ${p.year}.`,
  seriesCannotTell: (p) => `Theo sổ này không thể xác định trong năm ${p.year} có sự kiện như vậy hay không.`,
  seriesPerhaps: (p) => `Các ngày trong sổ để ngỏ điều đó đối với: ${p.names}.`,
  seriesOthers: (p) => `Trong sổ có: ${p.others}.`,
  seriesSome: (p) => `Trong sổ cho năm ${p.year}: ${p.names}.`,
  carriedNone: (p) => `Một đề xuất; không văn kiện nào trong ${p.n} văn kiện của sổ thể hiện nó.`,
  carriedSome: (p) => `Một đề xuất, được thể hiện trong: ${p.names}.`,
  actAwaited: (p) => `Đang chờ: ${p.noun} từ ${p.from}. Không hành vi nào trong sổ này kết thúc sự chờ đợi.`,
  actAwaitedUnnamed: (p) =>
    `Đang chờ: ${p.noun}. Ai phải đưa ra thì không nêu, và không hành vi nào trong sổ này kết thúc sự chờ đợi.`,
  actDone: (p) => `Trong sổ: ${p.noun} của ${p.by}.`,
  actCannotTell: 'Theo các ngày trong sổ, không thể xác định việc đó đã làm trước ngày ấy hay chưa.',
  actNotYet: 'Vào ngày ấy chưa có trong sổ.',
  actNamed: (p) => `Được nhắc tới, chưa làm: ${p.noun}.`,
  accountsDiffer: (p) => `${p.n} lời kể khác không giống; tất cả đều được giữ.`,
  oneSide: (p) => `Chỉ theo lời một bên; trong sổ này không có phát biểu nào của ${p.silent} về việc này.`,
  nothingDepends: 'Không nêu rằng có gì phụ thuộc vào việc này.',
  conditionNotMet: 'Theo sổ này, điều kiện chưa được đáp ứng.',
  conditionMet: 'Theo sổ này, điều kiện đã được đáp ứng.',
  conditionCannotTell: 'Theo sổ này không thể xác định điều kiện đã được đáp ứng hay chưa.',
  forceOpen: (p) => `${p.question} Điều đó vẫn để ngỏ [${p.id}].`,
  concerns: (p) => `Liên quan đến ${p.names}, không phải là bên của hành vi nào ở đây.`,
  chainPassed: (p) => `Lời nói đã được chuyển ${p.n} lần.`,
  openQuestions: (p) => `Còn để ngỏ: ${p.list}.`,

  reportHeadline: (p) =>
    `Vào ${p.day}, sổ trả lời ${p.lines} dòng của bản tin này: ${p.waits} hành vi đang được chờ, trong đó ${p.unnamed} không nêu ai đưa ra${p.onlyReported ? '; mọi hành vi kể trong đó đều theo tin đưa, không hành vi nào được ký hay lưu chiểu' : ''}.`,
  waitStated: (p) => `${p.who} chờ ${p.noun} từ ${p.whom}`,
  waitUnnamed: (p) => `${p.who} chờ ${p.noun}, còn ai phải đưa ra thì không nêu`,
  noWaits: 'Theo sổ này, không ai chờ điều gì',
  noCircle: 'Theo những gì đã nêu, không có chờ đợi vòng tròn',
  circleStated: (p) => `Theo những gì đã nêu, ${p.circles}`,
  waitInCircle: (p) => `${p.acts} chờ nhau theo vòng tròn`,
  circleUnderReadings: (p) =>
    `trong ${grouped(p.n)} trên ${grouped(p.total)} tổ hợp cách hiểu thì có (đó là số đếm, không phải xác suất)`,
  dossierNothingYet: (p) => `Tính đến ${p.day}, hồ sơ này chưa ghi gì.`,

  assumes: (p) => `Nếu như: câu trả lời này giả định ${p.n} hành vi mà chưa ai thực hiện.`,
  assumedAct: (p) => `${p.party}: ${p.kind}, ${p.title}, ${p.day}.`,
  assumedOnRecord: (p) => `Hành vi này đã có trong sổ và không thêm gì: ${p.entry}.`,
  untilDay: (p) =>
    `Theo tất cả những gì có trong sổ, kể cả các mục muộn hơn, tình trạng này kéo dài đến ${p.day}; từ đó: ${p.then}.`,
  untilNothing: 'Không có gì trong sổ này chấm dứt hay thay đổi tình trạng đó.',
  wouldChange: (p) => `Điều sẽ thay đổi câu trả lời: bất kỳ một hành vi nào sau đây, thực hiện vào ${p.day}:`,
  nothingAlone: (p) =>
    `Điều sẽ thay đổi câu trả lời: trong ${p.n} hành vi đã thử, thực hiện vào ${p.day}, không hành vi nào tự nó là đủ.`,
  enoughAlone: (p) => `${p.party}: ${p.kinds}, ${p.title}; từ ${p.day}.`,
  moreAlone: (p) => `Còn ${p.n} hành vi nữa cũng đủ và không liệt kê.`,
  notTried: (p) => `Còn ${p.n} hành vi nữa chưa thử.`,
  mayNotAsked: 'Mỗi hành vi được thử riêng. Ở đây không hỏi một bên có quyền thực hiện hay không.',
  badAssumption: {
    form: (p) =>
      `${p.found} không phải là hành vi có thể giả định. Cần có “VĂN-KIỆN BÊN LOẠI NGÀY”: một văn kiện và một bên có trong sổ, một loại hành vi và một ngày, cách nhau bằng dấu cách. Viết như: an-instrument a-state ratify 2026-12-01`,
    day: (p) =>
      `${p.text}: ${p.found} không phải là ngày có trong lịch. Cuối dòng cần có ngày của hành vi; viết như 2026-12-01.`,
    kind: (p) =>
      `${p.text}: ${p.found} không phải là loại hành vi có thể giả định. Trước ngày cần có một trong các loại: ${p.known}.`,
    instrument: (p) =>
      `${p.text}: trong sổ không có văn kiện nào tên là ${p.found}. Đầu dòng cần có mã hoặc tên của một văn kiện. ${p.hint}`,
    party: (p) =>
      `${p.text}: trong sổ không có bên nào tên là ${p.found}. Sau văn kiện cần có mã hoặc tên của một bên. ${p.hint}`,
    several: (p) =>
      `${p.text} có thể hiểu theo nhiều cách. Cần có một văn kiện và một bên; hãy dùng mã, ví dụ: ${p.ways}`,
  },

  inForce: (p) => `${p.title} đang có hiệu lực vào ${p.day}, đối với ${p.n} bên theo sổ này.`,
  inEffect: (p) =>
    `${p.title} đang được áp dụng vào ${p.day} giữa ${p.n} bên tham gia theo sổ này; văn kiện này ràng buộc về chính trị, không ràng buộc về pháp lý.`,
  nobodyLeft: (p) => `Theo sổ này, vào ${p.day} không còn ai là bên của ${p.title}.`,
  notInForce: (p) => `${p.title} không có hiệu lực vào ${p.day}.`,
  inForceForEach: (p) =>
    `Vào ${p.day}, ${p.title} chưa có hiệu lực nói chung; theo ${p.locator}, văn kiện có hiệu lực đối với ${p.n} bên theo sổ này, riêng cho từng bên.`,
  ownRule: {
    yes: (p) => `Theo quy tắc riêng, ${p.name}: có hiệu lực từ ${p.since}, đối với ${p.n} trên ${p.of} bên.`,
    no: (p) => `Theo quy tắc riêng, ${p.name}: không có hiệu lực vào ngày đó.`,
    'cannot-tell': (p) =>
      `Theo quy tắc riêng, ${p.name}: theo sổ này không thể xác định có hiệu lực vào ngày đó hay không.`,
  },
  thirdStates: {
    duty: 'nghĩa vụ',
    right: 'quyền',
    none: (p) =>
      `Theo sổ này không quy định nào của văn kiện trao cho ${p.who} nghĩa vụ hay quyền; điều ước không tạo ra điều nào cho quốc gia thứ ba nếu không có sự đồng ý của quốc gia đó (Điều 34 Công ước Viên).`,
    accepted: (p) =>
      `${p.who} không phải là một bên và có nghĩa vụ theo ${p.locator} từ ${p.since}: đã chấp nhận rõ ràng (Điều 35 Công ước Viên).`,
    assented: (p) =>
      `${p.who} không phải là một bên và có quyền theo ${p.locator} từ ${p.since}: đã đồng ý (Điều 36 Công ước Viên).`,
    presumed: (p) =>
      `${p.who} không phải là một bên và có quyền theo ${p.locator} từ ${p.since}: được suy đoán là đồng ý chừng nào chưa biểu thị điều ngược lại (Điều 36 Công ước Viên).`,
    'not-accepted': (p) =>
      `${p.who} không phải là một bên và không có nghĩa vụ theo ${p.locator}: chưa chấp nhận, và điều ước không tạo ra nghĩa vụ nếu không có sự đồng ý của quốc gia đó (Điều 34 và 35 Công ước Viên).`,
    'not-assented': (p) =>
      `${p.who} không phải là một bên và không có quyền theo ${p.locator}: ở đây sự đồng ý không được suy đoán, và trong sổ không có (Điều 36 Công ước Viên).`,
    contrary: (p) =>
      `${p.who} không phải là một bên và không có quyền theo ${p.locator}: đã biểu thị là không đồng ý (Điều 36 Công ước Viên).`,
    revoked: (p) =>
      `${p.who} không phải là một bên và không có ${p.what} theo ${p.locator}: đã bị hủy bỏ (Điều 37 Công ước Viên).`,
    'not-in-force': (p) =>
      `${p.who} không phải là một bên và không có ${p.what} theo ${p.locator}: điều ước không có hiệu lực.`,
    'cannot-tell': (p) =>
      `Theo sổ này không thể xác định ${p.who} có ${p.what} theo ${p.locator} với tư cách quốc gia thứ ba hay không.`,
  },
  ownRuleFor: {
    yes: (p) => `Theo quy tắc riêng, ${p.name}: có hiệu lực đối với ${p.who}.`,
    no: (p) => `Theo quy tắc riêng, ${p.name}: không có hiệu lực đối với ${p.who}.`,
    'cannot-tell': (p) =>
      `Theo quy tắc riêng, ${p.name}: theo sổ này không thể xác định có hiệu lực đối với ${p.who} hay không.`,
  },
  provisionsAre: {
    yes: (p) => `Trong ${p.title}, ${p.name} có hiệu lực vào ${p.day}: ${p.provisions}.`,
    no: (p) => `Trong ${p.title}, ${p.name} không có hiệu lực vào ${p.day}: ${p.provisions}.`,
    'cannot-tell': (p) =>
      `Trong ${p.title}, theo sổ này không thể xác định ${p.name} có hiệu lực vào ${p.day} hay không: ${p.provisions}.`,
  },
  organisationRatifies: (p) =>
    `${p.who} là tổ chức: hành vi tương ứng với phê chuẩn của tổ chức gọi là xác nhận chính thức (VCLT-IO điều 2(1)(b bis), 14(2)); sổ này ghi là phê chuẩn.`,
  finalClauses: (p) =>
    `Đã được thông qua (${p.adopted}) và chưa có hiệu lực: quy định của văn kiện về những điều sau áp dụng từ khi thông qua (Điều 24(4) Công ước Viên): ${p.list}.`,
  finalClauseMatters: {
    consent: 'đồng ý chịu ràng buộc',
    'entry-into-force': 'bắt đầu có hiệu lực',
    reservations: 'bảo lưu',
    depositary: 'cơ quan lưu chiểu',
  },
  forceCannotTell: (p) => `Theo sổ này không thể xác định ${p.title} có hiệu lực vào ${p.day} hay không.`,
  computedDay: (p) => `Ngày bắt đầu có hiệu lực tính từ điều khoản và các hành vi trong sổ: ${p.day}.`,
  computedSpan: (p) =>
    `Tính từ điều khoản và các hành vi trong sổ: từ ${p.from} đến ${p.to}; có ngày quyết định chưa chắc chắn.`,
  computedNever: 'Tính từ điều khoản và các hành vi trong sổ: chưa đạt.',
  publishedDay: (p) => `Đã công bố: ${p.days}.`,
  publishedNone: 'Trong sổ không có ngày được công bố.',
  agree: 'Hai ngày khớp nhau.',
  agreeWithOne: 'Các công bố khác nhau; ngày tính được khớp với một số, không phải với tất cả.',
  differ: 'Hai ngày khác nhau; ngày được công bố có giá trị quyết định, và chỗ khác nhau được nêu rõ.',
  twoDays: (p) => `${p.kind}: ${p.computed} theo điều khoản, ${p.published} theo công bố.`,
  backDated: (p) =>
    `${p.kind}: có hiệu lực từ ${p.effective}, được nhận sau ngày được hỏi hoặc có thể là sau (${p.received}). Câu trả lời này nhìn lại quá khứ.`,
  twoDaysDiffer: (p) =>
    `Đối với ${p.n} bên, ngày theo điều khoản và ngày được công bố khác nhau: ${p.names}.`,
  noLaterEntry: (p) => `Sổ này không có mục nào muộn hơn; mục cuối cùng là của ${p.last}.`,
  noEntryYet: 'Tính đến ngày ấy, sổ này chưa có mục nào.',
  laterEntries: 'Có các mục muộn hơn và không được dùng cho ngày này.',
  unverifiedClauses: (p) => `chưa kiểm chứng: ${p.what}`,
  clauseParts: {
    published: 'ngày được công bố',
    entryIntoForce: 'điều khoản về bắt đầu có hiệu lực',
    laterParties: 'điều khoản về các bên đến sau',
    withdrawal: 'điều khoản về việc rút khỏi',
    term: 'điều khoản về thời hạn',
    reservations: 'điều khoản về bảo lưu',
    clause: 'điều khoản',
  },
  unverifiedRows: (p) => `${p.n} dòng dựa trên những giá trị mà ở đây chưa ai tra cứu.`,
  uncertainParties: (p) => `Đối với ${p.n} bên, theo sổ không thể xác định: ${p.names}.`,
  changes: {
    changes: (p) => `Văn kiện này sửa đổi ${p.title}.`,
    replaces: (p) => `Văn kiện này thay thế ${p.title} giữa những bên là bên của cả hai.`,
  },
  changedBy: (p) =>
    `Được sửa đổi bởi ${p.title}, có hiệu lực từ ${p.since}, đối với ${p.n} trên ${p.of} bên.`,
  notChangedBy: (p) => `${p.title}, văn kiện sẽ sửa đổi nó, không có hiệu lực vào ngày đó.`,
  partyNotBound: (p) => `Theo sổ này, ${p.who} không bị ${p.title} ràng buộc vào ${p.day}.`,
  waiverBeforeLeaving: (p) =>
    `${p.who} đã từ bỏ các điều kiện cho riêng mình vào ${p.day}, rồi rút khỏi và trở lại. Nếu sự từ bỏ đó cũng áp dụng cho sự đồng ý mới thì ${p.title} có hiệu lực đối với bên này; nếu nó đã chấm dứt cùng sự đồng ý cũ thì chưa, cho đến khi các điều kiện được đáp ứng hoặc lại được từ bỏ. Không điều nào nói rõ (Điều 24(1) Công ước Viên), và ở đây không quyết định.`,
  consentBeforeLeavingParent: (p) =>
    `${p.who} đã đồng ý chịu ràng buộc bởi ${p.title} vào ${p.day}, rồi thôi là thành viên của ${p.parent} và sau đó trở lại. Nếu sự đồng ý đó lại có giá trị thì ${p.title} có hiệu lực đối với bên này; nếu nó đã chấm dứt khi thôi là thành viên của ${p.parent} thì không, cho đến khi ${p.who} đồng ý lại. Không điều nào nói rõ (Điều 11, 70(1) Công ước Viên), và ở đây không quyết định.`,
  leftBeforeSuccession: (p) =>
    `${p.who} đã thông báo rút khỏi ${p.title} vào ${p.notice}, và chỉ đồng ý chịu ràng buộc vào ${p.day}, có hiệu lực từ trước thông báo đó. Nếu thông báo đã chấm dứt điều mà sự đồng ý ấy tạo ra thì ${p.title} không có hiệu lực đối với bên này, cho đến khi ${p.who} đồng ý lại; nếu điều được tuyên bố sau cùng có giá trị hơn thì có. Không điều nào nói rõ (Điều 22, 23 VCSST; Điều 54 Công ước Viên), và ở đây không quyết định.`,
  partyNoConsent: (p) =>
    `${p.who} không bị ${p.title} ràng buộc vào ${p.day}: sổ này không ghi sự đồng ý chịu ràng buộc nào của bên đó.`,
  partyIs: {
    none: (p) => `Tính đến ${p.day}, sổ này không có hành vi nào của ${p.who} về ${p.title}.`,
    signed: (p) => `Tính đến ${p.day}, ${p.who} đã ký ${p.title} và theo sổ này chưa chịu ràng buộc.`,
    consented: (p) =>
      `${p.who} đã đồng ý chịu ràng buộc bởi ${p.title}; vào ${p.day} văn kiện chưa có hiệu lực đối với bên này.`,
    'in-force': (p) => `${p.title} đang có hiệu lực đối với ${p.who} vào ${p.day}, kể từ ${p.since}.`,
    suspended: (p) =>
      `Đối với ${p.who}, ${p.title} đang bị tạm đình chỉ thực hiện vào ${p.day}, kể từ ${p.since}.`,
    provisional: (p) => `${p.who} áp dụng tạm thời ${p.title} vào ${p.day}, kể từ ${p.since}.`,
    ended: (p) => `Vào ${p.day}, ${p.title} không còn hiệu lực đối với ${p.who}; chấm dứt kể từ ${p.since}.`,
    'cannot-tell': (p) =>
      `Theo sổ này không thể xác định vị thế của ${p.who} đối với ${p.title} vào ${p.day}.`,
  },
  leftOpen: {
    'no-clause': {
      question: () =>
        'Một bên có thể rút khỏi điều ước không có điều khoản về rút khỏi hay không: các bên có ý định cho phép điều đó, hay bản chất của điều ước hàm ý điều đó (Điều 56(1) Công ước Viên)?',
      answers: {
        'not-admitted': () => 'không phải cả hai: thông báo không có hiệu lực',
        intended: () =>
          'các bên có ý định cho phép (Điều 56(1)(a) Công ước Viên): thông báo có hiệu lực sau mười hai tháng',
        implied: () =>
          'bản chất của điều ước hàm ý điều đó (Điều 56(1)(b) Công ước Viên): thông báo có hiệu lực sau mười hai tháng',
      },
    },
    'claimed-ground': {
      question: (p) =>
        `${p.who} viện dẫn, làm căn cứ cho việc ${p.kind}: ${p.ground}. Căn cứ đó có đúng không?`,
      answers: {
        'does-not-hold': (p) => `${p.ground}, theo lời ${p.who}: không đúng, và hành vi không có hiệu lực`,
        holds: (p) => `${p.ground}, theo lời ${p.who}: đúng`,
        'holds-urgent': (p) =>
          `${p.ground}, theo lời ${p.who}: đúng, và là trường hợp đặc biệt khẩn cấp (Điều 65(2) Công ước Viên)`,
      },
    },
  },
  goesOn: {
    after: {
      leaving: 'sau khi một bên rút ra',
      end: 'sau khi điều ước chấm dứt',
      'provisional-application': 'sau khi áp dụng tạm thời',
    },
    until: (p) => `${p.provisions} tiếp tục có hiệu lực đối với ${p.who} đến ${p.until} (${p.locator}).`,
    always: (p) => `${p.provisions} tiếp tục có hiệu lực đối với ${p.who}, không thời hạn (${p.locator}).`,
    uncertain: (p) =>
      `Không thể nói ${p.provisions} có tiếp tục có hiệu lực đối với ${p.who} hay không, hoặc đến khi nào (${p.locator}).`,
  },
  grounds: {
    clause: 'theo điều khoản của điều ước, hoặc với sự đồng ý của tất cả các bên (Điều 57 Công ước Viên)',
    agreement: 'theo thỏa thuận giữa một số bên (Điều 58 Công ước Viên)',
    breach:
      'do bên khác vi phạm, theo lời bên tạm đình chỉ (Điều 60 Công ước Viên); đúng hay không thì không quyết định ở đây',
    impossibility:
      'do không thể thực hiện được nữa, theo lời bên đưa ra (Điều 61 Công ước Viên); đúng hay không thì không quyết định ở đây',
    'change-of-circumstances':
      'do hoàn cảnh thay đổi cơ bản, theo lời bên đưa ra (Điều 62 Công ước Viên); đúng hay không thì không quyết định ở đây',
    hostilities:
      'do bùng nổ chiến sự, theo lời bên đưa ra (Điều 73 Công ước Viên); đúng hay không thì không quyết định ở đây',
    asserted: 'theo lời riêng bên tạm đình chỉ; đúng hay không thì không quyết định ở đây',
  },
  claimed: {
    breach: 'sự vi phạm nghiêm trọng của bên khác (Điều 60 Công ước Viên)',
    impossibility: 'việc không thể thực hiện điều ước (Điều 61 Công ước Viên)',
    'change-of-circumstances': 'sự thay đổi cơ bản của hoàn cảnh (Điều 62 Công ước Viên)',
    hostilities: 'sự bùng nổ chiến sự (Điều 73 Công ước Viên)',
  },
  claim: {
    asserts: (p) =>
      `${p.who} viện dẫn, làm căn cứ cho việc ${p.kind}${p.parties ? ` đối với ${p.parties}` : ''}: ${p.ground}. Đúng hay không thì không quyết định ở đây.`,
    openUntil: (p) =>
      `Mọi bên khác có thể phản đối đến hết ${p.last}; nếu không bên nào phản đối thì biện pháp có thể được tiến hành từ ngày hôm sau (Điều 65(2) Công ước Viên).`,
    none: (p) => `Theo sổ này, đến hết ${p.last} không có phản đối nào (Điều 65(2) Công ước Viên).`,
    objected: (p) =>
      `${p.names} phản đối: phải tìm giải pháp bằng các biện pháp nêu tại Điều 33 Hiến chương, và ngày còn để ngỏ (Điều 65(3) Công ước Viên).`,
    contested: (p) => `${p.names} phản đối: ngày còn để ngỏ.`,
    late: (p) => `${p.names} phản đối sau khi đã hết thời hạn (Điều 65(2) Công ước Viên).`,
    unknown: 'Thời hạn phản đối bắt đầu từ khi nào thì sổ không ghi (Điều 65(2) Công ước Viên).',
    noPeriod:
      'Về chiến sự, Công ước không định trước điều gì: không tính thời hạn phản đối nào (Điều 73 Công ước Viên).',
  },
  pause: (p) =>
    `bị ${p.who} tạm đình chỉ${p.parties ? ` đối với ${p.parties}` : ''}${p.provisions ? `: ${p.provisions}` : ''}${p.ground ? ` – ${p.ground}` : ''}.`,
  partyTurnsOn: (p) => `Vị thế của ${p.who} đối với ${p.title} vào ${p.day} tùy cách hiểu: ${p.questions}`,
  standingTurnsOn: 'tùy cách hiểu',
  tooManyQuestions: (p) =>
    `Còn ${p.n} câu hỏi để ngỏ về văn kiện này, với nhiều câu trả lời hơn mức có thể kết hợp: điều gì có thể tùy thuộc vào các câu hỏi đó thì không thể xác định.`,
  underReading: (p) => `Nếu hiểu như sau: ${p.reading}. ${p.says}`,
  partyNever: {
    signed: (p) =>
      `Tính đến ${p.day}, ${p.title} chưa từng có hiệu lực đối với ${p.who}; bên này đã ký, và việc đó chấm dứt kể từ ${p.since}.`,
    consented: (p) =>
      `Tính đến ${p.day}, ${p.title} chưa từng có hiệu lực đối với ${p.who}; sự đồng ý của bên này chấm dứt kể từ ${p.since}, trước khi có thể có hiệu lực.`,
    provisional: (p) =>
      `Tính đến ${p.day}, ${p.title} chưa từng có hiệu lực đối với ${p.who}; bên này đã áp dụng tạm thời, và việc đó chấm dứt kể từ ${p.since}.`,
  },
  partyTakesPart: (p) =>
    `${p.who} tham gia ${p.title} vào ${p.day}, kể từ ${p.since}; văn bản này ràng buộc về chính trị, không ràng buộc về pháp lý.`,
  dayOrEarlier: (p) => `${p.day} (hoặc sớm hơn, sớm nhất là ${p.from})`,
  dayOrLater: (p) => `${p.day} (hoặc muộn hơn, muộn nhất là ${p.to})`,
  sinceUnknown: 'một ngày mà sổ này không nêu',
  partyHeadline: (p) =>
    `Vào ${p.day}, ${p.n} trên ${p.of} văn kiện trong sổ đang có hiệu lực hoặc đang được áp dụng đối với ${p.who}.`,
  accountsOf: (p) =>
    p.n === 1
      ? `Về tình trạng của ${p.who} còn có một lời kể khác, kèm tên người kể:`
      : `Các lời kể về tình trạng của ${p.who} khác nhau; mỗi lời kèm tên người kể:`,
  namesBefore: (p) =>
    `${p.now} là cùng một chủ thể pháp lý trước đây mang tên ${p.list}; các hành vi của chủ thể ấy giữ nguyên ngày.`,
  nameUntil: (p) => `${p.name} đến hết ${p.day}`,
  lawOfTreaties: {
    yes: (p) =>
      `Các điều của luật điều ước được dẫn với tư cách điều ước: ${p.law} đã có hiệu lực đối với ${p.who} khi văn kiện này được ký kết (${p.day}), và áp dụng đối với những bên cũng như vậy (Điều 4 Công ước Viên).`,
    no: (p) =>
      `Các điều của luật điều ước được dẫn với tư cách tập quán: văn kiện này được ký kết ngày ${p.day}, không phải sau khi ${p.law} có hiệu lực đối với ${p.who} (Điều 4 Công ước Viên).`,
    'cannot-tell': (p) =>
      `Không thể xác định các điều của luật điều ước được dẫn với tư cách điều ước hay tập quán: chưa rõ ${p.law} có hiệu lực đối với ${p.who} hay không khi văn kiện này được ký kết (${p.day}) (Điều 4 Công ước Viên).`,
    before: (p) =>
      `Đối với ${p.who}, văn kiện không điều chỉnh hành vi hay sự kiện nào trước ${p.day}, trừ khi văn kiện quy định khác (Điều 28 Công ước Viên).`,
  },
  registration: {
    yes: (p) =>
      `Đã đăng ký tại ${p.with}${p.number ? `, số ${p.number}` : ''}: ${p.day}${p.by ? `, do ${p.by} đăng ký` : ''} (${p.locator}; Điều 80 Công ước Viên).`,
    no: (p) =>
      `Theo sổ này, vào ngày đó chưa đăng ký tại ${p.with} (${p.locator}).${p.otherwise ? ` ${p.otherwise}` : ''} Điều đó không làm mất hiệu lực của văn kiện.`,
    'cannot-tell': (p) =>
      `Không thể xác định vào ngày đó văn kiện đã đăng ký tại ${p.with} hay chưa: ${p.day}.`,
  },
  territories: {
    entire: (p) =>
      `Đối với ${p.who}, văn kiện áp dụng cho toàn bộ lãnh thổ${p.except ? `, trừ ${p.except}` : ''} (Điều 29 Công ước Viên).`,
    metropolitan: (p) =>
      p.also
        ? `Đối với ${p.who}, văn kiện áp dụng cho lãnh thổ chính quốc và ${p.also}.`
        : `Đối với ${p.who}, văn kiện chỉ áp dụng cho lãnh thổ chính quốc.`,
    'cannot-tell': (p) =>
      `Theo sổ này không thể xác định đối với ${p.who} văn kiện có áp dụng ngoài lãnh thổ chính quốc hay không.`,
    since: (p) => `Muộn hơn các nơi khác: ${p.list}.`,
    sinceDay: (p) => `cho ${p.territory} từ ${p.day}`,
    open: (p) => `Theo sổ này không thể xác định văn kiện có áp dụng cho ${p.list} hay không.`,
    late: (p) => `Loại trừ vào ${p.day}, sau khi đồng ý, không có hiệu lực: ${p.list}.`,
    others: 'mọi lãnh thổ ngoài chính quốc',
  },
  mayComeIn: {
    'own-act': (p) => `Điều khoản cho phép ${p.who} tham gia ${p.title} bằng hành vi của chính mình.`,
    'by-others': (p) =>
      `Điều khoản cho phép ${p.who} tham gia ${p.title} theo lời mời, sự đồng ý hoặc quyết định của các bên khác.`,
    'not-open': (p) => `Điều khoản của ${p.title} không mở cho ${p.who}.`,
    depends: (p) =>
      `Điều khoản của ${p.title} có mở cho ${p.who} hay không tùy một khái niệm mà văn kiện không định nghĩa, hoặc sổ này không có danh sách.`,
  },
  isAmong: (p) => `Vào ${p.day}, ${p.who} ${p.sets}; điều khoản mở cho những bên như vậy.`,
  openSets: {
    'any-state': 'là quốc gia',
    invited: 'đã được mời',
    parties: (names) => `được điều khoản nêu tên (${names})`,
    partyTo: (title) => `là bên của ${title}`,
    region: (list) => `có trong danh sách “${list}”`,
    term: (term) => `thuộc “${term}”`,
  },

  period: (p) => `${p.count} ${{ days: 'ngày', months: 'tháng', years: 'năm' }[p.unit]}`,
  relations: {
    unverifiedPairs: (p) => `${p.n} cặp dựa trên những giá trị mà ở đây chưa ai tra cứu.`,
    pairUnverified: 'Câu trả lời này dựa trên những giá trị mà ở đây chưa ai tra cứu.',
    bonds: {
      'not-both-party': 'không cùng là bên',
      'in-force': 'đang có hiệu lực',
      'same-side': 'cùng một phía',
      replaced: 'bị thay thế',
      modified: 'có hiệu lực với sửa đổi theo bảo lưu',
      excluded: 'có điều khoản bị loại trừ',
      awaiting: 'chờ chấp nhận',
      'no-relations': 'không có quan hệ',
      'accession-barred': 'việc gia nhập không có hiệu lực giữa hai bên',
      suspended: 'tạm đình chỉ',
      'suspended-in-part': 'tạm đình chỉ một phần',
      'cannot-tell': 'không thể xác định',
      'turns-on-reading': 'tùy cách hiểu',
    },
    between: {
      'not-both-party': (p) => `${p.names} không cùng là bên của ${p.title} vào ${p.day}.`,
      'same-side': (p) =>
        `${p.names} là một phía của ${p.title} vào ${p.day}; văn kiện không tạo ra gì giữa họ.`,
      replaced: (p) =>
        `Giữa ${p.names}, ${p.title} bị một điều ước sau thay thế vào ${p.day} (Điều 30(3), 59 Công ước Viên).`,
      'in-force': (p) => `${p.title} có hiệu lực giữa ${p.names} vào ${p.day}, toàn bộ.`,
      modified: (p) =>
        `${p.title} có hiệu lực giữa ${p.names} vào ${p.day}, với sửa đổi theo bảo lưu: ${p.modified}.`,
      excluded: (p) =>
        `${p.title} có hiệu lực giữa ${p.names} vào ${p.day}, trừ ${p.excluded}, trong phạm vi bảo lưu bị phản đối${p.modified ? `, và với sửa đổi theo một bảo lưu khác: ${p.modified}` : ''}.`,
      awaiting: (p) =>
        `${p.title} có hiệu lực giữa ${p.names} vào ${p.day}, và một bảo lưu giữa họ chưa được chấp nhận cũng chưa bị phản đối.`,
      'accession-barred': (p) =>
        `${p.title} không có hiệu lực giữa ${p.names} vào ${p.day}: việc gia nhập của một bên không có hiệu lực đối với bên kia.`,
      'no-relations': (p) =>
        `Không có quan hệ giữa ${p.names} theo ${p.title} vào ${p.day}: một phản đối bảo lưu ngăn cản.`,
      'suspended-in-part': (p) =>
        `Giữa ${p.names}, ${p.title} có hiệu lực vào ${p.day}; bị tạm đình chỉ giữa các bên đó: ${p.suspended}.`,
      suspended: (p) => `Giữa ${p.names}, ${p.title} đang bị tạm đình chỉ thực hiện vào ${p.day}.`,
      'cannot-tell': (p) =>
        `Theo sổ này không thể xác định quan hệ giữa ${p.names} theo ${p.title} vào ${p.day}.`,
      'turns-on-reading': (p) =>
        `Quan hệ giữa ${p.names} theo ${p.title} vào ${p.day} tùy cách hiểu; không cách hiểu nào được ưu tiên.`,
    },
    doctrines: {
      vclt: 'chỉ theo Điều 20 và Điều 21',
      severability: 'theo khả năng tách rời của bảo lưu',
    },
    political:
      'Văn bản ràng buộc về chính trị, không ràng buộc về pháp lý; không quy tắc nào của luật điều ước được áp dụng cho nó.',
    practice:
      'Sự đồng ý được tính từ ngày nộp lưu chiểu, như các cơ quan lưu chiểu vẫn tính; theo câu chữ của Điều 20(4)(c) Công ước Viên, nó có hiệu lực khi đã có bên chấp nhận bảo lưu.',
    letter: (p) =>
      `Theo câu chữ, vào ngày ấy sự đồng ý của ${p.party} chưa có hiệu lực${p.day ? `; nó có hiệu lực từ ${p.day}` : ''}.`,
    asChanged: (p) => `Giữa họ, văn bản được áp dụng theo sửa đổi của ${p.amendments}.`,
    asReplaced: (p) => `Giữa họ, văn kiện bị ${p.amendments} thay thế.`,
    asBefore: (p) =>
      `Không theo sửa đổi của ${p.amendment}: ${p.party} không phải là bên của nó, nên giữa hai bên vẫn là văn bản không có nó (Điều 40(4), 30(4)(b) Công ước Viên).`,
    notReplaced: (p) =>
      `Không bị ${p.amendment} thay thế: ${p.party} không phải là bên của nó (Điều 30(4)(b) Công ước Viên).`,
    textCannotTell: (p) =>
      `Theo sổ này không thể xác định giữa họ văn bản có theo sửa đổi của ${p.amendments} hay không.`,
    changedAmong: (p) =>
      `Theo sửa đổi của ${p.amendment}, văn kiện được áp dụng giữa ${p.parties} bên trong số đó vào ${p.day}, ${grouped(p.pairs)} cặp.`,
    text: (p) => `với ${p.amendments}`,
    textPerhaps: (p) => `có thể với ${p.amendments}`,
    textWithout: (p) => `không có ${p.amendments}`,
    asAdopted: 'như đã thông qua',
    texts: (p) => `Văn bản nào được áp dụng giữa bao nhiêu cặp: ${p.list}.`,
    letters: (p) => `Chữ cái chỉ văn bản giữa hai bên: ${p.list}.`,
    noLetter: 'không có chữ cái: như đã thông qua',
    letterOpen: 'chữ cái có ?: không thể xác định',
    optional: (p) => `Cả hai cùng chấp nhận: ${p.provisions}.`,
    row: (p) => `Quan hệ của ${p.party} với ${p.n} bên khác của ${p.title} vào ${p.day}:`,
    noRow: (p) => `Theo sổ này, ${p.party} không phải là bên của ${p.title} vào ${p.day}.`,
    matrix: (p) =>
      `Vào ${p.day}, ${p.title} có ${p.parties} bên theo sổ này; trong ${grouped(p.pairs)} cặp, văn kiện có hiệu lực toàn bộ giữa ${grouped(p.plain)} cặp.`,
    counts: (p) => `Còn lại: ${p.list}.`,
    reserving: 'Ai đã đưa ra bảo lưu, và có quan hệ thế nào với bao nhiêu bên khác:',
    none: 'Sổ này không có bảo lưu nào đối với văn kiện đó. Không tìm thấy không có nghĩa là không có.',
    more: (p) =>
      `Mọi cặp: mufakat relations ${p.instrument} --csv; một bên: --of PARTY; hai bên: --between PARTY PARTY.`,
    title: (p) => `Ai bị ràng buộc với ai: ${p.title}`,
    link: 'Ai bị ràng buộc với ai',
    everyPair: 'Mọi cặp',
    everyone: 'tất cả',
    oneParty: 'Một bên',
    towards: 'đối với',
    towardsEach: (p) => `${p.party} đối với từng bên khác`,
    relation: 'Quan hệ',
    provisions: 'Các điều khoản liên quan',
    reservingTitle: 'Ai đã đưa ra bảo lưu',
    alphabetical: 'Xếp theo chữ cái, trong ngôn ngữ của người đọc.',
    squareNote:
      'Mỗi bên một dòng và một cột, xếp theo chữ cái. Một ô và ô đối xứng gương của nó là cùng hai bên.',
  },

  rules: {
    party: (p) =>
      `Có hiệu lực đối với ${p.party} từ ${p.day}: sự đồng ý của bên này đã có hiệu lực và văn kiện đang có hiệu lực.`,
    participant: (p) => `${p.party} tham gia từ ${p.day}.`,
    'later-party': (p) => `Hành vi có hiệu lực vào ${p.day}.`,
    succession: (p) => `Việc kế thừa có hiệu lực từ ${p.day}, theo văn kiện hoặc cơ quan lưu chiểu.`,
    'effective-day': (p) => `Có hiệu lực vào ${p.day}, ngày được ghi nhận như vậy.`,
    'published-day': (p) => `${p.instrument} có hiệu lực từ ${p.day}, ngày được công bố.`,
    'in-time': (p) =>
      `Hành vi kịp thời để bên này thuộc số những bên mà văn kiện bắt đầu có hiệu lực lần đầu (${p.day}).`,
    'condition-met': (p) =>
      `Điều kiện của điều khoản về việc bắt đầu có hiệu lực của ${p.instrument} đạt được vào ${p.day}.`,
    'own-delay': (p) =>
      `Thời hạn theo điều khoản về việc bắt đầu có hiệu lực của ${p.instrument}, tính từ hành vi của chính bên này, kết thúc vào ${p.day}.`,
    held: (p) => `Điều kiện được giữ liên tục trong thời gian quy định, đến ${p.day}.`,
    term: (p) => `Thời hạn mà ${p.instrument} được ký kết kết thúc vào ${p.day}.`,
    'in-force': (p) => `${p.instrument} có hiệu lực từ ${p.day}, ngày điều khoản được đáp ứng.`,
    'entry-into-force': (p) =>
      `Điều khoản về việc bắt đầu có hiệu lực của ${p.instrument} được đáp ứng vào ${p.day}.`,
    count: (p) =>
      `Cần ${p.needed} trong ${p.among}; đủ số vào ${p.day}${p.surplus > 0 ? `, ngày ấy còn dư ${p.surplus}` : ''}.`,
    'count-of-weights': (p) =>
      `Cần ${p.needed} trên tổng số ${p.among}; đạt được vào ${p.day}${p.surplus > 0 ? `, ngày ấy còn dư ${p.surplus}` : ''}.`,
    'count-of-the-day': (p) =>
      `Cần ${p.needed} trong ${p.among} bên của ngày ấy; đủ số vào ${p.day}${p.surplus > 0 ? `, ngày ấy còn dư ${p.surplus}` : ''}.`,
    'table-of-the-day': (p) =>
      p.day
        ? `Tính theo bảng của ${p.instrument} có hiệu lực từ ${p.day}.`
        : `Tính theo bảng đầu tiên của ${p.instrument}.`,
    'party-of-the-day': (p) => `${p.party} được tính trong số các bên của ${p.instrument} từ ${p.day}.`,
    outside: (p) =>
      p.day
        ? `${p.party} không phải là bên của ${p.instrument} từ ${p.day}.`
        : `${p.party} không phải là bên của ${p.instrument}.`,
    act: (p) => `${p.party}: ${p.kind}, tính vào ${p.day}.`,
    'act-done': (p) => p.text,
    day: (p) => `Chính ngày đó: ${p.day}.`,
    consent: (p) => `${p.party} đã đồng ý chịu ràng buộc.`,
    signature: (p) => `${p.party} đã ký.`,
    'claim-period-over': (p) =>
      `Ba tháng sau thông báo của ${p.party} đã hết vào ${p.day} (Điều 65(2) Công ước Viên).`,
    'claim-uncontested': (p) =>
      `Không có phản đối nào đúng hạn: biện pháp do ${p.party} đề nghị có thể được tiến hành từ ${p.day} (Điều 65(2) Công ước Viên).`,
    'claim-declared': (p) => `Không có phản đối nào: điều ${p.party} tuyên bố có từ ${p.day}.`,
    'claim-contested': (p) =>
      `Đã có phản đối đối với điều ${p.party} viện dẫn${p.day ? `, ${p.day}` : ''}: ngày còn để ngỏ.`,
    'withdrawal-without-clause': (p) =>
      `Việc rút khỏi của ${p.party} có hiệu lực vào ${p.day}, mười hai tháng sau thông báo (Điều 56(2) Công ước Viên).`,
    'goes-on': (p) =>
      `${p.provisions} tiếp tục có hiệu lực đối với ${p.party} từ ${p.day}${p.until ? ` đến ${p.until}` : ', không thời hạn'} (Điều 70(1) Công ước Viên). ${p.text}`,
    'goes-on-at-least': (p) =>
      `${p.provisions} tiếp tục có hiệu lực đối với ${p.party}, muộn nhất từ ${p.day}${p.until ? ` và sớm nhất đến ${p.until}` : ', không thời hạn'} (Điều 70(1) Công ước Viên). ${p.text}`,
    'may-go-on': (p) =>
      `${p.provisions} có thể tiếp tục có hiệu lực đối với ${p.party}, sớm nhất từ ${p.day}${p.until ? ` và muộn nhất đến ${p.until}` : ''} (Điều 70(1) Công ước Viên). ${p.text}`,
    'survival-period': (p) => `${p.period} kể từ ${p.day}: đến ${p.until}.`,
    'went-on': (p) =>
      `${p.provisions} đã tiếp tục có hiệu lực đối với ${p.party} từ ${p.day}, và không còn từ ${p.until} (Điều 70(1) Công ước Viên). ${p.text}`,
    'goes-on-no-more': (p) =>
      `${p.provisions} không còn tiếp tục có hiệu lực đối với ${p.party}, muộn nhất từ ${p.until} (Điều 70(1) Công ước Viên). ${p.text}`,
    'does-not-go-on': (p) =>
      `${p.provisions} tiếp tục có hiệu lực ${p.after}; đối với ${p.party}, văn kiện không chấm dứt theo cách đó (Điều 70(1) Công ước Viên).`,
    'suspension-in-part': (p) =>
      `${p.party} đã tạm đình chỉ từ ${p.day}${p.parties ? ` đối với ${p.parties}` : ''}${p.provisions ? `: ${p.provisions}` : ''}${p.ground ? ` – ${p.ground}` : ''}.`,
    'reservation-kept': (p) =>
      `${p.party} giữ bảo lưu của quốc gia tiền nhiệm đối với ${p.provisions}, từ ${p.day}: quốc gia đó không nói khác đi và không đưa ra bảo lưu về cùng vấn đề (VCSST Điều 20(1)).`,
    'objection-kept': (p) => `${p.party} giữ phản đối của quốc gia tiền nhiệm, từ ${p.day}.`,
    'once-made': (p) => `${p.party} đã đưa ra bảo lưu đối với ${p.provisions}, từ ${p.day}.`,
    'applicable-then': (p) => `Điều đó còn hiệu lực vào ${p.day}, ngày kế thừa quốc gia của ${p.party}.`,
    withdrawal: (p) => `Việc rút khỏi của ${p.party} có hiệu lực vào ${p.day}.`,
    'party-ended': (p) => `${p.party} không còn là một bên riêng từ ${p.day}.`,
    suspension: (p) => `Tạm đình chỉ đối với ${p.party} từ ${p.day}.`,
    'provisional-application': (p) => `${p.party} áp dụng tạm thời từ ${p.day}.`,
    'provisional-application-ends': (p) => `Việc áp dụng tạm thời của ${p.party} chấm dứt vào ${p.day}.`,
    'next-term': (p) => `Thời hạn gia hạn của ${p.instrument} kết thúc vào ${p.day}.`,
    'last-term': (p) => `Thời hạn cuối cùng mà ${p.instrument} có thể được gia hạn kết thúc vào ${p.day}.`,
    'term-day': (p) => `Một kỳ hạn của ${p.instrument} kết thúc vào ${p.day}.`,
    'term-past': (p) => `Cuối kỳ hạn đã qua vào ${p.day}.`,
    'prolonged-by': (p) =>
      `Đối với ${p.party}, văn kiện tiếp tục từ ${p.day}: ${p.party} là bên của ${p.instrument}, văn kiện gia hạn nó từ ngày đó, kể cả cho thời gian trước khi có hiệu lực.`,
    bound: (p) => `Sự đồng ý của ${p.party} đã có hiệu lực, từ ${p.day}.`,
    'notice-run': (p) => `Thời hạn thông báo của ${p.party} đã hết vào ${p.day}.`,
    'no-conflict': (p) =>
      `${p.party || 'Bên này'} không tham gia xung đột nào trong sổ này${p.day ? `, từ ${p.day}` : ''}.`,
    'ended-by-clause': (p) => `${p.instrument} chấm dứt vào ${p.day}. ${p.text}`,
    'ended-for-party': (p) => `Đối với ${p.party}, ${p.instrument} chấm dứt vào ${p.day}. ${p.text}`,
    'conflict-goes-on': (p) =>
      `Theo sổ này, ${p.party} tham gia xung đột từ ${p.until}: việc rút khỏi không có hiệu lực trước khi xung đột kết thúc.`,
    expulsion: (p) => `Một quyết định khai trừ ${p.party} từ ${p.day}.`,
    'signature-disowned': (p) =>
      `Vào ${p.day}, ${p.party} đã nói rằng không có ý định trở thành bên (Điều 18(a) Công ước Viên).`,
    'carries-statement': (p) =>
      `Hành vi của ${p.party} có kèm bản tuyên bố; điều được tuyên bố có đúng hay không thì không quyết định ở đây.`,
    'no-carries-statement': (p) => `Không có bản tuyên bố nào được ghi lại cùng hành vi của ${p.party}.`,
    'addressed-to': (p) => `Hành vi của ${p.party} được gửi tới ${p.other}.`,
    'no-addressed-to': (p) => `Theo hồ sơ, hành vi của ${p.party} không được gửi tới ${p.other}.`,
    'addressed-to-all': (p) => `Hành vi của ${p.party} được gửi tới tất cả các bên khác.`,
    'no-addressed-to-all': (p) => `Theo hồ sơ, hành vi của ${p.party} không được gửi tới bên nào khác.`,
    'not-to-all-parties': (p) =>
      `Theo hồ sơ, hành vi của ${p.party} không được gửi tới tất cả những bên là thành viên vào hôm trước.`,
    'in-due-form': (p) =>
      `Hành vi của ${p.party} đúng thể thức: điều mà điều khoản đòi hỏi đã có vào ${p.day}.${p.text ? ` ${p.text}` : ''}`,
    'requirement-met': (p) =>
      `Điều mà điều khoản đòi hỏi ở hành vi của ${p.party} đã có vào ${p.day}. ${p.text}`,
    'no-in-due-form': (p) =>
      `Hành vi của ${p.party} không đúng thể thức (Điều 77(1)(d) Công ước Viên).${p.text ? ` ${p.text}` : ''}`,
    'no-requirement-met': (p) => `Điều mà điều khoản đòi hỏi ở hành vi của ${p.party} không có. ${p.text}`,
    'day-of-act': (p) => `Ngày của hành vi của ${p.party}: ${p.day}.`,
    'not-on-its-day': (p) =>
      `Vào ${p.day}, ngày của hành vi, điều đó chưa có; điều có về sau không làm cho nó thành đúng.`,
    'still-open': () => 'Thời gian mà điều khoản cho chưa hết.',
    'came-to-be': (p) => `Điều đó đã có trước ${p.day}.`,
    'no-longer-open': (p) => `Thời gian mà điều khoản cho đã hết vào ${p.until}.`,
    'long-since': (p) => `Thời gian phải qua trước đã hết vào ${p.day}.`,
    'no-long-since': () => 'Thời gian phải qua trước chưa bắt đầu:',
    listed: () => 'Có trong số những bên mà điều khoản nêu.',
    'no-listed': () => 'Không có trong số những bên mà điều khoản nêu.',
    'on-list': (p) => `Có trong danh sách “${p.region}”${p.day ? `, từ ${p.day}` : ''}.`,
    'no-on-list': (p) => `Vào ngày đó không có trong danh sách “${p.region}”.`,
    'no-longer-on-list': (p) => `Đã có trong danh sách “${p.region}” và không còn từ ${p.until}.`,
    'state-on-file': () => 'Trong sổ được ghi là một quốc gia.',
    'no-state-on-file': () => 'Trong sổ không được ghi là một quốc gia.',
    invited: (p) => `Đã được mời, vào ${p.day}.`,
    'no-invited': () => 'Vào ngày đó không có lời mời nào được tính.',
    'all-agreed': (p) => `Mọi bên đều đồng ý${p.day ? `, từ ${p.day}` : ''}.`,
    'agreement-awaited': (p) => `${p.other || p.party} là bên và chưa đồng ý, từ ${p.day}.`,
    'agreement-lacking': () => 'Chưa phải mọi bên đều đồng ý:',
    'in-force-for': (p) =>
      `${p.instrument} có thể có hiệu lực riêng đối với ${p.party} từ ${p.day}, dù nói chung đã có hiệu lực hay chưa. ${p.text}`,
    'no-in-force-for': (p) => `Đường để có hiệu lực riêng đối với ${p.party} chưa mở. ${p.text}`,
    'party-by-itself': (p) =>
      `Có hiệu lực đối với ${p.party} từ ${p.day}: bên này đã đồng ý chịu ràng buộc, và một điều khoản cho phép văn kiện có hiệu lực riêng đối với từng bên.`,
    'provisions-party': (p) => `Đối với ${p.party}, các quy định này có hiệu lực từ ${p.day}: ${p.text}.`,
    'provisions-in-time': (p) =>
      `Hành vi này đến kịp để thuộc số những bên mà các quy định này có hiệu lực trước tiên (${p.day}).`,
    'provisions-condition-met': (p) => `Điều kiện theo quy tắc riêng đạt được vào ${p.day}: ${p.text}.`,
    'provisions-own-delay': (p) => `Thời hạn theo quy tắc riêng kết thúc vào ${p.day}: ${p.text}.`,
    'provisions-in-force': (p) =>
      `Các quy định này có hiệu lực từ ${p.day}, ngày quy tắc riêng được đáp ứng và văn kiện có hiệu lực: ${p.text}.`,
    'no-provisions-in-force': (p) =>
      `Để các quy định này có hiệu lực theo quy tắc riêng, còn thiếu: ${p.text}.`,
    'provisions-entry-into-force': (p) =>
      `Quy tắc về việc bắt đầu có hiệu lực của các quy định này thuộc ${p.instrument} được đáp ứng vào ${p.day}: ${p.text}.`,
    'deemed-consent': (p) =>
      `${p.party} được coi là đã đồng ý chịu ràng buộc bởi ${p.instrument} từ ${p.day}, không có hành vi của chính mình. ${p.text}`,
    'no-deemed-consent': (p) =>
      `${p.party} không được coi là đã đồng ý chịu ràng buộc bởi ${p.instrument} khi không có hành vi của chính mình. ${p.text}`,
    'opted-out': (p) => `${p.party} đã thông báo không tham gia kịp thời, vào ${p.day}.`,
    'opted-out-too-late': (p) =>
      `${p.party} thông báo không tham gia vào ${p.day}, khi đã bị ràng buộc: thông báo đó không có hiệu lực.`,
    'bound-by-amendment': (p) =>
      `${p.instrument} ràng buộc tất cả khi có hiệu lực, và do đó ràng buộc ${p.party} từ ${p.day}.`,
    'no-bound-by-amendment': (p) =>
      `${p.instrument} sẽ ràng buộc ${p.party} như ràng buộc tất cả, khi có điều sau:`,
    'bound-without-objection': (p) =>
      `${p.instrument} ràng buộc ${p.party} từ ${p.day}: đến lúc đó bên này chưa từ chối.`,
    'no-bound-without-objection': (p) =>
      `${p.instrument} sẽ ràng buộc ${p.party} như mọi bên không từ chối, khi có điều sau:`,
    'joined-after-amendment': (p) =>
      `${p.party} trở thành bên vào ${p.day}, khi sửa đổi đã có hiệu lực, và không nói gì khác: bên này là bên của văn bản đã sửa đổi (Điều 40(5) Công ước Viên).`,
    'no-joined-after-amendment': (p) =>
      `${p.party} sẽ là bên của văn bản đã sửa đổi nếu trở thành bên sau khi sửa đổi (Điều 40(5) Công ước Viên):`,
    'joined-before-amendment': (p) =>
      `${p.party} đã là bên trước khi sửa đổi có hiệu lực: chỉ hành vi của chính mình mới ràng buộc bên này (Điều 40(4) Công ước Viên).`,
    'not-yet-amended': () => 'Sửa đổi chưa có hiệu lực.',
    'barred-by-objections': (p) =>
      `Vào ${p.day}, ${p.instrument} lẽ ra bắt đầu có hiệu lực; trước hôm đó số phản đối đã bằng số mà điều khoản đòi hỏi, và nó không có hiệu lực.`,
    'text-between': (p) =>
      `Giữa hai bên, văn bản được áp dụng theo sửa đổi của ${p.instrument}; cả hai là bên của nó (Điều 40(4) Công ước Viên).`,
    'text-replaced': (p) =>
      `Giữa hai bên, ${p.instrument} thay vào chỗ của nó; cả hai là bên của nó (Điều 30(3), 59 Công ước Viên).`,
    'text-not-between': (p) =>
      `Giữa hai bên, văn bản được áp dụng không có ${p.instrument}: ${p.party} không phải là bên của nó (Điều 30(4)(b), 40(4) Công ước Viên).`,
    'ended-with-it': (p) =>
      p.party
        ? `${p.party} bị ${p.instrument} ràng buộc từ ${p.day}, và không còn từ ${p.until}.`
        : `${p.instrument} có hiệu lực từ ${p.day}, và đã chấm dứt vào ${p.until}.`,
    'counts-as': (p) => `Có điều trong sổ được tính là việc đó: ${p.text}`,
    due: (p) => `Phải thực hiện: ${p.text}`,
    released: (p) => `Điều kiện đã nêu được đáp ứng: ${p.text}`,
    supposed: () => 'Giả định là đã làm.',
    'whole-territory': (p) =>
      `Áp dụng cho ${p.territory} từ ${p.day}: ${p.party} chịu ràng buộc đối với toàn bộ lãnh thổ của mình và không loại trừ nơi này (Điều 29 Công ước Viên).`,
    'no-whole-territory': (p) =>
      `Sẽ áp dụng cho ${p.territory} nếu ${p.party} là một bên và không loại trừ nơi này (Điều 29 Công ước Viên):`,
    'applies-by-extension': (p) =>
      `Áp dụng cho ${p.territory} từ ${p.day}: ${p.party} là một bên và đã mở rộng văn kiện đến đó.`,
    'no-applies-by-extension': (p) =>
      `Sẽ áp dụng cho ${p.territory} nếu ${p.party} là một bên và đã mở rộng văn kiện đến đó:`,
    'extended-to': (p) => `${p.party} đã mở rộng văn kiện đến ${p.territory}, có hiệu lực từ ${p.day}.`,
    'no-extended-to': (p) =>
      `Vào ngày đó không có việc mở rộng nào đến ${p.territory} của ${p.party} có hiệu lực:`,
    'excluded-from': (p) => `${p.party} đã loại trừ ${p.territory}, từ ${p.day}.`,
    'metropolitan-only': (p) => `${p.party} chỉ đồng ý đối với lãnh thổ chính quốc, từ ${p.day}.`,
    'territorial-effect': (p) => `${p.party}: ${p.kind}, có hiệu lực từ ${p.day}.`,
    'no-territorial-effect': (p) => `${p.party}: ${p.kind}, chưa có hiệu lực khi còn thiếu điều này:`,
    'third-duty': (p) =>
      `${p.party}, không phải là một bên, có nghĩa vụ này từ ${p.day}: đã chấp nhận rõ ràng (Điều 35 Công ước Viên). ${p.text}`,
    'no-third-duty': (p) =>
      `Nghĩa vụ đối với ${p.party}, không phải là một bên, cần sự chấp nhận rõ ràng bằng văn bản (Điều 34 và 35 Công ước Viên). ${p.text} Còn thiếu:`,
    'third-right': (p) =>
      `${p.party}, không phải là một bên, có quyền này từ ${p.day}: đã đồng ý (Điều 36 Công ước Viên). ${p.text}`,
    'no-third-right': (p) =>
      `${p.party}, không phải là một bên, sẽ có quyền này nếu đồng ý (Điều 34 và 36 Công ước Viên). ${p.text} Còn thiếu:`,
    'third-duty-over': (p) =>
      `${p.party}, không phải là một bên, có nghĩa vụ này cho đến ${p.until}. ${p.text} Chấm dứt do:`,
    'third-right-over': (p) =>
      `${p.party}, không phải là một bên, có quyền này cho đến ${p.until}. ${p.text} Chấm dứt do:`,
    'third-right-presumed': (p) =>
      `${p.party}, không phải là một bên, có quyền này từ ${p.day}: được suy đoán là đồng ý chừng nào chưa biểu thị điều ngược lại (Điều 36 Công ước Viên). ${p.text}`,
    'no-third-right-presumed': (p) =>
      `${p.party}, không phải là một bên, sẽ có quyền này do được suy đoán là đồng ý (Điều 36 Công ước Viên). ${p.text} Còn thiếu:`,
    'revoked-for': (p) => `Đối với ${p.party} điều này bị hủy bỏ từ ${p.day} (Điều 37 Công ước Viên).`,
    'parties-revoke': (p) => `Tất cả các bên đã đồng ý hủy bỏ, từ ${p.day}.`,
    'undone-before': () => 'Đã bị từ chối hoặc hủy bỏ trước khi có thể bắt đầu.',
    'late-exclusion': (p) =>
      `${p.party} loại trừ lãnh thổ sau khi đã đồng ý. Trong sổ không có gì cho phép điều đó: ghi lại, không có hiệu lực (Điều 29 Công ước Viên).`,
    'reservation-made': (p) =>
      `Bảo lưu của ${p.party} được tính từ ${p.day}, đưa ra cùng với sự đồng ý chịu ràng buộc (Điều 19 Công ước Viên).`,
    'reservation-confirmed': (p) =>
      `Bảo lưu của ${p.party}, đưa ra khi ký, được xác nhận khi đồng ý chịu ràng buộc và được tính từ ${p.day} (Điều 23(2) Công ước Viên).`,
    'late-reservation-admitted': (p) =>
      `Bảo lưu của ${p.party} đưa ra sau khi đồng ý chịu ràng buộc; không bên nào bị ràng buộc phản đối kịp thời, và nó được tính từ ${p.day}.`,
    'reservation-rejected': (p) =>
      `Vào ${p.day}, số bên phản đối bảo lưu của ${p.party} bằng số mà điều ước đòi hỏi: bảo lưu không được phép.`,
    'reservation-lapsed': (p) =>
      `Thời hạn mà điều ước cho phép bảo lưu của ${p.party} kết thúc vào ${p.day}.`,
    'accession-last-day': (p) => `${p.day} là ngày cuối để phản đối việc gia nhập của ${p.party}.`,
    'accession-accepted': (p) => `${p.party} đã chấp nhận việc gia nhập, có hiệu lực từ ${p.day}.`,
    'accession-objected': (p) => `${p.party} đã phản đối việc gia nhập vào ${p.day}, kịp thời hạn.`,
    'accession-unopposed': (p) =>
      `Không có phản đối nào ngăn cản việc gia nhập${p.day ? ` từ ${p.day}` : ''}.`,
    'last-day-to-object': (p) =>
      `${p.day} là ngày cuối để phản đối${p.period ? `, ${p.period} sau thông báo` : ''} (Điều 20(5) Công ước Viên).`,
    'time-to-object-over': (p) => `Thời hạn phản đối kết thúc vào ${p.day}.`,
    'objection-raised': (p) => `${p.party} đã phản đối kịp thời, vào ${p.day}.`,
    'objection-simple': (p) =>
      `${p.party} phản đối bảo lưu và không phản đối việc có hiệu lực giữa hai bên, từ ${p.day} (Điều 20(4)(b) Công ước Viên).`,
    'objection-oppose-entry-into-force': (p) =>
      `${p.party} phản đối bảo lưu và phản đối việc có hiệu lực giữa hai bên, từ ${p.day} (Điều 20(4)(b) Công ước Viên).`,
    'objection-without-benefit': (p) =>
      `${p.party} phản đối bảo lưu và coi bên đưa ra bảo lưu chịu ràng buộc mà không được hưởng bảo lưu đó, từ ${p.day}.`,
    'acceptance-not-needed': (p) =>
      `Điều ước cho phép rõ ràng bảo lưu đó; đối với ${p.other} không cần chấp nhận, từ ${p.day} (Điều 20(1) Công ước Viên).`,
    'accepted-by-silence': (p) =>
      `${p.other} được coi là đã chấp nhận bảo lưu từ ${p.day}: bên này không phản đối kịp thời (Điều 20(5) Công ước Viên).`,
    'accepted-expressly': (p) => `${p.party} đã chấp nhận rõ ràng bảo lưu, từ ${p.day}.`,
    'accepted-by-withdrawal': (p) => `${p.other} đã rút phản đối và do đó chấp nhận bảo lưu, từ ${p.day}.`,
    'effective-by-letter': (p) =>
      `Điều mà ${p.party} bảo lưu khi đồng ý đã được một quốc gia ký kết khác chấp nhận vào ${p.day} (Điều 20(4)(c) Công ước Viên).`,
    'reservation-withdrawn': (p) =>
      `${p.party} đã rút bảo lưu; các bên khác nhận được thông báo vào ${p.day} (Điều 22(3) Công ước Viên).`,
    'objection-withdrawn': (p) =>
      `${p.party} đã rút phản đối; thông báo được nhận vào ${p.day} (Điều 22(3) Công ước Viên).`,
    declaration: (p) => `${p.party} đã chấp nhận ${p.provisions}, từ ${p.day}.`,
    'declaration-withdrawn': (p) => `${p.party} đã rút tuyên bố, từ ${p.day}.`,
    'effect-accepted': (p) =>
      `${p.provisions}: được sửa đổi giữa ${p.party} và ${p.other} như ${p.party} đã bảo lưu, cho cả hai như nhau (Điều 21(1) Công ước Viên).`,
    'effect-objected': (p) =>
      `${p.provisions}: không áp dụng giữa ${p.party} và ${p.other}, trong phạm vi bảo lưu của ${p.party} (Điều 21(3) Công ước Viên).`,
    'effect-opposed': (p) =>
      `Không có quan hệ giữa ${p.party} và ${p.other} chừng nào còn phản đối đối với bảo lưu của ${p.party} (Điều 20(4)(b) Công ước Viên).`,
    'effect-without-benefit': (p) =>
      `${p.provisions}: ${p.other} coi ${p.party} chịu ràng buộc mà không được hưởng bảo lưu của mình.`,
    'effect-awaiting': (p) =>
      `${p.provisions}: bảo lưu của ${p.party} chờ ${p.other} chấp nhận hoặc phản đối.`,
    'effect-cannot-tell': (p) =>
      `${p.provisions}: theo sổ này không thể xác định bảo lưu của ${p.party} dẫn tới điều gì đối với ${p.other}.`,
    'doctrine-vclt': () =>
      'Chỉ theo Điều 20 và Điều 21: phản đối “không được hưởng” là phản đối không ngăn việc có hiệu lực.',
    'doctrine-severability': () =>
      'Theo khả năng tách rời: bảo lưu bị loại bỏ, và bên đưa ra chịu ràng buộc toàn bộ trừ khi nói khác.',
    'letter-of-20-4-c': (p) =>
      `Theo câu chữ của Điều 20(4)(c) Công ước Viên, không theo thực tiễn của các cơ quan lưu chiểu, vào ngày ấy sự đồng ý của ${p.party} chưa có hiệu lực${p.day ? `; nó có hiệu lực từ ${p.day}, khi đã có bên chấp nhận điều được bảo lưu` : ''}.`,
    'objection-without-effect': (p) =>
      `Phản đối của ${p.party} đối với bảo lưu của ${p.other} không có hiệu lực vào ngày ấy.`,
    'objection-too-late': (p) =>
      `Vào ${p.day} là quá muộn: thời hạn phản đối đã hết, và bên phản đối đã đồng ý hoặc chấp nhận (Điều 20(5) Công ước Viên).`,
    'no-accepted-by-silence': (p) =>
      `${p.other} được coi là đã chấp nhận khi thời hạn phản đối đã hết mà không có phản đối (Điều 20(5) Công ước Viên):`,
    'no-time-to-object-over': () => 'Thời hạn phản đối chưa hết.',
    'no-late-reservation-admitted': (p) =>
      `Bảo lưu của ${p.party} đưa ra sau khi đồng ý chịu ràng buộc, và được chấp nhận nếu không bên nào bị ràng buộc phản đối kịp thời:`,
    'late-reservation-refused': (p) =>
      `Bảo lưu của ${p.party} đưa ra sau khi đồng ý chịu ràng buộc; khi thời hạn kết thúc vào ${p.day} đã có bên phản đối, và nó không được coi là đã đưa ra.`,
    'effect-opposed-by-one-of-all': (p) =>
      `Không có quan hệ giữa ${p.party} và ${p.other}: bảo lưu của ${p.party} cần mọi bên chấp nhận, và có bên phản đối (Điều 20(2) Công ước Viên).`,
    'effect-opposed-by-organ': (p) =>
      `Không có quan hệ giữa ${p.party} và ${p.other}: cơ quan có thẩm quyền phản đối bảo lưu của ${p.party} (Điều 20(3) Công ước Viên).`,
    'no-late-reservations': (p) =>
      `Điều ước không chấp nhận bảo lưu sau khi đồng ý chịu ràng buộc; bảo lưu của ${p.party} đưa ra sau đó.`,
    'not-confirmed': (p) =>
      `Sổ này không có xác nhận của ${p.party} khi đồng ý chịu ràng buộc, mà bảo lưu đưa ra khi ký thì cần xác nhận (Điều 23(2) Công ước Viên).`,
    'reservation-not-permitted': (p) =>
      `Điều ước không cho phép bảo lưu của ${p.party} đối với ${p.provisions}: được ghi lại, không có hiệu lực (Điều 19(a) và (b) Công ước Viên).`,
    'reservation-without-effect': (p) =>
      `Bảo lưu của ${p.party} đối với ${p.provisions} không có hiệu lực vào ngày ấy.`,
    'later-act': (p) => `${p.party}: ${p.kind}, mãi đến ${p.day}.`,
    'later-published-day': (p) => `Ngày được công bố là ${p.day}.`,
    'no-clause': (p) => `Sổ này không có hành vi nào dẫn tới điều đó${p.party ? ` (${p.party})` : ''}.`,
    'waiver-left-open': (p) =>
      `${p.party} đã từ bỏ các điều kiện trước khi rút khỏi; điều đó có áp dụng cho sự đồng ý sau này hay không thì không điều nào nói rõ, và ở đây không quyết định.`,
    'objection-left-open': (p) =>
      `${p.party} đã mặc nhiên chấp thuận bảo lưu bằng sự im lặng trước khi rút khỏi, rồi phản đối chậm nhất vào ngày trở lại; phản đối đó có kịp thời hay không thì không điều nào nói rõ (Điều 20(5) Công ước Viên), và ở đây không quyết định.`,
    'consent-left-open': (p) =>
      `${p.party} đã đồng ý trước khi thôi là thành viên của hiệp định mà bên đó phải tham gia; sự đồng ý đó có lại có giá trị từ khi trở lại hay không thì không điều nào nói rõ, và ở đây không quyết định.`,
    'nothing-to-end': (p) =>
      `Hành vi này không chấm dứt điều gì: vào ngày đó, sổ này không ghi sự đồng ý chịu ràng buộc của ${p.party}, cũng không có gì khác có thể chấm dứt.`,
    circle: () => 'Nó chờ chính nó.',
    'day-not-come': (p) => `Chưa tới ngày: ${p.day}.`,
    'not-yet': (p) => `Điều kiện đã đáp ứng; thời gian quy định kéo dài đến ${p.day}.`,
    ended: (p) => `Có từ ${p.day} và chấm dứt vào ${p.until}.`,
    'not-in-time': (p) =>
      `Hành vi vào ${p.day} của bên này đến sau khi điều kiện được đáp ứng; bên này không thuộc số những bên của lần bắt đầu có hiệu lực đầu tiên.`,
    'ended-before': (p) => `Đã chấm dứt trước khi có thể có hiệu lực vào ${p.day}.`,
    uncertain: (p) =>
      `Có thể đúng${p.party ? ` đối với ${p.party}` : ''} từ ${p.day}; các ngày trong sổ không đủ để xác định.`,
    'count-missing': (p) =>
      `Cần ${p.needed} và trong sổ có ${p.have}; còn thiếu ${p.needed - p.have}${p.among > 0 ? ', trong số sau:' : '.'}`,
    enough: (p) =>
      p.size === 1 ? `Tự nó là đủ: ${p.parties}.` : `Cùng nhau là đủ, và không thể ít hơn: ${p.parties}.`,
    'table-over': (p) => `Một bảng của ${p.instrument} được tính đến ${p.until}, và không còn được tính.`,
    'accession-barred': (p) =>
      `Việc gia nhập của ${p.party} không có hiệu lực đối với ${p.parties}, theo điều khoản về gia nhập:`,
    together: () => 'Tất cả những điều này cùng nhau:',
    'no-table-of-the-day': (p) => `Theo một bảng của ${p.instrument} có hiệu lực sau:`,
    either: () => 'Chỉ cần một trong các điều sau:',
    lacks: (p) => `Điều còn thiếu${p.party ? ` đối với ${p.party}` : ''}:`,
    coverage: (p) => `Trên danh sách “${p.region}”, ${p.size} quốc gia:`,
    members: (p) => `${p.instrument}: ${p.have} trên ${p.among}.`,
    'reading-option': (p) => p.text,
    'read-by': (p) => `Người hiểu như vậy: ${p.text}.`,
    'nobody-reads': () => 'Không ai trong sổ này hiểu như vậy; nêu ra cho đủ.',
    statement: (p) => p.text,
    proposal: (p) => p.text,
    event: (p) => p.text,
    source: () => 'Chính nguồn đó.',
    'date-read': (p) => `${p.kind}: ${p.text}${p.said ? `, từ “${p.said}”` : ''}.`,
    'date-elsewhere': (p) => `${p.kind} trong một nguồn khác${p.text ? ` (${p.text})` : ''}.`,
    'instruments-searched': (p) => `Đã tìm trong ${p.size} văn kiện của sổ.`,
    'held-legal': (p) => `${p.party} coi là ràng buộc về pháp lý: ${p.text}`,
    'held-political': (p) => `${p.party} coi là ràng buộc về chính trị: ${p.text}`,
    'date-adopted': (p) => `${p.instrument}: thông qua ${p.kind}.`,
    'all-parties-of': (p) => `Mọi bên của ${p.instead} đều là bên của ${p.instrument}.`,
    'not-all-parties-of': (p) =>
      `Là bên của ${p.instead} và không phải là bên của ${p.instrument}: ${p.parties}.`,
    'perhaps-all-parties-of': (p) =>
      `Không thể xác định mọi bên của ${p.instead} có đều là bên của ${p.instrument} hay không: ${p.parties}.`,
    'parties-to-both': (p) => `Là bên của ${p.instrument} và của ${p.instead}: ${p.parties}.`,
    precedence: (p) => `Điều ${p.instrument} nêu về vị trí của nó bên cạnh các văn kiện khác: ${p.text}`,
    account: (p) => `Một lời kể khác: ${p.text}`,
    'open-question': (p) => `${p.text} Còn để ngỏ.`,
    'too-many-questions': (p) =>
      `Còn ${p.size} câu hỏi để ngỏ về ${p.instrument}, với nhiều câu trả lời hơn mức có thể kết hợp: điều gì có thể tùy thuộc vào các câu hỏi đó thì không thể xác định.`,
    expectation: (p) => p.text,
    named: (p) => p.text,
    condition: (p) => p.text,
    'not-closed': (p) =>
      `Trong ${p.size} mục có trong sổ tính đến ngày ấy, không có hành vi nào ${p.parties ? `của ${p.parties} ` : ''}kết thúc việc này. Không tìm thấy không có nghĩa là không có.`,
    'would-counts': (p) => `Theo một cách hiểu, có điều trong sổ chính là việc đó: ${p.text}`,
    'would-shall': (p) => `Theo một cách hiểu, khi đó phải thực hiện: ${p.text}`,
    'would-allows': (p) => `Theo một cách hiểu, khi đó có thể diễn ra: ${p.text}`,
    'would-needs': (p) => `Theo một cách hiểu, việc này bị giữ lại cho đến khi đó: ${p.text}`,
    'under-reading': (p) => `${p.question} ${p.option}.`,
    'one-side': (p) =>
      `Chỉ theo lời một bên; trong sổ này không có phát biểu nào của ${p.parties} về việc này.`,
    concerns: (p) => `Liên quan đến ${p.party}. ${p.text}`,
    passing: (p) => `${p.role}: ${p.who}${p.language ? ` (${p.language})` : ''}.`,
  },
  pivotMark: 'hành vi này làm đủ số',
  receivedBy: (p) => `${p.party} đã nhận`,
  confirmedBy: (p) => `được xác nhận về sau, bởi ${p.act} (Điều 8 Công ước Viên)`,
  seeSources: (p) => `nguồn: ${p.list}`,

  refusals: {
    'not-utf8': (p) => `tệp không phải UTF-8; byte đầu tiên không khớp là ${p.found}`,
    'too-large': (p) => `tệp có ${p.found} byte; chỉ đọc tối đa ${p.expected}`,
    'yaml-syntax': (p) => `đây không phải là YAML: cần ${p.expected} (${p.found})`,
    'yaml-feature': (p) => `gặp ${p.found}, cần ${p.expected}`,
    'csv-syntax': (p) => `đây không phải là CSV: gặp ${p.found}, cần ${p.expected}`,
    'workbook-syntax': (p) => `không đọc được như một sổ tính: gặp ${p.found}, cần ${p.expected}`,
    'unknown-key': (p) => `khóa lạ ${p.found}`,
    'missing-key': (p) => `thiếu ${p.expected}`,
    'wrong-kind': (p) => `gặp ${p.found || 'không có gì'}, cần ${p.expected}`,
    'not-in-list': (p) =>
      `gặp ${p.found || 'không có gì'}${p.expected ? `, cần một trong: ${p.expected}` : ''}`,
    'bad-format': (p) => `gặp ${p.found}, cần ${p.expected}`,
    'rule-broken': (p) => p.expected,
    'duplicate-id': (p) => `${p.found} xuất hiện hai lần`,
    'unknown-reference': (p) => `${p.found} không có trong sổ (${p.expected})`,
    'unknown-file': (p) => `ở đây không đọc loại tệp này; các thư mục là: ${p.expected}`,
    'not-a-file': (p) => `gặp ${p.found}, cần ${p.expected}`,
    'column-missing': (p) => `thiếu cột ${p.expected}`,
    'column-unknown': (p) => `cột lạ ${p.found}; các cột là: ${p.expected}`,
    'column-repeated': (p) => `cột ${p.found} xuất hiện hai lần`,
    'row-length': (p) => `dòng có ${p.found} ô, dòng tiêu đề có ${p.expected}`,
    'no-meaning': (p) => `điều này quay về chính nó nên không có nghĩa: ${p.found}`,
    'own-end': (p) => `trong cùng một ngày, điều này tự chấm dứt chính nó nên không có nghĩa: ${p.found}`,
  },
  todo: {
    'not-utf8': 'Hãy lưu tệp dưới dạng UTF-8.',
    'too-large': 'Hãy chia nhỏ tệp.',
    'yaml-syntax': 'Hãy sửa dòng này; đặt những từ có dấu hai chấm hoặc dấu phẩy trong dấu nháy.',
    'yaml-feature': 'Hãy viết đầy đủ vào chỗ của nó.',
    'csv-syntax': 'Hãy sửa dấu nháy của ô.',
    'workbook-syntax':
      'Hãy mở nó trong chương trình đã tạo ra nó và lưu lại thành .xlsx không có mật khẩu, hoặc lưu trang tính thành CSV.',
    'unknown-key': 'Hãy xóa hoặc sửa chính tả.',
    'missing-key': 'Hãy thêm vào.',
    'wrong-kind': 'Hãy viết như yêu cầu.',
    'not-in-list': 'Hãy chọn một mục trong danh sách.',
    'bad-format': 'Hãy viết như yêu cầu.',
    'rule-broken': 'Hãy sửa chỗ không khớp.',
    'duplicate-id': 'Hãy xóa một trong hai, hoặc đặt cho nó tên khác.',
    'unknown-reference': 'Hãy sửa tên, hoặc thêm mục mà tên đó chỉ tới.',
    'unknown-file': 'Hãy chuyển tệp đi chỗ khác, hoặc xóa nó.',
    'not-a-file': 'Hãy đặt thứ được yêu cầu vào chỗ đó, hoặc xóa nó.',
    'column-missing': 'Hãy thêm cột; các ô có thể để trống nếu định dạng cho phép.',
    'column-unknown': 'Hãy xóa hoặc sửa chính tả.',
    'column-repeated': 'Hãy xóa một trong hai.',
    'row-length': 'Hãy tìm dấu phẩy thừa hoặc thiếu, hoặc ô cần có dấu nháy.',
    'no-meaning': 'Hãy phá vòng tròn: không gì có thể dựa vào chính nó.',
    'own-end': 'Hãy xem lại các điều khoản và hành vi này: một trong số đó chấm dứt chính cơ sở của nó.',
  },
  noFiles: {
    folder: 'một thư mục',
    pipe: 'một đường ống',
    socket: 'một socket',
    device: 'một thiết bị',
    'broken-link': 'một liên kết tới thứ không tồn tại',
    'circular-link': 'một liên kết dẫn về chính nó',
  },
  troubles: {
    'not-there': (p) => `${p.path}: không có gì ở đường dẫn này. Hãy sửa đường dẫn, hoặc tạo thư mục.`,
    'not-a-folder': (p) =>
      `${p.path}: ở đây là tệp, trong khi cần một thư mục. Hãy đưa thư mục có parties, sources và instruments.`,
    'no-permission': (p) =>
      `${p.path}: người dùng này không được đọc. Hãy cấp quyền, hoặc hỏi bằng tài khoản có quyền.`,
    'circular-link': (p) => `${p.path}: đây là liên kết dẫn về chính nó. Hãy đưa chính thư mục đó.`,
    'name-too-long': (p) => `${p.path}: đường dẫn dài hơn mức hệ thống cho phép. Hãy sửa đường dẫn.`,
    failed: (p) =>
      `${p.path}: hệ thống không đọc được (${p.code}). Hãy xem đĩa có đó và còn tốt không, rồi hỏi lại.`,
  },
  fileTroubles: {
    'not-there': (p) =>
      `${p.path}: không có tệp nào ở đường dẫn này. Hãy sửa đường dẫn, hoặc đặt tệp vào đó.`,
    'not-a-folder': (p) => `${p.path}: có một tệp ở chỗ mà đường dẫn này cần thư mục. Hãy sửa đường dẫn.`,
    'circular-link': (p) => `${p.path}: đây là liên kết dẫn về chính nó. Hãy đưa chính tệp đó.`,
    'a-folder': (p) => `${p.path}: ở đây là thư mục, trong khi cần một tệp. Hãy đưa chính tệp đó.`,
  },
  notWritten: (p) => `Không ghi được ${p.path}: ${p.why}`,
  writeTroubles: {
    full: (p) => `đĩa đã đầy (${p.code}). Hãy dọn chỗ, hoặc chỉ một nơi trên đĩa khác, rồi làm lại.`,
    'read-only': (p) => `đĩa đó chỉ đọc được (${p.code}). Hãy chỉ một nơi ghi được, rồi làm lại.`,
    'no-permission': (p) =>
      `người dùng này không có quyền làm việc đó (${p.code}). Hãy cấp quyền, hoặc làm bằng tài khoản có quyền.`,
    'no-folder': (p) => `thư mục chứa nó không có ở đó (${p.code}). Hãy tạo thư mục, hoặc sửa đường dẫn.`,
    'not-a-folder': (p) =>
      `có một tệp ở chỗ phải là thư mục (${p.code}). Hãy sửa đường dẫn, hoặc dời tệp đó đi.`,
    'a-folder': (p) => `có một thư mục ở chỗ đó (${p.code}). Hãy dời thư mục đi, hoặc chọn nơi khác.`,
    'name-too-long': (p) =>
      `đường dẫn dài hơn mức hệ thống cho phép (${p.code}). Hãy chọn đường dẫn ngắn hơn.`,
    failed: (p) => `hệ thống không làm được (${p.code}). Hãy xem đĩa có đó và còn tốt không, rồi làm lại.`,
  },
  didYouMeanMore: (p) =>
    `Có phải ý bạn là ${p.names}, hoặc ${p.n === 1 ? 'một tên nữa' : `một trong ${p.n} tên nữa`}?`,
  didYouMean: (p) => `Có phải ý bạn là ${p.names}?`,
  firstStands: (p) => `Chỗ đầu tiên ở ${p.place}.`,
  refusedCount: (p) => `Bị từ chối, và không có gì thay đổi: ${p.n} lỗi.`,
  place: (p) =>
    [p.file, p.cell, p.line && `dòng ${p.line}`, p.column && `cột ${p.column}`, p.key]
      .filter(Boolean)
      .join(', '),
  kinds: {
    string: 'chữ',
    quoted: 'chữ, đặt trong dấu nháy nếu trông giống số hoặc giống true, false',
    number: 'một số',
    int: 'một số nguyên',
    boolean: 'true hoặc false',
    array: 'một danh sách',
    file: 'một tệp',
    folder: 'một thư mục',
    object: 'một tập khóa và giá trị',
    record: 'một tập khóa và giá trị',
    tuple: 'một danh sách có độ dài cố định',
    party: 'một bên',
    source: 'một nguồn',
    event: 'một sự kiện',
    series: 'một chuỗi sự kiện',
    region: 'một danh sách quốc gia',
    instrument: 'một văn kiện',
    clause: 'một điều khoản tùy chọn của văn kiện',
    proposal: 'một đề xuất',
    dossier: 'một hồ sơ',
    act: 'một hành vi của hồ sơ',
    item: 'một khoản mục của hồ sơ',
    entry: 'một hành vi hoặc điều kiện của hồ sơ',
    reading: 'một cách hiểu',
    option: 'một phương án của cách hiểu',
  },
  forms: {
    slug: 'chữ thường, chữ số và dấu gạch nối đơn, ví dụ some-name',
    'item-id': 'chữ hoa và một số, ví dụ A7b',
    'reading-id': 'R và một số, ví dụ R10',
    'sentence-number': 'một chữ hoa và một số, ví dụ S7',
    language: 'mã ngôn ngữ gồm hai hoặc ba chữ, ví dụ id',
    'calendar-day': 'một ngày trong lịch, ví dụ 2025-10-28',
    date: 'một ngày đến mức đã biết, ví dụ 2015, 2015-12, 2015-12-03, 2015-12~ hoặc 2015-12-03/2015-12-04',
    delay:
      'một thời hạn, ví dụ d+90, m+12, y+1, fdm(m+3), mfd+6, x(m+6,same), yearly(12-31,by 06-30) hoặc fixed(2009-01-01,d+90)',
    counted: 'một số đếm, ví dụ -1y, -10m hoặc -7d',
    url: 'một địa chỉ bắt đầu bằng http:// hoặc https://',
    words: 'một vài chữ',
    'source-list': 'ít nhất một mã nguồn',
    'not-empty': 'ít nhất một mục',
    'words-in-a-language': 'lời bằng ít nhất một trong các ngôn ngữ en, id, vi, ru',
    'at-least-two': 'ít nhất hai phương án',
    'at-least-three': 'ít nhất ba điểm',
    count: 'một số nguyên từ 1 trở lên',
    'whole-number': 'một số nguyên',
    point: 'một kinh độ từ -180 đến 180 và một vĩ độ từ -90 đến 90, ví dụ [32.4, 45.4]',
    'country-code': 'ba chữ hoa',
    'area-code': 'ba chữ số, ví dụ 004',
    'cow-code': 'một số, ví dụ 2, hoặc nhiều số, mỗi số kèm năm bắt đầu tính: 260@1955 255@1990',
    'plain-text': 'văn bản không có ký tự vô hình',
    fraction: 'một phần, ví dụ 3/4, không quá 1, hoặc >1/3 nếu phải nhiều hơn thế',
    labels: 'các câu hỏi kèm câu trả lời mà theo đó nó đúng, ví dụ R1:a hoặc R1:a|b R2:c',
    digest: 'một SHA-256 gồm 64 chữ số thập lục phân viết thường',
    'verifier-key': 'một khóa công khai theo dạng của ghi chú có chữ ký: tên+id+base64',
    'tree-root': 'gốc của một cây: 32 byte ở dạng base64',
    'status-page':
      'một trang có một bảng tình trạng (id kết thúc bằng tblgrid), tiêu đề ở dòng đầu và không dòng nào dài hơn tiêu đề',
    'log-name': 'tên của một nhật ký: ký tự ASCII in được, không có dấu cách và dấu cộng',
    'media-type': 'một kiểu nội dung, ví dụ text/plain',
    'first-year': 'một năm từ 1000 đến 2900, ví dụ 1950 cho 1950 đến 2049',
    provision:
      'một điều khoản như văn bản viện dẫn, không quá 200 ký tự nhìn thấy được, chữ và dấu trong một ký tự (dạng C của Unicode), không có dấu chấm phẩy',
    'at-most-256': 'một danh sách không quá 256 mục',
    'act-row': 'một dòng như trong tệp hành vi, bỏ các giá trị trống',
  },
  brokenRules: {
    'unverified-unless-seen':
      'ở đây chưa ai xem nguồn nào trong số đó; điều chỉ dựa vào chúng là chưa kiểm chứng',
    'signs-once': 'một khóa được nêu hai lần trong số những khóa ký',
    'party-named': 'mỗi khóa đều nêu là của ai, trừ hành vi mà một bên bắt đầu',
    'effective-of-successions':
      'chỉ nêu ngày có hiệu lực cho việc kế thừa hoặc tiếp tục; mọi ngày khác suy ra từ điều khoản',
    'chain-begins-at-zero':
      'hành vi đầu tiên của một khóa có seq 0 và không có prev, mọi hành vi sau có prev',
    'act-has-a-date': 'một hành vi cần ít nhất một trong: done, received, notified, effective',
    'when-has-something': 'một ngày cần ít nhất một trong: said, read, elsewhere',
    'passing-has-somebody': 'thiếu người chuyển lời: hãy nêu who hoặc name',
    'awaited-by-only-if-awaited': 'awaitedBy chỉ thuộc về hành vi đang hoặc đã được chờ',
    'awaited-by-if-awaited': 'một hành vi được chờ thì nêu ai chờ',
    'more-than-listed': 'cần nhiều hơn số có trong danh sách',
    'more-than-the-total':
      'tổng số nhỏ hơn những gì bảng liệt kê; đó là tất cả những gì có, dù được liệt kê hay không',
    'tables-in-order':
      'các bảng của những ngày sau đứng theo thứ tự của các ngày ấy, mỗi bảng từ một ngày riêng',
    'time-for-objections': 'thời hạn phản đối đi với những bên không phản đối, và không với ai khác',
    'listed-twice': 'cùng một mục có hai lần trong danh sách và sẽ bị tính hai lần; mỗi mục chỉ có một lần',
    'listed-in-order':
      'danh sách mà thứ tự nào cũng có cùng nghĩa thì xếp theo thứ tự ký tự: mục này đứng trước mục ở trên nó',
    'ends-before-it-begins': 'ngày cuối ở trước ngày đầu',
    'about-needed': 'một hành vi về hành vi khác thì nêu hành vi đó trong about',
    'about-fits':
      'hành vi loại này không thể là về hành vi kia: bảo lưu được đưa ra khi ký hoặc đồng ý của chính bên đó, và do bên đó xác nhận hoặc rút; bên khác phản đối hoặc chấp nhận; phản đối và tuyên bố do chính bên đó rút',
    'provisions-needed':
      'bảo lưu, tuyên bố và hành vi về điều trao cho quốc gia thứ ba nêu trong provisions điều mà chúng liên quan',
    'provisions-of-reservations':
      'chỉ bảo lưu, phản đối, việc rút chúng, tuyên bố, việc từ bỏ điều kiện, tạm đình chỉ và các hành vi về điều dành cho quốc gia thứ ba mới nêu điều khoản',
    'provisions-go-with-allowed':
      'các điều khoản được liệt kê khi bảo lưu chỉ được phép đối với chúng, hoặc đối với mọi điều khoản trừ chúng, và không ở chỗ nào khác',
    'organ-named': 'cơ quan được nêu khi việc chấp nhận thuộc về một cơ quan, và không ở chỗ nào khác',
    'intent-fits':
      'bảo lưu nêu rõ là loại trừ hay sửa đổi điều khoản; phản đối có thể nêu oppose-entry-into-force hoặc without-benefit; hành vi khác không có intent',
    'replaces-needed': 'dòng rút lại nêu trong replaces dòng mà nó rút',
    'disputed-by-both':
      'khi binding là disputed, bindingAccounts dẫn ít nhất một bên coi là legal và một bên coi là political; nếu không thì không dẫn ai',
    'beside-names-it': 'điều khoản beside nêu văn kiện kia trong to; beside any không nói gì cả',
    'saved-prevails': 'saved chỉ đi với over: điều khoản mà Điều 30(1) bảo lưu là điều khoản được ưu tiên',
    'family-needed':
      'thời hạn cho các bên đến sau nêu trong between rằng hành vi trước khi có hiệu lực có chờ thời hạn đó (own-delay) hay không (general-day)',
    'of-successions': 'predecessor chỉ dùng cho việc kế thừa',
    'precedence-to-another':
      'điều khoản về thứ tự ưu tiên nêu trong to một văn kiện khác, hoặc any, chứ không phải chính văn kiện của nó',
    'towards-others':
      'việc tạm đình chỉ đối với một số bên nêu các bên khác trong towards, chứ không nêu chính bên tạm đình chỉ',
    'of-suspensions': 'towards chỉ dùng cho việc tạm đình chỉ',
    'ground-fits':
      'việc tạm đình chỉ có thể dựa trên mọi căn cứ, việc rút khỏi chỉ dựa trên căn cứ được viện dẫn: breach, impossibility, change-of-circumstances hoặc hostilities; hành vi khác không có căn cứ',
    'clause-or-none':
      'một điều khoản có số điều (`locator`); văn bản không có điều khoản thì ghi `clause: none` và không có thời hạn thông báo',
    'requirement-asks':
      'một yêu cầu phải nói điều gì phải có (`when`), hoặc hành vi phải kèm theo điều gì (`carries`)',
    'notice-of-tacit-renewal':
      'thông báo trước cuối kỳ hạn được đưa ra khi gia hạn mặc nhiên; gia hạn bằng hành vi cần hành vi đó',
    'all-of-the-parties':
      'trong các bên của văn kiện này chỉ có thể đòi mọi bên đồng ý: agreed là all, hoặc of nêu của ai',
    'confirms-formally':
      'xác nhận chính thức là hành vi của tổ chức quốc tế (VCLT-IO điều 14(2)); hành vi của quốc gia là phê chuẩn',
    'joining-of-acceptors':
      'joining chỉ có nghĩa khi sửa đổi ràng buộc những bên chấp nhận nó; sửa đổi ràng buộc tất cả thì ràng buộc cả bên tham gia sau',
    'table-on-file': 'điều khoản dựa vào một bảng mà văn kiện này không có trong weights',
    'territories-needed': 'việc mở rộng nêu trong territories những lãnh thổ được áp dụng',
    'territories-of-scope': 'chỉ việc mở rộng (extend) hoặc loại trừ (exclude) mới nêu territories',
    'territory-on-file': 'điều nêu trong territories phải có trong sổ với loại territory',
    'registered-on-a-day': 'việc đăng ký có số, hoặc do ai đó thực hiện, thì có ngày',
    'way-in-on-file':
      'openBy nêu, theo điều khoản, một trong các cách tham gia mà văn kiện này có trong participation',
    'count-without-days':
      'số thành viên của một danh sách được đếm theo danh sách không có ngày; thành viên của danh sách này có vào có ra',
  },
  syntax: {
    spaces: 'dấu cách, không phải tab, ở đầu dòng',
    'same-column': 'mọi phần của một danh sách hoặc tập khóa bắt đầu ở cùng một cột',
    'closing-mark': 'dấu hai chấm, dấu phẩy, dấu ngoặc hoặc dấu nháy, ở đây hoặc trước đó một chút',
    'one-colon': 'mỗi dòng một khóa, và dấu nháy quanh những từ có dấu hai chấm',
    'short-key': 'dấu hai chấm của khóa trong vòng 1024 ký tự',
    'known-escape': 'sau dấu gạch chéo ngược là chữ mà YAML biết, hoặc dấu nháy đơn',
    'quoted-beginning': 'dấu nháy quanh những từ bắt đầu bằng ký tự như vậy',
    'one-document': 'mỗi tệp một tài liệu',
    'nothing-more': 'ở đây là thứ khác, hoặc không có gì',
    'no-anchor': 'không có neo và bí danh',
    'no-tag': 'không có thẻ',
    'no-directive': 'không có chỉ thị',
    'word-as-key': 'một từ làm khóa, đặt trong dấu nháy nếu trông giống thứ khác',
    flat: 'nhiều nhất 64 danh sách và tập khóa lồng trong nhau',
    'closed-field': 'dấu nháy ở cả cuối ô',
    'quoted-field': 'dấu nháy quanh cả ô, và dấu nháy bên trong viết đôi',
    'zip-apart': 'các tệp trong gói nén không nằm chồng lên nhau',
    'zip-checksum': 'nội dung giải nén khớp với tổng kiểm tra',
    'zip-few': 'nhiều nhất 2.000 tệp trong gói nén',
    'zip-honest': 'nội dung giải nén không quá 200 lần kích thước',
    'zip-method': 'các tệp được lưu nguyên hoặc nén kiểu deflate',
    'zip-names': 'các tên không dẫn ra ngoài thư mục',
    'zip-once': 'mỗi tệp trong gói nén một lần',
    'zip-one-disk': 'gói nén liền một phần',
    'zip-open': 'tệp không có mật khẩu',
    'zip-part': 'phần mà sổ tính nêu có ở trong đó',
    'zip-sizes': 'các tệp có kích thước như gói nén nêu',
    'zip-small': 'nhiều nhất 64 MiB khi giải nén',
    'zip-whole': 'một gói zip nguyên vẹn',
    'xml-no-doctype': 'XML không có khai báo kiểu tài liệu',
    'xml-shallow': 'các phần tử lồng nhau nhiều nhất 64 tầng',
    'xml-utf8': 'XML ở dạng UTF-8',
    'xml-whole': 'XML đúng cú pháp',
    workbook: 'một sổ tính như các chương trình lưu từ năm 2007 (.xlsx), không có mật khẩu',
    'filled-sheet': 'một trang tính có nội dung',
    'rows-in-order': 'các dòng đếm tăng dần, mỗi dòng một lần',
    'cells-in-order': 'các ô của một dòng theo thứ tự, mỗi ô một lần',
    'known-range': 'một vùng ô như A2:A4, và không quá 20.000 ô',
    'known-string': 'một văn bản có trong bảng văn bản',
    'known-value': 'một loại giá trị mà sổ tính có thể chứa',
    'seen-letters': 'chỉ những ký tự nhìn thấy được',
    'sheet-small': 'nhiều nhất một triệu ô',
    'comma-after-field': 'dấu phẩy hoặc hết dòng sau ô, và dấu nháy bên trong viết đôi',
  },

  cli: {
    about: 'Trả lời câu hỏi về các thỏa thuận từ một sổ ghi văn kiện và hành vi, mỗi câu kèm lý do.',
    optionOn: 'ngày được hỏi, NNNN-TT-NN (năm-tháng-ngày)',
    optionAt: 'chỉ dùng N hành vi đầu tiên của sổ',
    optionLang: 'ngôn ngữ của câu trả lời',
    optionJson: 'in JSON',
    optionCsv: 'in bảng dưới dạng CSV',
    optionPlain: 'in mỗi bản ghi một dòng, các giá trị cách nhau bằng tab, không có dòng tiêu đề',
    completion: 'tập lệnh để shell tự hoàn thành lệnh và tùy chọn',
    optionData: 'thư mục của một sổ khác',
    optionPort: 'cổng của địa chỉ cục bộ',
    report: 'một bản tin, từng câu một: điều gì được ghi, và điều gì suy ra từ đó',
    dossier: 'một cuộc đàm phán: ai chờ ai, điều gì nằm trong vòng tròn, điều gì sẽ tháo gỡ',
    status: 'một văn kiện vào một ngày: có hiệu lực hay không, và đối với ai',
    party: 'một bên vào một ngày: vị thế đối với từng văn kiện',
    relations: 'ai bị ràng buộc với ai bởi một văn kiện, và bởi những điều khoản nào',
    optionBetween: 'hai bên',
    optionOf: 'một bên, đối với mọi bên khác',
    optionWhy: 'kèm lý do; dùng cùng --between',
    twoParties: (p) => `--between cần hai bên; đã đưa ${p.n}.`,
    whyNeedsTwo: '--why đi cùng --between và hai bên.',
    whyCommand: 'lý do của một câu trả lời',
    structures: 'quốc gia nào trong danh sách thuộc cấu trúc nào, và quốc gia nào không thuộc cấu trúc nào',
    list: 'mọi thứ có trong sổ',
    serve: 'hiện các trang ở một địa chỉ cục bộ',
    usage: {
      unknownCommand: (p) => `Không có lệnh ${p.what}.`,
      unknownOption: (p) => `Không có tùy chọn ${p.what}.`,
      noCommand: () => 'Chưa có câu hỏi: thiếu lệnh.',
      optionOfInner: (p) =>
        p.names.length === 1
          ? `Trước ${p.what} phải có một lệnh của ${p.group}: mufakat ${p.group} ${p.names[0]} ${p.what} …`
          : `Trước ${p.what} phải có một lệnh của ${p.group}: mufakat ${p.group} <command> ${p.what} …, là một trong các lệnh ${p.names.join(', ')}.`,
      optionElsewhere: (p) => `${p.what} đứng sau lệnh: mufakat <command> ${p.what} …`,
      missing: (p) => `Thiếu ${p.what}.`,
      optionWithoutValue: (p) => `${p.what} cần một giá trị.`,
      tooManyArguments: () => 'Có nhiều đối số hơn mức lệnh này nhận.',
      conflict: (p) => `Không thể dùng ${p.what} và ${p.other} cùng nhau.`,
    },
    byDefault: (p) => `mặc định: ${p.value}`,
    helpTitles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Đối số:',
      'Options:': 'Tùy chọn:',
      'Commands:': 'Lệnh:',
    },
    examples: 'Ví dụ:',
    examplesFrom: 'Tệp và tên lấy từ docs/walk-through.md; thư mục record có các tệp của docs/formats.',
    exampleEnds: (p) => `kết thúc với mã ${p.code}`,
    helpOption: 'trợ giúp về một lệnh',
    versionOption: 'phiên bản',
    kinds: {
      report: 'bản tin',
      dossier: 'hồ sơ',
      instrument: 'văn kiện',
      party: 'bên',
      region: 'danh sách quốc gia',
      entry: 'mục',
      provisions: 'quy tắc về một số quy định',
    },
    eachWayIn: (p) => `${grouped(p.n)} danh sách, mỗi danh sách kèm các cách hiểu: --json, hoặc trang.`,
    nothingCalled: (p) => `Trong sổ không có gì tên là ${p.name}.`,
    notFound: (p) => `Trong sổ không có ${p.what} nào tên là ${p.name}.`,
    onFile: (p) => `Trong sổ có: ${p.names}.`,
    badDay: (p) => `${p.found} không phải là ngày trong lịch; hãy viết như 2025-10-28.`,
    badNumber: (p) => `${p.found} không phải là số nguyên.`,
    badLanguage: (p) => `${p.found} không có trong các ngôn ngữ: ${p.spoken}.`,
    stateOn: (p) => `Tình trạng vào ${p.day}, sổ: ${p.at} hành vi đầu tiên.`,
    try: (p) => `Hãy thử: ${p.command}`,
    closed: 'Đã đóng.',
    serving: (p) => `Các trang được hiện ở ${p.url} (dừng bằng Ctrl-C).`,
    checked: (p) => `Sổ không có lỗi: ${p.files} tệp, ${p.instruments} văn kiện, ${p.acts} hành vi.`,
    checkedNothing: () =>
      'Trong đó không có gì: không có tệp nào trong các thư mục như parties, sources hoặc instruments. Có đúng thư mục muốn đưa không?',
    ofSeveral: (p) =>
      `${p.name} là tên của nhiều hơn một mục trong sổ: ${p.names}. Hãy nói rõ là mục nào, bằng định danh của nó.`,
    revokesAnothers: (p) =>
      `${p.act}: ${p.who} rút lại việc ${p.other} đã làm về ${p.title}: thông báo do chính bên đưa ra nó rút lại (Điều 68 Công ước Viên), và hành vi này không rút lại gì cả. Bên ấy, hoặc hành vi nêu trong about, có đúng không?`,
    endedNothing: (p) =>
      `${p.act}: ${p.who}, ${p.kind}: không có gì để chấm dứt, vì sổ này không ghi sự đồng ý chịu ràng buộc nào của bên này đối với ${p.title} trước đó (Điều 2(1)(g) Công ước Viên). Sổ thiếu một sự đồng ý, hay thừa hành vi này?`,
    exitHelp:
      'Mã thoát: 0 đã trả lời, 2 cách dùng, 3 đầu vào bị từ chối, 4 không tìm thấy, 5 lỗi đọc hoặc ghi, 70 lỗi trong chương trình, hoặc của nơi lưu nhật ký đang được phục vụ.',
    namesHelp:
      '"mufakat list" nêu các bản tin, hồ sơ, văn kiện, danh sách quốc gia và các bên mà các lệnh này nhận theo mã hoặc theo tên.',
    optionAssume: 'giả định một hành vi mà chưa ai thực hiện, như "VĂN-KIỆN BÊN LOẠI NGÀY"; có thể lặp lại',
    optionRead: 'coi một câu trả lời cho câu hỏi của hồ sơ là đã cho, như R1=phương-án; có thể lặp lại',
    badReading: (p) =>
      `--read ${p.found}: hồ sơ này không có câu hỏi và câu trả lời như vậy. Trong sổ có: ${p.known}`,
    optionRegion: 'một danh sách quốc gia trong sổ; các danh sách khác nhau, nên không tự lấy danh sách nào',
    noTable: 'Câu trả lời này không phải là bảng, nên không có --csv; hãy dùng --json.',
    badPort: (p) =>
      `${p.found} không phải là cổng; hãy đưa một số nguyên từ 1 đến ${p.last}, hoặc 0 để lấy cổng trống bất kỳ.`,
    portTaken: (p) =>
      `Cổng ${p.port} đang bị chương trình khác dùng. Hãy chọn cổng khác bằng --port, hoặc --port 0 để lấy cổng trống bất kỳ.`,
    portForbidden: (p) =>
      `Người dùng này không được mở cổng ${p.port}. Hãy chọn cổng từ 1024 trở lên bằng --port, hoặc --port 0 để lấy cổng trống bất kỳ.`,
    notServed: (p) =>
      `Không thể hiện các trang ở cổng ${p.port} (${p.code}). Hãy chọn cổng khác bằng --port, hoặc --port 0 để lấy cổng trống bất kỳ.`,
    beyondRecord: (p) => `sổ này có ${p.size} hành vi; hãy đưa một số từ 0 đến ${p.size}.`,
    readTwice: (p) =>
      `--read ${p.question}=…: không thể coi hai câu trả lời cho một câu hỏi đều là đã cho; hãy đưa một.`,
    moreRefusals: (p) => `… và ${p.n} nữa. Tất cả: cùng lệnh đó với --json.`,
    notWritten: (p) =>
      `Không ghi được trọn câu trả lời (${p.code === 'ENOSPC' ? 'thiết bị hết chỗ' : p.code}). Phần đã ghi bị cắt; hãy dọn chỗ hoặc chọn nơi khác, rồi hỏi lại.`,
    fault: (p) =>
      `Lỗi trong chính chương trình; không có gì thay đổi. Xin báo lỗi kèm những dòng này:\n${p.stack}`,
  },

  ui: {
    skip: 'Tới câu trả lời',
    menu: 'Trình đơn',
    stateOn: 'Tình trạng vào',
    dayAskedAbout: 'Ngày được hỏi',
    changeDay: 'Đổi ngày',
    anotherDay: 'Ngày khác',
    day: 'Ngày',
    month: 'Tháng',
    year: 'Năm',
    show: 'Hiện',
    previousEntry: 'ngày trước đó có điều trong sổ',
    nextEntry: 'ngày sau đó có điều trong sổ',
    noLater: 'không có mục muộn hơn',
    recordAt: (p) => `sổ: ${p.n} hành vi đầu tiên`,
    navLabel: 'Chính',
    navReports: 'Bản tin',
    navDossiers: 'Hồ sơ',
    navInstruments: 'Văn kiện',
    navStructures: 'Cấu trúc',
    navParties: 'Các bên',
    navAbout: 'Cách làm',
    themeLabel: 'Sáng hoặc tối',
    themeLight: 'Sáng',
    themeDark: 'Tối',
    themeDevice: 'Theo thiết bị',
    homeTitle:
      'Điều gì đã được thỏa thuận, giữa ai, và điều gì còn đang chờ. Vào bất kỳ ngày nào, kèm lý do.',
    homeLede:
      'Mufakat là sổ ghi mở về các thỏa thuận giữa những bên bình đẳng và là bộ máy suy luận trên sổ đó. Mỗi câu trả lời nêu các hành vi và điều khoản làm căn cứ. Sổ không đứng về phía nào và không ai làm chủ nó.',
    voices: 'Ba giọng nói, không bao giờ lẫn vào nhau',
    voiceSaid: 'điều ai đó đã nói',
    voiceConcluded: 'điều suy ra từ sổ',
    voiceRead: 'cách ai đó hiểu',
    search: 'Tìm',
    searchLabel: 'Tìm văn kiện, bên, phát biểu và cách hiểu',
    searchResults: (p) => `${p.n} mục cho “${p.q}”`,
    searchNothing: (p) => `Sổ này không có gì cho “${p.q}”.`,
    searchEmpty: 'Hãy gõ một tên hoặc một từ.',
    searchHint: 'Một tên, một tiêu đề, một từ, hoặc số của một mục như S9 hoặc R10.',
    oneReport: 'Một bản tin báo chí, từng câu một',
    oneReportLede:
      'Ví dụ đầu tiên được làm đầy đủ, không phải là sự tán thành. Bên trái là bản tin bằng lời của chúng tôi; ở giữa là điều có trong sổ; bên phải là điều có thể kết luận vào ngày đó.',
    reportSays: 'Bản tin nói',
    recorded: 'Điều được ghi',
    answerOn: (p) => `Câu trả lời vào ${p.day}`,
    number: 'Số',
    allReported: 'mọi điều kể trong đó đều dựa trên tin báo chí; ở đây không có gì được ký hay lưu chiểu',
    questionLeftOpen: 'một câu hỏi mà bản tin để ngỏ',
    openReport: 'Toàn bộ bản tin',
    openDossier: 'Mở hồ sơ',
    data: 'Dữ liệu',
    pending: 'Còn đang chờ vào ngày này',
    needsFrom: 'chờ',
    settledExample: 'Một ví dụ đã xong',
    settledLede: (p) => `${p.title}: vào ${p.day}, hôm trước cuộc gặp, rồi từng ngày cho đến hết.`,
    wholeContinent: 'Ai thuộc cấu trúc nào',
    pinned: 'Trang này, cố định',
    pinnedLine: (p) => `tình trạng vào ${p.day} · sổ ở ${p.at} hành vi · quan điểm bản đồ: không chọn`,
    notSigned:
      'Sổ của trang này là một tập tệp kèm nguồn. Các hành vi của nó không được ký và không nằm trong nhật ký nào.',
    pages: 'Các trang',
    concluded: 'Kết luận',
    read: 'Cách hiểu',
    said: 'Lời nói',
    speaker: 'Người nói',
    addressee: 'Nói với',
    eventLabel: 'Dịp',
    whenLabel: 'Khi nào',
    reportVoice: 'giọng của chính bản tin',
    chain: 'Lời nói tới đây bằng cách nào',
    chainCount: (p) => `đã chuyển ${p.n} lần`,
    otherAccounts: 'Các lời kể khác; tất cả đều được giữ',
    putsOnRecord: 'Đưa vào sổ',
    inOtherLanguages: 'Câu này trong các ngôn ngữ khác',
    leftOpen: 'Còn để ngỏ',
    nobodyReadsSo: 'không ai trong sổ này hiểu như vậy',
    notes: 'Ghi chú',
    whoSaidWhat: 'Ai đã nói gì, theo ai',
    gradesOfAnAct: 'Các mức chứng thực của một hành vi',
    readingGrade: 'một cách diễn giải, không bao giờ là hành vi',
    nowLine: 'ngày được hỏi',
    keptOut: 'Không đưa vào',
    oneSideTitle: 'Chỉ theo lời một bên',
    oneSideBody: (p) =>
      `Về ${p.objects}, trong sổ chỉ có lời của ${p.side}, do chính bên đó nói hoặc được thuật lại.`,
    tally: 'Số mục theo người kể',
    readingEntries: (p) => `${p.n} mục mà không ai nêu: chúng chỉ đúng theo một cách hiểu`,
    entriesTold: (p) => `${p.n} mục`,
    relayed: 'do chính bản tin kể hoặc suy ra',
    concernsTitle: (p) => `Liên quan đến: ${p.names}.`,
    positions: 'Lập trường vào ngày đó',
    item: 'Khoản mục',
    silentCell: 'không nêu',
    waits: 'Ai chờ ai',
    waitsLegend: 'Nét liền: đã nêu. Nét đứt: chỉ theo một cách hiểu. Khung chấm: không nêu tên ai.',
    statedWaits: 'Đã nêu',
    readWaits: 'Chỉ theo một cách hiểu',
    goals: 'Điều gì cản trở, và điều gì sẽ tháo gỡ',
    goalsLede:
      'Với mỗi câu hỏi: trước hết là điều đã nói và không gì hơn, rồi mọi tổ hợp cách hiểu có liên quan. Không chọn sẵn tổ hợp nào cho bạn; con số là số tổ hợp, không phải xác suất.',
    asSaidOnly: 'Như đã nói, mọi câu hỏi đều để ngỏ',
    sameUnderAll: 'Như nhau theo mọi cách hiểu.',
    combinations: (p) => `${grouped(p.n)} trên ${grouped(p.total)} tổ hợp`,
    whenReadings: 'khi',
    orWhen: 'hoặc khi',
    anyReading: 'theo mọi cách hiểu',
    smallestSets: 'Những tập hành vi nhỏ nhất sẽ tháo gỡ',
    betweenDiagnoses: (p) => `nếu chưa làm gì trong số đó: ${p.least}; nếu đã làm tất cả: ${p.most}`,
    perhapsClosed: 'không thể xác định có còn hay không: các ngày trong sổ để ngỏ điều đó',
    tooManyCombinations: (p) =>
      `Các cách hiểu có liên quan kết hợp theo ${grouped(p.n)} cách, quá nhiều để thử từng cách. Hãy coi một số câu trả lời là đã cho: mufakat dossier … --read R1=…`,
    notSearchedFurther: (p) => `không tìm xa hơn các tập ${p.n} hành vi; có thể còn tập khác`,
    takenAsGiven: (p) => `Coi là đã cho trong câu trả lời này: ${p.readings}.`,
    alreadyOpen: 'không cần hành vi nào nữa: không điều kiện nào đã nêu cản trở',
    waiving: (p) => `bỏ qua điều kiện đã nêu cho ${p.acts}`,
    together: (p) =>
      `${p.acts} chờ nhau. Nếu làm cùng một lúc, cùng nhau, chúng sẽ tháo gỡ, với điều kiện mỗi bên nói rằng điều kiện của mình có thể được đáp ứng như vậy.`,
    variants: (p) => `điều sẽ tháo gỡ, trong ${p.n} trường hợp`,
    changingQuestions: 'Các câu hỏi làm thay đổi kết quả',
    whoOnlyQuestions: 'Các câu hỏi chỉ làm thay đổi hành vi của ai đang được chờ',
    idleQuestions: 'Các câu hỏi ở đây không làm thay đổi gì',
    commonToAll: 'Chung cho mọi cách hiểu',
    noCommonSet: 'không có một tập hành vi nào tháo gỡ theo mọi cách hiểu',
    fourSets: 'Đã làm, phải làm, đang mở, có thể cùng làm',
    fourSetsLede: 'Các hành vi chưa làm, theo tập xa nhất mà chúng thuộc về: mỗi tập chứa tập trước nó.',
    setNow: 'đã làm, hoặc được tính là đã làm',
    setKept: 'phải làm, nếu ai cũng giữ lời',
    setReleased: 'được giải phóng: điều kiện đã nêu được đáp ứng',
    setOpen: 'đang mở: không điều kiện của ai cản trở',
    setCould: 'chỉ có thể cùng nhau: một vòng tròn',
    setBeyond: 'ngoài những gì bất kỳ ai đã nhắc tới',
    readingsTitle: 'Các cách hiểu, cạnh nhau',
    readingsLede:
      'Những câu hỏi mà lời nói để ngỏ. Các phương án xếp theo thứ tự chữ cái của tên trong sổ; không phương án nào là mặc định.',
    asWorded: 'người hiểu như vậy',
    notFound: 'Đã tìm và không thấy',
    adopted: 'Làm ngày',
    depositary: 'Cơ quan lưu chiểu',
    clauseInForce: 'Bắt đầu có hiệu lực',
    clauseLater: 'Các bên đến sau',
    noClause: 'không có điều khoản',
    clauseLeave: 'Rút khỏi',
    clauseTerritories: 'Áp dụng cho lãnh thổ nào',
    waysIn: 'Ai có thể tham gia, và bằng cách nào',
    noList: 'trong sổ không có danh sách',
    provisions: 'Các điều khoản trong sổ',
    inOurWords: 'bằng lời của chúng tôi',
    bothLimbs: 'Một nguyên tắc có nhiều vế thì hiện đủ các vế.',
    progress: 'Các hành vi đồng ý theo thời gian',
    progressDesc: (p) => `${p.n} bên tính đến ${p.to}, từ ${p.from}.`,
    statusOfEach: 'Tình trạng của từng bên tham gia',
    alphabetical: 'Xếp theo chữ cái, trong ngôn ngữ của người đọc. Mỗi từ có gạch chấm mở ra lý do của nó.',
    participant: 'Bên tham gia',
    status: 'Tình trạng',
    since: 'Từ ngày',
    acts: 'Hành vi',
    confidence: 'Mức chắc chắn',
    where: 'Ở đâu',
    mapNote:
      'Bản đồ là mục lục của bảng và không nói gì về biên giới. Các vùng có yêu sách đối nghịch được gạch chéo và không mang giá trị nào. Các quốc gia nhỏ vẽ bằng vòng tròn.',
    mapMember: 'đang có hiệu lực hoặc đang được áp dụng',
    mapOther: 'vị thế khác',
    mapDisputed: 'yêu sách đối nghịch, không hiện giá trị',
    claims: 'Các vùng gạch chéo, và ai yêu sách gì',
    mapCount: 'số cấu trúc mà mỗi quốc gia thuộc về',
    accountsTitle: 'Các lời kể khác nhau',
    structuresTitle: 'Ai thuộc cấu trúc nào, ai không thuộc cấu trúc nào',
    structuresLede:
      'Các cấu trúc xếp theo chữ cái, không xếp hạng, không có tổng điểm. Mỗi danh sách quốc gia là dữ liệu đầu vào có tác giả.',
    lists: 'Các danh sách quốc gia',
    chooseList: 'Các quốc gia được hiện',
    listOf: (p) => `${p.n} quốc gia`,
    widest: 'nhiều nhất trong một cấu trúc',
    inNone: 'không thuộc cấu trúc nào',
    nobody: 'không ai',
    matrix: 'Quốc gia và cấu trúc',
    howCome: 'Điều khoản tham gia cho phép những bên ở ngoài làm gì',
    indivisible: 'An ninh không thể chia cắt: mọi vế, cạnh nhau',
    structure: 'Cấu trúc',
    members: 'thành viên',
    instrument: 'Văn kiện',
    instrumentsTitle: 'Văn kiện',
    partiesTitle: 'Các bên',
    proposalsTitle: 'Đề xuất',
    proposalsLede: 'Đã được đưa ra, và không phải là văn kiện: không ràng buộc ai.',
    dossiersTitle: 'Hồ sơ',
    reportsTitle: 'Bản tin',
    codes: 'Mã',
    nameFrom: (p) => `Tên theo ${p.source}.`,
    memberships: 'Đối với từng văn kiện',
    mayDo: 'Nơi bên này ở ngoài: điều khoản cho phép làm gì',
    saysIn: 'Bên này đã nói gì, theo ai',
    whyTitle: (p) => `Vì sao: ${p.what}`,
    asOnRecord: 'Như trong sổ, không có giả định đó',
    ownEndTitle: 'Không thể kết luận từ sổ này',
    ownEndBody: 'Cho đến khi được sửa, không thể kết luận điều gì từ sổ này.',
    badAssumptionTitle: 'Không thể giả định hành vi này',
    tooManyAssumed: (p) => `Trên một trang không thể giả định quá ${p.n} hành vi.`,
    wouldChangeTitle: 'Điều gì sẽ thay đổi',
    doesNotSay: 'Điều này không nói gì',
    doesNotSayDossier:
      'Nó không nói rằng có ai đã từ chối, trì hoãn hoặc nợ một hành vi, hay rằng điều gì đã được thỏa thuận. Nó không nói một đề xuất có nội dung gì khi không nguồn nào nêu. Nó không đặt nghĩa vụ lên quốc gia không phải là bên.',
    doesNotSayStatus:
      'Nó không nói những hành vi không có trong sổ này sẽ thay đổi điều gì, và không xét một hành vi có giá trị hay không, chỉ nói điều suy ra từ những hành vi có trong sổ.',
    howToRead: 'Cách đọc',
    readConcluded: 'một bước mà bộ máy thực hiện',
    readSaid: 'một mục của sổ, kèm mức chứng thực',
    readReading: 'chỗ người đọc hiểu khác nhau',
    readMissing: 'điều sổ không có',
    notFoundTitle: 'Không có trong sổ này',
    notFoundBody: 'Không có trang nào ở địa chỉ này. Không tìm thấy không có nghĩa là không có.',
    aboutTitle: 'Cách làm',
    badSizeTitle: 'Không phải là kích thước của sổ',
    badDayTitle: 'Không phải là ngày trong lịch',
  },
  about_page: [
    {
      h: 'Tên gọi',
      p: 'Không quốc gia, liên minh hay tổ chức nào có tên trong chương trình; mọi tên đều là dữ liệu có nguồn. Các bên có mã riêng, còn mã số chỉ là thuộc tính. Đổi tên mọi bên thì đổi tên trong mọi câu trả lời và không đổi gì khác; có phép thử cho thấy điều đó.',
    },
    {
      h: 'Thứ tự',
      p: 'Các danh sách xếp theo chữ cái trong ngôn ngữ của người đọc. Không cách hiểu, danh sách hay cặp nào là mặc định. Số tổ hợp là số đếm, không phải xác suất. Không có điểm số và không có xếp hạng.',
    },
    {
      h: 'Màu và dấu',
      p: 'Một màu cho dữ liệu; không cờ, không đỏ hay xanh lá. Mỗi dấu đứng cạnh từ của nó. Vòng tròn: tình trạng pháp lý. Ô vuông: mức chứng thực. Tam giác: bước đi trong đàm phán.',
    },
    {
      h: 'Biên giới',
      p: 'Bản đồ không theo quan điểm nào. Các vùng có yêu sách đối nghịch được gạch chéo, không mang giá trị của ai và liệt kê các yêu sách kèm nguồn. Đường viền chỉ là dấu hiệu thô.',
    },
    {
      h: 'Từ ngữ',
      p: 'Tự nêu: lời do chính bên đó công bố. Theo tin đưa: người khác nói rằng bên đó đã nói như vậy. Cách hiểu: một cách diễn giải, có tên, kèm người hiểu như vậy. Chắc chắn: hai nguồn độc lập hoặc trang của chính cơ quan lưu chiểu. Nhiều khả năng: một nguồn. Chưa kiểm chứng: ở đây chưa ai tra cứu.',
    },
    {
      h: 'Ngày',
      p: 'Ngày bắt đầu có hiệu lực được công bố có giá trị quyết định; ngày tính từ các hành vi được hiện bên cạnh, và chỗ khác nhau được nêu. Khi một ngày không chắc chắn mang tính quyết định, câu trả lời là “không thể xác định”. Sau mục cuối cùng, câu trả lời nói rõ như vậy và không đếm tiếp.',
    },
    {
      h: 'Điều này không phải là gì',
      p: 'Không phải tòa án, không phải dự báo, không phải tư vấn. Nó nói điều suy ra từ một sổ ghi, không nói ai đúng, ai sẽ làm gì, hay ai là quốc gia.',
    },
    {
      h: 'Chưa có',
      p: 'Các hành vi của sổ này không được ký: nó là một tập tệp kèm nguồn. Các hành vi được ký nằm trong nhật ký của một cơ quan lưu chiểu, và văn phòng của cơ quan ấy hiển thị chúng trên các trang riêng.',
    },
  ],
};
