import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of auth-failed. */
export const th = {
  title: "การเข้าสู่ระบบถูกปฏิเสธ",
  what: "เซิร์ฟเวอร์ ({server}) ปฏิเสธการเข้าสู่ระบบ (เหตุผลที่เซิร์ฟเวอร์แจ้ง: {reason})",
  why: "เมื่อเซิร์ฟเวอร์ไม่ยอมรับชื่อผู้ใช้ รหัสผ่าน หรือวิธีเข้าสู่ระบบ ก็จะส่งอีเมลไม่ได้",
  fix: {
    "check-credentials": "พิมพ์ชื่อผู้ใช้ (มักเป็นที่อยู่อีเมลเต็ม) และรหัสผ่านใหม่ ชุดเดียวกันนี้ต้องใช้อ่านอีเมลได้",
    "use-app-password": "หากบัญชีใช้การยืนยันสองขั้นตอน หรือผู้ให้บริการไม่รับรหัสผ่านธรรมดาแล้ว ให้ใช้รหัสผ่านสำหรับแอปหรือเข้าสู่ระบบด้วย OAuth",
    "check-account": "ตรวจที่ {server} ว่าบัญชีไม่ถูกล็อก มีสิทธิ์ส่งผ่าน SMTP และวิธีเข้าสู่ระบบที่เสนอใช้งานได้จริง",
    "other-mechanism": "ชื่อผู้ใช้และรหัสผ่านชุดเดียวกันเข้าระบบได้ด้วยวิธีอื่น ให้ตั้งโปรแกรมอีเมลใช้ {works} แทน {mechanism}",
    "mend-mechanism": "ที่ {server} ให้แก้ {mechanism} หรือเลิกเสนอวิธีนี้ เพราะต้องมีรหัสผ่านที่เก็บในรูปแบบเฉพาะ ซึ่งบัญชีอาจไม่มี",
    "allow-smtp-login":
      'รหัสผ่านไม่ใช่สาเหตุ: การส่งด้วยการล็อกอินถูกปิดไว้ Microsoft 365: ให้ผู้ดูแลเปิด "Authenticated SMTP" ของกล่องจดหมายนั้น (admin center: ผู้ใช้ > ผู้ใช้ที่ใช้งานอยู่ > จดหมาย > จัดการแอปอีเมล) หรือทั้งองค์กร (Set-TransportConfig -SmtpClientAuthenticationDisabled $false)',
    "sign-in-otherwise":
      "เซิร์ฟเวอร์ไม่รับรหัสผ่านปกติของบัญชีนี้แล้ว: สร้างรหัสผ่านสำหรับแอปแล้วใส่แทน หรือให้โปรแกรมเข้าสู่ระบบด้วย OAuth สำหรับ Google: https://myaccount.google.com/apppasswords",
  },
} satisfies Translation<typeof en>;
