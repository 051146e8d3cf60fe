import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of message-unauthenticated. */
export const th = {
  title: "อีเมลไม่ผ่านการยืนยันตัวตน",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าอีเมลไม่ผ่านหรือผ่านการตรวจ SPF, DKIM และ DMARC ไม่เพียงพอ (โดเมนผู้ส่ง: {domain})",
  why: "หากไม่ผ่านการตรวจใดเลย ก็บอกไม่ได้ว่าอีเมลมาจากโดเมนนั้นจริงหรือไม่ ปลายทางจึงปฏิเสธมากขึ้นเรื่อย ๆ",
  fix: {
    "add-spf-dkim": "เผยแพร่ระเบียน SPF ที่ระบุทุกเซิร์ฟเวอร์ที่ใช้ส่ง และลงลายเซ็น DKIM ให้อีเมลขาออกด้วยโดเมนในส่วนหัว From:",
    "send-from-own": "ส่งผ่านเซิร์ฟเวอร์ที่ได้รับอนุญาตให้ส่งในนาม {domain} ไม่ใช่ส่งตรงจากเว็บเซิร์ฟเวอร์หรืออุปกรณ์",
  },
} satisfies Translation<typeof en>;
