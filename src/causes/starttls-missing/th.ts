import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไม่มี STARTTLS",
  what: "{host} ไม่เสนอ STARTTLS ที่พอร์ต {port} (สิ่งที่กำหนดให้เซิร์ฟเวอร์นี้ต้องเข้ารหัส: {demands})",
  why: "อีเมลที่ส่งไปจะเดินทางแบบไม่เข้ารหัส และผู้ส่งที่บังคับใช้ TLS จะไม่ส่งให้เลย",
  fix: {
    "enable-tls": "เปิด STARTTLS ที่ {host} พร้อมใบรับรองของชื่อนี้",
    "check-firewall": "ถ้าเซิร์ฟเวอร์เปิดไว้แล้ว แสดงว่าไฟร์วอลล์ระหว่างทางตัดออก ให้ปิดการตรวจ SMTP ของไฟร์วอลล์",
  },
} satisfies Translation<typeof en>;
