import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dkim-key-revoked. */
export const th = {
  title: "กุญแจ DKIM ถูกเพิกถอน",
  what: "ระเบียน DKIM ที่ {name} มีค่า p= ว่าง หมายความว่ากุญแจของ selector {selector} ถูกประกาศเพิกถอนแล้ว",
  why: "ลายเซ็นทุกอันที่ทำด้วย selector นี้จะไม่ผ่าน เหมือนกับกุญแจถูกขโมยไป",
  fix: {
    "sign-with-current":
      "ลงลายเซ็นด้วย selector ที่กุญแจยังมีผลอยู่ และเก็บตัวที่เพิกถอนไว้เพียงจนกว่าอีเมลที่ลงลายเซ็นด้วยกุญแจนั้นจะถึงปลายทาง",
    "republish-key": "หากเพิกถอนโดยไม่ตั้งใจ ให้ประกาศกุญแจที่ {name} อีกครั้ง หรือดีกว่านั้นคือใช้กุญแจใหม่ที่ selector ใหม่",
  },
} satisfies Translation<typeof en>;
