/** Tiếng Việt: những gì chỉ dòng lệnh nói về khóa, hành vi và nhật ký. */
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
  key: 'khóa: tạo khóa, hiện nửa công khai',
  keyNew: 'tạo một khóa và giữ nó trong một tệp chưa có',
  keyShow: 'phần mà người khác dùng để kiểm tra, từ một khóa trong tệp',
  keySigner:
    'giữ trong tệp cách ký của một khóa có phần bí mật ở nơi khác: bằng chương trình, hoặc bằng SSH agent',
  keyPasskey: 'khóa mà trình duyệt đã đăng ký, từ câu trả lời JSON của nó',
  optionPublic: 'nửa công khai của nó, Ed25519 hoặc P-256: tệp PEM, hoặc tệp của OpenSSH (.pub)',
  optionBy: 'exec:PROGRAM ARGUMENTS, nhận các byte cần ký ở đầu vào chuẩn và viết ra chữ ký; hoặc ssh-agent',
  optionAssertion: 'câu trả lời của trình duyệt được yêu cầu ký bằng passkey, dạng JSON; có thể lặp lại',
  signWith: 'Hãy nêu ký bằng gì: --key FILE, hoặc --assertion FILE cho passkey.',
  notPublic: (p) =>
    `${p.path} không chứa khóa công khai Ed25519 hoặc P-256 ở dạng PEM hoặc dạng của OpenSSH.`,
  badBy: (p) => `--by ${p.found}: hãy viết exec:PROGRAM ARGUMENTS, hoặc ssh-agent.`,
  notSignedBy: (p) => `${p.key} chưa ký: ${p.says} (${p.detail}). Không có gì thay đổi.`,
  act: 'hành vi có chữ ký: soạn, ký, kiểm tra, nộp',
  actBegin: 'ký hành vi mà một bên bắt đầu',
  actCharter: 'soạn hiến chương của một nhóm, để các bên ký',
  actDraft: 'soạn một hành vi ở chỗ của nó trong nhóm',
  actSign: 'ký một dự thảo, hoặc một hành vi mà người khác đã ký',
  actCheck: 'một hành vi nói gì, và ai đã ký',
  actSubmit: 'cho các hành vi vào chỗ của chúng trong nhật ký, với tư cách cơ quan lưu chiểu',
  actList: 'mọi hành vi của một nhật ký, kèm thẩm quyền thực hiện',
  circle: 'nhóm: bắt đầu nhật ký của một nhóm',
  circleNew: 'bắt đầu một nhật ký với các bên và hiến chương của họ',
  audit: 'tính lại một nhật ký từ các mục của nó và cho biết nó có tốt không',
  verify: 'kiểm tra thứ được giao: một hành vi, biên nhận, gói, nhật ký, bằng chứng về hai lịch sử',
  optionRecord: 'thư mục của một nhật ký, hoặc địa chỉ cơ sở dữ liệu của nó',
  optionLog: 'khóa của nhật ký: dạng chữ, hoặc tệp chứa nó',
  optionLogSecret: 'khóa bí mật của nhật ký, trong một tệp, do key new hoặc key signer tạo',
  optionKey: 'tệp khóa; có thể lặp lại',
  optionRoot: 'tệp khóa gốc; có thể lặp lại',
  optionNext: 'khóa sẽ tiếp quản về sau, là tệp hoặc chữ; có thể lặp lại',
  optionNeed: 'bao nhiêu khóa gốc cùng nhau nói thay cho bên đó',
  optionParty: 'FILE=NAME: hành vi mà một bên bắt đầu, và tên của bên đó trong các tệp; có thể lặp lại',
  optionOneParty: 'một bên, theo tên trong hiến chương hoặc theo mã',
  optionDepositary: 'ai giữ nhật ký',
  optionQuorum: 'bao nhiêu nhân chứng phải đồng ký; nếu bỏ trống, hai phần ba và một',
  optionBody: 'hành vi nói gì, dạng JSON',
  optionPowers: 'mã của ủy quyền làm căn cứ',
  optionDate: 'ngày mà người ký nêu; nếu bỏ trống, hôm nay',
  optionReceipt: 'thư mục cho các biên nhận',
  notAKey: (p) => `${p.path} không chứa khóa. Hãy tạo một khóa bằng: mufakat key new <name> <file>`,
  fileThere: (p) => `${p.path} đã có; không có gì thay đổi. Hãy chọn tên khác.`,
  refusedFile: (p) => `${p.path}: ${p.says}. Không có gì thay đổi.`,
  notRecorded: (p) => `${p.path}: ${p.says}. Chưa được ghi.`,
  otherKey: (p) => `${p.path}: hiến chương nêu khóa nhật ký khác với khóa này. Chưa ghi gì.`,
  keyIsOther: 'Hiến chương nêu khóa nhật ký khác với khóa đưa bằng --log.',
  sameKeys:
    'Khóa sẽ tiếp quản chính là một khóa gốc hôm nay: ai có khóa này thì có khóa kia. Hãy tạo khóa khác bằng: mufakat key new',
  badBody: (p) => `--body: ${p.says}`,
  noLog: (p) => `${p.path} không chứa nhật ký nào đọc được.`,
  noParty: (p) => `Trong nhật ký này không có bên ${p.name}. Có: ${p.known}.`,
  badParty: (p) => `--party ${p.found}: hãy viết FILE=NAME, tên bằng chữ thường và dấu gạch nối.`,
  recorded: (p) => `${p.id} là mục ${p.index} trên ${p.size}.`,
  recordedBefore: (p) => `${p.id} đã được ghi trước đó, là mục ${p.index}.`,
  keyFromCharter:
    'Khóa của nhật ký được lấy từ chính hiến chương của nó. Hãy đưa bằng --log khóa bạn có từ nơi khác: một nhật ký có thể khớp với chính nó mà vẫn không phải là nhật ký người khác đã thấy.',
  contradiction: (p) => `Hai hành vi đứng ở cùng một chỗ trong chuỗi của một khóa: ${p.key}, ${p.seq}.`,
  notGood: (p) => `Nhật ký không tốt. ${p.where}: ${p.says}.`,
  theLog: 'Nhật ký',
  readAt: (p) => `  Đọc từ ${p.log} khi có ${p.size} mục: --at ${p.log}=${p.size}.`,
  auditing: (p) => `${p.done} trên ${p.of} mục`,
  optionWitness: 'khóa mà bên đó dùng để làm chứng cho các nhật ký',
  optionAudited: 'tệp riêng của bạn ghi đã kiểm toán tới đâu; lần kiểm toán sau tiếp tục từ đó',
  optionProgress: 'báo tiến độ ở đầu ra lỗi chuẩn, như trong cửa sổ lệnh',
  badAudited: (p) =>
    `${p.path} không cho biết nhật ký này đã được kiểm toán tới đâu: ${p.says}. Chưa kiểm toán gì. Hãy đưa bằng --log khóa của lúc đó, hoặc kiểm toán không có --state.`,
  auditKept: (p) =>
    `Bị ngắt: đến nay ${p.done} trên ${p.of} mục là tốt. Điều đó được giữ trong ${p.state}; cùng lệnh này sẽ tiếp tục từ đó.`,
  auditedBefore: (p) =>
    `Chữ ký của ${p.entries} mục đầu đã được kiểm tra trong lần kiểm toán trước, theo ${p.state}, và không kiểm tra lại.`,
  auditFork: (p) =>
    `Cả hai điểm kiểm tra đã ký và bằng chứng được giữ trong ${p.path}: hãy đưa cho các bên khác xem.`,
  auditShorter: (p) =>
    `Có thể đây là bản sao cũ. Nếu nhật ký cho mọi người thấy như vậy, hãy giữ ${p.state}: trong đó có điều nhật ký đã ký trước đây.`,
  optionState: 'tệp mà nhân chứng giữ điều đã đồng ký lần cuối',
  circleCosigned: 'đặt chữ ký đồng ký của một bên dưới điểm kiểm tra đã công bố',
  circleExport: 'viết một nhật ký thành thư mục mà ai cũng kiểm toán được',
  office: 'cho người đọc xem nhật ký, và nhận hành vi cùng chữ ký đồng ký, ở một địa chỉ cục bộ',
  officeOpen: (p) => `Nhật ký được hiện ở ${p.url}; hành vi được nhận ở ${p.url}acts (dừng bằng Ctrl-C).`,
  cosignedBy: (p) => `Được ${p.names} đồng ký ở ${p.size} mục.`,
  notCosigned: (p) => `Không đồng ký: ${p.says}. Điều đã đồng ký lần cuối vẫn giữ nguyên.`,
  notTaken: (p) =>
    `${p.n} hành vi của nhật ký không có hiệu lực trong câu trả lời này, hoặc có tranh cãi: mufakat act list --record <folder>`,
  optionRecords:
    'thư mục của một nhật ký, hoặc địa chỉ cơ sở dữ liệu của nó; với nhóm có nhiều nhật ký, mỗi nhật ký một cái',
  optionLogs: 'khóa của một nhật ký: dạng chữ, hoặc tệp chứa nó; mỗi nhật ký một khóa',
  optionLogOfEach: 'khóa của nhật ký mà một cơ quan lưu chiểu giữ; mỗi cơ quan một khóa, theo thứ tự',
  optionObserver: 'bên mà các tường thuật về bên khác cũng được đọc; có thể lặp lại',
  optionWithin: 'trong bao nhiêu giờ một cơ quan lưu chiểu phải có điều mà cơ quan khác có; nếu bỏ trống, 24',
  oneLogEach: 'Hãy đưa số --log bằng số --depositary: mỗi cơ quan giữ một nhật ký riêng.',
  circleCompare: 'so sánh nhật ký của các cơ quan lưu chiểu trong nhóm: cái nào thiếu gì, ai được cho xem gì',
  circleCorrections: 'các đề nghị đính chính văn bản, và kết quả',
  otherCircle: (p) => `${p.path}: ${p.log} thuộc nhóm khác, hoặc được đưa hai lần.`,
  logsDiffer: (p) => `Các cơ quan lưu chiểu khác nhau ở ${p.n} chỗ: mufakat circle compare <folders>`,
  reportsUnread: (p) =>
    `${p.n} tường thuật của ${p.party} về bên khác chưa được đọc; để đọc: --observer ${p.party}`,
  compared: (p) => `${p.acts} hành vi trong ${p.logs} nhật ký, ${p.differing} chỗ khác nhau.`,
  depositariesDiffer: (p) =>
    `${p.n} chỗ khác nhau cần một cơ quan lưu chiểu trả lời. Hãy giữ các thư mục: biên nhận của nhật ký có hành vi đó cho thấy nó đã ở đó.`,
  lacking: {
    since: (p) =>
      `${p.log} thiếu ${p.id}, mà ${p.has} có là mục ${p.index}; nó đã tiếp tục thiếu hành vi đó trong ${p.hours} giờ.`,
    'not-yet': (p) => `${p.log} chưa có ${p.id}, mà ${p.has} có là mục ${p.index}.`,
  },
  sawAnother: (p) =>
    `Người ký ${p.id} đã thấy ${p.log} ở ${p.size} mục không như nó vốn có: bằng chứng chống lại nhật ký hoặc người ký.`,
  isIn: (p) => `trong ${p.logs}`,
  correction: {
    open: (p) =>
      `${p.id}: ${p.party} đã đề nghị đính chính ${p.instrument}; phản đối còn kịp đến ${p.until}.`,
    objected: (p) =>
      `${p.id}: đề nghị đính chính ${p.instrument} của ${p.party} bị phản đối kịp thời; văn bản giữ nguyên.`,
    'awaits-proces-verbal': (p) =>
      `${p.id}: đến ${p.until} không ai phản đối đề nghị đính chính ${p.instrument} của ${p.party}; cần lập biên bản đính chính.`,
    corrected: (p) => `${p.id}: ${p.instrument} được đính chính từ đầu, như ${p.party} đề nghị.`,
  },
  procesVerbalEarly:
    '  có một biên bản đính chính được ghi trước khi hết thời hạn phản đối, không có hiệu lực',
  noCorrections: 'Chưa có đề nghị đính chính nào.',
  recordGroup: 'sổ ghi từ tệp, và nhật ký làm gì từ đó',
  recordImport: 'ký điều các tệp kể về hành vi của bên khác, với tư cách người quan sát tường thuật lại',
  imported: (p) =>
    `${p.n} trên ${p.of} hành vi được ký dưới dạng tường thuật, trong ${p.out}; phần còn lại đã được tường thuật trước đó. Gửi bằng: mufakat act submit ${p.out}/*.act`,
  notTheNext: (p) =>
    `${p.path} không phải là hành vi chuyển nhật ký sang khóa được đưa. Không có gì thay đổi.`,
  circleContinue: 'tiếp tục một nhật ký mà các bên đã chuyển sang cơ quan lưu chiểu khác',
  leftBehind: (p) =>
    `Cơ quan lưu chiểu cũ đã ghi ${p.n} hành vi sau trạng thái mà các bên chuyển; ai thực hiện chúng phải thực hiện lại.`,
  optionSigning: 'bên đó; khi nhiều bên cùng hành động, mỗi khóa một bên, theo thứ tự của khóa',
  oneKeyEach: 'Hãy đưa số --party bằng số --key, cùng thứ tự; với một bên duy nhất thì --party một lần.',
  optionAnswer: 'giữ câu trả lời trong một tệp, cùng mọi thứ dùng để tính ra nó',
  noLogs: 'không có nhật ký nào được đưa bằng --record',
  tooShort: (p) => `${p.path} có ${p.size} mục, mà được yêu cầu nhiều hơn.`,
  recompute: 'tính lại một câu trả lời đã giữ từ sổ, và cho biết có giống không',
  noAnswer: (p) =>
    `${p.path} không chứa câu trả lời đã giữ. Cần nguyên tệp mà --receipt đã ghi. Hãy xin gửi lại, hoặc giữ lại câu trả lời bằng --receipt.`,
  otherFiles: (p) =>
    `Các tệp trong ${p.path} không phải là những tệp dùng để tính câu trả lời. Hãy đưa bằng --data thư mục như lúc đó.`,
  logMissing: (p) => `Câu trả lời còn được tính từ nhật ký ${p.log}: hãy đưa thư mục của nó bằng --record.`,
  logExtra: (p) => `Câu trả lời được tính không có nhật ký ${p.log}.`,
  notSignedSo: (p) =>
    `Điểm kiểm tra trong câu trả lời không phải do ${p.log} ký, hoặc bao gồm ít hơn điều câu trả lời nói.`,
  historyChanged: (p) =>
    `${p.log} nay kể một lịch sử khác về ${p.size} mục đầu của nó so với khi đưa ra câu trả lời. Hãy giữ tệp: điểm kiểm tra trong đó là bằng chứng.`,
  sameAnswer: 'Câu trả lời giống như cũ.',
  otherRules: (p) =>
    `Nó được tính bằng quy tắc khác (phiên bản ${p.version}), và theo các quy tắc này kết quả vẫn giống.`,
  otherAnswer: {
    'same-rules': (p) =>
      `Câu trả lời khác: tại ${p.path} trước là ${p.was}, nay là ${p.is}. Sổ và quy tắc không đổi: tệp đã bị sửa.`,
    'other-rules': (p) =>
      `Câu trả lời khác: tại ${p.path} trước là ${p.was}, nay là ${p.is}. Sổ không đổi, quy tắc thì khác.`,
  },
  keyWanted: (p) =>
    `${p.path} không cho biết nhật ký ký bằng khóa nào. Hãy đưa bằng --log khóa bạn có từ nơi khác.`,
  documentsAre: (p) =>
    `${p.held} trên ${p.named} tài liệu mà các hành vi nêu được giữ ở đây, đúng như đã nêu.`,
  documentAltered: (p) =>
    `Nhật ký tốt, nhưng một tài liệu kèm theo đã bị sửa: ${p.sha256}. Hãy lấy nó từ bản sao khác.`,
  notNamed: (p) =>
    `${p.path}: không hành vi nào của nhật ký nêu tài liệu này; nó không được giữ. Các hành vi đã được ghi. Mô tả của nó: mufakat act document <file>`,
  circleChecker:
    'viết ra trang kiểm tra gói, biên nhận, hành vi và bằng chứng không cần mạng, thành một tệp cho mọi trình duyệt',
  checkerKept: (p) =>
    `${p.out} kiểm tra trong mọi trình duyệt thứ được giao, không cần mạng. SHA-256 của nó: ${p.sha256}`,
  circleBundle: 'các hành vi cùng mọi thứ cần để kiểm tra không cần mạng, trong một thư mục hoặc một tệp zip',
  bundled: (p) => `${p.acts} hành vi trong ${p.out}.`,
  noAct: (p) =>
    `Không tìm thấy hành vi theo ${p.id} trong nhật ký này. Hãy đưa phần đầu của mã, ít nhất 8 ký tự.`,
  actDocument: 'mô tả một tài liệu như các hành vi nêu: giá trị băm, kích thước và kiểu',
  optionType: 'kiểu nội dung của tài liệu, ví dụ application/pdf',
  optionDocument: 'tài liệu mà một trong các hành vi nêu, để giữ kèm nhật ký; có thể lặp lại',
  mirror: 'giữ bản sao của cả nhật ký, và đồng ký rằng nó được giữ',
  mirrored: (p) => `${p.to} giữ nhật ký, ${p.size} mục.`,
  optionMirrorKey: 'khóa mà các bản gương của bên đó dùng để đồng ký; khác với khóa nhân chứng',
  optionMirrors: 'bao nhiêu bản gương của các bên phải giữ nhật ký',
  actCorrect: 'soạn một hành vi nói lại cho đúng điều mà hành vi trước cùng loại đã nói: lỗi viết',
  optionBetter: 'điều cần nói khác đi, dạng JSON; phần còn lại giữ nguyên',
  strangeQuestion: (p) => `${p.path}: ${p.found} không phải là một phần của câu hỏi. Chưa tính gì.`,
  tooEarly: (p) =>
    `${p.log} nói rằng nó nhận ${p.id} sớm tới ${p.hours} giờ trước khi người ký có thể đã thấy điều mà họ thấy; thời điểm muộn hơn được tính.`,
  twoMoves: (p) =>
    `${p.log} đã được chuyển tới hai nơi, một lần bởi ${p.id}: ai ký cả hai lần chuyển thì ở trong cả hai.`,
  mirrorLacks: (p) =>
    `Nhật ký nêu ${p.n} tài liệu không có trong đó: bản gương giữ các hành vi, không giữ tài liệu ấy.`,
  asWasAsked: (p) => `Đã hỏi: ${p.asked}, vào ${p.on}.`,
};
