import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "DNS ของโดเมนผู้รับขัดข้อง",
  what: "DNS ของ {domain} ไม่ให้คำตอบที่ใช้ได้ (ความขัดข้อง: {failure})",
  why: "เมื่อไม่มีคำตอบ ผู้ส่งก็ไม่รู้ว่าจะส่งไปที่ใด จึงเก็บอีเมลไว้แล้วลองใหม่",
  fix: {
    "repair-zone": "ให้ตรวจเนมเซิร์ฟเวอร์ของ {domain} ทุกเครื่องต้องตอบ มี zone ตรงกัน และถ้าใช้ DNSSEC ลายเซ็นต้องถูกต้อง",
    "retry-later": "ระหว่างนี้ปล่อยอีเมลไว้ในคิว ระบบจะส่งซ้ำเอง",
  },
} satisfies Translation<typeof en>;
