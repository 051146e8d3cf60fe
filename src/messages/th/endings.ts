import type { endings as en } from "../en/endings.ts";
import type { Translated } from "../translated.ts";

/** การเชื่อมต่อจบลงอย่างไร */
export const endings = {
  quit: "จบการสนทนาตามปกติ",
  cancelled: "ฝั่งเราหยุดเอง",
  "peer-closed": "เซิร์ฟเวอร์ตัดการเชื่อมต่อที่ขั้น {stage}",
  "connect-refused": "การเชื่อมต่อถูกปฏิเสธ",
  "connect-timeout": "ไม่มีการตอบรับการเชื่อมต่อ",
  "connect-reset": "การเชื่อมต่อถูกรีเซ็ตระหว่างกำลังเชื่อม",
  unreachable: "ไปไม่ถึงจากที่นี่",
  "reply-timeout": "เซิร์ฟเวอร์เงียบไปที่ขั้น {stage}",
  reset: "การเชื่อมต่อถูกรีเซ็ตที่ขั้น {stage}",
  "tls-failed": "เริ่มการเข้ารหัสไม่สำเร็จ: {reason}",
  "not-smtp": "ปลายทางที่ตอบมาไม่ได้ใช้ SMTP: {bytes}",
  greeting: "คำทักทายแรก",
} satisfies Translated<typeof en>;
