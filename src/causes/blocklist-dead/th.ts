import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "บัญชีดำที่เลิกใช้งานแล้ว",
  what: "{list} ตอบเหมือนทุกชื่อและทุก IP ติดบัญชี หรือปิดตัวไปแล้ว (ปิดตั้งแต่: {since}) (คำตอบสำหรับ จุดทดสอบที่ต้องไม่ติดบัญชีเด็ดขาด: {answer})",
  why: "บัญชีที่มีชื่อทุกคนไม่ได้บอกอะไรเกี่ยวกับใครเลย จึงไม่นำมาพิจารณา ผู้รับที่ยังใช้บัญชีนี้จะปฏิเสธอีเมลทั้งหมด",
  fix: {
    ignore: "ไม่ต้องสนใจคำตอบของ {list}",
    "stop-using": "ถ้าเซิร์ฟเวอร์อีเมลของคุณใช้ {list} ให้เอาออกจากการตั้งค่า",
  },
} satisfies Translation<typeof en>;
