import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ชื่อ HELO ที่ไม่มี IP",
  what: "ชื่อ HELO {helo} ไม่มีระเบียน IP (คำตอบ DNS: {answer})",
  why: "ผู้รับจำนวนมากค้นชื่อนี้ใน DNS และปฏิเสธหรือไม่ไว้ใจเครื่องที่ชื่อไม่ชี้ไปที่ใด",
  fix: {
    "add-address": "เพิ่มระเบียน A หรือ AAAA ของ {helo} ให้ชี้ไปยังเซิร์ฟเวอร์ที่ส่ง",
    "change-helo": "หรือตั้งให้เซิร์ฟเวอร์แนะนำตัวด้วยชื่อที่มี IP อยู่แล้ว",
  },
} satisfies Translation<typeof en>;
