import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of sender-domain-unresolvable. */
export const th = {
  title: "โดเมนผู้ส่งไม่มี DNS ที่ใช้งานได้",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าค้นหาโดเมนของผู้ส่ง ({domain}) ใน DNS ไม่ได้",
  why: "อีเมลจากโดเมนที่ค้นหาไม่ได้จะตอบกลับไม่ได้ ปลายทางจึงปฏิเสธหรือหน่วงไว้",
  fix: {
    "publish-records": "ให้ {domain} มี name server ที่ทำงาน และมีระเบียน MX หรือระเบียนที่อยู่ (A/AAAA) แล้วตรวจว่าตอบจากภายนอกได้",
    "correct-sender": "หาก {domain} เป็นชื่อเครื่องหรือพิมพ์ผิด ให้ตั้งผู้ส่งเป็นที่อยู่ในโดเมนที่มีอยู่จริง",
  },
} satisfies Translation<typeof en>;
