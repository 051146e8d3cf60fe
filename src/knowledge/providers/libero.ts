import { defineProvider } from "../wording.ts";

/** Libero, Virgilio: what its servers say in their own words. */
export const libero = defineProvider({
  id: "libero",
  name: "Libero, Virgilio",
  hosts: ["libero.it", "virgilio.it", "iol.it"],
  signs: ["libero"],
  help: "https://aiuto.libero.it/",
  source: "libero",
  says: {
    "recipient-unknown": [["account not found", "550 account not found libero.it"]],
    "ip-blocked": [["smtp … ip … blocked … libero", "550 smtp ip blocked libero"]],
  },
});
