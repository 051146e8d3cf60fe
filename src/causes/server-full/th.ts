import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of server-full. */
export const th = {
  title: "เซิร์ฟเวอร์ปลายทางพื้นที่เต็ม",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าไม่มีพื้นที่หรือทรัพยากรเหลือสำหรับรับอีเมล เช่น ดิสก์ คิว หรือขีดจำกัดอื่นของระบบ",
  why: "ทั้งเซิร์ฟเวอร์จะไม่รับอีเมลจนกว่าจะมีพื้นที่ ไม่ว่าผู้รับจะเป็นใคร",
  fix: {
    "free-disk": "เพิ่มพื้นที่ว่างและ inode บน {server} โดยเฉพาะไดเรกทอรีของคิวและ log และเฝ้าดูต่อไป",
    wait: "ปล่อยอีเมลไว้ในคิว หากผ่านไปหลายชั่วโมงยังได้คำตอบเดิม ให้แจ้ง postmaster ของ {server} ผ่านช่องทางอื่น",
  },
} satisfies Translation<typeof en>;
