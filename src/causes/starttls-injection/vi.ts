import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Có lời chen vào trước khi mã hóa",
  what: "Sau khi đồng ý mã hóa, {host} vẫn nói tiếp ở cổng {port}, không mã hóa: {bytes}. Phần đó đã bị bỏ đi.",
  why: "Giữa lời đồng ý và lúc bắt tay TLS không được có gì: kẻ đứng giữa có thể chen câu trả lời vào đó, và bên gửi bất cẩn sẽ tưởng là đã được mã hóa.",
  fix: {
    "look-between":
      "Thử từ mạng khác: nếu ở đó không còn, thì một thiết bị trên đường đã chen vào và phải được tắt hoặc sửa.",
    "update-server": "Nếu chính {host} gửi ra, hãy cập nhật phần mềm thư và mọi proxy phía trước nó xử lý STARTTLS.",
  },
} satisfies Translation<typeof en>;
