import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of ipv6-unreachable. */
export const th = {
  title: "ติดต่อเซิร์ฟเวอร์อีเมลทาง IPv6 ไม่ได้",
  what: "{host} รับการเชื่อมต่อทาง IPv4 แต่ทาง IPv6 เชื่อมต่อไม่ได้ (ความพยายามที่ทำไป: {attempt})",
  why: "ผู้ส่งที่มี IPv6 จะลอง IP เหล่านั้นก่อน อีเมลจึงล่าช้า และผู้ส่งที่ไม่มี IPv4 จะส่งไม่ได้เลย",
  fix: {
    "open-ipv6": "ให้เซิร์ฟเวอร์อีเมลที่ {host} รอรับที่ {ip} และเปิดพอร์ตนั้นในไฟร์วอลล์",
    "drop-aaaa": "หรือเอาระเบียน AAAA ของ {host} ออกตราบที่ยังไม่ใช้ IPv6",
  },
} satisfies Translation<typeof en>;
