/** Who has to act, in words. */
export const owners = {
  "sender-admin": "whoever runs the sending mail server",
  "sender-user": "the person who sends",
  "recipient-admin": "whoever runs the receiving mail server",
  /** Of the smoke test: the server that takes our mail in. */
  "outgoing-admin": "whoever runs the outgoing mail server",
  "recipient-user": "the recipient",
  "network-provider": "the provider of the sending address or network",
  "dns-operator": "whoever manages the domain's DNS",
  "list-operator": "the operator of the block list",
  tester: "you, on the machine mxray runs on",
  nobody: "nobody: this is intended, or passes by itself",
} as const;
