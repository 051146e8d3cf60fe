import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ถูก greylist",
  what: "{server} หน่วงอีเมลจากผู้ส่งที่ยังไม่รู้จักและรอให้ส่งมาใหม่ เวลารอที่แจ้งไว้เป็นวินาที: {wait}",
  why: "เป็นการหน่วงโดยตั้งใจ เซิร์ฟเวอร์อีเมลจริงจะส่งซ้ำเมื่อเวลาผ่านไป ส่วนโปรแกรมส่งสแปมจำนวนมากไม่ส่งซ้ำ",
  fix: {
    wait: "ปล่อยอีเมลไว้ในคิวแล้วให้เซิร์ฟเวอร์ส่งซ้ำเอง ไม่มีอะไรต้องซ่อม",
    "same-address": "ถ้าส่งซ้ำแล้วยังไม่ผ่าน ให้ทุกครั้งที่ส่งออกจาก IP เดิมและใช้ผู้ส่งเดิม",
  },
} satisfies Translation<typeof en>;
