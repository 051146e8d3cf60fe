import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of recipient-restricted. */
export const th = {
  title: "ผู้รับไม่เปิดรับอีเมลจากผู้ส่งนี้",
  what: "เซิร์ฟเวอร์ ({server}) ปฏิเสธอีเมลจากผู้ส่งนี้ ({sender}) ที่ส่งถึงผู้รับรายนี้ ({recipient}) โดยเฉพาะ",
  why: "mailing list, กลุ่ม และกล่องจดหมายอาจตั้งให้รับเฉพาะสมาชิก คนในองค์กร หรือผู้ส่งที่ได้รับอนุมัติ",
  fix: {
    "ask-for-access": "ขอให้ผู้รับหรือเจ้าของ mailing list อนุญาตให้ {sender} ส่งได้ หรือส่งแทนคุณ",
    "open-address": "หากต้องการให้คนภายนอกส่งถึงได้ ให้ยกเลิกข้อจำกัดของ {recipient}",
    "send-as-member": "ส่งจากที่อยู่ที่เป็นสมาชิกของ mailing list หรือเข้าสู่ระบบก่อนหากรับเฉพาะผู้ใช้ของเซิร์ฟเวอร์นั้น",
  },
} satisfies Translation<typeof en>;
