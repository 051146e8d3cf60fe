import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Câu trả lời SPF quá lớn",
  what: "Các bản ghi TXT tại {domain} tạo thành câu trả lời {bytes} octet, trong đó bản ghi SPF chiếm {length}.",
  why: "Câu trả lời lớn hơn 512 octet, nhất là lớn hơn 1232, cần EDNS hoặc TCP trên cả đường đi; nơi nào tường lửa chặn chúng thì bên nhận hoàn toàn không lấy được bản ghi.",
  fix: {
    shorten:
      "Rút ngắn bản ghi SPF của {domain}: bỏ phần không dùng, gộp các địa chỉ liền nhau thành mạng, và chuyển dịch vụ sang tên miền con riêng. Trong tệp vùng, bản ghi dài hơn 255 ký tự được chia thành nhiều chuỗi và được nối lại không có khoảng trắng.",
    tidy: "Xóa các bản ghi TXT tại {domain} không còn cần nữa, chẳng hạn những bản ghi từng dùng để xác minh quyền sở hữu.",
  },
} satisfies Translation<typeof en>;
