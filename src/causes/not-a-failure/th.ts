import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of not-a-failure. */
export const th = {
  title: "ไม่ใช่รายงานความล้มเหลว",
  what: "ข้อความนี้ไม่ได้รายงานความล้มเหลว แต่เป็นการตอบรับ การแจ้งว่าส่งถึงหรือล่าช้า การตอบกลับอัตโนมัติ หรือรายงานเกี่ยวกับอีเมลอื่น (เซิร์ฟเวอร์: {server})",
  why: "ไม่มีส่วนใดบอกว่าอีเมลถูกปฏิเสธ จึงไม่มีสิ่งที่ต้องแก้ไข",
  fix: {
    "nothing-to-do": "ไม่ต้องทำอะไร หากอีเมลยังหาไม่พบ ให้ผู้รับตรวจในโฟลเดอร์สแปม",
  },
} satisfies Translation<typeof en>;
