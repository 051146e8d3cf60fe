import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไม่ผ่าน DMARC",
  what: "อีเมลจาก {domain} ถูกปฏิเสธเพราะไม่ผ่าน DMARC นโยบายที่โดเมนประกาศ: {policy} ผล SPF ที่เราตรวจเอง: {spf} ส่วน DKIM ยังตัดสินไม่ได้จนกว่าจะส่งข้อความจริง",
  why: "DMARC จะผ่านเมื่อ SPF หรือ DKIM ผ่านด้วยโดเมนเดียวกับในบรรทัด From โดเมนขอให้ผู้รับปฏิเสธหรือแยกอีเมลนอกเหนือจากนั้น",
  fix: {
    "sign-dkim": "ลงลายเซ็น DKIM ในนาม {domain} ซึ่งยังใช้ได้แม้อีเมลถูกส่งต่อ",
    "align-spf": "ใช้ผู้ส่งบนซองที่เป็นของ {domain} และส่งออกจาก IP ที่เรคคอร์ด SPF ของโดเมนระบุไว้",
  },
} satisfies Translation<typeof en>;
