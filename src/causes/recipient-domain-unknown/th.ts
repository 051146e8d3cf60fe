import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไม่มีโดเมนของผู้รับ",
  what: "{domain} ไม่มีอยู่จริงในฐานะโดเมนอีเมล (สิ่งที่ DNS หรือเซิร์ฟเวอร์ตอบ: {answer})",
  why: "เส้นทางของอีเมลหาจากระเบียน DNS ของโดเมน ชื่อที่ไม่มีอยู่จึงไม่มีปลายทาง",
  fix: {
    "use-meant": "หมายถึง {meant} หรือเปล่า ชื่อนี้ต่างจาก {domain} เพียงพิมพ์พลาดเล็กน้อย",
    "check-address": "ตรวจส่วนหลัง @ ว่าพิมพ์ผิดหรือไม่",
    "renew-domain": "ถ้าชื่อถูกต้องแล้ว เจ้าของ {domain} ต้องตรวจว่าโดเมนยังจดทะเบียนอยู่ ชำระเงินแล้ว และชี้ไปยังเนมเซิร์ฟเวอร์ถูกต้อง",
  },
} satisfies Translation<typeof en>;
