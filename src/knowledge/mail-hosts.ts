/** Who takes mail in for others, and under which names. */
export interface MailHostRow {
  readonly name: string;
  /** The hosts' names end so. */
  readonly suffixes: readonly string[];
  /** And begin so, where the ending is shared with other services. */
  readonly prefix?: string;
}

/**
 * Operators whose customers put the operator's own hosts into their MX records: mailboxes, and filters that stand before
 * them. A proper name needs no translation. The names are those the operators tell their customers to publish.
 */
export const MAIL_HOSTS: readonly MailHostRow[] = [
  { name: "Google (Gmail, Workspace)", suffixes: ["l.google.com", "smtp.google.com", "googlemail.com"] },
  { name: "Microsoft 365", suffixes: ["mail.protection.outlook.com", "mx.microsoft"] },
  { name: "Outlook.com", suffixes: ["olc.protection.outlook.com", "hotmail.com"] },
  { name: "Yahoo", suffixes: ["yahoodns.net", "mail.yahoo.com", "mail.yahoo.co.jp"] },
  { name: "Apple iCloud", suffixes: ["mail.icloud.com", "mail.me.com"] },
  { name: "Proofpoint", suffixes: ["pphosted.com", "gpphosted.com"] },
  { name: "Proofpoint Essentials", suffixes: ["ppe-hosted.com"] },
  { name: "Mimecast", suffixes: ["mimecast.com", "mimecast.co.za", "mimecast-offshore.com"] },
  { name: "Barracuda", suffixes: ["barracudanetworks.com"] },
  { name: "Zoho", suffixes: ["zoho.com", "zoho.eu", "zoho.in", "zoho.com.au", "zoho.jp", "zohomail.com"] },
  { name: "Fastmail", suffixes: ["messagingengine.com"] },
  { name: "OVHcloud", suffixes: ["ovh.net", "mail.ovh.ca"] },
  {
    name: "IONOS",
    suffixes: [
      "ionos.com",
      "ionos.de",
      "ionos.fr",
      "ionos.es",
      "ionos.it",
      "ionos.co.uk",
      "kundenserver.de",
      "1and1.com",
    ],
  },
  { name: "Proton Mail", suffixes: ["protonmail.ch"] },
  { name: "Amazon (SES, WorkMail)", suffixes: ["amazonaws.com"], prefix: "inbound-smtp." },
  { name: "Cloudflare Email Routing", suffixes: ["mx.cloudflare.net"] },
  { name: "Cloudflare Email Security", suffixes: ["mxrecord.io", "mxrecord.mx"] },
  { name: "Rackspace", suffixes: ["emailsrvr.com"] },
  { name: "GoDaddy", suffixes: ["secureserver.net"] },
  { name: "Namecheap Private Email", suffixes: ["privateemail.com"] },
  { name: "Namecheap forwarding", suffixes: ["registrar-servers.com"] },
  { name: "Hostinger", suffixes: ["hostinger.com"] },
  { name: "Titan", suffixes: ["titan.email"] },
  { name: "Gandi", suffixes: ["mail.gandi.net"] },
  { name: "Infomaniak", suffixes: ["infomaniak.ch", "infomaniak.com"] },
  { name: "STRATO", suffixes: ["rzone.de"] },
  { name: "one.com", suffixes: ["one.com"] },
  { name: "DreamHost", suffixes: ["mail.dreamhost.com"] },
  { name: "Bluehost, HostGator", suffixes: ["websitewelcome.com"] },
  { name: "mailbox.org", suffixes: ["mailbox.org"] },
  { name: "Posteo", suffixes: ["posteo.de"] },
  { name: "Tuta", suffixes: ["tutanota.de"] },
  { name: "Migadu", suffixes: ["migadu.com"] },
  { name: "Purelymail", suffixes: ["purelymail.com"] },
  { name: "Runbox", suffixes: ["runbox.com"] },
  { name: "Pobox", suffixes: ["pobox.com"] },
  { name: "GMX, WEB.DE", suffixes: ["gmx.net", "web.de", "mail.com"] },
  { name: "Telekom (T-Online)", suffixes: ["t-online.de"] },
  { name: "Orange", suffixes: ["smtp-in.orange.fr"] },
  { name: "Seznam", suffixes: ["seznam.cz"] },
  { name: "Yandex", suffixes: ["yandex.ru", "yandex.net"] },
  { name: "VK (Mail.ru)", suffixes: ["mail.ru"] },
  { name: "Tencent", suffixes: ["qq.com"] },
  { name: "NetEase", suffixes: ["netease.com", "163.com"] },
  { name: "Alibaba", suffixes: ["mxhichina.com", "aliyun.com"] },
  { name: "LINE WORKS", suffixes: ["worksmobile.com"] },
  { name: "Sakura Internet", suffixes: ["sakura.ne.jp"] },
  { name: "Xserver", suffixes: ["xserver.jp"] },
  { name: "Cisco Secure Email", suffixes: ["iphmx.com"] },
  { name: "Symantec Email Security", suffixes: ["messagelabs.com"] },
  { name: "Trend Micro", suffixes: ["trendmicro.com", "trendmicro.eu"] },
  { name: "Sophos", suffixes: ["sophos.com"] },
  { name: "Forcepoint", suffixes: ["mailcontrol.com"] },
  { name: "Trellix", suffixes: ["fireeyecloud.com"] },
  { name: "Hornetsecurity", suffixes: ["hornetsecurity.com", "antispameurope.com"] },
  { name: "N-able SpamExperts", suffixes: ["antispamcloud.com", "spamexperts.com"] },
  { name: "Mailgun", suffixes: ["mailgun.org"] },
  { name: "Twilio SendGrid", suffixes: ["sendgrid.net"] },
  { name: "ImprovMX", suffixes: ["improvmx.com"] },
  { name: "Forward Email", suffixes: ["forwardemail.net"] },
  { name: "SimpleLogin", suffixes: ["simplelogin.co"] },
  { name: "addy.io", suffixes: ["anonaddy.me", "addy.io"] },
];
