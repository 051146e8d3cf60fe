import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of tls-rpt-syntax. */
export const th = {
  title: "ระเบียนรับรายงาน TLS ผิดรูปแบบ",
  what: "ระเบียนรับรายงาน TLS ที่ {name} มีส่วนที่ผู้ส่งใช้ไม่ได้: {faults}",
  why: "ผู้ส่งข้ามระเบียนที่อ่านไม่ได้ จึงไม่มีรายงานส่งมา",
  fix: {
    "correct-record":
      "ประกาศระเบียน TXT เพียงระเบียนเดียวที่ {name} ในรูป v=TLSRPTv1; rua=mailto:… หรือ rua=https:… ส่วนที่ผิด: {faults}",
  },
} satisfies Translation<typeof en>;
