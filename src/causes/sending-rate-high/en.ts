import type { CauseText } from "../../model/cause.ts";

/** The cause in English; the other languages are held to its keys and placeholders. */
export const en = {
  title: "One sender sends unusually much",
  what: "By the mail log, {sender} is the sender of {messages} messages in one hour ({hour}); the limit is {limit}. Where a filter hands messages back to the server, the log holds each of them more than once.",
  why: "A person does not write that much. Often a password was stolen or a form on a website is abused; receivers then list the server's address, and the mail of everybody on it is refused. It may as well be a newsletter, a shop or a monitoring system that is meant to send.",
  fix: {
    "ask-whether-wanted":
      "Ask the owner of {sender} whether this is wanted. If it is a newsletter or a program, raise the limit for it alone, or send it from an address of its own.",
    "find-the-source":
      "If nobody wants it, look in the log for how these messages came in. With a login name (Postfix: sasl_username=, Exim: A=): the password of that account is known to others, who may write any sender address they like. From the machine itself (Postfix: pickup with uid=, Exim: U=): a script or web form of that system user sends them.",
    "close-the-hole":
      "Stop the flood first: lock the account or the script and hold or delete what is still in the queue. Then change the password, end open sessions, look for forwarding rules left behind and check the owner's computer; repair the web form or update the website's software.",
    "limit-per-login":
      "Let the server stop the next one: limit messages an hour per login. Postfix: a policy service such as postfwd or policyd-rate-limit that counts by sasl_username; smtpd_client_message_rate_limit (anvil) counts per client address and does not see a password used from many places. Exim: ratelimit in the ACL with $authenticated_id as key. cPanel: Maximum Hourly Email by Domain Relayed. Plesk: limits on outgoing messages. Exchange: MessageRateLimit of the receive connector or throttling policy. Microsoft 365: outbound spam policy.",
  },
} as const satisfies CauseText;
