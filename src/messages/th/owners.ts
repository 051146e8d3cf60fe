import type { owners as en } from "../en/owners.ts";
import type { Translated } from "../translated.ts";

/** ใครต้องเป็นคนจัดการ */
export const owners = {
  "sender-admin": "ผู้ดูแลเซิร์ฟเวอร์อีเมลฝั่งส่ง",
  "sender-user": "ผู้ส่งอีเมล",
  "recipient-admin": "ผู้ดูแลเซิร์ฟเวอร์อีเมลฝั่งรับ",
  /** Of the smoke test: the server that takes our mail in. */
  "outgoing-admin": "ผู้ดูแลเซิร์ฟเวอร์ขาออก",
  "recipient-user": "ผู้รับอีเมล",
  "network-provider": "ผู้ให้บริการเครือข่ายหรือที่อยู่ IP ที่ใช้ส่ง",
  "dns-operator": "ผู้ดูแล DNS ของโดเมน",
  "list-operator": "ผู้ดูแลบัญชีดำ",
  tester: "คุณเอง บนเครื่องที่รัน mxray",
  nobody: "ไม่มีใครต้องทำอะไร เป็นไปโดยตั้งใจหรือจะหายเอง",
} satisfies Translated<typeof en>;
