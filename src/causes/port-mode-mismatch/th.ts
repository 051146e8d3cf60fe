import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of port-mode-mismatch. */
export const th = {
  title: "พอร์ตใช้โหมดการเข้ารหัสผิด",
  what: "พอร์ต {port} ของ {host} ไม่ได้เริ่มแบบที่เราเริ่ม (เราเริ่มด้วย: {expected}) (สิ่งที่ตอบกลับคือ: {actual})",
  why: "โปรแกรมเลือกโหมดตามพอร์ต 465 เริ่มด้วย TLS ส่วน 25 และ 587 เริ่มแบบไม่เข้ารหัสแล้วจึงเปลี่ยน หากโหมดไม่ตรงกัน ทั้งสองฝั่งจะรอหรือตัดการเชื่อมต่อ",
  fix: {
    "set-mode":
      "บน {host} ให้เปิด TLS ตั้งแต่ไบต์แรกเฉพาะพอร์ต 465 (Postfix: smtpd_tls_wrappermode) และเสนอ STARTTLS ที่พอร์ต 25 และ 587",
    "set-client": "ระหว่างนี้ให้ตั้งโปรแกรมอีเมลตามแบบที่ตอบที่พอร์ต {port}: {actual}",
  },
} satisfies Translation<typeof en>;
