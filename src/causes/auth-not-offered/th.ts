import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of auth-not-offered. */
export const th = {
  title: "ไม่มีการเข้าสู่ระบบสำหรับส่งอีเมล",
  what: "{host} ไม่เสนอการเข้าสู่ระบบ (SMTP AUTH) ที่พอร์ต {port} แม้จะใช้การเข้ารหัสเท่าที่มีแล้ว",
  why: "พอร์ตนี้มีไว้ให้ผู้ใช้ส่งอีเมลด้วยรหัสผ่าน หากเข้าสู่ระบบไม่ได้ ผู้ใช้จะถูกปฏิเสธหรือถูกมองเป็นคนแปลกหน้า",
  fix: {
    "enable-auth": "เปิด SMTP AUTH แบบ PLAIN หรือ LOGIN ผ่าน TLS ที่พอร์ต {port} ของ {host} และตรวจว่าบริการตรวจรหัสผ่านทำงานอยู่",
    "other-port": "ระหว่างนี้ให้ส่งผ่านพอร์ตอื่นของผู้ให้บริการเดียวกัน ส่วนมากคือ 465 หรือ 587",
  },
} satisfies Translation<typeof en>;
