import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of mailbox-full. */
export const th = {
  title: "กล่องจดหมายเต็ม",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่ากล่องจดหมาย ({recipient}) ไม่มีพื้นที่เหลือสำหรับรับอีเมล",
  why: "กล่องจดหมายที่เกินโควตาจะไม่รับอีเมลใหม่จนกว่าจะมีพื้นที่ว่าง",
  fix: {
    "free-space": "ลบหรือจัดเก็บอีเมลเก่า แล้วล้างถังขยะและโฟลเดอร์สแปม",
    "raise-quota": "เพิ่มโควตาของ {recipient} หรือยกเลิกโควตาหากตั้งไว้โดยไม่ตั้งใจ",
    "tell-recipient": "แจ้งผู้รับทางอื่นว่ากล่องจดหมายเต็ม แล้วส่งใหม่เมื่อมีพื้นที่ว่าง",
  },
} satisfies Translation<typeof en>;
