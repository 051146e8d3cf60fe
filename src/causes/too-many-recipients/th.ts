import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of too-many-recipients. */
export const th = {
  title: "ผู้รับมากเกินไปในครั้งเดียว",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าอีเมลหนึ่งฉบับมีผู้รับมากกว่าที่รับได้ในครั้งเดียว",
  why: "เซิร์ฟเวอร์จำกัดจำนวนผู้รับต่อการส่งหนึ่งครั้ง โปรแกรมควรส่งถึงผู้รับที่เหลือในครั้งถัดไป",
  fix: {
    "split-recipients": "ส่งถึงคนน้อยลงในแต่ละครั้ง หรือใช้ mailing list แทนรายชื่อยาว ๆ",
    "lower-batch": "ในเซิร์ฟเวอร์หรือสคริปต์ที่ส่ง ให้ตั้งจำนวนผู้รับต่อฉบับต่ำกว่าขีดจำกัดของ {server} แล้วส่งส่วนที่เหลือภายหลัง",
  },
} satisfies Translation<typeof en>;
