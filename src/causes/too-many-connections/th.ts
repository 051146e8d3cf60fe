import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of too-many-connections. */
export const th = {
  title: "การเชื่อมต่อมากเกินไป",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่ามีการเชื่อมต่อพร้อมกันหรือถี่เกินไปจากที่อยู่ IP นี้ ({ip})",
  why: "เซิร์ฟเวอร์จำกัดจำนวนการเชื่อมต่อต่อเครื่องในช่วงเวลาหนึ่ง เพื่อไม่ให้เครื่องเดียวใช้จนหมด",
  fix: {
    "fewer-connections": "ลดจำนวนการเชื่อมต่อพร้อมกันไปยังปลายทางนี้ในเซิร์ฟเวอร์ที่ส่ง และให้ส่งหลายฉบับในการเชื่อมต่อเดียว",
    "find-other-senders": "หากคุณส่งไม่มาก ให้ตรวจหาเครื่องอื่นที่ใช้ IP เดียวกัน และสคริปต์ที่เปิดการเชื่อมต่อวนซ้ำ",
  },
} satisfies Translation<typeof en>;
