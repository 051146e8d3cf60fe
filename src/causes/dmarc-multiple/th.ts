import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Thai texts of dmarc-multiple. */
export const th = {
  title: "มีระเบียน DMARC มากกว่าหนึ่ง",
  what: "ที่ {name} มีระเบียน DMARC {count} รายการ ทั้งที่มีได้เพียงรายการเดียว",
  why: "ผู้รับจะไม่ใช้ระเบียนใดเลย โดเมน {domain} จึงไม่ได้รับการคุ้มครองเหมือนไม่มีระเบียน และไม่มีรายงานส่งมา",
  fix: {
    "keep-one": "รวมระเบียนที่ {name} เป็นระเบียน TXT เดียวที่ขึ้นต้นด้วย v=DMARC1 แล้วลบรายการอื่นออก",
  },
} satisfies Translation<typeof en>;
