import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of unspecified. */
export const th = {
  title: "ถูกปฏิเสธโดยไม่บอกสาเหตุ",
  what: "เซิร์ฟเวอร์ ({server}) ปฏิเสธโดยไม่ให้สาเหตุที่ใช้ได้ ที่อยู่ IP ที่เห็น: {ip} ผู้ส่ง: {sender} ผู้รับ: {recipient}",
  why: "คำตอบที่มีแต่รหัสอาจเกิดจากสาเหตุใดก็ได้ ต้องตรวจเพิ่มหรือถามปลายทางเท่านั้นจึงจะรู้",
  fix: {
    "ask-receiver": "สอบถาม postmaster ของ {server} ว่า log ระบุอะไรเกี่ยวกับอีเมลนี้ พร้อมแนบข้อความตอบกลับที่ได้รับและเวลา",
    compare: "ลองส่งถึงผู้รับรายอื่นในโดเมนเดียวกัน และส่งจากผู้ส่งรายอื่น สิ่งที่ทำให้คำตอบเปลี่ยนคือเบาะแสของสาเหตุ",
  },
} satisfies Translation<typeof en>;
