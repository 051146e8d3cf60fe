import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of recipient-moved. */
export const th = {
  title: "ผู้รับย้ายที่อยู่",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าผู้รับ ({recipient}) ย้ายไปแล้วหรือเลิกใช้ที่อยู่นี้ (ที่อยู่ที่ระบุในคำตอบ: {forward})",
  why: "กล่องจดหมายไม่ได้อยู่บนเซิร์ฟเวอร์นี้แล้ว และเซิร์ฟเวอร์ไม่ส่งต่ออีเมลให้",
  fix: {
    "use-new-address": "หากคำตอบระบุที่อยู่ใหม่ ให้ตรวจสอบว่าเป็นของผู้รับจริงก่อนส่งไป",
    "ask-recipient": "หากไม่ได้ระบุ ให้ติดต่อผู้รับทางอื่นและขอที่อยู่ใหม่",
  },
} satisfies Translation<typeof en>;
