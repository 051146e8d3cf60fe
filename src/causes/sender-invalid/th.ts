import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of sender-invalid. */
export const th = {
  title: "ที่อยู่ผู้ส่งถูกถือว่าไม่ถูกต้อง",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าที่อยู่ผู้ส่ง ({sender}) ผิดรูปแบบหรือตรวจสอบไม่ได้",
  why: "ปลายทางบางแห่งตรวจรูปแบบของที่อยู่ผู้ส่ง หรือถามเซิร์ฟเวอร์ของผู้ส่งว่ามีที่อยู่นี้จริงหรือไม่ ก่อนรับอีเมล",
  fix: {
    "correct-sender": "ตั้ง envelope sender เป็นที่อยู่เต็มที่มีอยู่จริง เช่น กล่องจดหมายสำหรับรับอีเมลตีกลับ",
    "accept-callback": "ตรวจว่า MX ของโดเมนผู้ส่งตอบรับคำสั่ง RCPT ของ {sender} แม้ถูกถามด้วย null sender",
    "clear-callout":
      "เมื่อถามจากที่นี่ด้วย null sender แบบเดียวกับปลายทาง MX ของโดเมนผู้ส่ง ({exchanger}) ตอบรับอีเมลถึง {sender} ให้ล้างผลตรวจของที่อยู่นี้ที่ {server} จำไว้ และดูว่าเครื่องนั้นต่อไปยังพอร์ต 25 ของ {exchanger} ได้หรือไม่",
    "let-caller-in":
      "ดูบันทึกของ {exchanger} ว่ามีการติดต่อจาก {server} หรือไม่ greylisting บัญชีดำ หรือข้อจำกัดที่นั่นอาจกันการตรวจของปลายทางไว้ แม้ไม่ได้กันเรา",
  },
} satisfies Translation<typeof en>;
