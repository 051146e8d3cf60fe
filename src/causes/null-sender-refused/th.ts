import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of null-sender-refused. */
export const th = {
  title: "ปฏิเสธผู้ส่งว่าง",
  what: "{server} ปฏิเสธอีเมลที่ผู้ส่งว่าง (MAIL FROM:<>)",
  why: "อีเมลตีกลับและรายงานการส่งไม่มีผู้ส่ง ผู้ใช้ที่นั่นจะไม่รู้ว่าอีเมลของตนส่งไม่ถึง และปลายทางที่ตรวจที่อยู่ด้วย callback จะปฏิเสธอีเมลของเขา",
  fix: {
    "accept-null": "ให้ {server} รับ MAIL FROM:<> สำหรับผู้รับของตัวเอง หากต้องการกันอีเมลตีกลับปลอม ให้ใช้ BATV หรือกรองหลัง DATA",
    "accept-callers": "ให้ {server} รับ MAIL FROM:<> ถึง {sender} เพราะอีเมลตีกลับมาในรูปนี้ และปลายทางที่ตรวจผู้ส่งก็ถามในรูปนี้",
  },
} satisfies Translation<typeof en>;
