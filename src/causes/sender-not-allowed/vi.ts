import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of sender-not-allowed. */
export const vi = {
  title: "Không được phép dùng địa chỉ người gửi này",
  what: "Máy chủ ({server}) không cho tài khoản hoặc máy này gửi với địa chỉ {sender}.",
  why: "Nhà cung cấp chỉ cho người dùng gửi bằng địa chỉ của chính họ, để không ai mạo danh người khác.",
  fix: {
    "match-sender": "Đặt địa chỉ người gửi trong ứng dụng thư trùng với địa chỉ của tài khoản dùng để đăng nhập.",
    "grant-send-as":
      "Trên {server}, cấp cho tài khoản quyền gửi với địa chỉ {sender} (Send As), hoặc xác minh địa chỉ hay tên miền đó.",
    "own-server": "Để gửi với địa chỉ {sender}, hãy dùng máy chủ gửi đi của chính tên miền đó.",
  },
} satisfies Translation<typeof en>;
