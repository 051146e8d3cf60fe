import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of domain-listed. */
export const th = {
  title: "โดเมนอยู่ในบัญชีดำ",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าโดเมนในอีเมลนี้ ({domain}) อยู่ในบัญชีดำ (blocklist) รายการที่ระบุในคำตอบ: {lists}",
  why: "บัญชีดำโดเมนรวบรวมโดเมนที่พบในสแปม ปลายทางจำนวนมากปฏิเสธอีเมลทั้งหมดที่มาจากหรือกล่าวถึงโดเมนเหล่านั้น",
  fix: {
    "find-reason": "ค้นหา {domain} ในหน้าเว็บของบัญชีดำนั้นเพื่อดูสาเหตุ มักเกิดจากเว็บไซต์หรือบัญชีที่ถูกยึด",
    "ask-removal": "เมื่อแก้ไขสาเหตุแล้ว ให้ขอผู้ดูแลบัญชีดำนำ {domain} ออก",
  },
} satisfies Translation<typeof en>;
