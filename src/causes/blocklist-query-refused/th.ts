import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "บัญชีดำไม่ตอบ resolver ของคุณ",
  what: "{list} ไม่ตอบคำถามจาก DNS resolver ของคุณ (คำตอบที่ได้: {answer})",
  why: "บัญชีส่วนใหญ่ไม่ตอบ resolver สาธารณะหรือที่ถามมากเกินไป จากที่นี่จึงบอกไม่ได้ว่า IP หรือโดเมนอยู่ในบัญชีนี้หรือไม่ การไม่ตอบไม่ได้แปลว่าติดบัญชี",
  fix: {
    "own-resolver": "สอบถามผ่าน resolver ของคุณเองที่ไม่ส่งต่อไปยัง resolver สาธารณะ: {flag}",
    register: "หรือลงทะเบียนกับผู้ดูแลบัญชี หากมีคีย์สำหรับสอบถามให้",
    "use-key": "หรือขอคีย์จากผู้ดูแลบัญชี แล้วตั้งเป็นตัวแปรสภาพแวดล้อม โดยไม่ต้องพิมพ์ไว้ในบรรทัดคำสั่ง: {setting}",
  },
} satisfies Translation<typeof en>;
