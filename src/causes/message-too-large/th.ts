import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of message-too-large. */
export const th = {
  title: "อีเมลมีขนาดใหญ่เกินไป",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าอีเมลมีขนาดใหญ่กว่าที่ยอมรับ",
  why: "ทุกเซิร์ฟเวอร์และกล่องจดหมายมีขีดจำกัดขนาด ไฟล์แนบจะใหญ่ขึ้นราวหนึ่งในสามเมื่อเข้ารหัสเพื่อส่งทางอีเมล",
  fix: {
    "send-link": "นำไฟล์ใหญ่ไปไว้ในที่แชร์ไฟล์ แล้วส่งลิงก์แทน",
    "split-message": "บีบอัดไฟล์แนบ หรือแบ่งส่งเป็นหลายฉบับ",
    "raise-limit": "หากควรรับอีเมลขนาดนี้ ให้เพิ่มขีดจำกัดขนาดบน {server}",
  },
} satisfies Translation<typeof en>;
