import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of sender-not-allowed. */
export const th = {
  title: "ไม่มีสิทธิ์ใช้ที่อยู่ผู้ส่งนี้",
  what: "เซิร์ฟเวอร์ ({server}) ไม่ยอมให้บัญชีหรือเครื่องนี้ส่งในนาม {sender}",
  why: "ผู้ให้บริการให้ผู้ใช้ส่งได้เฉพาะในนามที่อยู่ของตน เพื่อไม่ให้ใครแอบอ้างเป็นผู้อื่น",
  fix: {
    "match-sender": "ตั้งที่อยู่ผู้ส่งในโปรแกรมอีเมลให้ตรงกับบัญชีที่ใช้เข้าสู่ระบบ",
    "grant-send-as": "ที่ {server} ให้สิทธิ์บัญชีนี้ส่งในนาม {sender} (Send As) หรือยืนยันความเป็นเจ้าของที่อยู่หรือโดเมนนั้น",
    "own-server": "หากต้องการส่งในนาม {sender} ให้ใช้เซิร์ฟเวอร์ขาออกของโดเมนนั้นเอง",
  },
} satisfies Translation<typeof en>;
