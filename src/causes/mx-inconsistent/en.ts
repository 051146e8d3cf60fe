import type { CauseText } from "../../model/cause.ts";

/** The English texts of mx-inconsistent, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Name servers that disagree",
  what: "The name servers that answer for {domain} do not say the same. {record} records: {answers}.",
  why: "Which answer a sender gets is chance: what one of them delivers, another sends astray, and a test that passes today may fail tomorrow.",
  fix: {
    "same-zone":
      "Correct the zone at its primary, raise the serial number, and see to it that every other server fetches it.",
    "same-servers": "If the NS records differ, let the zone itself and the registrar name the same servers.",
  },
} as const satisfies CauseText;
