/** Words of the ready message to whoever must act. */
export const letters = {
  subject: "Mail trouble: {title} ({about})",
  greeting: "Hello,",
  toRecipientAdmin:
    "mail to {about} does not get through as it should. What we found points to the receiving side, which you run. The evidence is below.",
  toRecipientUser:
    "mail to {about} does not reach you. What we found points to the mailbox or its settings. The evidence is below.",
  toSenderAdmin:
    "mail sent through the server you run does not get through as it should ({about}). What we found points to the sending side. The evidence is below.",
  toSenderUser: "a mail of yours does not get through ({about}). You can put it right yourself. The evidence is below.",
  toNetworkProvider:
    "mail from an address in your network does not get through as it should ({about}). What we found can only be changed by whoever runs the network. The evidence is below.",
  toDnsOperator: "something in the DNS you manage stands in the way of mail ({about}). The evidence is below.",
  toListOperator:
    "mail does not get through because of an entry in the block list you run ({about}). The evidence is below.",
  toTester: "something at the place the test ran from distorts its results ({about}). The evidence is below.",
  evidence: "What was tried and what was answered:",
  when: "Time (UTC): {at}",
  server: "Server: {server}",
  client: "Sent from: {ip}",
  helo: "HELO name: {helo}",
  sender: "Envelope sender: {from}",
  recipient: "Envelope recipient: {to}",
  ask: "What we ask of you:",
  askLog: "Please see what your log says about this.",
  unsure: "We are not certain of this reason: please check it first.",
  closing: "If you need more, such as the whole dialogue, please write back. Thank you.",
  tool: "(Found with {tool})",
} as const;
