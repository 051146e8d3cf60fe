import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Vietnamese texts of mx-is-cname. */
export const vi = {
  title: "MX trỏ tới bí danh CNAME",
  what: "Bản ghi MX của {domain} trỏ tới {host}, mà tên này là bí danh (CNAME) của {target}.",
  why: "MX phải trỏ tới một máy có địa chỉ riêng; một số máy chủ bỏ qua hoặc từ chối bí danh, và thư có thể bị lặp vòng.",
  fix: {
    "name-target": "Cho bản ghi MX trỏ thẳng tới đích của bí danh: {proposal}",
    "replace-alias": "Hoặc thay CNAME của {host} bằng bản ghi A và AAAA.",
  },
} satisfies Translation<typeof en>;
