import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dkim-syntax. */
export const th = {
  title: "ระเบียน DKIM ผิดรูปแบบ",
  what: "ระเบียน DKIM ที่ {name} มีส่วนที่ผู้ตรวจใช้ไม่ได้: {faults}",
  why: "ลายเซ็นที่อ่านกุญแจไม่ได้ถือว่าไม่มีลายเซ็น",
  fix: {
    "correct-record":
      "ประกาศระเบียน TXT เพียงระเบียนเดียวที่ {name} ในรูป v=DKIM1; k=rsa; p=… โดยให้กุญแจอยู่ในบรรทัดเดียว ไม่มีเครื่องหมายคำพูดหรือการขึ้นบรรทัดใหม่ข้างใน ส่วนที่ผิด: {faults}",
  },
} satisfies Translation<typeof en>;
