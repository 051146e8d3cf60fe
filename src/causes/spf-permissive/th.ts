import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ระเบียน SPF ที่เปิดให้ทุกคน",
  what: "ระเบียน SPF ของ {domain} ไม่กันใครออกเลย เพราะ {term} (ระเบียนที่ประกาศไว้: {record})",
  why: "ใครก็ส่งในนามของโดเมนได้ และผู้รับบางรายถือว่าระเบียนแบบนี้เป็นสัญญาณของสแปม",
  fix: {
    "drop-term": "เอา {term} ออกจากระเบียนของ {domain} หรือให้สิ่งที่เทอมนั้นชี้ไประบุเฉพาะเซิร์ฟเวอร์เท่านั้น",
    "close-record": "ตรวจว่าระเบียนระบุทุกเซิร์ฟเวอร์ที่ส่งในนาม {domain} แล้วจึงประกาศ: {proposal}",
  },
} satisfies Translation<typeof en>;
