import type { smokeCli as enCli, sink as enSink } from "../en/smoke.ts";
import type { Translated } from "../translated.ts";

/** คำสำหรับการทดสอบการส่งและเซิร์ฟเวอร์ทดสอบ บนบรรทัดคำสั่ง */
export const smokeCli = {
  cmdSmoke: "เส้นทางส่งออกใช้งานได้หรือไม่ สำหรับ CI: การเชื่อมต่อ TLS ล็อกอิน envelope และส่งอีเมลจริงถ้าสั่ง",
  cmdSink: "เซิร์ฟเวอร์อีเมลทดสอบ: รับสิ่งที่งานส่ง เก็บไว้ และตรวจให้",
  posSmtpUrl: 'เซิร์ฟเวอร์ เช่น "smtp://user@mail.example.org:587"',
  posFolder: "โฟลเดอร์สำหรับเก็บอีเมลแบบ maildir",
  flagSend: "ส่งอีเมลจริงเมื่อไม่มีอะไรขัดขวาง",
  flagDkimKey: "ไฟล์กุญแจส่วนตัวสำหรับลงลายเซ็น (PEM: RSA หรือ Ed25519)",
  flagDkimSelector: "selector ของ DKIM ที่ใช้ลงลายเซ็น",
  flagDkimDomain: "โดเมนที่ลงลายเซ็นให้ (ค่าเริ่มต้น: โดเมนของผู้ส่ง)",
  flagSubject: "หัวเรื่องของอีเมลที่ส่ง",
  flagAttach: "ไฟล์แนบ (ใส่ซ้ำได้)",
  flagListen: "ที่อยู่ที่จะรอรับ (ใส่ซ้ำได้ ค่าเริ่มต้น: เฉพาะเครื่องนี้)",
  flagExpect: "ไฟล์ที่บอกว่าต้องได้รับอะไร (YAML หรือ JSON)",
  flagRefuse: 'การปฏิเสธที่จะจำลอง เช่น "bob@*: 550 5.1.1 No such user" (ใส่ซ้ำได้)',
  noSmtpUrl: "เซิร์ฟเวอร์ไหน ตัวอย่างเช่น: {command}",
  notSmtpUrl: "{text} ไม่ใช่ที่อยู่ SMTP ต้องเป็นแบบนี้: {command}",
  noSender: "ใครเป็นผู้ส่ง ระบุด้วย {flag}",
  needsFlag: "{flag} ต้องใช้คู่กับ {other}",
  passwordSeen: "รหัสผ่านอยู่ในบรรทัดคำสั่ง ผู้ใช้อื่นของเครื่องนี้อ่านได้ ควรตั้งค่า MXRAY_AUTH_PASSWORD หรือใช้ --auth-password-file",
  badDkimKey: "{file} ไม่มีกุญแจส่วนตัวที่ใช้ลงลายเซ็น DKIM ได้ (PEM: RSA หรือ Ed25519)",
  unsigned: "ลงลายเซ็นให้อีเมลไม่ได้: {reason}",
  badExpectation: "{file}: {path} ควรเป็น {expected}",
  badRefusal: "{text} ไม่ใช่รูปแบบการปฏิเสธ ตัวอย่างเช่น: {command}",
  cannotListen: "เปิดรอรับที่ {text} ไม่ได้: {reason}",
} satisfies Translated<typeof enCli>;

/** สิ่งที่การทดสอบการส่งและเซิร์ฟเวอร์ทดสอบบอก */
export const sink = {
  subject: "ทดสอบการส่งจาก mxray",
  body: "อีเมลนี้ส่งโดย mxray เพื่อทดสอบเส้นทางส่งออก ไม่ต้องตอบกลับ",
  sent: "ส่งอีเมลแล้ว {place} ตอบว่า:",
  sentAfter: "ส่งอีเมลสำเร็จในครั้งที่ {count} {place} ตอบว่า:",
  notTaken: "ไม่มีใครรับอีเมลนี้ จำนวนครั้งที่ลอง: {count}",
  notSent: "ไม่ได้ส่งอีเมล ต้องแก้สิ่งที่รายงานไว้ก่อน",
  listening: "กำลังรอรับ: {places} กด Ctrl-C เพื่อหยุด",
  authority: "ใบรับรอง CA ที่ต้องเชื่อถือ: {file}",
  arrived: "{count}: จาก {sender} ถึง {recipients}: {subject}",
  met: "ตรงตามที่คาดไว้ จำนวนอีเมล: {count}",
  notMet: "ไม่ตรงตามที่คาดไว้ จำนวนอีเมล: {count}",
  expectationMet: "สิ่งที่คาดไว้ {name}: ตรงกับอีเมลที่ {count}",
  expectationNear: "สิ่งที่คาดไว้ {name}: ไม่ตรง ใกล้เคียงที่สุดคืออีเมลที่ {count}",
  expectationAlone: "สิ่งที่คาดไว้ {name}: ไม่ตรง ไม่มีอีเมลเข้ามา",
  countWrong: "จำนวนอีเมลที่คาดไว้: {expected} จำนวนที่เข้ามา: {count}",
  expected: "คาดไว้",
  got: "ได้จริง",
  nothing: "(ไม่มี)",
} satisfies Translated<typeof enSink>;
