import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ระเบียน SPF ที่ใช้ ptr",
  what: "ระเบียน SPF ของ {domain} ใช้ ptr: {terms}",
  why: "ไม่ควรประกาศ ptr อีกต่อไป เพราะขึ้นกับ reverse DNS ของผู้ที่เชื่อมต่อเข้ามา ใช้การค้น DNS หลายครั้ง และผู้รับบางรายข้ามไป เซิร์ฟเวอร์ของคุณเองจึงอาจไม่ผ่าน",
  fix: {
    "name-addresses": "แทน {terms} ด้วยเทอม ip4 และ ip6 ที่ระบุที่อยู่ของเซิร์ฟเวอร์ หรือด้วย a หรือ mx",
  },
} satisfies Translation<typeof en>;
