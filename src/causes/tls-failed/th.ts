import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of tls-failed. */
export const th = {
  title: "การเข้ารหัส TLS ล้มเหลว",
  what: "เชื่อมต่อ TLS กับ {server} (พอร์ต: {port}) ไม่สำเร็จ (สาเหตุที่แจ้ง: {reason}) (สำเร็จเมื่อเสนอเพียง: {works})",
  why: "ผู้ส่งที่บังคับใช้ TLS จะเก็บอีเมลไว้หรือตีกลับ โปรแกรมอีเมลจะเข้าสู่ระบบไม่ได้ ส่วนรายอื่นจะส่งแบบไม่เข้ารหัส",
  fix: {
    "give-certificate":
      "ใส่ใบรับรองพร้อมคีย์ให้ {server} เพราะเมื่อไม่มีใบรับรองก็ตกลงได้เฉพาะชุดเข้ารหัสนิรนาม ซึ่งแทบไม่มีผู้ส่งรายใดเสนอ ใน Postfix: smtpd_tls_chain_files",
    "check-server-tls":
      "ตรวจบน {server} ว่าใบรับรองพร้อม chain และคีย์ รุ่นของ TLS และ cipher ถูกต้อง และรีสตาร์ตเซิร์ฟเวอร์อีเมลทุกครั้งหลังต่ออายุใบรับรอง",
    "update-client": "หากไคลเอนต์อื่นเชื่อมต่อได้ ให้อัปเดตไลบรารี TLS และรายชื่อผู้ออกใบรับรองที่ฝั่งผู้ส่ง",
    "check-between": "หากทั้งสองฝั่งปกติ ให้หาไฟร์วอลล์หรือโปรแกรมป้องกันไวรัสระหว่างทางที่รบกวนการ handshake",
  },
} satisfies Translation<typeof en>;
