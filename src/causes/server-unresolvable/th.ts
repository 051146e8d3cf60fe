import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ชื่อเซิร์ฟเวอร์ขาออกไม่มี IP",
  what: "เซิร์ฟเวอร์อีเมลที่คุณระบุ {host} ไม่มี IP (คำตอบ DNS: {answer})",
  why: "เมื่อไม่มี IP โปรแกรมใดก็เชื่อมต่อไม่ได้ อีเมลจึงออกไม่ได้",
  fix: {
    "correct-name": "ตรวจการสะกดของ {host} ตรงที่ตั้งค่าเซิร์ฟเวอร์ขาออก ทั้งในโปรแกรมและในตัวแปรของงาน CI",
    "add-address": "ถ้าชื่อถูกต้องแล้ว ให้เพิ่มระเบียน A หรือ AAAA ของ {host} ใน DNS ที่เครื่องนี้ใช้",
  },
} satisfies Translation<typeof en>;
