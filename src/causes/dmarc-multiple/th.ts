import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dmarc-multiple. */
export const th = {
  title: "มีเรคคอร์ด DMARC มากกว่าหนึ่ง",
  what: "ที่ {name} มีเรคคอร์ด DMARC {count} รายการ ทั้งที่มีได้เพียงรายการเดียว",
  why: "ผู้รับจะไม่ใช้เรคคอร์ดใดเลย โดเมน {domain} จึงไม่ได้รับการคุ้มครองเหมือนไม่มีเรคคอร์ด และไม่มีรายงานส่งมา",
  fix: {
    "keep-one": "รวมเรคคอร์ดที่ {name} เป็นเรคคอร์ด TXT เดียวที่ขึ้นต้นด้วย v=DMARC1 แล้วลบรายการอื่นออก",
  },
} satisfies Translation<typeof en>;
