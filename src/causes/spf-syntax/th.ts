import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "เรคคอร์ด SPF ผิดรูปแบบ",
  what: "เรคคอร์ด SPF ของ {domain} ประเมินผลไม่ได้ ปัญหาที่พบ: {problem} เรคคอร์ดที่ประกาศไว้: {record}",
  why: "เรคคอร์ดที่มีข้อผิดพลาดให้ผลเป็น permerror กับอีเมลทุกฉบับ SPF จึงไม่อนุญาตใครเลย",
  fix: {
    "correct-record": "แก้เรคคอร์ดที่ {domain} ทุกเทอมต้องเป็นไปตาม RFC 7208 และทุกโดเมนที่ include ต้องมีเรคคอร์ดของตัวเอง",
  },
} satisfies Translation<typeof en>;
