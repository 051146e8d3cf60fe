import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of mx-inconsistent. */
export const th = {
  title: "เนมเซิร์ฟเวอร์ตอบไม่ตรงกัน",
  what: "เนมเซิร์ฟเวอร์ที่ตอบให้ {domain} ตอบไม่ตรงกัน ระเบียน {record}: {answers}",
  why: "ผู้ส่งจะได้คำตอบใดขึ้นอยู่กับโอกาส บางรายส่งถึง บางรายส่งไปผิดที่ และการทดสอบที่ผ่านวันนี้อาจล้มเหลวพรุ่งนี้",
  fix: {
    "same-zone": "แก้ zone ที่เซิร์ฟเวอร์หลัก เพิ่มเลข serial และตรวจให้เซิร์ฟเวอร์อื่นทุกเครื่องดึง zone ใหม่ไป",
    "same-servers": "หากระเบียน NS ต่างกัน ให้ zone เองและผู้รับจดทะเบียนโดเมนระบุเซิร์ฟเวอร์ชุดเดียวกัน",
  },
} satisfies Translation<typeof en>;
