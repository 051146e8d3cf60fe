import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ไม่มีระเบียน MX",
  what: "{domain} ไม่ได้ประกาศระเบียน MX อีเมลจึงไปยังระเบียน IP ของโดเมนแทน: {addresses}",
  why: "วิธีนี้เป็นไปตามมาตรฐาน แต่ผู้ส่งและตัวกรองสแปมบางรายไม่ยอมรับ และเว็บเซิร์ฟเวอร์ที่ IP นั้นมักไม่รับอีเมล",
  fix: {
    "publish-mx": "ประกาศระเบียน MX ให้ตรงกับที่ใช้อยู่ในวันนี้: {proposal}",
  },
} satisfies Translation<typeof en>;
