import { bundledCases, DEFAULT_CASE, openCase } from "../../lab/bundled.ts";
import { type Lab, openLab } from "../../lab/open-lab.ts";
import { forTerminal } from "../../report/escape/terminal.ts";
import type { Call } from "../call.ts";
import { INTERRUPTED } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";

/** Serves a bundled case on loopback until Ctrl-C, and says how to point at it. */
export async function lab(call: Call): Promise<number> {
  const { words, io } = call;
  const name = words[0] ?? DEFAULT_CASE;
  const caseFile = openCase(name);
  if (caseFile === null) throw new UsageError("unknownCase", { text: name, choices: bundledCases() });
  const served = await openLab(caseFile, { lapse: 1 });
  try {
    const text = directions(name, served, call);
    await io.out(`${text.map(forTerminal).join("\n")}\n`);
    await interrupted(io.signal);
    return INTERRUPTED;
  } finally {
    await served.close();
  }
}

function directions(name: string, { caseFile, dns, servers }: Lab, { speech }: Call): readonly string[] {
  const { cli, fill } = speech;
  const { domain, recipient, command } = caseFile.target;
  const about = command === "check" ? (domain ?? "") : (recipient ?? domain ?? "");
  const places = servers.map(({ endpoint, name: host, port }) => `  ${endpoint}  ${host}  ->  127.0.0.1:${port}`);
  const port = servers[0]?.port;
  const to = recipient ?? `postmaster@${domain ?? "example.org"}`;
  return [
    caseFile.prose,
    "",
    fill(cli.labServing, { name }),
    `${cli.labDns} ${dns.ip}:${dns.port}`,
    ...(places.length === 0 ? [] : [cli.labSmtp, ...places]),
    "",
    cli.labTry,
    `  mxray ${command === "check" ? "check" : "trace"} ${about} --lab ${name}`,
    `  dig @${dns.ip} -p ${dns.port} MX ${domain ?? "example.org"}`,
    ...(port === undefined ? [] : [`  swaks --server 127.0.0.1:${port} --to ${to} --quit-after RCPT`]),
  ];
}

function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
