import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for a recipient address that no server could read. */
export const recipientAddressSyntax: readonly ReplyRow[] = [
  ...replyRows("recipient-address-syntax", "postfix", [
    [
      "recipient address rejected need fully qualified address",
      "504 5.5.2 <someone>: Recipient address rejected: need fully-qualified address",
    ],
    ["bad recipient address syntax", "501 5.1.3 Bad recipient address syntax"],
    ["recipient address rejected malformed", "550 5.1.3 <someone@@example.org>: Recipient address rejected: malformed"],
  ]),
  ...replyRows("recipient-address-syntax", "sendmail", [
    ["user address required", "553 5.1.3 <>... User address required"],
    ["domain name required", "553 5.1.3 someone@... Hostname required"],
    ["hostname required", "553 5.1.3 <someone@>... Hostname required"],
    ["list … route address invalid", "553 5.1.3 list:; syntax illegal: route address invalid"],
    ["colon illegal in host name", "553 5.1.3 Colon illegal in host name part"],
    ["invalid route address", "553 5.1.3 Invalid route address"],
    ["unbalanced", "553 5.0.0 Unbalanced '<'", { loose: true }],
  ]),
  ...replyRows("recipient-address-syntax", "exim", [
    ["malformed address", "501 malformed address: @ may not follow"],
    ["domain missing or malformed", "501 <someone@>: domain missing or malformed"],
    ["missing or malformed local part", "501 <@example.org>: missing or malformed local part"],
    ["restricted characters in address", "550 Restricted characters in address"],
    ["contains invalid characters", "550 The address contains invalid characters"],
    ["recipient address must contain a domain", "501 someone: recipient address must contain a domain"],
    ["unqualified address not allowed", "501 unqualified address not permitted"],
    ["unqualified recipient", "501 unqualified recipient rejected"],
  ]),
  ...replyRows("recipient-address-syntax", "field", [
    [
      "recipient address rejected … fully",
      "504 5.5.2 recipient address rejected : fully - qualified address is needed",
    ],

    ["characters in the recipient's address", "550 characters in the recipient's address"],
    ["malformed recipient", "501 malformed recipient"],
    ["invalid address format", "550 5.1.3 invalid address format"],
    ["invalid recipient address", "501 5.1.3 Invalid recipient address", { enhanced: "1.3" }],
    ["invalid address syntax", "501 5.1.3 Invalid address syntax"],
    ["illegal characters in", "553 illegal characters in the address"],
    ["invalid characters in address", "553 invalid characters in address"],
    ["bad address syntax", "501 5.1.3 bad address syntax"],
    ["syntax error in recipient", "501 syntax error in recipient address"],
    ["syntax error in mailbox address", "553 5.1.3 syntax error in mailbox address"],
    [
      "mailbox name not allowed",
      "553 5.1.3 Requested action not taken: mailbox name not allowed",
      { also: ["recipient-unknown", "sender-not-allowed"], vague: true },
    ],
    ["not rfc compliant … recipient", "553 5.1.3 the recipient address is not RFC compliant; recipient"],
    ["recipient address is not a valid rfc", "553 5.1.3 The recipient address is not a valid RFC 5321 address."],
    [
      "recipient address … not a valid rfc",
      "553 5.1.3 The recipient address <someone@example.org> is not a valid RFC-5321 address.",
    ],
    ["addresses cannot be parsed", "550 5.1.3 recipient addresses cannot be parsed"],
    ["address is not correctly formatted", "550 address is not correctly formatted"],
    ["address … not properly formatted", "550 the address is not properly formatted"],
    ["improperly formatted address", "501 improperly formatted address"],
    ["invalid local part", "553 5.1.3 invalid local part"],
    ["incorrect address", "550 incorrect address format", { also: ["recipient-unknown"] }],
    ["syntax error … rcpt to", "501 5.5.2 Syntax error in RCPT TO", { also: ["protocol-error"] }],
    ["ungultige adresse", "550 ungültige Adresse"],
    ["direccion no valida", "550 dirección no válida"],
    ["endereco invalido", "550 endereço inválido"],
    ["address … too long", "550 5.1.3 address local part too long"],
  ]),
];
