import type { CauseText } from "../../model/cause.ts";

/** The English texts of auth-required, to whose keys and placeholders the other languages are held. */
export const en = {
  title: "Login required before sending",
  what: "The server ({server}) wants a login (SMTP AUTH) before it takes this mail.",
  why: "Outgoing mail servers relay only for users they know; without a login they cannot tell you from a stranger.",
  fix: {
    "turn-on-auth":
      'In the mail client\'s settings for the outgoing server, turn on "my outgoing server requires authentication" with the user name and password of the mailbox.',
    "where-in-programs":
      'Outlook: "File > Account Settings > Change > More Settings > Outgoing Server". Thunderbird: "Account Settings > Outgoing Server (SMTP) > Edit > Authentication method". Apple Mail: "Settings > Accounts > Server Settings > Outgoing Mail Account". iPhone: "Mail > Accounts > SMTP > Authentication".',
    "use-submission-port":
      "Send over port 587 (STARTTLS) or 465 (TLS), where logging in is meant to happen, instead of port 25.",
    "allow-strangers":
      "If {server} is an MX of the recipient's domain, let it accept mail for its own domains without a login: other servers have none.",
  },
} as const satisfies CauseText;
