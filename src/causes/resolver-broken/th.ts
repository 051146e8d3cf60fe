import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of resolver-broken. */
export const th = {
  title: "resolver ใช้งานไม่ได้",
  what: "DNS resolver ที่ใช้ที่นี่หาโซน com ซึ่งมีอยู่เสมอไม่พบ (คำตอบ: {answer}) และไม่ตอบคำถามอื่นเช่นกัน",
  why: "หากไม่มี DNS จะบอกอะไรเกี่ยวกับโดเมนไม่ได้ สิ่งที่ล้มเหลวที่นี่ไม่ได้บอกอะไรเกี่ยวกับโดเมนนั้น",
  fix: {
    "other-resolver": "ใช้ resolver อื่น ทางที่ดีคือของคุณเอง: {flag}",
    repair: "หรือซ่อม resolver หรือเส้นทางไปถึง ไฟร์วอลล์อาจปิดกั้นพอร์ต 53 ทั้ง UDP และ TCP",
  },
} satisfies Translation<typeof en>;
