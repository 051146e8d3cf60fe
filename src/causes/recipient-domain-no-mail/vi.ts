import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Vietnamese. */
export const vi = {
  title: "Tên miền không nhận thư",
  what: "{domain} không nhận thư. Điều DNS hoặc máy chủ trả lời: {answer}.",
  why: "Null MX là lời tuyên bố tên miền không nhận thư; còn nếu không có cả bản ghi MX lẫn bản ghi địa chỉ thì không có máy chủ nào để giao thư.",
  fix: {
    "use-meant": "Có phải ý bạn là {meant}? Tên này chỉ khác {domain} một lỗi gõ nhỏ.",
    "check-address": "Kiểm tra phần sau dấu @ xem có gõ sai không, hoặc hỏi người nhận một địa chỉ khác.",
    "publish-mx": "Nếu {domain} cần nhận thư, hãy công bố bản ghi MX ghi tên máy chủ thư của nó.",
  },
} satisfies Translation<typeof en>;
