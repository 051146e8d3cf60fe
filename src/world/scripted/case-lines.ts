/** A line of a case file and where it stands. */
export interface CaseLine {
  readonly file: string;
  /** From 1. */
  readonly number: number;
  /** Without leading and trailing blanks. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
}

/** A keyword at column 0 with the indented lines that follow it. */
export interface CaseSection {
  readonly keyword: string;
  /** What stands beside the keyword, on its line. */
  readonly head: CaseLine;
  readonly body: readonly CaseLine[];
}

/** Tells the author of a case file where it is wrong and what would be right. */
export class CaseSyntaxError extends Error {
  override readonly name = "CaseSyntaxError";
}

const KEYWORDS: ReadonlySet<string> = new Set([
  "target",
  "dns",
  "resolver",
  "nameserver",
  "smtp",
  "https",
  "rtt",
  "here",
  "quoted",
  "mailbox",
  "message",
  "sending",
  "expect",
]);

/** Cuts a case file into its prose and its sections. */
export function readSections(
  text: string,
  file: string,
): { readonly prose: string; readonly sections: readonly CaseSection[] } {
  const lines = text.split(/\r?\n/).map((raw, index): CaseLine => ({ file, number: index + 1, text: raw.trim(), raw }));
  const start = lines.findIndex((line) => line.text !== "");
  const end = lines.findIndex((line, index) => index > start && line.text === "");
  const prose = lines.slice(Math.max(start, 0), end < 0 ? lines.length : end);
  return {
    prose: prose.map((line) => line.text).join(" "),
    sections: end < 0 ? [] : sectionsOf(lines.slice(end)),
  };
}

/** The error of a line that is not what it should be. */
export function syntaxError(line: CaseLine, expected: string): CaseSyntaxError {
  return new CaseSyntaxError(`${line.file}:${line.number}: expected ${expected}, found "${line.text}"`);
}

/** The lines of a section that say something: its head's rest and its body, without blank lines and comments. */
export function contentOf(section: CaseSection): readonly CaseLine[] {
  return [section.head, ...section.body].filter((line) => line.text !== "" && !line.text.startsWith("#"));
}

/** The indented text of a section as its author saw it: without the common indentation. */
export function quotedText(section: CaseSection): string {
  const lines = section.body.map((line) => line.raw);
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join("\n");
}

/** Words separated by blanks; one in double quotes may hold blanks. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
}

function sectionsOf(lines: readonly CaseLine[]): readonly CaseSection[] {
  const sections: { keyword: string; head: CaseLine; body: CaseLine[] }[] = [];
  for (const line of lines) {
    const opens = line.raw !== "" && !/^[\s#]/.test(line.raw);
    if (!opens) {
      sections.at(-1)?.body.push(line);
      continue;
    }
    const keyword = line.text.split(/\s+/, 1)[0] ?? "";
    if (!KEYWORDS.has(keyword)) throw syntaxError(line, `one of ${[...KEYWORDS].join(", ")} at the start of the line`);
    sections.push({ keyword, head: { ...line, text: line.text.slice(keyword.length).trim() }, body: [] });
  }
  return sections;
}
