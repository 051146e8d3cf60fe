import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ใบรับรอง TLS หมดอายุ",
  what: "ใบรับรองของ {host} ที่พอร์ต {port} ไม่อยู่ในช่วงที่ใช้ได้ ใช้ได้ตั้งแต่ {from} ถึง {to}",
  why: "โปรแกรมอีเมลและผู้ส่งที่ตรวจใบรับรองจะยกเลิกการเชื่อมต่อ ส่วนเซิร์ฟเวอร์อื่นยังเข้ารหัสแต่ไม่รู้ว่าคุยอยู่กับใคร",
  fix: {
    renew: "ต่ออายุใบรับรองของ {host} แล้วโหลดเซิร์ฟเวอร์อีเมลใหม่ และตั้งให้ต่ออายุอัตโนมัติ",
  },
} satisfies Translation<typeof en>;
