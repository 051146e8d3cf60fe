import type { Namespace } from "./namespace.ts";

/** Loads rules of nftables ("ip daddr 198.51.100.9 tcp dport 25 drop"): what they drop is sent and never arrives. */
export async function raiseFirewall(ns: Namespace, rules: readonly string[]): Promise<void> {
  if (rules.length === 0) return;
  const chain = rules.map((rule) => `    ${rule}\n`).join("");
  const table = `table inet mxray {\n  chain arriving {\n    type filter hook input priority 0; policy accept;\n${chain}  }\n}\n`;
  const { code, stderr } = await ns.run("nft", ["-f", "-"], table);
  if (code !== 0) throw new Error(`nft: ${stderr}`);
}
