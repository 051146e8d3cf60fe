import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of local-delivery-failed. */
export const th = {
  title: "ส่งเข้ากล่องจดหมายไม่สำเร็จ",
  what: "เซิร์ฟเวอร์ ({server}) แจ้งว่าเก็บหรือส่งมอบอีเมลให้ผู้รับ ({recipient}) ไม่ได้ เพราะโปรแกรมหรือไดเรกทอรีในขั้นสุดท้ายล้มเหลว",
  why: "อีเมลไปถึงเซิร์ฟเวอร์ที่ถูกต้องแล้ว แต่ตัวกรอง สคริปต์ การส่งต่อ หรือสิทธิ์ของกล่องจดหมายที่นั่นทำให้หยุด",
  fix: {
    "check-delivery-agent":
      "ทดลองส่งเข้ากล่องของ {recipient} ด้วยมือแล้วอ่าน log ตรวจสิทธิ์และเจ้าของกล่องจดหมาย กฎการกรอง (procmail, sieve) โปรแกรมที่ pipe และรหัสที่คืน และไฟล์ตั้งค่าการส่งต่อ",
    "tell-recipient": "แจ้งผู้รับทางอื่น เพราะฝั่งผู้ส่งแก้เรื่องนี้ไม่ได้",
  },
} satisfies Translation<typeof en>;
