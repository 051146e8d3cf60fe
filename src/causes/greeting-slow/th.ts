import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ตอบช้า",
  what: "{host} ใช้เวลา {seconds} วินาทีกว่าจะตอบที่พอร์ต {port} (ขั้นตอน: {stage})",
  why: "เซิร์ฟเวอร์อีเมลรอได้หลายนาที แต่โปรแกรม ฟอร์ม และเครื่องมือทดสอบเลิกรอก่อน แล้วรายงานว่าเซิร์ฟเวอร์ล่มหรือไม่มี TLS การหน่วงโดยตั้งใจ (greet delay, tarpit) ดูเหมือน DNS ช้าหรือตัวกรองทำงานหนักเกินไป",
  fix: {
    "find-delay":
      "ที่ {host} ให้หาว่าอะไรกินเวลา: การค้น reverse DNS และบัญชีดำของแต่ละผู้ติดต่อ ตัวกรองที่ทำงานหนัก หรือการหน่วงที่ตั้งไว้ และให้ต่ำกว่า 5 วินาที",
    "wait-longer": "ผู้ที่ส่งไปที่นั่นควรรอได้ถึง 5 นาทีก่อนเลิก ตามที่ RFC 5321 กำหนด",
  },
} satisfies Translation<typeof en>;
