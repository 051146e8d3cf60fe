import { expect, it } from "vitest";
import { oldestFirst } from "../../src/cli/oldest-first.ts";

it.each([
  [
    ["mail.log", "mail.log.1", "mail.log.10.gz", "mail.log.2.gz"],
    ["mail.log.10.gz", "mail.log.2.gz", "mail.log.1", "mail.log"],
  ],
  [
    ["maillog", "maillog-20250302", "maillog-20250223.gz"],
    ["maillog-20250223.gz", "maillog-20250302", "maillog"],
  ],
  [
    ["b.txt", "/var/log/mail.log", "a.txt", "/var/log/mail.log.1", "/tmp/mail.log"],
    ["b.txt", "/var/log/mail.log.1", "a.txt", "/var/log/mail.log", "/tmp/mail.log"],
  ],
  [
    ["2.eml", "1.eml"],
    ["2.eml", "1.eml"],
  ],
])("%j are read as %j", (paths, ordered) => {
  expect(oldestFirst(paths)).toEqual(ordered);
});
