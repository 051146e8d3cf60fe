import fc from "fast-check";
import type { Diagnosis } from "../../src/model/diagnosis.ts";
import type { Report } from "../../src/model/report.ts";
import { sample } from "./sample.ts";

/** Fields that hold words of others, or words typed by the user. */
const FREE: ReadonlySet<string> = new Set([
  ...["lines", "line", "host", "text", "names", "record", "recipient", "shown", "subject", "value", "url", "source"],
  ...["answer", "ip", "issuer", "helo", "bytes", "reason", "command", "list", "codes", "untrusted", "validTo", "error"],
  ...["lists", "removal", "domain", "attempts", "explanation", "protocol", "from"],
]);
const FIXED: ReadonlySet<string> = new Set(["check", "trace", "smoke", "explain"]);

/** The sample report with something nasty at the end of every text that is not ours. */
export function poisoned(nasty: string, report: Report = sample()): Report {
  const spoilt = (value: unknown): unknown =>
    typeof value === "string" && !FIXED.has(value) ? `${value}${nasty}` : value;
  const json = JSON.stringify(report, (key, value: unknown) => {
    if (!FREE.has(key)) return value;
    return Array.isArray(value) ? value.map(spoilt) : spoilt(value);
  });
  return JSON.parse(json) as Report;
}

/** What somebody might put into a reply to attack who reads the report. Each holds the word `evil`. */
export const ATTACKS: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      ...[
        "<script>evil()</script>",
        "</code></pre><img src=x onerror=evil>",
        '"><svg onload="evil()">',
        "'>evil<b a='",
      ],
      ...[
        "&lt;evil&#62;",
        "--><!--evil-->",
        "]]>evil<![CDATA[",
        "[evil](javascript:alert)",
        "![evil](https://evil.example/x)",
      ],
      ...[
        "@evil",
        "`evil`",
        "```\n# evil\n```",
        "\n\n# evil\n\n",
        "| evil |",
        "\\| evil",
        "{0}evil{{",
        'evil"} 1\nevil 2',
      ],
      ...[
        "\x1b[2Jevil",
        "\u202eevil\u2066",
        "\u200bevil\u{e0041}",
        "\x9bevil\x85",
        "evil\ud800",
        "\ufffeevil\uffff",
        "evil|evil=1",
      ],
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
  )
  .map(([attack, noise]) => `${attack}${noise}`);

/** Characters that no printed report may hold, line feeds aside. */
export const UNSAFE = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

export const NO_DIAGNOSIS: Diagnosis = { findings: [], undetermined: [], ruledOut: [], notAsked: [], unexplained: [] };

/** A run that saw nothing it could judge by. */
export function blind(): Report {
  return { ...sample(), verdict: "unknown", diagnosis: NO_DIAGNOSIS };
}

/** A run that found nothing wrong. */
export function clean(): Report {
  return { ...sample(), verdict: "pass", diagnosis: NO_DIAGNOSIS };
}
