import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "มีเรคคอร์ด SPF หลายรายการ",
  what: "{domain} ประกาศเรคคอร์ด SPF ไว้ {count} รายการ ทั้งที่มีได้เพียงรายการเดียว",
  why: "เมื่อมีมากกว่าหนึ่งรายการ SPF จะได้ผลเป็น permerror เหมือนไม่มีเรคคอร์ดที่ใช้งานได้เลย",
  fix: {
    "publish-merged": "ประกาศเรคคอร์ดนี้ที่ {domain} แล้วลบรายการอื่น: {proposal}",
    merge: "รวมเทอมของทุกรายการเป็นเรคคอร์ด TXT เดียวที่ {domain} แล้วลบรายการอื่น",
  },
} satisfies Translation<typeof en>;
