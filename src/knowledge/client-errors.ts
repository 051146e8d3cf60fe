import type { Meaning } from "../model/meaning.ts";

/** One error number of Outlook, Outlook Express or Windows Mail. */
export interface ClientErrorRow {
  /** Microsoft's name for it. */
  readonly name: string;
  readonly title: string;
  /** What it says where the server's own words are missing. */
  readonly meaning: Meaning;
}

function row(name: string, title: string, meaning: Meaning): ClientErrorRow {
  return { name, title, meaning };
}

/** Numbers that a mail client shows when sending or collecting fails, in upper case. */
export const CLIENT_ERRORS: Readonly<Record<string, ClientErrorRow>> = {
  "0x800CCC0A": row("IXP_E_INCOMPLETE", "Message download incomplete", "connection-dropped"),
  "0x800CCC0B": row("IXP_E_SERVER_BUSY", "Server is busy", "server-unavailable"),
  "0x800CCC0D": row("IXP_E_CANT_FIND_HOST", "Cannot find the e-mail server", "connect-failed"),
  "0x800CCC0E": row("IXP_E_FAILED_TO_CONNECT", "Cannot connect to the server", "connect-failed"),
  "0x800CCC0F": row("IXP_E_CONNECTION_DROPPED", "Server closed the connection unexpectedly", "connection-dropped"),
  "0x800CCC10": row("IXP_E_INVALID_ADDRESS", "Address not known on the server", "recipient-unknown"),
  "0x800CCC11": row("IXP_E_INVALID_ADDRESS_LIST", "Mailing list not known on the server", "recipient-unknown"),
  "0x800CCC12": row("IXP_E_SOCKET_READ_ERROR", "Unable to send the request to the server", "connection-dropped"),
  "0x800CCC13": row("IXP_E_SOCKET_WRITE_ERROR", "Unable to connect to the network", "connect-failed"),
  "0x800CCC14": row("IXP_E_SOCKET_INIT_ERROR", "Unable to initialise the socket", "connect-failed"),
  "0x800CCC15": row("IXP_E_SOCKET_CONNECT_ERROR", "Unable to open the socket", "connect-failed"),
  "0x800CCC16": row("IXP_E_INVALID_ACCOUNT", "Account not recognised", "auth-failed"),
  "0x800CCC17": row("IXP_E_USER_CANCEL", "Cancelled by the user", "unspecified"),
  "0x800CCC18": row("IXP_E_SICILY_LOGON_FAILED", "Log-on with Secure Password Authentication failed", "auth-failed"),
  "0x800CCC19": row("IXP_E_TIMEOUT", "Timed out waiting for the server", "connection-dropped"),
  "0x800CCC1A": row("IXP_E_SECURE_CONNECT_FAILED", "Unable to connect using TLS", "tls-failed"),
  "0x800CCC1B": row("IXP_E_TLS_NEGOTIATION", "TLS negotiation failed", "tls-failed"),
  "0x800CCC20": row("IXP_E_PROTOCOL_ERROR", "Protocol error", "protocol-error"),
  "0x800CCC60": row("IXP_E_SMTP_RESPONSE_ERROR", "Invalid response from the SMTP server", "protocol-error"),
  "0x800CCC61": row("IXP_E_SMTP_UNKNOWN_RESPONSE_CODE", "Unknown reply code from the SMTP server", "unspecified"),
  "0x800CCC62": row("IXP_E_SMTP_500_SYNTAX_ERROR", "500 syntax error", "protocol-error"),
  "0x800CCC63": row("IXP_E_SMTP_501_PARAM_SYNTAX", "501 syntax error in parameters", "protocol-error"),
  "0x800CCC64": row("IXP_E_SMTP_502_COMMAND_NOTIMPL", "502 command not implemented", "protocol-error"),
  "0x800CCC65": row("IXP_E_SMTP_503_COMMAND_SEQ", "503 bad sequence of commands", "auth-required"),
  "0x800CCC66": row("IXP_E_SMTP_504_COMMAND_PARAM_NOTIMPL", "504 parameter not implemented", "protocol-error"),
  "0x800CCC67": row("IXP_E_SMTP_421_NOT_AVAILABLE", "421 service not available", "server-unavailable"),
  "0x800CCC68": row("IXP_E_SMTP_450_MAILBOX_BUSY", "450 mailbox locked or busy", "unspecified"),
  "0x800CCC69": row(
    "IXP_E_SMTP_550_MAILBOX_NOT_FOUND",
    "550 mailbox not found, or the server wants a login",
    "unspecified",
  ),
  "0x800CCC6A": row("IXP_E_SMTP_451_ERROR_PROCESSING", "451 error while processing", "server-error"),
  "0x800CCC6B": row("IXP_E_SMTP_551_USER_NOT_LOCAL", "551 user is not local", "relay-denied"),
  "0x800CCC6C": row("IXP_E_SMTP_452_NO_SYSTEM_STORAGE", "452 no space on the server", "server-full"),
  "0x800CCC6D": row("IXP_E_SMTP_552_STORAGE_OVERFLOW", "552 storage allocation exceeded", "mailbox-full"),
  "0x800CCC6E": row("IXP_E_SMTP_553_MAILBOX_NAME_SYNTAX", "553 mailbox name invalid", "recipient-address-syntax"),
  "0x800CCC6F": row("IXP_E_SMTP_554_TRANSACT_FAILED", "554 transaction failed", "unspecified"),
  "0x800CCC78": row("IXP_E_SMTP_REJECTED_SENDER", "The server refused the sender", "sender-invalid"),
  "0x800CCC79": row("IXP_E_SMTP_REJECTED_RECIPIENTS", "The server refused the recipient", "relay-denied"),
  "0x800CCC7A": row("IXP_E_SMTP_NO_SENDER", "No sender given", "sender-invalid"),
  "0x800CCC7B": row("IXP_E_SMTP_NO_RECIPIENTS", "No recipients given", "recipient-address-syntax"),
  "0x800CCC7C": row("IXP_E_SMTP_NO_STARTTLS", "The server does not offer STARTTLS", "tls-failed"),
  "0x800CCC7D": row("IXP_E_SMTP_STARTTLS_FAILED", "STARTTLS failed or is not supported", "tls-failed"),
  "0x800CCC7E": row("IXP_E_SMTP_NO_DSN", "The server does not support delivery notices", "feature-unsupported"),
  "0x800CCC7F": row("IXP_E_SMTP_AUTH_REQUIRED", "The server wants a login", "auth-required"),
  "0x800CCC80": row("IXP_E_SMTP_AUTH_FAILED", "The server refused the login", "auth-failed"),
  "0x800CCC90": row("IXP_E_POP3_RESPONSE_ERROR", "Invalid response from the POP3 server", "server-error"),
  "0x800CCC91": row("IXP_E_POP3_INVALID_USER_NAME", "POP3 user name refused", "auth-failed"),
  "0x800CCC92": row("IXP_E_POP3_INVALID_PASSWORD", "POP3 password refused", "auth-failed"),
  "0x80040109": row("MAPI_E_OBJECT_CHANGED", "Another process changed the message", "unspecified"),
  "0x80040111": row("MAPI_E_LOGON_FAILED", "Log-on failed", "auth-failed"),
  "0x80040115": row("MAPI_E_NETWORK_ERROR", "Network problems", "connect-failed"),
  "0x8004011D": row("MAPI_E_FAILONEPROVIDER", "The server is not available", "server-unavailable"),
  "0x80040201": row("MAPI_E_UNRESOLVED_RECIPS", "Recipients could not be resolved", "recipient-unknown"),
  "0x80040305": row("MAPI_E_NOT_ENOUGH_RESOURCES", "The mailbox has reached its send limit", "mailbox-full"),
  "0x8004010F": row("MAPI_E_NOT_FOUND", "The account or data file was not found", "unspecified"),
  "0x8004210A": row("SYNC_E_TIMEOUT", "The server took too long", "connection-dropped"),
  "0x8004210B": row("SYNC_E_SEND_TIMEOUT", "Sending timed out", "connection-dropped"),
  "0x80042108": row("SYNC_E_CANNOT_CONNECT_INCOMING", "Cannot connect to the incoming server", "connect-failed"),
  "0x80042109": row("SYNC_E_CANNOT_CONNECT_OUTGOING", "Cannot connect to the outgoing (SMTP) server", "connect-failed"),
  "0x80042112": row("SYNC_E_NO_SECURE_CONNECTION", "The server does not support this kind of encryption", "tls-failed"),
};
