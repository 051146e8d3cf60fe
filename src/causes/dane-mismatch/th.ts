import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dane-mismatch. */
export const th = {
  title: "ใบรับรองไม่ตรงกับ DANE",
  what: "{host} แสดงใบรับรองที่พอร์ต {port} ซึ่งไม่ตรงกับระเบียน TLSA ใดที่ {name}: {records} (ค่า SHA-256 ของกุญแจสาธารณะ: {hash})",
  why: "ผู้ส่งที่ตรวจ DANE จะไม่ส่งไปยังโฮสต์นี้ อีเมลของผู้ส่งเหล่านั้นจะค้างรอแล้วตีกลับ ขณะที่ผู้ส่งอื่นไม่เห็นความผิดปกติ",
  fix: {
    "publish-tlsa": "ประกาศ {proposal} ที่ {name} เพิ่มจากระเบียนเดิม รอจนระเบียนเก่าหมดจากแคชทุกแห่ง แล้วลบตัวที่ไม่ตรงอีกต่อไป",
    "restore-key": "หรือกลับไปใช้กุญแจที่ระเบียนระบุ เมื่อต่ออายุใบรับรองให้ใช้กุญแจเดิม หรือประกาศระเบียนของกุญแจถัดไปก่อนเริ่มใช้",
  },
} satisfies Translation<typeof en>;
