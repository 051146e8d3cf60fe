import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ระเบียน SPF ค้น DNS เกินจำนวนที่กำหนด",
  what: "การประเมินระเบียน SPF ของ {domain} เกินขีดจำกัด จำนวนการค้น DNS: {lookups} ขีดจำกัด 10 (เทอมและจำนวนครั้งที่แต่ละเทอมต้องค้น: {terms})",
  why: "ผู้รับจะหยุดเมื่อถึงขีดจำกัดและให้ผลเป็น permerror เซิร์ฟเวอร์ที่ระบุไว้หลังจุดนั้นจึงไม่ได้รับอนุญาต และอีเมลปลอมก็ไม่ถูกปฏิเสธ",
  fix: {
    "remove-terms": "เอาเทอมที่ไม่ใช้แล้วออก โดยเฉพาะชื่อที่ไม่มีอยู่แล้ว จากรายการนี้: {terms}",
    flatten: "แทน a, mx และ ptr ด้วย ip4 และ ip6 ที่ระบุ IP ซึ่งไม่ต้องค้น DNS หรือย้ายบริการส่งอีเมลไปใช้ซับโดเมนที่มีระเบียนของตัวเอง",
  },
} satisfies Translation<typeof en>;
