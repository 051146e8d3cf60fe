/** Words about what to put into a mail program so that it can send, and about the ports it may use from here. */
export const settings = {
  title: "Settings for mail programs (outgoing mail)",
  setting: "{host}, port {port}, encryption: {encryption}, login: {login}",
  tls: "SSL/TLS",
  starttls: "STARTTLS",
  none: "none",
  clearWarning: "Without encryption everybody on the way can read the password: use it only where nothing else works.",
  tried:
    "Connection, encryption and certificate were tried from here. The login is what the server offers; no password was tried.",
  noneWorks:
    "None of the places that were asked will do. Each of them answered; asked: {count}. Ask the mail provider which server it means to be used.",
  nowhere:
    "No server for outgoing mail is known: the domain names none in DNS, and there is none at the usual names. Ask the mail provider.",
  unknown: "It could not be told from here which settings work: not every place could be asked. Asked: {count}",
  unfit: "{place} will not do: {reason}",
  "no-login": "it offers no login",
  certificate: "programs do not accept its certificate",
  "no-tls": "encryption does not come about",
  "no-dialogue": "the dialogue broke off before login was offered",
  portsOut: "Ports that lead out of this network",
  portsOpen: "Open: {ports}",
  portsBlocked: "Blocked on this side: {ports}",
  portsUnknown: "Not known, nothing answered: {ports}",
} as const;
