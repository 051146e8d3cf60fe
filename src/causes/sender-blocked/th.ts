import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of sender-blocked. */
export const th = {
  title: "ผู้ส่งอยู่ในรายการบล็อกของผู้รับ",
  what: "เซิร์ฟเวอร์ ({server}) ปฏิเสธอีเมลจากผู้ส่งนี้ ({sender})",
  why: "องค์กรและผู้ใช้มีรายการบล็อกของตนเอง อีเมลจากที่อยู่หรือโดเมนในรายการจะถูกปฏิเสธไม่ว่าใครเป็นผู้ส่ง",
  fix: {
    "ask-as-told": "ดูก่อนว่าข้อความตอบกลับชี้ไปที่ใด: {contact}",
    "ask-unblock": "ติดต่อผู้รับหรือ postmaster ของ {server} ทางอื่น และขอให้นำ {sender} ออกจากรายการบล็อก",
    "check-hijack": "ตรวจว่า {sender} เคยถูกใช้ส่งสแปมหรือไม่ เช่น หลังรหัสผ่านรั่ว แล้วแก้ไขเรื่องนั้นก่อน",
  },
} satisfies Translation<typeof en>;
