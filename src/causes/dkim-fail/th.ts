import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dkim-fail. */
export const th = {
  title: "DKIM ไม่ผ่าน",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าอีเมลไม่มีลายเซ็น DKIM ที่ยอมรับได้ โดเมนผู้ส่ง: {domain}",
  why: "ลายเซ็น DKIM พิสูจน์ว่าโดเมนรับรองอีเมลและไม่มีการแก้ไข ปลายทางที่บังคับใช้จะปฏิเสธอีเมลที่ไม่มีลายเซ็นถูกต้อง",
  fix: {
    "sign-mail": "ลงลายเซ็น DKIM ให้อีเมลขาออกที่เซิร์ฟเวอร์สุดท้ายที่ส่ง โดยใช้โดเมนในส่วนหัว From:",
    "check-key": "ตรวจว่าเผยแพร่คีย์สาธารณะที่ selector._domainkey ของ {domain} แล้ว และตรงกับคีย์ส่วนตัวที่เซิร์ฟเวอร์ใช้ลงลายเซ็น",
    "keep-intact": "ตรวจว่าไม่มีสิ่งใดแก้ไขอีเมลหลังลงลายเซ็น ข้อความท้ายอีเมล โปรแกรมสแกนไวรัส และเกตเวย์ทำให้ลายเซ็นเสียได้",
  },
} satisfies Translation<typeof en>;
