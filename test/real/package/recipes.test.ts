import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { HAS_XMLLINT, junitFlaws } from "../../support/junit-schema.ts";
import { programs } from "./programs.ts";

/** What the README tells people to copy, run with this checkout's build and the bundled case in place of the network. */
const README = readFileSync("README.md", "utf8");
const RECIPES = README.slice(README.indexOf("## Recipes"), README.indexOf("## As a library"));
const here = programs();
afterAll(here.remove);

function blocks(language: string): readonly string[] {
  return [...RECIPES.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);
}

function run(script: string) {
  const env = { PATH: here.path, HOME: here.folder };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: here.folder, encoding: "utf8", env });
  return { status, out: stdout, err: stderr };
}

/** Instead of somebody's domain: the bundled one. */
function inLab(script: string): string {
  return script
    .replaceAll(/check \S*(?:example\.org|\$ARG1\$)/g, "check acme.example --lab")
    .replaceAll(/ --ip \S+/g, "");
}

const [github = "", gitlab = "", gitlabSink = ""] = blocks("yaml");

describe("the recipes of the README", () => {
  it("GitHub: names only inputs the action has", () => {
    const [{ with: inputs }] = parse(github);
    const action = parse(readFileSync("action.yml", "utf8"));
    expect(Object.keys(inputs).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  });

  it("GitLab: prints the report, leaves a test report behind and fails the job", () => {
    const { mail } = parse(gitlab);
    const said = run(inLab(mail.script.join("\n")));
    expect(said.status).toBe(1);
    expect(said.out).toMatch(/^FAIL {2}acme\.example/);
    const report = readFileSync(join(here.folder, mail.artifacts.reports.junit), "utf8");
    expect(report).toContain("<failure");
    if (HAS_XMLLINT) expect(junitFlaws(report)).toBe("");
  });

  it.each([
    { sends: "Your order 7", status: 0, failures: 0, deadline: 40 },
    // Nothing ends it sooner: no mail can still make it right.
    { sends: "Your invoice 7", status: 1, failures: 1, deadline: 8 },
  ])(
    "GitLab with the sink: $status when the application sends '$sends'",
    async ({ sends, status, failures, deadline }) => {
      writeFileSync(join(here.folder, "expected.yml"), "mails: [{ name: order, subject: Your order * }]\nwithin: 40\n");
      here.add("npm", `#!/bin/sh\nexec node --input-type=module -e '${app(sends)}'\n`);
      const job = parse(gitlabSink)["mail-of-the-app"];
      const script: string = job.script.join("\n").replace("--deadline 60", `--deadline ${deadline}`);
      const said = run(script.replaceAll("2525", String(await freePort())));
      expect(said.status).toBe(status);
      const report = readFileSync(join(here.folder, job.artifacts.reports.junit), "utf8");
      expect(report).toContain(`tests="1" failures="${failures}"`);
    },
  );

  it("Docker: starts from a Node that mxray runs on, and runs as nobody special", () => {
    const [dockerfile = ""] = blocks("dockerfile");
    const [, major = "0"] = /^FROM node:(\d+)/m.exec(dockerfile) ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(20);
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^ENTRYPOINT \["mxray"\]$/m);
  });

  it("Nagios: one line, and the code for CRITICAL", () => {
    const [, line = ""] = /command_line\s+(.*)/.exec(RECIPES) ?? [];
    const said = run(inLab(line));
    expect(said.status).toBe(2);
    expect(said.out).toMatch(/^MXRAY CRITICAL - acme\.example: .* \| findings=\d+/);
    expect(said.out.trim().split("\n")).toHaveLength(1);
  });

  it("systemd: the unit's command writes what the text file collector reads", () => {
    const [service = ""] = blocks("ini");
    const [, line = ""] = /^ExecStart=(.*)$/m.exec(service) ?? [];
    const said = run(inLab(line).replace("/var/lib/mxray", here.folder));
    expect([said.status, said.err]).toEqual([1, ""]);
    expect(readFileSync(join(here.folder, "mxray.prom"), "utf8")).toMatch(/^mxray_\w+\{.*acme\.example.*\} \d/m);
  });

  it.skipIf(!existsSync("/usr/bin/systemd-analyze"))("systemd: the units are ones it takes", () => {
    const [service = "", timer = ""] = blocks("ini");
    const found = service.replace("ExecStart=mxray", `ExecStart=${join(here.folder, "mxray")}`);
    writeFileSync(join(here.folder, "mxray.service"), found);
    writeFileSync(join(here.folder, "mxray.timer"), timer);
    const said = run("systemd-analyze verify ./mxray.service ./mxray.timer");
    expect(said.err).not.toMatch(/mxray\.(?:service|timer)/);
  });
});

/** One that nobody on this machine listens at: the recipe's own may be taken. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** An application as anybody would write it. */
function app(subject: string): string {
  return `
    import nodemailer from "${createRequire(import.meta.url).resolve("nodemailer")}";
    const transport = nodemailer.createTransport(process.env.SMTP_URL + "?ignoreTLS=true");
    for (let tries = 0; ; tries += 1) {
      try {
        await transport.sendMail({ from: "shop@acme.example", to: "a@b.example", subject: "${subject}", text: "." });
        break;
      } catch (error) {
        if (tries > 140) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }`;
}
