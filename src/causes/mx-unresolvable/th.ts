import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "MX ที่ไม่มี IP",
  what: "มีระเบียน MX ชี้ไปที่ {host} แต่ชื่อนี้ไม่มี IP (คำตอบ DNS: {answer})",
  why: "ผู้ส่งเชื่อมต่อไปยังชื่อที่ไม่มี IP ไม่ได้ ถ้าไม่มี MX อื่นที่ใช้ได้ อีเมลก็ส่งไม่ถึง",
  fix: {
    "add-address": "เพิ่มระเบียน A หรือ AAAA ให้ {host} ด้วย IP ของเซิร์ฟเวอร์อีเมล",
    "correct-mx": "หรือแก้ระเบียน MX ให้ชี้ไปยังโฮสต์ที่มีอยู่จริง",
  },
} satisfies Translation<typeof en>;
