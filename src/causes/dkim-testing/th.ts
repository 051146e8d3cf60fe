import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "กุญแจ DKIM อยู่ในโหมดทดสอบ",
  what: "กุญแจ DKIM ที่ {name} ระบุว่าโดเมนกำลังทดสอบ DKIM เท่านั้น (t=y)",
  why: "ผู้รับอาจถือว่าอีเมลที่ลงลายเซ็นด้วยกุญแจนี้ไม่มีลายเซ็น",
  fix: {
    "end-test": "เมื่อการลงลายเซ็นใช้งานได้แล้ว ให้ประกาศระเบียนที่ {name} โดยไม่มี t=y: {proposal}",
  },
} satisfies Translation<typeof en>;
