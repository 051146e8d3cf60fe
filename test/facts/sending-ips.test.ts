import { expect, it } from "vitest";
import { sendingIps } from "../../src/facts/sending-ips.ts";
import type { EgressAbout } from "../../src/model/observations/egress.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress, ObservationId } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const egress = (how: EgressAbout["how"], ip: string, witness: string | null = null) =>
  saw("egress", { ip: ip as IpAddress, how }, { witness: witness as ObservationId | null });

it("names each address once, by the strongest reason, the surest first", () => {
  const seen = observations([
    egress("socket", "192.0.2.1", "smtp:a"),
    egress("socket", "192.0.2.2", "smtp:a"),
    egress("echoed", "192.0.2.2", "smtp:b"),
    missed("egress", { ip: "192.0.2.3" as IpAddress, how: "socket" }),
  ]);
  expect(sendingIps(seen)).toEqual([
    {
      ip: "192.0.2.2",
      how: "echoed",
      evidence: [{ observation: "egress:echoed/192.0.2.2" }, { observation: "smtp:b" }],
    },
    {
      ip: "192.0.2.1",
      how: "socket",
      evidence: [{ observation: "egress:socket/192.0.2.1" }, { observation: "smtp:a" }],
    },
  ]);
});

it("has only the look itself to show for an address that was given", () => {
  expect(sendingIps(observations([egress("given", "192.0.2.1")]))[0]?.evidence).toEqual([
    { observation: "egress:given/192.0.2.1" },
  ]);
});
