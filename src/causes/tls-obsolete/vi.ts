import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of tls-obsolete. */
export const vi = {
  title: "TLS lỗi thời",
  what: "{host} ở cổng {port} chỉ thỏa thuận được cao nhất là {protocol} với {cipher}, dù đã được đề nghị tới TLS 1.3.",
  why: "Các phần mềm hiện nay từ chối TLS 1.0, TLS 1.1 và các bộ mã đã bị phá: phần mềm thư không đăng nhập được, và bên gửi bắt buộc TLS không giao thư.",
  fix: {
    "longer-key":
      "Xin cấp lại chứng chỉ với khóa dài hơn: ít nhất 2048 bit với RSA, hoặc 256 bit với đường cong elliptic.",
    "enable-modern":
      "Bật TLS 1.2 và 1.3 với bộ mã AES-GCM hoặc ChaCha20 trên {host}; nếu phần mềm không hỗ trợ, hãy cập nhật nó hoặc thư viện TLS.",
  },
} satisfies Translation<typeof en>;
