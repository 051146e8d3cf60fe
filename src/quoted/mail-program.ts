import type { QuotedAnswer } from "../model/observations/quoted.ts";
import { remoteField } from "./remote-field.ts";
import { readReply } from "./reply-text.ts";

const QUOTE = `["“”„'‘’「」«»]`;
/** How Thunderbird and Apple Mail bring in the server's own words, in the languages they were seen in. */
const RESPONDED =
  /(?:server (?:responded|response was|replied)|サーバー(?:から)?の応答(?:は)?|サーバーから次の応答がありました|máy chủ(?: thư)?(?: đã)? (?:phản hồi|trả lời|đáp)|เซิร์ฟเวอร์(?:เมล|อีเมล)?(?:ได้)?(?:ตอบกลับ|ตอบสนอง|ตอบ)(?:ว่า|มาว่า)?)\s*[:：]\s*/i;
/** Sentences that only such a program says, where no words of a server are shown. */
const COMPLAINT =
  /outgoing server \(SMTP\)|cannot send (?:message|mail) using the server|connection to the outgoing server|could not be sent because connecting to|sending of the message failed|送信 ?\(?SMTP\)? ?サーバー|máy chủ (?:gửi )?thư (?:gửi )?đi \(?SMTP\)?|เซิร์ฟเวอร์(?:ขาออก|จดหมายออก) ?\(?SMTP\)?/i;
/** The program's own advice after the server's words. */
const ADVICE =
  /[.。]?\s*(?:Please (?:check|verify|make sure)|Use the pop-?up menu|Select a different outgoing|Vui lòng|Hãy kiểm tra|โปรด|กรุณา|(?:受信者|宛先|メッセージ|メールアドレス|アカウント設定)[^\n]{0,80}(?:確認|見直)|Check the )[\s\S]*$/i;
const SERVER = new RegExp(
  `(?:server(?: \\(SMTP\\))?|サーバー|máy chủ|เซิร์ฟเวอร์)[^\\n]{0,12}?\\s*${QUOTE}?([a-z0-9](?:[a-z0-9-]{0,62}\\.){1,8}[a-z]{2,24})${QUOTE}?`,
  "i",
);
const ADDRESS = `<?([^\\s<>"“”'‘’「」«»]{1,64}@[^\\s<>"“”'‘’「」«»]{1,255})>?`;
const RECIPIENT = new RegExp(`(?:recipients?|受信者|宛先|người nhận|ผู้รับ)[^\\n]{0,40}?${QUOTE}?\\s*${ADDRESS}`, "i");
const SENDER = new RegExp(
  `(?:from the address|sender(?: address)?|差出人|送信者|người gửi|ผู้ส่ง)[^\\n]{0,40}?${QUOTE}?\\s*${ADDRESS}`,
  "i",
);
const PORT = /(?:port|ポート|cổng|พอร์ต)\s*[:：]?\s*(\d{1,5})\b/i;

/** Reads the sentence in which Thunderbird or Apple Mail tells that sending failed; null when the text is none. */
export function readMailProgram(text: string): QuotedAnswer | null {
  const responded = RESPONDED.exec(text);
  if (responded === null && !COMPLAINT.test(text)) return null;
  const before = responded === null ? text : text.slice(0, responded.index);
  const said = responded === null ? text : text.slice(responded.index + responded[0].length);
  const words = responded === null ? said.trim() : said.replace(ADVICE, "").trim();
  const after = responded === null ? "" : said.slice(words.length);
  const around = `${before}\n${after}`;
  const { wording } = readReply(words === "" ? text : words);
  const port = Number(PORT.exec(around)?.[1] ?? 0);
  return {
    wording,
    program: true,
    ...remoteField("server", told(SERVER.exec(around))),
    ...remoteField("from", told(SENDER.exec(around))),
    ...remoteField("to", told(RECIPIENT.exec(around) ?? RECIPIENT.exec(text))),
    ...(port > 0 && port < 65_536 ? { port } : {}),
  };
}

/** What a pattern found, without the sentence's own punctuation; null where nothing is left. */
function told(found: RegExpExecArray | null): string | null {
  return found?.[1]?.replace(/[.,;:]+$/, "") || null;
}
