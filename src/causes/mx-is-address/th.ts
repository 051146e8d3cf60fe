import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of mx-is-address. */
export const th = {
  title: "MX ไม่ใช่ชื่อโฮสต์ที่ถูกต้อง",
  what: "เรคคอร์ด MX ของ {domain} มีค่าเป็น {host} ซึ่งเป็น IP หรือเป็นชื่อที่มีชื่อโซนต่อท้ายโดยไม่ตั้งใจ",
  why: "เรคคอร์ด MX ใส่ได้เฉพาะชื่อโฮสต์ ผู้ส่งจะค้นค่านี้ ไม่พบ IP และส่งไม่ได้",
  fix: {
    "write-name": "ตั้งชื่อให้เซิร์ฟเวอร์อีเมลพร้อมเรคคอร์ด A หรือ AAAA แล้วใส่ชื่อนั้นในเรคคอร์ด MX",
    "add-dot": "ในไฟล์โซน ให้จบชื่อเต็มด้วยจุด หากไม่มีจุด ชื่อโซนจะถูกต่อท้าย",
  },
} satisfies Translation<typeof en>;
