import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dane-unsigned. */
export const th = {
  title: "ระเบียน TLSA ที่ไม่มี DNSSEC",
  what: "มีระเบียน TLSA ที่ {name} แต่คำตอบไม่ได้ลงลายเซ็น",
  why: "ผู้ส่งใช้ DANE เฉพาะเมื่อ DNSSEC พิสูจน์ระเบียนได้ ระเบียนเหล่านี้จึงไม่มีผล อีเมลไม่ได้รับการคุ้มครองเช่นเดียวกับไม่มีระเบียน",
  fix: {
    "sign-zone": "ลงลายเซ็นโซนของ {host} ด้วย DNSSEC และให้โซนแม่ประกาศระเบียน DS ทุกชื่อระหว่างทาง รวมถึงนามแฝง ต้องลงลายเซ็นด้วย",
    "remove-tlsa": "หรือลบระเบียน TLSA ออก เพื่อไม่ให้ใครเข้าใจว่าใช้ได้",
  },
} satisfies Translation<typeof en>;
