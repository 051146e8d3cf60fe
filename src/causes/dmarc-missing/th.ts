import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไม่มีระเบียน DMARC",
  what: "ไม่มีระเบียน DMARC ที่ใช้กับ {domain} (ชื่อที่สอบถามแล้ว: {asked}) (พบระเบียนที่วางผิดที่: {misplaced})",
  why: "ผู้รับไม่มีแนวทางจัดการกับอีเมลที่ปลอมเป็นโดเมนนี้ และผู้ให้บริการรายใหญ่กำหนดให้ผู้ส่งจำนวนมากต้องมี DMARC",
  fix: {
    "move-record": "ย้ายระเบียนที่อยู่ที่ {domain} ไปประกาศที่ {name} ซึ่งเป็นที่ที่ผู้รับค้นหา: {proposal}",
    "publish-dmarc": "เริ่มด้วยการประกาศระเบียน TXT นี้ที่ {name} ซึ่งยังไม่มีผลต่ออีเมลของคุณ: {proposal}",
  },
} satisfies Translation<typeof en>;
