import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of policy-block. */
export const th = {
  title: "ถูกปฏิเสธตามนโยบายที่ไม่ระบุ",
  what: "เซิร์ฟเวอร์ ({server}) ปฏิเสธอีเมลตามนโยบายของตนเองโดยไม่บอกว่านโยบายใด (ที่อยู่ IP ที่เห็น: {ip}) (ผู้ส่ง: {sender}) (ผู้รับ: {recipient})",
  why: "ปลายทางมักไม่เปิดเผยกฎที่ใช้ สาเหตุอาจเป็น IP ที่ส่ง, reverse DNS, โดเมนผู้ส่ง, ผู้รับ หรือเนื้อหา",
  fix: {
    "ask-as-told": "ดูก่อนว่าข้อความตอบกลับชี้ไปที่ใด: {contact}",
    "ask-receiver": "สอบถาม postmaster ของ {server} ผ่านช่องทางอื่นว่ากฎใดปฏิเสธอีเมล โดยแนบข้อความตอบกลับที่ได้รับและเวลา",
    "check-own-side":
      "ตรวจสิ่งที่นโยบายเหล่านี้มักดู ได้แก่ reverse DNS, บัญชีดำ (blocklist), SPF, DKIM, DMARC และชื่อ HELO ของเซิร์ฟเวอร์ที่ส่ง",
    "allow-forwarding":
      "องค์กรนั้นไม่ให้ส่งต่ออีเมลออกไปข้างนอก ({forwarding}): ปิดการส่งต่อ หรือให้ผู้ดูแลบัญชีที่ส่งต่ออนุญาต Microsoft 365: Defender portal > Policies > Anti-spam > outbound policy > Automatic forwarding สำหรับผู้ใช้นั้น",
  },
} satisfies Translation<typeof en>;
