import { causeText } from "../../messages/cause-text.ts";
import type { Speech } from "../../messages/speak.ts";
import type { Finding } from "../../model/diagnosis.ts";
import type { CauseId } from "../../model/scalars.ts";
import { forSarif } from "../escape/sarif.ts";

export const LEVEL = { blocks: "error", hinders: "warning", risks: "note" } as const;

/** A cause as a SARIF rule: what it is in general. Its level is that of the worst finding, for the catalogue is not at hand here. */
export function ruleOf(cause: CauseId, findings: readonly Finding[], { lang }: Speech): object {
  const { title, why, fix } = causeText(cause, lang);
  const levels = findings.filter((finding) => finding.cause === cause).map(({ severity }) => LEVEL[severity]);
  const level = levels.includes("error") ? "error" : levels.includes("warning") ? "warning" : "note";
  const fixes = Object.values(fix).map(named);
  return {
    id: cause,
    name: pascalCase(cause),
    shortDescription: { text: named(title) },
    ...(why === "" ? {} : { fullDescription: { text: named(why) } }),
    ...(fixes.length === 0 ? {} : { help: { text: fixes.join("\n") } }),
    defaultConfiguration: { level },
    properties: { tags: ["mail"] },
  };
}

/** A rule has no values: each {name} is shown as a blank to be filled. */
function named(text: string): string {
  return forSarif(text.replace(/\{(\w+)\}/g, "<$1>"));
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
