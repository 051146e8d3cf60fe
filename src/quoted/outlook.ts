import type { QuotedAnswer } from "../model/observations/quoted.ts";
import type { RemoteText } from "../model/scalars.ts";
import { remoteField } from "./remote-field.ts";
import { readReply } from "./reply-text.ts";

const ERROR_NUMBER = /0x8[0-9a-f]{7}\b/i;
const NO = /^(?:no|none|ไม่|không|khong|いいえ|なし|無)/i;
const QUOTE = `["'‘’“”「」『』]`;

/** The labels of each field in the languages the sentence was seen in: English, Thai, Vietnamese, Japanese. */
const LABELS = {
  subject: ["subject", "เรื่อง", "chủ đề", "件名"],
  account: ["account", "บัญชีผู้ใช้", "บัญชี", "tài khoản", "アカウント"],
  response: ["server response", "การตอบสนองของเซิร์ฟเวอร์", "máy chủ phản hồi", "phản hồi của máy chủ", "サーバーの応答"],
  server: ["server", "เซิร์ฟเวอร์", "máy chủ", "サーバー"],
  port: ["port", "พอร์ต", "cổng", "ポート"],
  secure: [String.raw`[^,()]{0,60}\(\s*ssl\s*\)`],
} as const;

/** Reads the sentence Outlook and Windows Mail show when sending fails; null when the text is none. */
export function readOutlook(text: string): QuotedAnswer | null {
  const clientError = ERROR_NUMBER.exec(text)?.[0];
  if (clientError === undefined) return null;
  const told = field(text, "response");
  const { wording } = readReply(told ?? rest(text));
  const [address, isSender] = rejected(text);
  const port = Number(/^\d{1,5}/.exec(field(text, "port") ?? "")?.[0] ?? Number.NaN);
  const secure = field(text, "secure");
  return {
    wording: { ...wording, code: wording.code ?? serverError(text) },
    ...(address === null ? {} : { stage: isSender ? "MAIL" : "RCPT", [isSender ? "from" : "to"]: address }),
    ...remoteField("server", field(text, "server")),
    ...remoteField("subject", field(text, "subject")),
    ...remoteField("account", field(text, "account")),
    ...(port > 0 && port < 65536 ? { port } : {}),
    ...(secure === null ? {} : { secure: !NO.test(secure) }),
    program: true,
    clientError: `0x${clientError.slice(2).toUpperCase()}`,
  };
}

/** The first address in quotes, and whether it was the sender's. */
function rejected(text: string): readonly [RemoteText | null, boolean] {
  const head = text.slice(0, 1000);
  const address = new RegExp(`${QUOTE}\\s*<?\\s*([^\\s<>'"]+@[^\\s<>'"]+?)\\s*>?\\s*${QUOTE}`).exec(head);
  if (address?.[1] === undefined) return [null, false];
  const before = head.slice(0, address.index);
  return [
    address[1] as RemoteText,
    /sender|ผู้ส่ง|người gửi|送信者/i.test(before) && !/recipient|ผู้รับ|người nhận|受信者/i.test(before),
  ];
}

/** What follows a label: in quotes, else up to the next comma. */
function field(text: string, name: keyof typeof LABELS): string | null {
  for (const label of LABELS[name]) {
    const lead = name === "secure" ? "" : String.raw`(?<![\p{L}\p{M}])`;
    const value = name === "response" ? RESPONSE : VALUE;
    const found = new RegExp(`${lead}${label}\\s*[:：]?\\s*(?:${value})`, "iu").exec(text);
    const told = (found?.[1] ?? found?.[2])?.replace(/^[\s<'"]+|[\s>'"]+$/g, "");
    if (told !== undefined && /[\p{L}\p{N}]/u.test(told)) return told;
  }
  return null;
}

const VALUE = `${QUOTE}([^'"‘’“”,]{0,400})${QUOTE}?|([^,'"\\n]{1,200}?)(?=,|$|\\s{2}|\\n|\\s*["”])`;
/** What may follow the server's words: the port, else the next thing the program tells of itself. */
const NEXT =
  "port|พอร์ต|cổng|ポート|protocol|โพรโทคอล|giao thức|プロトコル|secure|server error|error number|หมายเลขข้อผิดพลาด|số lỗi|エラー番号|0x8";
/** The server's words may hold quotes themselves: they end at the one before that. */
const RESPONSE = `${QUOTE}([^\\n]{0,2000}?)${QUOTE}\\s*,?\\s*(?=${NEXT})|([^\\n]{1,2000}?)(?=,\\s*(?:${NEXT})|$)`;

/** "Server Error: 550" in any language: three digits between the last labels. */
function serverError(text: string): number | null {
  const code = /[:：]\s*([45]\d\d)\s*(?:,|\s)/.exec(text.slice(-400))?.[1];
  return code === undefined ? null : Number(code);
}

/** The sentence without its number, when it holds no server response. */
function rest(text: string): string {
  return text.replace(ERROR_NUMBER, "").trim();
}
