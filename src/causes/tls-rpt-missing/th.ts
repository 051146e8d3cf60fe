import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of tls-rpt-missing. */
export const th = {
  title: "ไม่มีรายงานความล้มเหลวของ TLS",
  what: "{domain} ขอให้ผู้ส่งส่งแบบมีการคุ้มครอง ({standards}) แต่ไม่มีระเบียนรับรายงาน TLS ที่ {name}",
  why: "เมื่อใบรับรองหรือนโยบายผิดพลาด ผู้ส่งจะกักอีเมลไว้โดยไม่มีใครแจ้งคุณ",
  fix: {
    "publish-record": "ประกาศระเบียน TXT ที่ {name} ในรูป v=TLSRPTv1; rua=mailto:… พร้อมที่อยู่ที่คุณอ่านรายงานเช่นนี้",
  },
} satisfies Translation<typeof en>;
