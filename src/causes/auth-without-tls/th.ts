import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of auth-without-tls. */
export const th = {
  title: "เสนอการเข้าสู่ระบบโดยไม่เข้ารหัส",
  what: "{host} เสนอการเข้าสู่ระบบที่พอร์ต {port} ผ่านการเชื่อมต่อที่ไม่เข้ารหัส (วิธีที่ส่งรหัสผ่านแบบอ่านได้: {mechanisms})",
  why: "ผู้ที่ดักฟังระหว่างทางจะอ่านรหัสผ่านได้ และใช้ส่งสแปมในนามเจ้าของ ทำให้เซิร์ฟเวอร์ติดบัญชีดำ",
  fix: {
    "offer-after-tls": "ตั้งให้ {host} เสนอ AUTH หลังจากใช้ TLS แล้วเท่านั้น (Postfix: smtpd_tls_auth_only = yes)",
    "use-tls": "ตั้งโปรแกรมอีเมลให้ใช้พอร์ต 465 แบบ TLS หรือ 587 แบบบังคับ STARTTLS",
  },
} satisfies Translation<typeof en>;
