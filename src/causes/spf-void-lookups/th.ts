import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "SPF ค้นหาสิ่งที่ไม่มีอยู่",
  what: "การประเมินระเบียน SPF ของ {domain} มีการค้น DNS ที่ไม่พบอะไร {voids} ครั้ง ซึ่งกำหนดไว้ไม่เกิน 2 ครั้ง (เทอมที่ค้นแล้วไม่พบ: {terms})",
  why: "ผู้รับจะหยุดที่ครั้งที่สามและให้ผลเป็น permerror สิ่งที่ระบุไว้หลังจุดนั้นจึงไม่ได้รับอนุญาต",
  fix: {
    "remove-terms": "เอาเทอมที่ค้นไม่พบออก หรือสร้างระเบียนให้ชื่อเหล่านั้น: {terms}",
  },
} satisfies Translation<typeof en>;
