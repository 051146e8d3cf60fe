import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไม่มีระเบียน SPF",
  what: "{domain} ไม่ได้ประกาศระเบียน SPF",
  why: "ผู้รับแยกเซิร์ฟเวอร์ของคุณออกจากผู้ปลอมแปลงไม่ได้ ผู้ให้บริการรายใหญ่ปฏิเสธหรือไม่ไว้ใจอีเมลที่ไม่มี SPF หรือ DKIM",
  fix: {
    "publish-known": "ถ้าอีเมลของ {domain} ออกจากที่อยู่ที่พบในการตรวจครั้งนี้เท่านั้น ให้ประกาศ: {proposal}",
    "publish-spf":
      "ประกาศระเบียน TXT หนึ่งรายการที่ {domain} ขึ้นต้นด้วย v=spf1 ระบุทุกเซิร์ฟเวอร์ที่ส่งในนามโดเมน และลงท้ายด้วย ~all หรือ -all",
  },
} satisfies Translation<typeof en>;
