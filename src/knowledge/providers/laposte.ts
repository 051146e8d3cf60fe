import { defineProvider } from "../wording.ts";

/** La Poste: what its servers say in their own words. */
export const laposte = defineProvider({
  id: "laposte",
  name: "La Poste",
  hosts: ["laposte.net"],
  signs: ["lpn"],
  help: "https://postmaster.laposte.net/",
  source: "laposte",
  says: {
    "recipient-disabled": [
      [
        "recipient account is blocked",
        "550 5.5.0 Le compte du destinataire est bloque. The recipient account is blocked. LPN007_426",
      ],
      ["archived recipient", "550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420"],
    ],
    "auth-required": [
      ["authentication required", "550 5.5.0 Authentification requise. Authentication Required. LPN105_402"],
    ],
    "server-unavailable": [
      [
        "service refused please try later",
        "550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN001_108",
        { also: ["ip-blocked", "unspecified"] },
      ],
    ],
    "recipient-unknown": [["invalid recipient", "550 5.5.0 Destinataire invalide. Invalid recipient. LPN007_416"]],
    "mailbox-full": [
      ["recipient overquota", "552 5.5.0 Boite du destinataire pleine. Recipient overquota. LPN007_417"],
    ],
    "content-spam": [
      ["mail rejected", "550 5.5.0 Mail rejete. Mail rejected. LPN007_510", { vague: true, also: ["policy-block"] }],
    ],
  },
});
