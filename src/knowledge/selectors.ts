/** Selectors of one provider or piece of software, as its customers publish them. */
interface SelectorRow {
  readonly provider: string;
  readonly selectors: readonly string[];
}

/**
 * Selectors worth trying when nobody says which one is used. Most providers fix theirs, so that finding a key here is a
 * finding; finding none is nothing, because many domains use names of their own or names that change.
 */
const WELL_KNOWN_SELECTORS: readonly SelectorRow[] = [
  {
    provider: "by habit",
    selectors: ["default", "mail", "email", "smtp", "dkim", "dkim1", "dkim2", "key1", "key2", "key3"],
  },
  {
    provider: "by habit",
    selectors: ["s1", "s2", "s3", "sel1", "sel2", "selector", "k1", "k2", "k3", "sig1", "x", "mx", "main", "root"],
  },
  {
    provider: "by habit",
    selectors: ["dkim-rsa", "dkim-ed25519", "ed25519", "rsa", "rsa1", "rsa2", "2023", "2024", "2025", "2026"],
  },
  { provider: "Google", selectors: ["google", "google2", "googleworkspace"] },
  { provider: "Microsoft", selectors: ["selector1", "selector2"] },
  { provider: "Apple", selectors: ["sig1"] },
  { provider: "Fastmail", selectors: ["fm1", "fm2", "fm3", "fm4", "mesmtp"] },
  { provider: "Proton", selectors: ["protonmail", "protonmail2", "protonmail3"] },
  { provider: "Zoho", selectors: ["zoho", "zmail", "zohomail", "1522905413783"] },
  { provider: "Yandex", selectors: ["mail"] },
  { provider: "Mail.ru", selectors: ["mailru"] },
  { provider: "Tuta", selectors: ["tutanota"] },
  { provider: "mailbox.org", selectors: ["mbo0001", "mbo0002", "mbo0003", "mbo0004"] },
  { provider: "Migadu", selectors: ["key1", "key2", "key3"] },
  { provider: "Purelymail", selectors: ["purelymail1", "purelymail2", "purelymail3"] },
  { provider: "Titan", selectors: ["titan1", "titan2"] },
  { provider: "Hostinger", selectors: ["hostingermail-a", "hostingermail-b", "hostingermail-c", "hostingermail1"] },
  { provider: "Gandi", selectors: ["gm1", "gm2", "gm3"] },
  { provider: "IONOS", selectors: ["s1-ionos", "s2-ionos", "s42582890"] },
  { provider: "OVH", selectors: ["ovhmo-selector-1", "ovhmo-selector-2"] },
  { provider: "Rackspace", selectors: ["rackspace"] },
  { provider: "Namecheap", selectors: ["privateemail"] },
  { provider: "Mailchimp", selectors: ["k1", "k2", "k3"] },
  { provider: "Mandrill", selectors: ["mandrill", "mte1", "mte2"] },
  { provider: "Twilio SendGrid", selectors: ["s1", "s2", "smtpapi", "m1"] },
  { provider: "Mailgun", selectors: ["mailo", "pic", "mg", "mailgun", "krs", "smtp"] },
  { provider: "Amazon SES", selectors: ["amazonses"] },
  { provider: "Postmark", selectors: ["pm", "pm-bounces"] },
  { provider: "SparkPost", selectors: ["scph0123", "sparkpost"] },
  { provider: "Brevo", selectors: ["mail", "brevo1", "brevo2", "sib"] },
  { provider: "Mailjet", selectors: ["mailjet"] },
  { provider: "MailerLite", selectors: ["litesrv", "ml"] },
  { provider: "MailerSend", selectors: ["mlsend", "mlsend2"] },
  { provider: "Klaviyo", selectors: ["kl", "kl2"] },
  { provider: "HubSpot", selectors: ["hs1", "hs2"] },
  { provider: "Salesforce", selectors: ["sf1", "sf2", "salesforce", "exacttarget", "200608"] },
  { provider: "Constant Contact", selectors: ["ctct1", "ctct2"] },
  { provider: "Campaign Monitor", selectors: ["cm"] },
  { provider: "ActiveCampaign", selectors: ["acdkim1", "acdkim2"] },
  { provider: "Zendesk", selectors: ["zendesk1", "zendesk2"] },
  { provider: "Freshworks", selectors: ["fdkim1", "fdkim2", "fd", "fd2"] },
  { provider: "Intercom", selectors: ["intercom"] },
  { provider: "Help Scout", selectors: ["strong1", "strong2"] },
  { provider: "Shopify", selectors: ["shopify1", "shopify2"] },
  { provider: "Resend", selectors: ["resend"] },
  { provider: "Mimecast", selectors: ["mimecast", "mimecast20190104"] },
  { provider: "Proofpoint", selectors: ["proofpoint", "ppkey", "ppkey1"] },
  { provider: "Cisco", selectors: ["cisco", "iport"] },
  { provider: "Everlytic", selectors: ["everlytickey1", "everlytickey2", "eversrv"] },
  { provider: "GetResponse", selectors: ["getresponse", "gr"] },
  { provider: "Sailthru", selectors: ["sailthru", "mta"] },
  { provider: "Elastic Email", selectors: ["api"] },
  { provider: "SMTP2GO", selectors: ["smtp2go"] },
  { provider: "Turbo SMTP", selectors: ["turbo-smtp"] },
  { provider: "cPanel, Plesk, Exim", selectors: ["default", "x"] },
  { provider: "Postfix with OpenDKIM, Mailcow, iRedMail", selectors: ["default", "dkim", "mail"] },
  { provider: "Stalwart", selectors: ["stalwart", "202401e", "202401r"] },
];

/** Each well-known selector once, in order of the table. */
export const SELECTORS: readonly string[] = [...new Set(WELL_KNOWN_SELECTORS.flatMap(({ selectors }) => selectors))];
