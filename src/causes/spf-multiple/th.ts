import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "มีระเบียน SPF หลายรายการ",
  what: "{domain} ประกาศระเบียน SPF ไว้ {count} รายการ ทั้งที่มีได้เพียงรายการเดียว",
  why: "เมื่อมีมากกว่าหนึ่งรายการ SPF จะได้ผลเป็น permerror เหมือนไม่มีระเบียนที่ใช้งานได้เลย",
  fix: {
    "publish-merged": "ประกาศระเบียนนี้ที่ {domain} แล้วลบรายการอื่น: {proposal}",
    merge: "รวมเทอมของทุกรายการเป็นระเบียน TXT เดียวที่ {domain} แล้วลบรายการอื่น",
  },
} satisfies Translation<typeof en>;
