import type { failures as en } from "../en/failures.ts";
import type { Translated } from "../translated.ts";

/** เหตุที่การตรวจไม่ได้ข้อมูล เป็นเรื่องฝั่งเรา ไม่ใช่ความผิดของปลายทาง */
export const failures = {
  "dns-timeout": "DNS ไม่ตอบภายในเวลา",
  "dns-refused": "เซิร์ฟเวอร์ DNS ปฏิเสธคำถาม",
  "dns-servfail": "เซิร์ฟเวอร์ DNS แจ้งว่าล้มเหลว (SERVFAIL)",
  "dns-malformed": "คำตอบ DNS เสียหาย",
  "dns-bogus": "คำตอบ DNS ไม่ผ่านการตรวจ DNSSEC",
  "dns-unreachable": "ติดต่อเซิร์ฟเวอร์ DNS ไม่ได้",
  "no-route": "เครื่องนี้ไม่มี IPv{family}",
  cancelled: "หยุดก่อนเสร็จ",
  "mailbox-unreadable": "เปิดอ่านกล่องจดหมายไม่ได้: {reason}",
  "probe-crashed": "mxray ขัดข้องตรงนี้ โปรดแจ้งผู้พัฒนา: {error}",
  "not-asked": "ไม่ได้รวมไว้ในการตรวจครั้งนี้",
  needs: "ยังไม่มีข้อมูลที่ต้องใช้ก่อนหน้า",
  "budget-spent": "หมดเวลาหรือหมดจำนวนการเชื่อมต่อที่กำหนด",
  "not-made": "ยังไม่ได้ตรวจ",
  "not-decisive": "คำตอบที่ได้ยังตัดสินไม่ได้",
} satisfies Translated<typeof en>;
