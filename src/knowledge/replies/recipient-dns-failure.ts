import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for a recipient domain whose DNS does not answer or leads nowhere. */
export const recipientDnsFailure: readonly ReplyRow[] = [
  ...replyRows("recipient-dns-failure", "postfix", [
    ["malformed dns server reply", "Malformed DNS server reply"],

    [
      "name service error for … host not found try again",
      "Name service error for domain example.org: Host not found, try again",
    ],
    ["host not found try again", "Name service error for domain example.org: Host not found, try again"],
    [
      "malformed or unexpected name server reply",
      "Host or domain name not found. Name service error for name=example.org type=MX: Malformed or unexpected name server reply",
    ],
    [
      "recipient address rejected malformed dns",
      "550 Recipient address rejected: Malformed DNS server reply",
      { also: ["recipient-domain-no-mail"] },
    ],
    ["no mail host", "unable to find primary relay: no mail host"],
    ["mx host … numeric", "numeric domain name in resource data of MX record"],
    ["numeric domain name in resource data", "numeric domain name in resource data of MX record for example.org"],
  ]),
  ...replyRows("recipient-dns-failure", "sendmail", [
    ["host name lookup failure", "Deferred: Name server: example.org.: host name lookup failure"],
    ["name server … lookup failure", "451 Name server lookup failure"],
    ["transient name server failure", "451 4.4.3 transient name server failure"],
  ]),
  ...replyRows("recipient-dns-failure", "exim", [
    [
      "lowest numbered mx record points to local host",
      "lowest numbered MX record points to local host",
      { also: ["mail-loop"] },
    ],
    [
      "no ip address found for host",
      "no IP address found for host mx.example.org",
      { also: ["recipient-domain-unknown"] },
    ],

    ["host lookup did not complete", "host lookup did not complete"],
    [
      "all host address lookups failed",
      "all host address lookups failed permanently",
      { also: ["recipient-domain-unknown"] },
    ],
    ["host lookup failed", "host lookup failed", { also: ["recipient-domain-unknown"] }],
  ]),
  ...replyRows("recipient-dns-failure", "qmail", [
    ["cname lookup failed", "CNAME lookup failed temporarily. (#4.4.3)"],
    [
      "although i'm listed as a best preference mx",
      "Sorry. Although I'm listed as a best-preference MX or A for that host, it isn't in my control/locals file, so I don't treat it as local. (#5.4.6)",
      { also: ["mail-loop", "relay-denied"] },
    ],
  ]),
  ...replyRows("recipient-dns-failure", "exchange", [
    [
      "dns query failed",
      "550 5.4.312 Message expired, DNS query failed(ErrorRetry)",
      { also: ["recipient-domain-no-mail", "recipient-domain-unknown"] },
    ],
    ["dns validation failed", "dns validation failed"],
    ["dns connector", "dns connector delivery failure", { also: ["connect-failed"] }],
    ["dns failure", "DNS failure"],
    ["dnssec", "550 5.7.323 destination domain fails DNSSEC validation", { also: ["tls-failed"] }],
  ]),
  ...replyRows("recipient-dns-failure", "field", [
    ["no data by dns", "526 No data by dns resolve"],

    ["dns query error", "DNS query error"],

    ["dns resolve error", "423 Dns resolve error"],

    ["dns temporarily unavailable", "550 dns temporarily unavailable"],
    ["dns unavailable", "550 dns unavailable"],
    ["malformed name server reply", "550 malformed name server reply"],
    ["resolve route", "550 resolve route"],
    ["dns records for the destination", "550 dns records for the destination", { also: ["recipient-domain-unknown"] }],
    ["recursive cname", "550 recursive cname"],
    ["could not resolve mx", "550 could not resolve mx"],
    ["dns error", "550 dns error"],
    ["dns lookup … fail*", "DNS lookup for example.org failed"],
    ["dns lookup … timed out", "DNS lookup timed out"],
    ["dns timeout", "550 dns timeout"],
    ["dns resolution", "550 dns resolution"],
    ["domain name resolution", "550 domain name resolution"],
    ["dns server returned", "DNS server returned general failure"],
    ["dns server … fail*", "550 dns server fail"],
    ["temporary dns", "550 temporary dns"],
    ["servfail", "550 servfail"],
    ["name server timeout", "550 name server timeout"],
    ["lookup timed out", "550 lookup timed out"],
    ["temporary failure in name resolution", "550 temporary failure in name resolution"],
    ["temporary resolution failure", "550 temporary resolution failure"],
    ["unable to resolve … domain", "451 unable to resolve recipient domain", { also: ["recipient-domain-unknown"] }],
    [
      "unable to resolve",
      "550 unable to resolve mx.example.org",
      { also: ["recipient-domain-unknown", "sender-domain-unresolvable"] },
    ],
    ["cannot resolve … mx", "550 cannot resolve mx"],
    ["domain … mx … private", "550 domain mx private"],
    ["invalid mx record", "550 5.4.4 invalid MX record", { also: ["sender-domain-unresolvable"] }],
    ["mx record … invalid", "MX record for example.org is invalid"],
    ["no usable mx", "550 no usable mx"],
    ["mx record points to", "550 mx record points to"],
    ["directory server failure", "451 4.4.3 directory server failure", { also: ["server-error"] }],
  ]),
  ...replyRows("recipient-dns-failure", "field", [
    ["domain's dns violates rfc", "This domain's DNS violates RFC 1035."],
  ]),
];
