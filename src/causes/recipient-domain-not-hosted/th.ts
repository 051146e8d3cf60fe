import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "MX ไม่ได้ดูแลโดเมนนี้",
  what: "เซิร์ฟเวอร์ MX ({server}) ตอบว่าไม่รับอีเมลของโดเมน ({domain}) ทั้งที่ระเบียน MX ของโดเมนชี้มาที่เครื่องนี้",
  why: "ผู้ส่งทุกรายไปตามระเบียน MX แต่เซิร์ฟเวอร์ปลายทางไม่รู้จักโดเมนนี้ จึงส่งถึงที่อยู่ใดในโดเมนไม่ได้เลย",
  fix: {
    "host-domain": "ถ้าอีเมลของ {domain} ควรอยู่ที่ {server}: เพิ่มโดเมนนี้เข้าในรายการโดเมนที่เซิร์ฟเวอร์รับ",
    "correct-mx": "ถ้าย้ายไปที่อื่นแล้ว: แก้ระเบียน MX ของ {domain} ให้ชี้เฉพาะเซิร์ฟเวอร์ที่ดูแลโดเมนนี้ และนำ {server} ออก",
  },
} satisfies Translation<typeof en>;
