import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of delivery-expired. */
export const th = {
  title: "เลิกพยายามส่งเพราะใช้เวลานานเกินไป",
  what: "เซิร์ฟเวอร์ที่ส่งเลิกพยายามส่งถึง {recipient} หลังครบเวลาในคิวโดยไม่ระบุสาเหตุ (เซิร์ฟเวอร์: {server})",
  why: "คิวจะพยายามส่งอยู่หลายวัน หากไม่สำเร็จสักครั้ง อีเมลจะตีกลับพร้อมสถานะสุดท้ายเท่านั้น",
  fix: {
    "find-first-error": "ดู log ของเซิร์ฟเวอร์ที่ส่งเพื่อหาการพยายามส่งถึง {recipient} ก่อนหน้านี้ ข้อผิดพลาดแรกคือสาเหตุที่แท้จริง",
    "check-destination": "ตรวจว่าตอนนี้เชื่อมต่อเมลเซิร์ฟเวอร์ของโดเมนผู้รับได้หรือไม่ แล้วส่งใหม่",
  },
} satisfies Translation<typeof en>;
