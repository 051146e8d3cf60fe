import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of tls-obsolete. */
export const th = {
  title: "TLS ล้าสมัย",
  what: "{host} ที่พอร์ต {port} ใช้ได้ดีที่สุดเพียง {protocol} กับ {cipher} ทั้งที่เสนอให้ถึง TLS 1.3",
  why: "ไคลเอนต์ปัจจุบันปฏิเสธ TLS 1.0, TLS 1.1 และ cipher ที่ไม่ปลอดภัย โปรแกรมอีเมลจะเข้าสู่ระบบไม่ได้ และผู้ส่งที่บังคับใช้ TLS จะไม่ส่งให้",
  fix: {
    "longer-key": "ขอใบรับรองใหม่ที่ใช้กุญแจยาวขึ้น: อย่างน้อย 2048 บิตสำหรับ RSA หรือ 256 บิตสำหรับเส้นโค้งวงรี",
    "enable-modern":
      "เปิด TLS 1.2 และ 1.3 พร้อม cipher แบบ AES-GCM หรือ ChaCha20 บน {host} หากซอฟต์แวร์ทำไม่ได้ ให้อัปเดตซอฟต์แวร์หรือไลบรารี TLS",
  },
} satisfies Translation<typeof en>;
