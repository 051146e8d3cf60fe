import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไม่มี reverse DNS",
  what: "reverse DNS ของ {ip} ไม่มีอยู่หรือไม่เป็นที่ยอมรับ (คำตอบที่ได้เมื่อเราค้น PTR: {answer})",
  why: "ผู้รับรายใหญ่ส่วนมากปฏิเสธหรือหน่วงอีเมลจาก IP ที่ค้นชื่อไม่พบ (เราค้นเองพบ {names} แสดงว่าผู้รับค้นจาก IP อื่น หรือชื่อนั้นไม่ผ่านเงื่อนไขของผู้รับ)",
  fix: {
    "publish-ptr":
      "ขอให้เจ้าของ {ip} ซึ่งมักเป็นผู้ให้บริการโฮสติ้งหรืออินเทอร์เน็ต ตั้ง reverse DNS ให้เป็นชื่อเซิร์ฟเวอร์อีเมลของคุณ และให้ชื่อนั้นมีระเบียนชี้กลับมาที่ {ip}",
    "use-relay": "ระหว่างนี้ให้ส่งผ่าน relay ที่ IP มี reverse DNS แล้ว",
    "unhide-client":
      "{ip} เป็น IP ภายใน: เซิร์ฟเวอร์ผู้รับไม่เห็นผู้เชื่อมต่อจริง เห็นเพียงพร็อกซีหรือเครือข่ายคอนเทนเนอร์ของตนเอง จึงปฏิเสธผู้ส่งทุกรายเหมือนกัน ผู้ดูแลต้องส่งต่อ IP จริงเข้ามา (PROXY protocol หรือไม่แปลงที่อยู่หน้าเซิร์ฟเวอร์อีเมล)",
    "send-over-ipv4":
      "หรือส่งผ่าน IPv4 เท่านั้น หาก IPv4 ของคุณมี reverse DNS แล้ว (Postfix: inet_protocols = ipv4; Exim: disable_ipv6 = true)",
  },
} satisfies Translation<typeof en>;
