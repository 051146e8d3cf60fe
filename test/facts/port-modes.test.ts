import { describe, expect, it } from "vitest";
import { portModes } from "../../src/facts/port-modes.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress, RemoteText } from "../../src/model/scalars.ts";
import type { Step, TranscriptEnd } from "../../src/model/transcript.ts";
import { ATTEMPT, missed, reply, saw, smtpAbout } from "../support/observe.ts";

const AT_465 = smtpAbout({ port: 465, attempt: { ...ATTEMPT, tls: "implicit", login: "given" } });
const AT_587 = smtpAbout({ port: 587 });
const PLAIN: TranscriptEnd = { how: "tls-failed", reason: "ERR_SSL_WRONG_VERSION_NUMBER" };
const SILENT: TranscriptEnd = { how: "reply-timeout", stage: "greeting" };

describe("how a port begins", () => {
  it("plain text where TLS belongs is suspected until a repeat in clear text was greeted", () => {
    expect(state(dialled(AT_465, PLAIN))).toBe("suspected");
    expect(state(dialled(AT_465, PLAIN), repeatOf(AT_465, PLAIN, { how: "quit" }, true))).toBe("wrong");
    expect(state(dialled(AT_465, PLAIN), repeatOf(AT_465, PLAIN, SILENT, false))).toBe("right");
  });

  it("the repeat takes no password along and stops at the greeting", () => {
    const [mode] = portModes(observations([dialled(AT_465, PLAIN)]));
    expect(mode?.look.about).toMatchObject({
      changed: "tls",
      attempt: { tls: "none", login: "none", until: "greeting" },
    });
  });

  it("another TLS failure shows that TLS is spoken", () => {
    expect(state(dialled(AT_465, { how: "tls-failed", reason: "ERR_SSL_NO_SHARED_CIPHER" }))).toBe("right");
  });

  it("a broken handshake shows nothing", () => {
    expect(state(dialled(AT_465, { how: "tls-failed", reason: "ECONNRESET" }))).toBe("untold");
  });

  it("silence on 587 is no suspicion, yet worth a repeat with TLS, which decides", () => {
    expect(state(dialled(AT_587, SILENT))).toBe("untold");
    expect(state(dialled(AT_587, SILENT), repeatOf(AT_587, SILENT, { how: "quit" }, true))).toBe("wrong");
  });

  it("silence on port 25 is not worth one", () => {
    const [mode] = portModes(observations([dialled(smtpAbout(), SILENT)]));
    expect(mode).toMatchObject({ state: "untold", look: { about: { changed: null } } });
  });

  it("a TLS record in place of a greeting is a suspicion on any port", () => {
    const bytes = "\u0015\u0003\u0003\u0000\u0002" as RemoteText;
    expect(state(dialled(smtpAbout(), { how: "not-smtp", bytes }))).toBe("suspected");
  });

  it("a port that was never reached shows nothing, a failed look leaves it open", () => {
    expect(portModes(observations([saw("smtp", AT_587, { steps: [], end: { how: "connect-refused" } })]))).toEqual([]);
    expect(state(missed("smtp", AT_587, { kind: "cancelled" }))).toBe("untold");
  });
});

function dialled(about: SmtpAbout, end: TranscriptEnd, greeted = false): Observation {
  const connected: Step = { kind: "connected", ms: 1, from: "192.0.2.25" as IpAddress };
  const greeting: Step = { kind: "received", ms: 2, stage: "greeting", reply: reply("220 mx.partner.example ESMTP") };
  return saw("smtp", about, { steps: greeted ? [connected, greeting] : [connected], end });
}

/** The look that the fact asks for after `first`, with this outcome. */
function repeatOf(about: SmtpAbout, first: TranscriptEnd, end: TranscriptEnd, greeted: boolean): Observation {
  const [mode] = portModes(observations([dialled(about, first)]));
  return dialled(mode?.look.about ?? about, end, greeted);
}

function state(...all: readonly Observation[]): string | undefined {
  return portModes(observations(all))[0]?.state;
}
