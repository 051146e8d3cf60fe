import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Không qua được DMARC",
  what: "Thư từ {domain} không qua được DMARC. Chính sách tên miền công bố: {policy}. Kết quả SPF do chúng tôi tự kiểm tra: {spf}. DKIM của thư đã đưa: {dkim}.",
  why: 'DMARC đạt khi SPF hoặc DKIM đạt cho chính tên miền trong trường "From"; tên miền yêu cầu bên nhận từ chối hoặc cách ly phần còn lại.',
  fix: {
    "sign-dkim": "Ký thư bằng DKIM dưới tên {domain}; chữ ký vẫn còn giá trị khi thư được chuyển tiếp.",
    "align-spf": "Dùng người gửi trên phong bì thuộc {domain} và gửi từ IP có trong bản ghi SPF của tên miền.",
  },
} satisfies Translation<typeof en>;
