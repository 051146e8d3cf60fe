import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of tls-required. */
export const th = {
  title: "ต้องใช้การเข้ารหัส",
  what: "{server} รับอีเมลหรือการเข้าสู่ระบบนี้ผ่านการเชื่อมต่อที่เข้ารหัส (TLS) เท่านั้น",
  why: "รหัสผ่านและอีเมลที่ส่งโดยไม่เข้ารหัสอาจถูกอ่านระหว่างทาง เซิร์ฟเวอร์จึงไม่ดำเนินการต่อหากไม่มี TLS",
  fix: {
    "turn-on-tls": "เปิดการเข้ารหัสในโปรแกรมหรือเซิร์ฟเวอร์ที่ส่ง ใช้ STARTTLS บนพอร์ต 25 และ 587 หรือ TLS ตั้งแต่ต้นบนพอร์ต 465",
    "allow-tls-out":
      "หากเซิร์ฟเวอร์ที่ส่งใช้ TLS อยู่แล้ว ให้ตรวจว่าไม่มีอุปกรณ์ใดระหว่างทางไปยัง {server} ตัด STARTTLS ออก และไลบรารี TLS เป็นรุ่นใหม่พอ",
  },
} satisfies Translation<typeof en>;
