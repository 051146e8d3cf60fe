import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dns-lame. */
export const th = {
  title: "เนมเซิร์ฟเวอร์ที่ไม่ตอบให้ zone ของตน",
  what: "{server} ถูกระบุเป็นเนมเซิร์ฟเวอร์ของ {zone} แต่เมื่อถามโดยตรงกลับไม่ได้ให้บริการ zone นี้อย่างที่ควร (คำตอบ: {answer})",
  why: "resolver ที่บังเอิญถามเซิร์ฟเวอร์นี้จะไม่ได้คำตอบและต้องหันไปถามเครื่องอื่น การค้นหาปลายทางอีเมลจึงช้า ล้มเหลวเป็นบางครั้ง และล้มเหลวทั้งหมดเมื่อเครื่องอื่นล่ม",
  fix: {
    "serve-zone": "โหลด zone {zone} บน {server} และให้ตอบที่พอร์ต 53 ทั้ง UDP และ TCP",
    "drop-server": "หรือหาก {server} ไม่ได้ให้บริการ zone นี้แล้ว ให้เอาออกจากระเบียน NS ใน zone และจากรายชื่อที่ผู้รับจดทะเบียนโดเมน",
  },
} satisfies Translation<typeof en>;
