import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไฟร์วอลล์แก้ไขบทสนทนา SMTP",
  what: "สิ่งที่ {host} ตอบที่พอร์ต {port} ถูกเขียนทับก่อนมาถึง: {line}",
  why: "มีไฟร์วอลล์ที่ตรวจ SMTP อยู่ระหว่างทาง ไม่ฝั่งคุณก็ฝั่งเขา มันตัด STARTTLS การล็อกอิน และส่วนขยายอื่นออก อีเมลจึงไปแบบไม่เข้ารหัสหรือไปไม่ได้ และผลทดสอบเซิร์ฟเวอร์ที่อยู่หลังมันก็เชื่อถือไม่ได้",
  fix: {
    "stop-inspection":
      "ปิดการตรวจ SMTP บนไฟร์วอลล์ (Cisco ASA และ PIX: no inspect esmtp เดิมคือ no fixup protocol smtp หรือใช้ allow-tls ในนโยบายตรวจ)",
    compare: "ลองดูจากเครือข่ายอื่นหรือที่พอร์ต 587 ถ้าเซิร์ฟเวอร์เดียวกันแสดง STARTTLS ที่นั่น แปลว่าไฟร์วอลล์อยู่ฝั่งคุณ",
  },
} satisfies Translation<typeof en>;
