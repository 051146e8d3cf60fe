import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dane-unusable. */
export const th = {
  title: "ระเบียน TLSA ใช้ไม่ได้",
  what: "ระเบียน TLSA ที่ {name} ใช้ไม่ได้ (สิ่งที่พบ: {found})",
  why: "หากลายเซ็นผิด ผู้ส่งที่ตรวจ DANE ต้องกักอีเมลไว้ ส่วนระเบียนชนิดที่ใช้ไม่ได้จะถูกข้ามไป จึงไม่คุ้มครองอะไรเลย",
  fix: {
    "repair-dnssec": "หากลายเซ็นผิด ให้ลงลายเซ็นใหม่ หรือแก้ระเบียน DS ที่โซนแม่ของโซนของ {host}",
    "fit-records": "ประกาศระเบียนในรูป TLSA 3 1 1 พร้อมค่า SHA-256 ของกุญแจสาธารณะ เซิร์ฟเวอร์อีเมลข้ามการใช้งานแบบ 0 และ 1",
  },
} satisfies Translation<typeof en>;
