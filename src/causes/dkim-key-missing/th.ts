import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dkim-key-missing. */
export const th = {
  title: "ไม่มีกุญแจ DKIM ที่ selector",
  what: "ไม่มีกุญแจ DKIM ที่ {name} ซึ่ง selector {selector} ระบุว่าเป็นที่เก็บกุญแจของ {domain}",
  why: "ผู้รับตรวจลายเซ็นโดยไม่มีกุญแจไม่ได้ อีเมลจึงถือว่าไม่ได้ลงลายเซ็น และไม่ผ่าน DMARC หาก SPF ไม่ผ่านด้วย",
  fix: {
    "publish-key": "ประกาศกุญแจสาธารณะของ selector {selector} เป็นระเบียน TXT ที่ {name} ตามที่ซอฟต์แวร์อีเมลหรือผู้ให้บริการของคุณระบุ",
    "check-selector":
      "หรือแก้ selector ให้ถูกต้อง: เทียบค่า s= ในส่วนหัว DKIM-Signature ของอีเมลที่คุณส่งกับ {selector} ส่วน CNAME ไปยังผู้ให้บริการต้องชี้ไปยังชื่อที่มีอยู่จริง",
  },
} satisfies Translation<typeof en>;
