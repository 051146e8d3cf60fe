import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "MX สำรองติดต่อไม่ได้",
  what: "{host} เป็น MX ของ {domain} แต่เชื่อมต่อไม่ได้ ขณะที่ MX อื่นเชื่อมต่อได้ (ความพยายามที่ทำไป: {attempts})",
  why: "อีเมลยังมาถึงได้ทาง MX อื่น แต่ถ้าเครื่องนั้นล่มก็จะไม่เหลือทางใดอีก และผู้ส่งที่ลองเครื่องนี้ก่อนจะเสียเวลา",
  fix: {
    "repair-host": "เปิดเซิร์ฟเวอร์อีเมลที่ {host} และให้ไฟร์วอลล์เปิดรับพอร์ต 25",
    "remove-mx": "หรือเอา {host} ออกจากระเบียน MX ของ {domain} ถ้าไม่ใช้แล้ว",
  },
} satisfies Translation<typeof en>;
