import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of helo-mismatch. */
export const th = {
  title: "ชื่อ HELO ชี้ไปยัง IP อื่น",
  what: "ชื่อ HELO {helo} ชี้ไปที่ {answer} แต่อีเมลออกจาก {ips}",
  why: "ตามมาตรฐานจะปฏิเสธเพราะเหตุนี้อย่างเดียวไม่ได้ แต่ตัวกรองสแปมนำไปคิดคะแนน และผู้รับบางรายก็ปฏิเสธ",
  fix: {
    "set-helo": "ตั้งให้เซิร์ฟเวอร์แนะนำตัวด้วยชื่อที่ตรงกับ reverse DNS ของ IP ที่ใช้ส่ง",
    "add-address": "หรือเพิ่ม IP ที่ใช้ส่งในระเบียน A หรือ AAAA ของ {helo} หากนั่นเป็นชื่อของเซิร์ฟเวอร์",
  },
} satisfies Translation<typeof en>;
