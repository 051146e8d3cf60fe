import type { owners as en } from "../en/owners.ts";
import type { Translated } from "../translated.ts";

/** Ai phải xử lý. */
export const owners = {
  "sender-admin": "quản trị viên máy chủ thư phía gửi",
  "sender-user": "người gửi thư",
  "recipient-admin": "quản trị viên máy chủ thư phía nhận",
  /** Of the smoke test: the server that takes our mail in. */
  "outgoing-admin": "người quản trị máy chủ gửi thư đi",
  "recipient-user": "người nhận thư",
  "network-provider": "nhà cung cấp địa chỉ IP hoặc mạng dùng để gửi",
  "dns-operator": "người quản lý DNS của tên miền",
  "list-operator": "đơn vị vận hành danh sách chặn",
  tester: "chính bạn, trên máy đang chạy mxray",
  nobody: "không ai cả: đây là chủ ý, hoặc sẽ tự hết",
} satisfies Translated<typeof en>;
