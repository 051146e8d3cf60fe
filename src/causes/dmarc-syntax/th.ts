import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dmarc-syntax. */
export const th = {
  title: "ระเบียน DMARC ผิดรูปแบบ",
  what: "ระเบียน DMARC ที่ {name} ซึ่งใช้กับ {domain} มีส่วนที่ขาดหรือไม่ถูกต้อง: {faults} (ระเบียนที่ประกาศไว้: {record})",
  why: "ผู้รับจะข้ามส่วนที่อ่านไม่ได้ หาก p ไม่ถูกต้อง นโยบายจะไม่คุ้มครอง และหาก rua ไม่ถูกต้อง จะไม่มีรายงานส่งมา",
  fix: {
    "correct-record":
      "แก้ส่วนเหล่านี้ของระเบียนที่ {name}: {faults} นโยบายใช้ได้เฉพาะ none, quarantine หรือ reject ที่อยู่รับรายงานขึ้นต้นด้วย mailto: และคั่นแต่ละส่วนด้วยเครื่องหมาย ;",
  },
} satisfies Translation<typeof en>;
