import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ระเบียน SPF ผิดรูปแบบ",
  what: "ระเบียน SPF ของ {domain} ประเมินผลไม่ได้จนจบ (ปัญหาที่พบ: {problem}) (อยู่ในระเบียนของ: {place}) (ส่วนที่ผิด: {wrong}) (ระเบียนที่ประกาศไว้: {record})",
  why: "ผลที่ได้คือ permerror กับอีเมลทุกฉบับ หรือกับอีเมลที่ไม่มีเทอมใดก่อนถึงจุดผิดอนุญาตไว้ SPF จึงไม่อนุญาตอีเมลเหล่านั้น",
  fix: {
    "publish-corrected": "ประกาศระเบียนนี้ที่ {domain} แทนของเดิม: {proposal}",
    "correct-record": "แก้ระเบียนที่ {domain} ทุกเทอมต้องเป็นไปตาม RFC 7208 และทุกโดเมนที่ include ต้องมีระเบียนของตัวเอง",
  },
} satisfies Translation<typeof en>;
