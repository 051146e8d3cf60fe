/** How a connection came to its end. */
export const endings = {
  quit: "the dialogue ended in good order",
  cancelled: "we broke off",
  "peer-closed": "the server hung up, at {stage}",
  "connect-refused": "connection refused",
  "connect-timeout": "no answer to the connection attempt",
  "connect-reset": "the connection was reset while it was being made",
  unreachable: "not reachable from here",
  "reply-timeout": "the server fell silent, at {stage}",
  reset: "the connection was reset, at {stage}",
  "tls-failed": "encryption could not be set up: {reason}",
  "not-smtp": "what answered does not speak SMTP: {bytes}",
  greeting: "greeting",
} as const;
