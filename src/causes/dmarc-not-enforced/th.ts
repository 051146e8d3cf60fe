import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "นโยบาย DMARC ที่ยังไม่มีผล",
  what: "ระเบียน DMARC ที่ใช้กับ {domain} ไม่ได้ขอให้ผู้รับทำอะไร (p=none) ประกาศไว้ที่ {at}: {record}",
  why: "มีการเก็บรายงานแต่ไม่หยุดการปลอมแปลง อีเมลที่ผู้อื่นส่งในนามของคุณยังถูกส่งถึงตามเดิม",
  fix: {
    enforce: "เมื่อรายงานแสดงว่าอีเมลของคุณผ่านทั้งหมดแล้ว ให้ประกาศที่ {at}: {proposal}",
  },
} satisfies Translation<typeof en>;
