/** Words about what to put into a mail program so that it can send, and about the ports it may use from here. */
export const settings = {
  title: "Thiết lập cho phần mềm thư (thư gửi đi)",
  setting: "{host}, cổng {port}, mã hóa: {encryption}, đăng nhập: {login}",
  tls: "SSL/TLS",
  starttls: "STARTTLS",
  none: "không có",
  clearWarning:
    "Không mã hóa thì bất kỳ ai trên đường truyền cũng đọc được mật khẩu: chỉ dùng khi không còn cách nào khác.",
  tried:
    "Kết nối, mã hóa và chứng chỉ đã được thử từ đây. Cách đăng nhập là những gì máy chủ đưa ra; chưa thử mật khẩu nào.",
  noneWorks:
    "Không nơi nào đã hỏi dùng được, dù nơi nào cũng trả lời. Số nơi đã hỏi: {count}. Hãy hỏi nhà cung cấp thư nên dùng máy chủ nào.",
  nowhere:
    "Không biết máy chủ gửi thư nào: tên miền không khai báo trong DNS, và ở các tên thường dùng cũng không có. Hãy hỏi nhà cung cấp thư.",
  unknown: "Từ đây không xác định được thiết lập nào dùng được vì không hỏi được hết các nơi. Số nơi đã hỏi: {count}",
  unfit: "{place} không dùng được: {reason}",
  "no-login": "không cho đăng nhập",
  certificate: "phần mềm thư không chấp nhận chứng chỉ của nó",
  "no-tls": "không mã hóa được",
  "no-dialogue": "phiên đối thoại đứt trước khi máy chủ cho đăng nhập",
  portsOut: "Các cổng ra được khỏi mạng này",
  portsOpen: "Mở: {ports}",
  portsBlocked: "Bị chặn ở phía này: {ports}",
  portsUnknown: "Không rõ, không nơi nào trả lời: {ports}",
} as const;
