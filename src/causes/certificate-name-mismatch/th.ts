import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ใบรับรอง TLS ไม่ตรงชื่อ",
  what: "ใบรับรองของ {host} ที่พอร์ต {port} ไม่ครอบคลุมชื่อนี้ (ชื่อในใบรับรอง: {names})",
  why: "โปรแกรมอีเมลและผู้ส่งที่ตรวจใบรับรองจะยกเลิกการเชื่อมต่อ ส่วนเซิร์ฟเวอร์อื่นยังเข้ารหัสแต่ไม่รู้ว่าคุยอยู่กับใคร",
  fix: {
    reissue: "ขอใบรับรองที่ครอบคลุม {host} แล้วใช้ที่พอร์ต {port}",
    "use-covered-name": "หรือใช้ชื่อที่ใบรับรองครอบคลุมอยู่แล้วในระเบียน MX หรือในการตั้งค่าโปรแกรมอีเมล: {names}",
  },
} satisfies Translation<typeof en>;
