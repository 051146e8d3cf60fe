import { describe, expect, it } from "vitest";
import { traceFields } from "../../src/send/trace-fields.ts";

const HEAD = [
  "Return-Path: <alice@acme.example>",
  "Received: from mx.partner.example (mx.partner.example [198.51.100.7])",
  "\tby store.partner.example with LMTP id abc",
  "\tfor <bob@partner.example>; Sat, 01 Mar 2025 05:05:19 +0100 (CET)",
  "Authentication-Results: mx.partner.example 1;",
  "\tspf=Pass (sender; is ok) smtp.mailfrom=acme.example;",
  '\tdkim=fail reason="bad; dmarc=pass" header.d=acme.example; dmarc=none',
  "Received: from mail.acme.example by mx.partner.example; Sat, 1 Mar 2025 04:05:07 +0000",
  "Received: by mail.acme.example; 1 Mar 2025 04:05 -0000",
  "Subject: received: by nobody.example; Sat, 1 Mar 2025 04:05:07 +0000",
].join("\r\n");

describe("the trace fields of a message", () => {
  it("tell the way from the first server to the last, with what each step took", () => {
    expect(traceFields(Buffer.from(HEAD)).hops).toEqual([
      { by: "mail.acme.example", tookMs: null },
      { by: "mx.partner.example", tookMs: 7_000 },
      { by: "store.partner.example", tookMs: 12_000 },
    ]);
  });

  it("tell what the receiving side judged, comments and quoted reasons left aside", () => {
    const by = "mx.partner.example";
    expect(traceFields(Buffer.from(HEAD)).results).toEqual([
      { by, method: "spf", result: "pass" },
      { by, method: "dkim", result: "fail" },
      { by, method: "dmarc", result: "none" },
    ]);
  });

  it.each(["Sat, 01 Mar 2025 05:05:19 CET", "yesterday", ""])("do not guess a time out of '%s'", (time) => {
    const head = `Received: by b.example; ${time}\r\nReceived: by a.example; Sat, 1 Mar 2025 04:05:07 +0000\r\n`;
    expect(traceFields(Buffer.from(head)).hops.at(-1)).toEqual({ by: "b.example", tookMs: null });
  });

  it("are read as far as they go when there are too many of them", () => {
    const head = "Received: by a.example; x\r\n".repeat(50_000);
    expect(traceFields(Buffer.from(head)).hops).toHaveLength(100);
    expect(traceFields(Buffer.from([0, 255, 10, 13]))).toEqual({ hops: [], results: [] });
  });
});
