import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of recipient-restricted. */
export const vi = {
  title: "Người nhận không nhận thư từ người gửi này",
  what: "Máy chủ ({server}) từ chối riêng thư từ người gửi này ({sender}) đến người nhận này ({recipient}).",
  why: "Danh sách thư, nhóm và hộp thư có thể được đặt chỉ nhận thư từ thành viên, từ nội bộ tổ chức hoặc từ người gửi đã được duyệt.",
  fix: {
    "ask-for-access": "Đề nghị người nhận hoặc chủ danh sách cho phép {sender} gửi đến, hoặc đăng giúp bạn.",
    "open-address": "Nếu người bên ngoài cần gửi được, hãy bỏ hạn chế đối với {recipient}.",
    "send-as-member":
      "Gửi từ địa chỉ là thành viên của danh sách, hoặc đăng nhập trước nếu chỉ người dùng của máy chủ đó được gửi.",
  },
} satisfies Translation<typeof en>;
