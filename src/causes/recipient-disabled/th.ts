import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of recipient-disabled. */
export const th = {
  title: "กล่องจดหมายถูกปิดใช้งาน",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่ากล่องจดหมาย ({recipient}) ถูกปิดใช้งานหรือไม่รับอีเมลในขณะนี้",
  why: "กล่องจดหมายที่ถูกระงับ ล็อก หมดอายุ หรือไม่มีการใช้งาน จะไม่รับอีเมล แม้ที่อยู่จะเคยใช้ได้",
  fix: {
    "enable-mailbox": "เปิดใช้งานกล่องจดหมายอีกครั้ง หรือลบที่อยู่นี้หากเลิกใช้แล้ว",
    "ask-recipient": "ติดต่อผู้รับทางอื่นและขอที่อยู่อีเมลที่ใช้งานได้",
  },
} satisfies Translation<typeof en>;
