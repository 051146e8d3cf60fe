import type { smokeCli as enCli, sink as enSink } from "../en/smoke.ts";
import type { Translated } from "../translated.ts";

/** Lời của phép thử gửi và máy chủ thử trên dòng lệnh. */
export const smokeCli = {
  cmdSmoke:
    "đường gửi thư đi có chạy không? Dùng cho CI: kết nối, TLS, đăng nhập, phong bì, và nếu muốn thì gửi thư thật",
  cmdSink: "máy chủ thư thử nghiệm: nhận thư mà job gửi, lưu lại và kiểm tra",
  posSmtpUrl: 'máy chủ, ví dụ "smtp://user@mail.example.org:587"',
  posFolder: "thư mục lưu thư theo kiểu maildir",
  flagSend: "gửi thư thật nếu không có gì cản trở",
  flagDkimKey: "tệp chứa khóa riêng để ký (PEM: RSA hoặc Ed25519)",
  flagDkimSelector: "selector DKIM dùng để ký",
  flagDkimDomain: "tên miền để ký (mặc định: của người gửi)",
  flagSubject: "tiêu đề của thư gửi đi",
  flagAttach: "tệp đính kèm (có thể lặp lại)",
  flagRoundTrip: "địa chỉ IMAP của hộp thư người nhận, nơi chờ thư tới: imaps://USER@HOST[/FOLDER]",
  flagRoundTripPasswordFile: "tệp chứa mật khẩu của hộp thư đó",
  flagListen: "địa chỉ để lắng nghe (có thể lặp lại; mặc định: chỉ máy này)",
  flagExpect: "tệp nêu những gì phải đến (YAML hoặc JSON)",
  flagRefuse: 'lời từ chối cần diễn, ví dụ "bob@*: 550 5.1.1 No such user" (có thể lặp lại)',
  noSmtpUrl: "Máy chủ nào? Ví dụ: {command}",
  notSmtpUrl: "{text} không phải URL SMTP. Cách viết: {command}",
  notPopUrl: "{text} không phải địa chỉ hộp thư POP3 kèm tên người dùng. Cách viết: {command}",
  notImapUrl: "{text} không phải địa chỉ hộp thư IMAP có kèm tên người dùng. Dạng đúng: {command}",
  noImapSecret: "{flag} cần mật khẩu: hãy dùng --round-trip-password-file FILE hoặc đặt MXRAY_ROUND_TRIP_PASSWORD.",
  imapPasswordSeen:
    "Mật khẩu hộp thư nằm ngay trên dòng lệnh, người dùng khác của máy này đọc được. Nên đặt MXRAY_ROUND_TRIP_PASSWORD hoặc dùng --round-trip-password-file.",
  noSender: "Ai gửi? Hãy cho biết bằng {flag}.",
  needsFlag: "{flag} cần có {other}.",
  passwordSeen:
    "Mật khẩu nằm trên dòng lệnh, người dùng khác của máy này đọc được. Nên đặt MXRAY_AUTH_PASSWORD hoặc dùng --auth-password-file.",
  badDkimKey: "{file} không có khóa riêng nào dùng ký DKIM được (PEM: RSA hoặc Ed25519).",
  unsigned: "Không ký được thư: {reason}",
  badExpectation: "{file}: {path} phải là {expected}.",
  badRefusal: "{text} không phải lời từ chối. Ví dụ: {command}",
  cannotListen: "Không lắng nghe được ở {text}: {reason}.",
} satisfies Translated<typeof enCli>;

/** Những gì phép thử gửi và máy chủ thử nói. */
export const sink = {
  subject: "Thư thử của mxray",
  body: "Thư này do mxray gửi để thử đường gửi thư đi. Không cần trả lời.",
  sent: "Đã giao thư; {place} trả lời:",
  sentAfter: "Đã giao thư ở lần thử {count}; {place} trả lời:",
  notTaken: "Thư chưa được nhận. Số lần thử: {count}",
  notSent: "Chưa gửi thư: trước hết phải xử lý những gì báo cáo nêu.",
  inFolder: "Thư tới thư mục {folder} sau {seconds} giây.",
  inJunk: "Thư tới nơi nhưng bị coi là thư rác, nằm trong thư mục {folder}, sau {seconds} giây.",
  inTrash: "Thư tới nơi nhưng nằm trong thùng rác, thư mục {folder}, sau {seconds} giây.",
  inNone: "Sau {seconds} giây vẫn không có trong thư mục nào: {folders}",
  unreadFolders: "Số thư mục chưa xem: {count}",
  passed: "qua {server}",
  passedAfter: "qua {server}: +{seconds} giây",
  judgedBy: "{method}: {result} (theo {server})",
  listening: "Đang lắng nghe: {places}. Nhấn Ctrl-C để kết thúc.",
  authority: "Tổ chức cấp chứng chỉ cần tin cậy: {file}",
  arrived: "{count}: từ {sender} tới {recipients}: {subject}",
  met: "Đúng như mong đợi. Số thư: {count}",
  notMet: "Không như mong đợi. Số thư: {count}",
  expectationMet: "mong đợi {name}: thư {count} đáp ứng",
  expectationNear: "mong đợi {name}: không đạt; gần nhất là thư {count}",
  expectationAlone: "mong đợi {name}: không đạt; không có thư nào đến",
  countWrong: "Số thư mong đợi: {expected}. Số thư đã đến: {count}",
  expected: "mong đợi",
  got: "thực tế",
  nothing: "(không có)",
} satisfies Translated<typeof enSink>;
