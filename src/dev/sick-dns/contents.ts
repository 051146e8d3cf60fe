import { theMx } from "./refusals.ts";
import { type Situation, truncated } from "./situation.ts";
import { ASKED_NAME, type Asked, framed, message, mx, nameBytes, record, TYPE, txt } from "./wire.ts";

const HOST = "mail.healthy.example";

/** Messages that are the server's, with contents that are broken, hostile, or only odd. */
export const CONTENTS: readonly Situation[] = [
  {
    title: "a CNAME that leads to itself",
    hits: theMx,
    udp: answers((to) => [record(TYPE.CNAME, nameBytes(to.name))]),
    lost: "dns-malformed",
  },
  {
    title: "a CNAME loop of two names",
    hits: theMx,
    udp: answers((to) => chain([to.name, "b.example", to.name])),
    lost: "dns-malformed",
  },
  {
    title: "a chain of 30 CNAMEs",
    hits: theMx,
    udp: answers((to) => chain([to.name, ...Array.from({ length: 30 }, (_, at) => `c${at}.example`)])),
    lost: "dns-malformed",
  },
  {
    title: "compression pointers in a loop",
    hits: theMx,
    udp: answers((to) => {
      const at = 12 + to.question.length;
      return [record(TYPE.MX, mx(10, HOST), { owner: Buffer.of(0xc0 | (at >> 8), at & 0xff) })];
    }),
    lost: "dns-malformed",
  },
  {
    title: "a label of more than 63 bytes",
    hits: theMx,
    udp: answers(() => [record(TYPE.MX, Buffer.concat([Buffer.of(0, 10, 100), Buffer.alloc(100, "a"), Buffer.of(0)]))]),
    lost: "dns-malformed",
  },
  {
    title: "an exchanger's name of more than 255 bytes",
    hits: theMx,
    udp: answers(() => [record(TYPE.MX, mx(10, Array.from({ length: 9 }, () => "a".repeat(40)).join(".")))]),
    lost: "dns-malformed",
  },
  {
    title: "a record that ends beyond the message",
    hits: theMx,
    udp: answers(() => [record(TYPE.MX, mx(10, HOST), { length: 400 })]),
    lost: "dns-malformed",
  },
  {
    title: "a header that promises 65535 records",
    hits: theMx,
    udp: (to) => [{ say: message(to, { answers: [record(TYPE.MX, mx(10, HOST))], answerCount: 0xffff }) }],
    lost: "dns-malformed",
  },
  {
    title: "an address of three bytes",
    hits: ({ name, type }) => name === HOST && type === "A",
    udp: answers(() => [record(TYPE.A, Buffer.of(203, 0, 113))]),
    lost: "dns-malformed",
  },
  {
    title: "200 MX records, over TCP",
    hits: theMx,
    udp: truncated,
    tcp: (to) =>
      long(
        to,
        Array.from({ length: 200 }, (_, at) => record(TYPE.MX, mx(at, HOST))),
      ),
    // An SPF record that says "mx" may stand for ten hosts. RFC 7208 §4.6.4
    leaves: ["spf"],
    lost: null,
  },
  {
    title: "every record twice",
    hits: theMx,
    udp: answers(() =>
      [10, 10, 20, 20].map((at) => record(TYPE.MX, mx(at, at === 10 ? HOST : "mail2.healthy.example"))),
    ),
    lost: null,
  },
  {
    title: "60 KB of TXT beside the SPF record, over TCP",
    hits: theTxt,
    udp: truncated,
    tcp: (to) =>
      long(to, [
        SPF,
        ...Array.from({ length: 60 }, (_, at) => record(TYPE.TXT, txt(`proof-${at}=${"x".repeat(980)}`))),
      ]),
    truly: ["spf-too-long healthy.example"],
    lost: null,
  },
  {
    title: "TXT with escape sequences and text that runs backwards",
    hits: theTxt,
    udp: answers(() => [SPF, record(TYPE.TXT, txt("\u001b[2J\u001b[31mowned\u202egnp.exe\u0007\r\nX: y"))]),
    lost: null,
  },
  {
    title: "a wildcard: every name below the domain holds some TXT",
    hits: ({ name, type }) =>
      type === "TXT" && name.endsWith(".healthy.example") && name !== "_dmarc.healthy.example" && !/^mail/.test(name),
    udp: answers(() => [record(TYPE.TXT, txt("this domain is for everybody"))]),
    lost: null,
  },
  {
    title: "an MX that is an address (the domain's own fault)",
    hits: theMx,
    udp: answers(() => [record(TYPE.MX, mx(10, "203.0.113.40"))]),
    truly: ["mx-is-address 203.0.113.40", "spf-fail 203.0.113.40"],
    lost: null,
  },
];

const SPF = record(TYPE.TXT, txt("v=spf1 mx -all"));

function theTxt({ name, type }: Asked): boolean {
  return name === "healthy.example" && type === "TXT";
}

function answers(make: (to: Asked) => readonly Buffer[]): Situation["udp"] {
  return (to) => [{ say: message(to, { answers: make(to) }) }];
}

function long(to: Asked, records: readonly Buffer[]) {
  return { bytes: framed(message(to, { answers: records })), thenClose: true };
}

/** Each name an alias of the next. */
function chain(names: readonly string[]): readonly Buffer[] {
  return names.slice(1).map((target, at) => {
    const owner = at === 0 ? ASKED_NAME : nameBytes(names[at] ?? "");
    return record(TYPE.CNAME, nameBytes(target), { owner });
  });
}
