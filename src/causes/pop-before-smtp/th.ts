import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ต้องล็อกอิน POP3 ก่อนส่ง",
  what: "เซิร์ฟเวอร์ขาออก ({server}) ปฏิเสธอีเมล แต่รับอีเมลเดียวกันหลังจากล็อกอิน POP3 จาก IP นี้",
  why: "เซิร์ฟเวอร์แบบนี้รู้จักผู้ใช้จาก IP ที่เพิ่งมารับอีเมลเท่านั้น ใครส่งก่อนรับจึงถูกถือว่าเป็นคนนอก",
  fix: {
    "fetch-first": "ตั้งให้โปรแกรมอีเมลรับอีเมลก่อนส่งทุกครั้ง ตัวเลือกมักชื่อว่า “ตรวจอีเมลใหม่ก่อนส่ง”",
    "log-in": "ถ้า {server} มีให้ใช้ ควรใช้ SMTP AUTH ที่พอร์ต 587 หรือ 465 แทน ซึ่งส่งได้จากทุกที่",
  },
} satisfies Translation<typeof en>;
