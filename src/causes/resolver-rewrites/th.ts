import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of resolver-rewrites. */
export const th = {
  title: "resolver ที่แต่งคำตอบขึ้นเอง",
  what: "DNS resolver ที่ใช้ที่นี่ให้ {to} เป็นที่อยู่ของ {name} ซึ่งเป็นชื่อที่แต่งขึ้นเพื่อทดสอบและไม่มีอยู่จริง",
  why: "resolver เช่นนี้ทำให้บอกอะไรที่อาศัยการไม่มีชื่อไม่ได้เลย ทั้งบัญชีดำ ชื่อโฮสต์ที่ผิด และระเบียนที่ขาดหาย ล้วนดูต่างจากความจริง",
  fix: {
    "other-resolver": "ใช้ resolver ที่ตอบตามจริง ทางที่ดีคือของคุณเอง: {flag}",
    "switch-off": "หรือให้ผู้ดูแล resolver (ผู้ให้บริการ เราเตอร์ ตัวกรอง) ปิดการเปลี่ยนเส้นทางชื่อที่ไม่มีอยู่",
  },
} satisfies Translation<typeof en>;
