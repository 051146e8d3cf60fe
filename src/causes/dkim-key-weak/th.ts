import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dkim-key-weak. */
export const th = {
  title: "กุญแจ DKIM สั้นเกินไป",
  what: "กุญแจ RSA ที่ {name} มีความยาว {bits} บิต",
  why: "ผู้รับต้องไม่ยอมรับกุญแจที่สั้นกว่า 1024 บิต ส่วนกุญแจที่สั้นกว่า 2048 บิตอาจถูกเจาะได้โดยผู้ที่มีทรัพยากรมากพอ แล้วนำไปลงลายเซ็นในนามของคุณ",
  fix: {
    "publish-key":
      "ประกาศกุญแจ RSA ขนาด 2048 บิตที่ selector ใหม่ และเพิกถอนกุญแจที่ {name} ไม่กี่วันหลังจากเริ่มลงลายเซ็นด้วยกุญแจใหม่แล้ว",
    "longer-key": "สร้างกุญแจนั้นบนเซิร์ฟเวอร์ที่ลงลายเซ็น และเริ่มใช้ลงลายเซ็นเมื่อประกาศแล้ว",
  },
} satisfies Translation<typeof en>;
