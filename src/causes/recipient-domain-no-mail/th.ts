import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "โดเมนที่ไม่รับอีเมล",
  what: "{domain} ไม่รับอีเมล (สิ่งที่ DNS หรือเซิร์ฟเวอร์ตอบ: {answer})",
  why: "null MX เป็นการประกาศว่าโดเมนไม่รับอีเมล และถ้าไม่มีทั้งระเบียน MX และระเบียน IP ก็ไม่มีเซิร์ฟเวอร์ให้ส่งไปถึง",
  fix: {
    "use-meant": "หมายถึง {meant} หรือเปล่า ชื่อนี้ต่างจาก {domain} เพียงพิมพ์พลาดเล็กน้อย",
    "check-address": "ตรวจส่วนหลัง @ ว่าพิมพ์ผิดหรือไม่ หรือขอที่อยู่อื่นจากผู้รับ",
    "publish-mx": "ถ้า {domain} ควรรับอีเมลได้ ให้ประกาศระเบียน MX ที่ระบุเซิร์ฟเวอร์อีเมล",
  },
} satisfies Translation<typeof en>;
