import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of recipient-address-syntax. */
export const th = {
  title: "รูปแบบที่อยู่ผู้รับไม่ถูกต้อง",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าที่อยู่ผู้รับ ({recipient}) เขียนไม่ถูกรูปแบบ",
  why: "ที่อยู่ที่ผิดรูปแบบไม่นำไปที่ใด เซิร์ฟเวอร์จึงไม่ค้นหากล่องจดหมายเลย",
  fix: {
    "retype-address": "พิมพ์ที่อยู่ใหม่ด้วยมือ ไม่มีช่องว่าง จุลภาค เครื่องหมายคำพูดหรือวงเล็บมุมที่ติดมา มี @ หนึ่งตัวและตามด้วยโดเมนเต็ม",
    "clean-address-book": "หากมาจากสมุดที่อยู่ แบบฟอร์ม หรือรายชื่อ ให้แก้ไขที่นั่น และตรวจรูปแบบก่อนบันทึก",
  },
} satisfies Translation<typeof en>;
