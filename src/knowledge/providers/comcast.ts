import { defineProvider } from "../wording.ts";

/** Comcast: what its servers say in their own words. */
export const comcast = defineProvider({
  id: "comcast",
  name: "Comcast",
  hosts: ["comcast.net", "xfinity.com"],
  signs: ["comcast"],
  help: "https://postmaster.comcast.net/smtp-error-codes.php",
  source: "comcast",
  says: {
    "ip-blocked": [
      [
        "bl000",
        "554 mx.example.net comcast 192.0.2.1 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000",
        { also: ["reputation-low"] },
      ],
      [
        "comcast block for spam",
        "554 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000",
        { also: ["reputation-low"] },
      ],
    ],
    "ptr-missing": [
      [
        "comcast requires that all mail servers must have a ptr record",
        "421 comcast Reverse DNS failure: Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry.",
      ],
      ["try again later reverse dns failure", "421 4.1.0 Comcast: Try again later - Reverse DNS failure"],
    ],
    "recipient-unknown": [["not our customer", "550 5.1.1 Not our Customer comcast"]],
    "mailbox-full": [
      ["recipient over quota", "452 comcast recipient over quota"],
      [
        "extended quota violation",
        "552 5.1.1 comcast recipient rejected - extended quota violation",
        { also: ["recipient-disabled"] },
      ],
    ],
    "too-many-connections": [
      ["too many sessions opened", "421 comcast Too many sessions opened"],
      ["too many sessions", "550 too many sessions"],
    ],
    "rate-limited": [
      ["throttled due to", "421 comcast throttled - due to"],
      ["rl000", "550 rl000"],
    ],
  },
});
