import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไม่ผ่าน SPF",
  what: "{ip} ไม่ได้รับการยอมรับให้ส่งในนาม {domain} (ผลตรวจ SPF ของเราเอง: {result}) (ระเบียนที่ประกาศไว้: {record}) (ผู้รับสอบถามระเบียนไม่ได้: {unread})",
  why: "SPF คือสิ่งที่โดเมนใช้บอกว่า IP ใดส่งในนามของตนได้ ผู้รับจะปฏิเสธหรือไม่ไว้ใจ IP อื่น (เราตรวจเองแล้วได้ {passed} แสดงว่าผู้รับเห็น IP อื่นหรือใช้ระเบียนเก่า)",
  fix: {
    authorise: "ถ้า {ip} มีสิทธิ์ส่งในนาม {domain} ให้ประกาศระเบียน SPF นี้แทนของเดิม: {proposal}",
    "add-address": "ถ้า {ip} มีสิทธิ์ส่งในนาม {domain} ให้เพิ่มลงในระเบียน SPF ของโดเมนนั้น",
    "mend-lookup":
      "ตรวจเนมเซิร์ฟเวอร์ของ {domain}: ผู้รับสอบถามระเบียน SPF แล้วไม่ได้คำตอบ จึงเลื่อนการรับออกไป เซิร์ฟเวอร์จะส่งเมลซ้ำให้เอง",
    "send-elsewhere": "ถ้าไม่มีสิทธิ์ ให้ส่งผ่านเซิร์ฟเวอร์ที่ระเบียนของ {domain} อนุญาตไว้แล้ว",
  },
} satisfies Translation<typeof en>;
