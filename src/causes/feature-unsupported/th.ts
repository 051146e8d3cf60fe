import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of feature-unsupported. */
export const th = {
  title: "ปลายทางไม่รองรับส่วนขยาย SMTP",
  what: "เซิร์ฟเวอร์ ({server}) ไม่รับอีเมลในรูปแบบนี้ เพราะขาดความสามารถที่อีเมลต้องใช้ เช่น ที่อยู่ภาษาอื่น (SMTPUTF8) ข้อความ 8 บิต หรือการแปลงรูปแบบ",
  why: "เซิร์ฟเวอร์ส่งต่อสิ่งที่เซิร์ฟเวอร์ถัดไปไม่ได้ประกาศว่ารับไม่ได้ อีเมลจึงหยุดอยู่ตรงนั้น",
  fix: {
    "plain-address": "ใช้ที่อยู่อีเมลที่เป็นอักษรละตินล้วนทั้งของผู้ส่งและผู้รับ หากมี",
    convert:
      "ให้เซิร์ฟเวอร์ที่ส่งเข้ารหัสข้อความ 8 บิตเป็น quoted-printable หรือ base64 และขอใช้ SMTPUTF8 หรือ REQUIRETLS เฉพาะเมื่ออีเมลจำเป็นต้องใช้",
    "enable-extension": "เปิดใช้ส่วนขยายที่ขาดบน {server} หรืออัปเดตซอฟต์แวร์",
  },
} satisfies Translation<typeof en>;
