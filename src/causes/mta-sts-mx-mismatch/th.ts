import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of mta-sts-mx-mismatch. */
export const th = {
  title: "โฮสต์อีเมลไม่อยู่ในนโยบาย MTA-STS",
  what: "{host} เป็น MX ของ {domain} แต่นโยบาย MTA-STS ที่ {url} (โหมด {mode}) อนุญาตเฉพาะ: {patterns}",
  why: "ผู้ส่งที่ปฏิบัติตามนโยบายจะไม่ส่งไปยังโฮสต์นี้ตราบที่โหมดเป็น enforce อีเมลจะค้างรอแล้วตีกลับ",
  fix: {
    "add-host": "เพิ่มบรรทัด mx: {host} ในนโยบายที่ {url} แล้วเปลี่ยน id ในระเบียนที่ _mta-sts.{domain}",
    "correct-mx": "หรือหากอีเมลไม่ควรไปที่นั่น ให้เอา {host} ออกจากระเบียน MX ของ {domain}",
  },
} satisfies Translation<typeof en>;
