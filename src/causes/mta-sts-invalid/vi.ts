import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of mta-sts-invalid. */
export const vi = {
  title: "Chính sách MTA-STS không dùng được",
  what: "{domain} công bố một chính sách MTA-STS mà bên gửi không dùng được. Vị trí: {place}. Phần sai: {faults}.",
  why: "Bên gửi không tìm thấy chính sách dùng được sẽ gửi như thể không có, nên thư tới {domain} không được bảo vệ; bên gửi còn nhớ chính sách cũ sẽ theo nó cho tới khi hết hạn.",
  fix: {
    "repair-policy":
      "Sửa phần được nêu: {faults}. Chính sách phải nằm ở {url}, qua HTTPS với chứng chỉ cho đúng tên đó của một tổ chức cấp chứng chỉ công cộng, trả về HTTP 200 không chuyển hướng, và có version, mode, mx và max_age.",
    "repair-record":
      "Bản ghi tại {record} chỉ được có một, dạng v=STSv1; id=20260101T000000; và phải đổi id mỗi khi chính sách thay đổi.",
  },
} satisfies Translation<typeof en>;
