import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of sender-null-mx. */
export const th = {
  title: "โดเมนผู้ส่งไม่รับอีเมล",
  what: "โดเมนผู้ส่ง {domain} ประกาศ null MX ซึ่งหมายความว่าไม่รับอีเมลเลย",
  why: "อีเมลตีกลับและการตอบกลับไปหาผู้ส่งเช่นนี้ไม่ได้ ปลายทางจำนวนมากจึงปฏิเสธ",
  fix: {
    "other-sender": "ส่งด้วยที่อยู่ในโดเมนที่รับอีเมลได้ ทั้งใน MAIL FROM และ From",
    "real-mx": "หรือเปลี่ยน null MX (MX 0 .) ของ {domain} เป็น MX ของเซิร์ฟเวอร์ที่รับอีเมลให้โดเมนนี้",
  },
} satisfies Translation<typeof en>;
