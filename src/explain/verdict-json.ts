import type { Verdict } from "./verdict.ts";

/**
 * The fields of a verdict as JSON, without the braces. What is not there is not written: a line is read by people, too. Put together
 * by hand, for it is written for every reply of a stream: none of its words and names has a letter that JSON would write otherwise,
 * but for a mailbox, which may hold anything.
 */
export function verdictJson(verdict: Verdict, mailbox: string | undefined): string {
  const { code, enhanced, cause, confidence, alternatives, owner, retry, list, ip } = verdict;
  const coded = `"code":${code},"enhanced":${enhanced === null ? null : `"${enhanced}"`}`;
  const others = alternatives.length === 0 ? "[]" : `["${alternatives.join('","')}"]`;
  const judged = `"cause":"${cause}","confidence":"${confidence}","alternatives":${others},"owner":"${owner}","retry":"${retry}"`;
  const place = `${list === undefined ? "" : `,"list":"${list}"`}${ip === undefined ? "" : `,"ip":"${ip}"`}`;
  return `${coded},${judged}${place}${mailbox === undefined ? "" : `,"mailbox":${JSON.stringify(mailbox)}`}`;
}
