/** Words of the ready message to whoever must act. */
export const letters = {
  subject: "Mail trouble: {title} ({about})",
  greeting: "Hello,",
  toRecipientAdmin:
    "Mail to your side does not get through as it should ({about}). What we found points to the receiving side, which you run. The evidence is below.",
  toRecipientUser:
    "Mail to your mailbox does not arrive ({about}). What we found points to the mailbox or its settings. The evidence is below.",
  toSenderAdmin:
    "Mail sent through the server you run does not get through as it should ({about}). What we found points to the sending side. The evidence is below.",
  toSenderUser: "A mail of yours does not get through ({about}). You can put it right yourself. The evidence is below.",
  toNetworkProvider:
    "Mail from an address in your network does not get through as it should ({about}). What we found can only be changed by whoever runs the network. The evidence is below.",
  toDnsOperator: "Something in the DNS you manage stands in the way of mail ({about}). The evidence is below.",
  toListOperator:
    "Mail does not get through because of an entry in the block list you run ({about}). The evidence is below.",
  toTester: "Something at the place the test ran from distorts its results ({about}). The evidence is below.",
  evidence: "Evidence:",
  when: "Time: {at}",
  server: "Server: {server}",
  client: "Sent from: {ip}",
  helo: "HELO name: {helo}",
  sender: "Envelope sender: {from}",
  recipient: "Envelope recipient: {to}",
  ask: "What we ask of you:",
  askLog: "Please see what your log says about this.",
  askPtr:
    "Please set the reverse DNS of {ip} to the full name of our mail server; the address record of that name leads back to {ip}.",
  askStatic:
    "Please set the reverse DNS of {ip} to the full name of our mail server, and take {ip} out of the dynamic ranges: it is fixed, and a mail server uses it.",
  askPort: "Please open outgoing port {port} for us, or name the relay through which we are to send.",
  askMore: "Please raise the limit for our mail, or tell us how much mail you take from us, and how fast.",
  askRemoval:
    "We have looked for the reason and put right what we found. Please take the entry off your list, or tell us what you still see from there.",
  askAllow:
    "Please allow this sender in your mailbox's settings (block list, filter rules), or tell us that you do not want the mail.",
  unsure: "We are not certain of this reason: please check it first.",
  closing: "If you need more, such as the whole dialogue, please write back. Thank you.",
  tool: "(Found with {tool})",
} as const;
