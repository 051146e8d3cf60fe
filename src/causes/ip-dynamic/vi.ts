import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of ip-dynamic. */
export const vi = {
  title: "Địa chỉ IP gửi bị coi là IP động",
  what: "Máy chủ ({server}) trả lời rằng địa chỉ IP gửi ({ip}) có vẻ là IP động hoặc IP gia đình, không nên gửi thư trực tiếp.",
  why: "Thư gửi thẳng từ mạng gia đình phần lớn là thư rác từ máy nhiễm mã độc, nên nơi nhận chỉ nhận từ máy chủ thư.",
  fix: {
    "use-smarthost": "Gửi qua máy chủ gửi đi của nhà cung cấp (smarthost), có đăng nhập, trên cổng 587 hoặc 465.",
    "static-address":
      "Nếu {ip} là IP tĩnh dành cho máy chủ thư, hãy đề nghị nhà cung cấp mạng đặt DNS ngược theo tên máy chủ thư và đưa địa chỉ ra khỏi dải IP động.",
  },
} satisfies Translation<typeof en>;
