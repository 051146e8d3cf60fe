import { describe, expect, it } from "vitest";
import { speak } from "../../../src/messages/speak.ts";
import type { Params } from "../../../src/model/cause.ts";
import { filled } from "../../../src/report/html/page.ts";

/** The English sentence as it stands in the page, without the spans that only keep words whole. */
function set(template: string, params: Params): string {
  return filled(template, params, speak("en")).markup.replace(/<\/?span[^>]*>/g, "");
}

describe("a filled text of the page", () => {
  it("says in words what nobody stated, as every other report does", () => {
    expect(set("Raise the limit on {server}. Its answer: {answer}.", { server: null, answer: null })).toBe(
      "Raise the limit on that server.",
    );
  });

  it("sets values as code, and a name in braces within a value stays what it is", () => {
    expect(set("{host} said {words}.", { host: "mx.example.org", words: "{host} <b>" })).toBe(
      '<code translate="no">mx.example.org</code> said <code translate="no">{host} &lt;b&gt;</code>.',
    );
  });

  it("sets each value of a list as code", () => {
    expect(set("Listed by {lists}.", { lists: ["a.example", "b.example"] })).toBe(
      'Listed by <code translate="no">a.example</code> and <code translate="no">b.example</code>.',
    );
  });
});
