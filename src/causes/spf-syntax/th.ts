import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "เรคคอร์ด SPF ผิดรูปแบบ",
  what: "เรคคอร์ด SPF ของ {domain} ประเมินผลไม่ได้จนจบ (ปัญหาที่พบ: {problem}) (อยู่ในเรคคอร์ดของ: {place}) (ส่วนที่ผิด: {wrong}) (เรคคอร์ดที่ประกาศไว้: {record})",
  why: "ผลที่ได้คือ permerror กับอีเมลทุกฉบับ หรือกับอีเมลที่ไม่มีเทอมใดก่อนถึงจุดผิดอนุญาตไว้ SPF จึงไม่อนุญาตอีเมลเหล่านั้น",
  fix: {
    "publish-corrected": "ประกาศเรคคอร์ดนี้ที่ {domain} แทนของเดิม: {proposal}",
    "correct-record": "แก้เรคคอร์ดที่ {domain} ทุกเทอมต้องเป็นไปตาม RFC 7208 และทุกโดเมนที่ include ต้องมีเรคคอร์ดของตัวเอง",
  },
} satisfies Translation<typeof en>;
