import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ใบรับรอง TLS จากผู้ออกที่ไม่รู้จัก",
  what: "ใบรับรองของ {host} ที่พอร์ต {port} สืบไปไม่ถึงผู้ออกใบรับรอง (CA) ที่รู้จัก (ผู้ออก: {issuer}) (รหัสของ OpenSSL: {reason})",
  why: "โปรแกรมอีเมลและผู้ส่งที่ตรวจใบรับรองจะยกเลิกการเชื่อมต่อ ส่วนเซิร์ฟเวอร์อื่นยังเข้ารหัสแต่ไม่รู้ว่าคุยอยู่กับใคร",
  fix: {
    "install-trusted": "ติดตั้งใบรับรองจาก CA สาธารณะที่ {host} พร้อมใบรับรองกลาง (intermediate) ให้ครบ",
  },
} satisfies Translation<typeof en>;
