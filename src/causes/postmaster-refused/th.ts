import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of postmaster-refused. */
export const th = {
  title: "ปฏิเสธที่อยู่ postmaster",
  what: "{server} ปฏิเสธอีเมลถึง {address} ซึ่งทุกโดเมนที่รับอีเมลต้องรับ",
  why: "ผู้ดูแลระบบรายอื่นแจ้งปัญหามาที่อยู่นี้ หากถูกปฏิเสธเขาจะช่วยไม่ได้ และบางแห่งจะขึ้นบัญชีดำโดเมน",
  fix: {
    "create-postmaster": "สร้าง {address} เป็นกล่องจดหมายหรือ alias ของผู้ที่อ่านจริง และให้ผ่านตัวกรอง",
  },
} satisfies Translation<typeof en>;
