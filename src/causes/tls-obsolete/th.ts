import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of tls-obsolete. */
export const th = {
  title: "TLS ล้าสมัย",
  what: "TLS ของ {host} ที่พอร์ต {port} ล้าสมัย (ดีที่สุดที่ตกลงกันได้เมื่อเสนอให้ทั้งหมด: {protocol}) (ชุดเข้ารหัสหรือกุญแจ: {cipher}) (ยังรับเมื่อไม่ได้เสนอสิ่งที่ดีกว่า: {taken})",
  why: "ไคลเอนต์ปัจจุบันปฏิเสธ TLS 1.0, TLS 1.1 และ cipher ที่ไม่ปลอดภัย หากเซิร์ฟเวอร์ไม่มีอะไรดีกว่านี้ โปรแกรมอีเมลจะเข้าสู่ระบบไม่ได้ และผู้ส่งที่บังคับใช้ TLS จะไม่ส่งให้ หากเพียงแต่ยังรับอยู่ โปรแกรมเก่าก็จะใช้ต่อไปโดยได้รับการปกป้องไม่ดีพอ",
  fix: {
    "drop-suites":
      "นำชุดเข้ารหัสที่ไม่เข้ารหัสและชุดที่ไม่ปลอดภัยออกจากรายการบน {host} เขียนแบบ OpenSSL คือ !eNULL:!EXPORT:!RC4:!DES ใน Postfix ให้คงค่าเริ่มต้นของ tls_medium_cipherlist และค่าทำนองเดียวกันไว้",
    "switch-off":
      "ปิด {taken} ที่พอร์ต {port} ของ {host} โปรแกรมอีเมลที่ยังได้รับการดูแลใช้ TLS 1.2 ได้ทั้งหมด ใน Postfix: ตั้ง -o smtpd_tls_protocols=>=TLSv1.2 -o smtpd_tls_mandatory_protocols=>=TLSv1.2 ให้บริการนี้ใน master.cf ใน Dovecot: ssl_min_protocol = TLSv1.2",
    "longer-key": "ขอใบรับรองใหม่ที่ใช้กุญแจยาวขึ้น: อย่างน้อย 2048 บิตสำหรับ RSA หรือ 256 บิตสำหรับเส้นโค้งวงรี",
    "enable-modern":
      "เปิด TLS 1.2 และ 1.3 พร้อม cipher แบบ AES-GCM หรือ ChaCha20 บน {host} หากซอฟต์แวร์ทำไม่ได้ ให้อัปเดตซอฟต์แวร์หรือไลบรารี TLS",
  },
} satisfies Translation<typeof en>;
