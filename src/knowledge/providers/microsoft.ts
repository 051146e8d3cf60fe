import { defineProvider } from "../wording.ts";

/** Microsoft 365, Outlook.com: what its servers say in their own words. */
export const microsoft = defineProvider({
  id: "microsoft",
  name: "Microsoft 365, Outlook.com",
  hosts: ["outlook.com", "hotmail.com", "live.com", "office365.com", "mx.microsoft", "microsoft.com", "office.com"],
  signs: ["hotmail", "tenant attribution", "pfa agent", "organization does not allow external forwarding"],
  help: "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  source: "microsoft",
  says: {
    "too-many-connections": [
      [
        "exceeded the connection limit allowed",
        "421 RP-003 The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed.",
        { also: ["rate-limited", "reputation-low"] },
      ],
    ],
    "recipient-unknown": [
      [
        "recipient address rejected access denied",
        "550 5.4.1 Recipient address rejected: Access denied. [mail.protection.outlook.com]",
        { enhanced: "4.1", also: ["recipient-restricted", "relay-denied"] },
      ],
      [
        "recipient address rejected access denied",
        "550 Recipient address rejected: Access denied. AS(201806281) [mail.protection.outlook.com]",
        { also: ["recipient-restricted", "policy-block"] },
      ],
      [
        "all recipient address rejected access denied",
        "550 5.4.1 All recipient addresses rejected : Access denied [mail.protection.outlook.com]",
        { enhanced: "4.1", also: ["recipient-restricted"] },
      ],
      [
        "requested action not taken mailbox unavailable",
        "550 5.5.0 Requested action not taken: mailbox unavailable. [mail.protection.outlook.com]",
        { also: ["recipient-disabled"] },
      ],
      [
        "mailbox unavailable",
        "550 5.5.0 mailbox unavailable [outlook.com]",
        { enhanced: "5.0", also: ["recipient-disabled"] },
      ],
    ],
    "relay-denied": [
      ["relay access denied", "550 5.7.64 TenantAttribution; Relay Access Denied [prod.outlook.com]"],
      ["tenant attribution", "550 5.7.64 TenantAttribution; [prod.outlook.com]"],
    ],
    "recipient-restricted": [
      [
        "recipient address rejected access denied",
        "550 5.7.504 Recipient address rejected: Access denied [prod.outlook.com]",
        { enhanced: "7.504" },
      ],
      ["banned recipient", "550 5.7.505 Access denied, banned recipient"],
      ["rejected by recipient", "550 5.7.507 Access denied, rejected by recipient", { also: ["sender-blocked"] }],
      ["sender was not authenticated by organization", "550 5.7.12 Sender was not authenticated by organization"],
      ["not authenticated … this recipient", "550 not authenticated this recipient"],
      [
        "does not accept email over ipv6",
        "550 5.7.510 Access denied, example.org does not accept email over IPv6",
        { also: ["ip-blocked", "policy-block"] },
      ],
    ],
    "sender-blocked": [
      ["banned sender", "550 5.7.502 Access denied, banned sender", { also: ["ip-blocked"] }],
      ["tenant allow/block list", "550 5.7.703 blocked by your organization's tenant allow/block list policy"],
    ],
    "reputation-low": [
      [
        "bad outbound sender",
        "550 5.1.8 Access denied, bad outbound sender AS(42004)",
        { also: ["sender-blocked", "rate-limited"] },
      ],
      [
        "spam abuse detected",
        "550 5.7.501 Access denied, spam abuse detected",
        { also: ["sender-blocked", "content-spam", "ip-blocked"] },
      ],
      [
        "temporarily rate limited due to ip reputation",
        "451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. [prod.outlook.com]",
        { also: ["rate-limited"] },
      ],
    ],
    "ip-blocked": [
      [
        "namespace mining",
        "550 SC-002 Mail rejected by Outlook.com for policy reasons. The mail server IP connecting to Outlook.com has exhibited namespace mining behavior.",
        { also: ["reputation-low", "policy-block"] },
      ],
      [
        "compromised or virus infected server",
        "550 DY-002 Mail rejected by Outlook.com for policy reasons. The likely cause is a compromised or virus infected server/personal computer.",
        { also: ["ip-dynamic", "reputation-low"] },
      ],
      [
        "open proxy relay",
        "550 SC-003 Mail rejected by Outlook.com for policy reasons. Your IP address appears to be an open proxy/relay.",
        { also: ["relay-denied", "reputation-low"] },
      ],

      [
        "part of their network is on our block list",
        "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3150). [prod.outlook.com]",
      ],
      ["banned sending ip", "550 5.7.606 Access denied, banned sending IP [192.0.2.1] [prod.outlook.com]"],
      [
        "traffic not accepted from this ip",
        "550 5.7.708 Access denied, traffic not accepted from this IP [prod.outlook.com]",
        { also: ["reputation-low"] },
      ],
      ["customer block list", "550 5.7.513 blocked by example.org using Customer Block list (AS16012607)"],
      [
        "rejected by windows live hotmail for policy reasons",
        "550 SC-001 Mail rejected by Windows Live Hotmail for policy reasons.",
        { also: ["policy-block", "reputation-low", "content-spam"] },
      ],
      [
        "access denied please try again later",
        "451 4.7.850 Access denied, please try again later [prod.outlook.com]",
        { also: ["rate-limited", "greylisted", "reputation-low"] },
      ],
    ],
    "ip-listed-dnsbl": [
      [
        "blocked using spamhaus",
        "550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.1 (AS16012611)",
      ],
      [
        "client host … blocked using … to request removal from this list",
        "550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Blocklist 1; To request removal from this list please forward this message to delist",
      ],
    ],
    "rate-limited": [
      [
        "exceeded the rate limit allowed",
        "421 RP-001 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed.",
        { also: ["reputation-low", "too-many-connections"] },
      ],

      [
        "server busy",
        "451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS761) [prod.outlook.com]",
        { enhanced: "7.500", also: ["server-unavailable", "reputation-low", "ip-blocked"] },
      ],
      ["tenant has exceeded threshold", "550 5.7.705 Access denied, tenant has exceeded threshold [prod.outlook.com]"],
    ],
    "sender-not-allowed": [
      [
        "blocked from sending from unregistered domains",
        "550 5.7.750 Client blocked from sending from unregistered domains",
      ],
      ["unregistered domain", "550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains"],
      ["sender id … not", "550 sender id not"],
    ],
    "ptr-missing": [["must have reverse dns", "550 5.7.25 sending IPv6 address must have reverse DNS record"]],
    "content-malformed": [
      [
        "access denied message must",
        "550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant and include a valid From address",
      ],
      ["x-dg-ref header is too long", "550 5.0.350 x-dg-ref header is too long"],
      ["include a valid from address", "550 include a valid from address"],
    ],
    "content-spam": [
      ["blocked … content … spam", "550 blocked content spam"],
      ["message content … mass", "550 message content mass"],
      ["marked as spam", "550 5.7.520 marked as spam"],
    ],
    "auth-required": [
      ["client not authenticated to send", "530 5.7.57 Client not authenticated to send mail. [prod.outlook.com]"],
    ],
    "policy-block": [
      [
        "organization does not allow external forwarding",
        "550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)",
        { also: ["sender-not-allowed", "recipient-restricted"] },
      ],
    ],
    "server-error": [
      [
        "temporary server error",
        "451 4.7.0 Temporary server error. Please try again later. PRX2 [prod.outlook.com]",
        { also: ["server-unavailable"] },
      ],
      [
        "storedrv",
        "432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded [prod.outlook.com]",
        { also: ["local-delivery-failed", "rate-limited"] },
      ],
    ],
    "mail-loop": [
      [
        "hop count exceeded possible mail loop",
        "554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [prod.outlook.com]",
      ],
    ],
  },
});
