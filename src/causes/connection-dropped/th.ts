import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of connection-dropped. */
export const th = {
  title: "การเชื่อมต่อหลุดระหว่างสนทนา",
  what: "เชื่อมต่อกับ {server} ได้แล้ว แต่หลุดก่อนสนทนาเสร็จ (ขั้นตอนสุดท้าย: {stage})",
  why: "อีเมลที่ถูกขัดจังหวะกลางทางจะไม่ถูกส่งถึง เซิร์ฟเวอร์ที่ส่งจะเก็บไว้และลองใหม่",
  fix: {
    "try-again": "ปล่อยให้คิวลองส่งใหม่ การหลุดครั้งเดียวมักหายไปภายในหนึ่งชั่วโมง",
    "check-server-log": "ที่ {server} ให้ดู log ของเมลเซิร์ฟเวอร์ในเวลานั้น หาการล่ม ภาระงานเกิน หรือตัวกรองที่ตัดสายโดยไม่ตอบ",
    "check-firewall": "หากเกิดทุกครั้ง ให้ตรวจไฟร์วอลล์หรือระบบตรวจ SMTP ระหว่างสองเซิร์ฟเวอร์ และแพ็กเก็ตใหญ่ที่สูญหาย (path MTU)",
  },
} satisfies Translation<typeof en>;
