import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of tls-obsolete. */
export const vi = {
  title: "TLS lỗi thời",
  what: "TLS của {host} ở cổng {port} đã lỗi thời. Tốt nhất đã thỏa thuận được khi đề nghị mọi thứ: {protocol}. Bộ mã hoặc khóa: {cipher}. Vẫn nhận khi không được đề nghị gì tốt hơn: {taken}.",
  why: "Các phần mềm hiện nay từ chối TLS 1.0, TLS 1.1 và các bộ mã đã bị phá. Nếu máy chủ không có gì tốt hơn, phần mềm thư không đăng nhập được và bên gửi bắt buộc TLS không giao thư; nếu nó chỉ còn nhận chúng, phần mềm cũ cứ dùng tiếp và được bảo vệ kém.",
  fix: {
    "drop-suites":
      "Bỏ các bộ mã không mã hóa và các bộ đã bị phá khỏi danh sách trên {host}; viết theo OpenSSL: !eNULL:!EXPORT:!RC4:!DES. Trong Postfix, hãy để nguyên giá trị mặc định của tls_medium_cipherlist và các tham số tương tự.",
    "switch-off":
      "Tắt {taken} ở cổng {port} của {host}: mọi phần mềm thư còn được bảo trì đều dùng được TLS 1.2. Trong Postfix: đặt -o smtpd_tls_protocols=>=TLSv1.2 -o smtpd_tls_mandatory_protocols=>=TLSv1.2 cho dịch vụ này trong master.cf; trong Dovecot: ssl_min_protocol = TLSv1.2.",
    "longer-key":
      "Xin cấp lại chứng chỉ với khóa dài hơn: ít nhất 2048 bit với RSA, hoặc 256 bit với đường cong elliptic.",
    "enable-modern":
      "Bật TLS 1.2 và 1.3 với bộ mã AES-GCM hoặc ChaCha20 trên {host}; nếu phần mềm không hỗ trợ, hãy cập nhật nó hoặc thư viện TLS.",
  },
} satisfies Translation<typeof en>;
