import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of mail-loop. */
export const th = {
  title: "อีเมลวนลูป",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าอีเมลวนกลับมาที่เดิมหรือผ่านเซิร์ฟเวอร์มากเกินไป (ผู้รับ: {recipient})",
  why: "เมื่อเซิร์ฟเวอร์หรือการส่งต่อสองแห่งส่งอีเมลให้กันไปมา อีเมลจะไปไม่ถึงผู้รับ เซิร์ฟเวอร์จึงหยุดเมื่อผ่านจำนวน hop ที่กำหนด",
  fix: {
    "break-forwarding": "ตรวจการส่งต่อและ alias ของ {recipient} รวมถึงที่ปลายทาง ต้องไม่มีรายการใดส่งกลับมาที่เดิม",
    "check-routing": "ตรวจว่าเซิร์ฟเวอร์ที่ระเบียน MX ชี้ไปรับโดเมนนี้เป็นของตนเอง ไม่ส่งอีเมลออกไปอีก",
  },
} satisfies Translation<typeof en>;
