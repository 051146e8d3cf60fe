import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of mta-sts-invalid. */
export const th = {
  title: "นโยบาย MTA-STS ใช้ไม่ได้",
  what: "{domain} ประกาศนโยบาย MTA-STS ที่ผู้ส่งนำไปใช้ไม่ได้ (ตำแหน่ง: {place}) (ส่วนที่ผิด: {faults})",
  why: "ผู้ส่งที่หานโยบายที่ใช้ได้ไม่พบจะส่งเสมือนไม่มีนโยบาย อีเมลถึง {domain} จึงไม่ได้รับการคุ้มครอง ส่วนผู้ส่งที่จำนโยบายเก่าไว้จะใช้ต่อไปจนกว่าจะหมดอายุ",
  fix: {
    "repair-policy":
      "แก้ส่วนที่ระบุ: {faults} นโยบายต้องอยู่ที่ {url} ผ่าน HTTPS ด้วยใบรับรองของชื่อนั้นจากผู้ออกใบรับรองสาธารณะ ตอบ HTTP 200 โดยไม่เปลี่ยนเส้นทาง และมี version, mode, mx และ max_age",
    "repair-record":
      "ระเบียนที่ {record} ต้องมีเพียงระเบียนเดียวในรูป v=STSv1; id=20260101T000000; และต้องเปลี่ยน id ทุกครั้งที่นโยบายเปลี่ยน",
  },
} satisfies Translation<typeof en>;
