import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of mx-is-cname. */
export const th = {
  title: "MX ชี้ไปที่ CNAME",
  what: "ระเบียน MX ของ {domain} ชี้ไปที่ {host} ซึ่งเป็นชื่อแทน (CNAME) ของ {target}",
  why: "MX ต้องชี้ไปยังโฮสต์ที่มี IP ของตัวเอง เซิร์ฟเวอร์บางแห่งข้ามหรือปฏิเสธชื่อแทน และอาจทำให้อีเมลวนไปมา",
  fix: {
    "name-target": "ให้ระเบียน MX ชี้ไปยังปลายทางของชื่อแทนโดยตรง: {proposal}",
    "replace-alias": "หรือแทน CNAME ของ {host} ด้วยระเบียน A และ AAAA",
  },
} satisfies Translation<typeof en>;
