import type { Meaning } from "../model/meaning.ts";

/** One error number of Outlook, Outlook Express or Windows Mail. */
export interface ClientErrorRow {
  /** Microsoft's name for it. */
  readonly name: string;
  /** What it says where the server's own words are missing. */
  readonly meaning: Meaning;
}

function row(name: string, meaning: Meaning): ClientErrorRow {
  return { name, meaning };
}

/** Numbers that a mail client shows when sending or collecting fails, in upper case. */
export const CLIENT_ERRORS: Readonly<Record<string, ClientErrorRow>> = {
  "0x800CCC0A": row("IXP_E_INCOMPLETE", "connection-dropped"),
  "0x800CCC0B": row("IXP_E_SERVER_BUSY", "server-unavailable"),
  "0x800CCC0D": row("IXP_E_CANT_FIND_HOST", "connect-failed"),
  "0x800CCC0E": row("IXP_E_FAILED_TO_CONNECT", "connect-failed"),
  "0x800CCC0F": row("IXP_E_CONNECTION_DROPPED", "connection-dropped"),
  "0x800CCC10": row("IXP_E_INVALID_ADDRESS", "recipient-unknown"),
  "0x800CCC11": row("IXP_E_INVALID_ADDRESS_LIST", "recipient-unknown"),
  "0x800CCC12": row("IXP_E_SOCKET_READ_ERROR", "connection-dropped"),
  "0x800CCC13": row("IXP_E_SOCKET_WRITE_ERROR", "connect-failed"),
  "0x800CCC14": row("IXP_E_SOCKET_INIT_ERROR", "connect-failed"),
  "0x800CCC15": row("IXP_E_SOCKET_CONNECT_ERROR", "connect-failed"),
  "0x800CCC16": row("IXP_E_INVALID_ACCOUNT", "auth-failed"),
  "0x800CCC17": row("IXP_E_USER_CANCEL", "unspecified"),
  "0x800CCC18": row("IXP_E_SICILY_LOGON_FAILED", "auth-failed"),
  "0x800CCC19": row("IXP_E_TIMEOUT", "connection-dropped"),
  "0x800CCC1A": row("IXP_E_SECURE_CONNECT_FAILED", "tls-failed"),
  "0x800CCC1B": row("IXP_E_TLS_NEGOTIATION", "tls-failed"),
  "0x800CCC20": row("IXP_E_PROTOCOL_ERROR", "protocol-error"),
  "0x800CCC60": row("IXP_E_SMTP_RESPONSE_ERROR", "protocol-error"),
  "0x800CCC61": row("IXP_E_SMTP_UNKNOWN_RESPONSE_CODE", "unspecified"),
  "0x800CCC62": row("IXP_E_SMTP_500_SYNTAX_ERROR", "protocol-error"),
  "0x800CCC63": row("IXP_E_SMTP_501_PARAM_SYNTAX", "protocol-error"),
  "0x800CCC64": row("IXP_E_SMTP_502_COMMAND_NOTIMPL", "protocol-error"),
  "0x800CCC65": row("IXP_E_SMTP_503_COMMAND_SEQ", "auth-required"),
  "0x800CCC66": row("IXP_E_SMTP_504_COMMAND_PARAM_NOTIMPL", "protocol-error"),
  "0x800CCC67": row("IXP_E_SMTP_421_NOT_AVAILABLE", "server-unavailable"),
  "0x800CCC68": row("IXP_E_SMTP_450_MAILBOX_BUSY", "unspecified"),
  "0x800CCC69": row("IXP_E_SMTP_550_MAILBOX_NOT_FOUND", "unspecified"),
  "0x800CCC6A": row("IXP_E_SMTP_451_ERROR_PROCESSING", "server-error"),
  "0x800CCC6B": row("IXP_E_SMTP_551_USER_NOT_LOCAL", "relay-denied"),
  "0x800CCC6C": row("IXP_E_SMTP_452_NO_SYSTEM_STORAGE", "server-full"),
  "0x800CCC6D": row("IXP_E_SMTP_552_STORAGE_OVERFLOW", "mailbox-full"),
  "0x800CCC6E": row("IXP_E_SMTP_553_MAILBOX_NAME_SYNTAX", "recipient-address-syntax"),
  "0x800CCC6F": row("IXP_E_SMTP_554_TRANSACT_FAILED", "unspecified"),
  "0x800CCC78": row("IXP_E_SMTP_REJECTED_SENDER", "sender-invalid"),
  "0x800CCC79": row("IXP_E_SMTP_REJECTED_RECIPIENTS", "relay-denied"),
  "0x800CCC7A": row("IXP_E_SMTP_NO_SENDER", "sender-invalid"),
  "0x800CCC7B": row("IXP_E_SMTP_NO_RECIPIENTS", "recipient-address-syntax"),
  "0x800CCC7C": row("IXP_E_SMTP_NO_STARTTLS", "tls-failed"),
  "0x800CCC7D": row("IXP_E_SMTP_STARTTLS_FAILED", "tls-failed"),
  "0x800CCC7E": row("IXP_E_SMTP_NO_DSN", "feature-unsupported"),
  "0x800CCC7F": row("IXP_E_SMTP_AUTH_REQUIRED", "auth-required"),
  "0x800CCC80": row("IXP_E_SMTP_AUTH_FAILED", "auth-failed"),
  "0x800CCC90": row("IXP_E_POP3_RESPONSE_ERROR", "server-error"),
  "0x800CCC91": row("IXP_E_POP3_INVALID_USER_NAME", "auth-failed"),
  "0x800CCC92": row("IXP_E_POP3_INVALID_PASSWORD", "auth-failed"),
  "0x80040109": row("MAPI_E_OBJECT_CHANGED", "unspecified"),
  "0x80040111": row("MAPI_E_LOGON_FAILED", "auth-failed"),
  "0x80040115": row("MAPI_E_NETWORK_ERROR", "connect-failed"),
  "0x8004011D": row("MAPI_E_FAILONEPROVIDER", "server-unavailable"),
  "0x80040201": row("MAPI_E_UNRESOLVED_RECIPS", "recipient-unknown"),
  "0x80040305": row("MAPI_E_NOT_ENOUGH_RESOURCES", "mailbox-full"),
  "0x8004010F": row("MAPI_E_NOT_FOUND", "unspecified"),
  "0x8004210A": row("SYNC_E_TIMEOUT", "connection-dropped"),
  "0x8004210B": row("SYNC_E_SEND_TIMEOUT", "connection-dropped"),
  "0x80042108": row("SYNC_E_CANNOT_CONNECT_INCOMING", "connect-failed"),
  "0x80042109": row("SYNC_E_CANNOT_CONNECT_OUTGOING", "connect-failed"),
  "0x80042112": row("SYNC_E_NO_SECURE_CONNECTION", "tls-failed"),
};
