import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dnssec-bogus. */
export const th = {
  title: "ลายเซ็น DNSSEC ที่ตรวจไม่ผ่าน",
  what: "resolver ที่ตรวจลายเซ็นไม่ได้คำตอบสำหรับ {name} ({record}) แต่เมื่อไม่ตรวจกลับมีคำตอบ: {answer}",
  why: "ผู้รับและผู้ส่งจำนวนมากตรวจ DNSSEC สำหรับระบบเหล่านั้น ชื่อนี้ค้นหาไม่ได้ตราบที่ลายเซ็นยังผิด อีเมลจึงค้างหรือถูกปฏิเสธ",
  fix: {
    "repair-signatures": "ให้เซ็น zone ใหม่ด้วยลายเซ็นที่ยังไม่หมดอายุ และให้ระเบียน DS ที่ผู้รับจดทะเบียนโดเมนตรงกับคีย์ใน zone",
    "remove-ds": "หากไม่ต้องการเซ็น zone นี้อีกต่อไป ให้ลบระเบียน DS ที่ผู้รับจดทะเบียนโดเมน",
  },
} satisfies Translation<typeof en>;
