import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The cause in Thai. */
export const th = {
  title: "ชื่อ reverse DNS ไม่ชี้กลับมาที่เดิม",
  what: "reverse DNS ของ {ip} คือ {names} แต่ไม่มีระเบียน IP ของชื่อนั้นที่ชี้กลับมายัง {ip}",
  why: "ผู้รับจำนวนมากเชื่อชื่อ reverse DNS ก็ต่อเมื่อชื่อนั้นชี้กลับมายัง IP เดิม มิฉะนั้นถือว่าไม่มี",
  fix: {
    "add-forward": "ถ้าชื่อนี้เป็นของคุณ ให้เพิ่มระเบียน A หรือ AAAA ที่ชี้ไปยัง {ip}: {names}",
    "change-ptr": "หรือขอให้เจ้าของ {ip} ซึ่งมักเป็นผู้ให้บริการของคุณ ตั้ง reverse DNS เป็นชื่อที่ชี้กลับมาได้",
  },
} satisfies Translation<typeof en>;
