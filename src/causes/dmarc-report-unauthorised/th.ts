import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dmarc-report-unauthorised. */
export const th = {
  title: "รายงาน DMARC ส่งไปยังโดเมนที่ไม่ได้ยินยอม",
  what: "ระเบียน DMARC ที่ {name} ให้ส่งรายงานไปยัง {host} แต่ {consent} ไม่ได้ระบุว่า {host} ต้องการรับ",
  why: "ผู้รับไม่ส่งรายงานไปยังโดเมนอื่นที่ไม่ได้ยินยอม คุณจึงไม่รู้ว่าใครส่งอีเมลในนามของ {domain}",
  fix: {
    "publish-consent": "ให้ผู้ดูแล {host} ประกาศระเบียน TXT v=DMARC1 ที่ {consent} ซึ่งผู้ให้บริการรายงานมักทำให้ลูกค้าอยู่แล้ว",
    "own-address": "หรือระบุที่อยู่ภายใต้ {domain} ใน rua และ ruf",
  },
} satisfies Translation<typeof en>;
