import { CLIENT_ERRORS } from "../knowledge/client-errors.ts";
import { MEANING_DEFAULTS } from "../knowledge/meaning-defaults.ts";
import { type CodeEntry, wornWhere } from "./code-entry.ts";

/** What a vendor writes beside its replies: letters and digits, "TSS04", "S3140", "AUP#CXDNS"; brackets around it do not count. */
const SUB_CODE = /^[([]?([a-z][a-z0-9]*(?:[_#.-][a-z0-9]+)*)[)\]]?$/i;
const CLIENT_ERROR = /^(?:0x)?(8[0-9a-f]{7})$/i;

/** Looks up an error number of Outlook or Windows Mail, or the sub-code that a vendor's replies carry; null when nobody is known to use it. */
export function vendorEntry(text: string): CodeEntry | null {
  const number = CLIENT_ERROR.exec(text.trim())?.[1];
  if (number !== undefined) return clientEntry(`0x${number.toUpperCase()}`);
  const code = SUB_CODE.exec(text.trim())?.[1]?.toUpperCase();
  return code === undefined || !/[0-9#]/.test(code) || code.length < 3 ? null : subCodeEntry(code);
}

function clientEntry(code: string): CodeEntry | null {
  const row = Object.hasOwn(CLIENT_ERRORS, code) ? CLIENT_ERRORS[code] : undefined;
  if (row === undefined) return null;
  const { name: title, meaning } = row;
  const retry = MEANING_DEFAULTS[meaning].retry === "yes" ? "yes" : "no";
  return { code, is: "client", title, vendor: "Microsoft", meaning, side: null, retry, worn: [], sources: [] };
}

function subCodeEntry(code: string): CodeEntry | null {
  const worn = wornWhere(({ sample }) => words(sample).includes(code));
  const [first] = worn;
  const [sample] = first?.samples ?? [];
  if (first === undefined || sample === undefined) return null;
  const by = worn.flatMap(({ samples }) => samples).find((one) => one.by !== null)?.by ?? null;
  return {
    code,
    is: "vendor",
    title: null,
    vendor: by,
    meaning: first.cause,
    side: null,
    retry: sample.text.startsWith("4") ? "yes" : "no",
    worn,
    sources: [],
  };
}

/** The words of a reply without the brackets and stops around them. */
function words(sample: string): readonly string[] {
  return sample
    .toUpperCase()
    .split(/[\s()[\],;:<>"'/=]+/)
    .map((word) => word.replace(/[.]+$/, ""));
}
