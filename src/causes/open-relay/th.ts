import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "เปิดรีเลย์ให้ทุกคน",
  what: "{server} รับอีเมลถึง {recipient} ซึ่งไม่ใช่โดเมนของตน จากคนแปลกหน้าที่ไม่ได้ล็อกอิน ไม่มีการส่งข้อความจริง",
  why: "ผู้ส่งสแปมจะพบเซิร์ฟเวอร์เช่นนี้ภายในไม่กี่วันและส่งผ่านมัน จากนั้นที่อยู่ของเซิร์ฟเวอร์จะติดบัญชีดำ และอีเมลของคุณเองจะถูกปฏิเสธทุกที่",
  fix: {
    "close-relay":
      "ให้ {server} รับอีเมลจากภายนอกเฉพาะโดเมนของตนเอง และส่งต่อให้เฉพาะผู้ที่ล็อกอินหรือที่อยู่ที่คุณระบุ (ใน Postfix ใช้ reject_unauth_destination ใน smtpd_relay_restrictions และกำหนด mynetworks ให้แคบที่สุด)",
  },
} satisfies Translation<typeof en>;
