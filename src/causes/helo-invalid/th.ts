import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ชื่อ HELO ใช้ไม่ได้",
  what: "ชื่อ HELO ({helo}) ไม่เหมาะกับการส่งอีเมล หรือถูกเซิร์ฟเวอร์ปฏิเสธ (คำตอบ DNS ของชื่อนี้: {answer})",
  why: "ชื่อที่แจ้งใน EHLO ต้องเป็นชื่อเต็ม (FQDN) ที่ค้นใน DNS ได้ เซิร์ฟเวอร์จำนวนมากปฏิเสธชื่ออื่นตั้งแต่ต้นการสนทนา",
  fix: {
    "set-helo": "ตั้งให้เซิร์ฟเวอร์อีเมลของคุณแนะนำตัวด้วยชื่อโฮสต์เต็มของตัวเองที่มีระเบียน IP (ไม่ใช่ {helo})",
  },
} satisfies Translation<typeof en>;
