import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of mta-sts-testing. */
export const th = {
  title: "MTA-STS ยังอยู่ในช่วงทดสอบ",
  what: "นโยบาย MTA-STS ของ {domain} อยู่ในโหมด testing",
  why: "ผู้ส่งรายงานสิ่งที่ไม่ตรงนโยบายแต่ยังคงส่งต่อไป อีเมลจึงยังไม่ได้รับการคุ้มครองจากการถูกอ่านหรือเบี่ยงเส้นทางระหว่างทาง",
  fix: {
    enforce:
      "เมื่อรายงาน TLS ไม่แสดงความล้มเหลวอีก ให้ตั้ง mode: enforce ในนโยบายที่ {url} และเปลี่ยน id ในระเบียนที่ _mta-sts.{domain}",
  },
} satisfies Translation<typeof en>;
