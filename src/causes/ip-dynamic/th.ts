import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of ip-dynamic. */
export const th = {
  title: "ที่อยู่ IP ที่ส่งถูกมองว่าเป็นแบบไดนามิก",
  what: "เซิร์ฟเวอร์ ({server}) ตอบว่าที่อยู่ IP ที่ส่ง ({ip}) ดูเป็น IP ไดนามิกหรือ IP ตามบ้าน จึงไม่ควรส่งอีเมลโดยตรง",
  why: "อีเมลที่ส่งตรงจากอินเทอร์เน็ตบ้านส่วนใหญ่เป็นสแปมจากเครื่องติดไวรัส ปลายทางจึงรับจากเมลเซิร์ฟเวอร์เท่านั้น",
  fix: {
    "use-smarthost": "ส่งผ่านเซิร์ฟเวอร์ขาออกของผู้ให้บริการ (smarthost) โดยเข้าสู่ระบบที่พอร์ต 587 หรือ 465",
    "static-address":
      "หาก {ip} เป็น IP คงที่สำหรับเมลเซิร์ฟเวอร์ ให้ผู้ให้บริการเครือข่ายตั้ง reverse DNS เป็นชื่อโฮสต์อีเมลของคุณ และนำออกจากช่วง IP ไดนามิก",
  },
} satisfies Translation<typeof en>;
