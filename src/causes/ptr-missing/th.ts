import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไม่มี reverse DNS",
  what: "reverse DNS ของ {ip} ไม่มีอยู่หรือไม่เป็นที่ยอมรับ (คำตอบที่ได้เมื่อเราค้น PTR: {answer})",
  why: "ผู้รับรายใหญ่ส่วนมากปฏิเสธหรือหน่วงอีเมลจาก IP ที่ค้นชื่อไม่พบ ถ้าเราค้นแล้วพบชื่อ แสดงว่าผู้รับค้นจาก IP อื่น หรือชื่อนั้นไม่ผ่านเงื่อนไขของผู้รับ",
  fix: {
    "publish-ptr":
      "ขอให้เจ้าของ {ip} ซึ่งมักเป็นผู้ให้บริการโฮสติ้งหรืออินเทอร์เน็ต ตั้ง reverse DNS ให้เป็นชื่อเซิร์ฟเวอร์อีเมลของคุณ และให้ชื่อนั้นมีระเบียนชี้กลับมาที่ {ip}",
    "use-relay": "ระหว่างนี้ให้ส่งผ่าน relay ที่ IP มี reverse DNS แล้ว",
  },
} satisfies Translation<typeof en>;
