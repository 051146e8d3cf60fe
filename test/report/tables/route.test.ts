import { describe, expect, it } from "vitest";
import { observations } from "../../../src/model/observations.ts";
import { type Route, routeOf } from "../../../src/report/tables/route.ts";
import { runCase } from "../../support/run-case.ts";

async function routeIn(name: string): Promise<Route | null> {
  const { report } = await runCase(`fixtures/lab/${name}.case`);
  return routeOf(report, observations(report.observations));
}

const faults = (station: { readonly faults: readonly { readonly cause: string }[] } | undefined) =>
  station?.faults.map(({ cause }) => cause);

describe("the route of the mail", () => {
  it("puts each fault where it is repaired", async () => {
    const route = await routeIn("acme");
    expect(faults(route?.sender)).toContain("ip-listed-dnsbl");
    expect(faults(route?.sender)).toContain("spf-too-many-lookups");
    const [mail, backup, old] = route?.servers ?? [];
    expect(mail?.names[0]).toBe("mail.acme.example");
    expect(faults(mail)).toEqual(["certificate-expired"]);
    expect(faults(backup)).toEqual(["starttls-missing"]);
    expect(faults(old)).toEqual(["backup-mx-down"]);
  });

  it("mail gets through when one server takes it, though another is out of reach", async () => {
    const route = await routeIn("acme");
    expect(route?.servers.map(({ reached }) => reached)).toEqual(["good", "good", "bad"]);
    expect(route?.mailbox.passage).toBe("good");
  });

  it("breaks in the network when port 25 is closed there, and says nothing about servers behind it", async () => {
    const route = await routeIn("port25");
    expect(route?.network.passage).toBe("bad");
    expect(route?.servers.map(({ passage }) => passage)).toEqual(["open", "open"]);
    expect(route?.mailbox.passage).toBe("open");
  });

  it("greylisting puts mail off and does not stop it for good", async () => {
    const route = await routeIn("greylist");
    expect(route?.servers.map(({ passage }) => passage)).toEqual(["held"]);
    expect(route?.mailbox.passage).toBe("held");
  });

  it("shows the outgoing server alone when mail goes through one", async () => {
    const route = await routeIn("relay");
    expect(route?.role).toBe("relay");
    expect(route?.servers.map(({ names }) => names[0])).toEqual(["mail.acme.example"]);
    expect(route?.mailbox.passage).toBe("bad");
  });

  it("a healthy one is good throughout and has no faults", async () => {
    const route = await routeIn("healthy");
    expect([route?.network, route?.mailbox, ...(route?.servers ?? [])].map((one) => one?.passage)).not.toContain("bad");
    expect([route?.sender, route?.network, route?.mailbox].flatMap(faults)).toEqual([]);
  });
});
