import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of mx-not-public. */
export const th = {
  title: "MX ชี้ไปยัง IP ที่ไม่ใช่สาธารณะ",
  what: "จากคำตอบ DNS ที่เห็นที่นี่ {host} ซึ่งเป็น MX ของ {domain} ชี้ไปยัง IP ที่เข้าถึงจากอินเทอร์เน็ตไม่ได้: {addresses}",
  why: "IP ภายใน, loopback และ link-local มีความหมายต่างกันในแต่ละเครือข่าย ผู้ส่งจากภายนอกจึงไปไม่ถึงเซิร์ฟเวอร์นี้",
  fix: {
    "publish-public":
      "ประกาศ IP สาธารณะของเซิร์ฟเวอร์อีเมล คือ IP ที่ไฟร์วอลล์ส่งต่อพอร์ต 25 เข้ามา และใช้ IP ภายในเฉพาะใน DNS ภายใน",
    "ask-outside": "หากรันจากภายในเครือข่ายนั้นเอง ให้ถาม resolver สาธารณะ เพราะชื่อนี้อาจชี้ไปที่อื่น",
  },
} satisfies Translation<typeof en>;
