import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of ptr-generic. */
export const th = {
  title: "ชื่อ reverse DNS แบบสำเร็จรูป",
  what: "reverse DNS ของ {ip} คือ {names} ซึ่งเป็นชื่อที่สร้างจาก IP แบบที่เครือข่ายตั้งให้ลูกค้าจำนวนมาก",
  why: "ชื่อแบบนี้มักเป็นของอินเทอร์เน็ตบ้านและเครื่องที่ติดมัลแวร์ ผู้รับจำนวนมากจึงปฏิเสธหรือไม่ไว้ใจ",
  fix: {
    "set-own-name": "ขอให้เจ้าของ {ip} ตั้ง reverse DNS เป็นชื่อของเซิร์ฟเวอร์อีเมลเอง ซึ่งต้องชี้กลับมายัง {ip}",
    "use-relay": "หากทำไม่ได้ ให้ส่งผ่านเซิร์ฟเวอร์อีเมลของผู้ให้บริการหรือ smarthost อื่น",
  },
} satisfies Translation<typeof en>;
