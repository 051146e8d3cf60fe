import { type ReplyRow, replyRows } from "../wording.ts";

/** Wordings for a message that needs more than the next server can do. */
export const featureUnsupported: readonly ReplyRow[] = [
  ...replyRows("feature-unsupported", "postfix", [
    [
      "smtputf8 is required but was not offered",
      "SMTPUTF8 is required, but was not offered by host mx.example.org[198.51.100.7]",
    ],
    ["smtputf8", "553 5.6.7 SMTPUTF8 required"],
  ]),
  ...replyRows("feature-unsupported", "rfc", [
    ["non-ascii addresses not permitted", "550 5.6.7 Non-ASCII addresses not permitted for that sender/recipient"],
    ["conversion required", "554 5.6.3 Conversion required but not supported"],
    ["conversion failed", "554 5.6.5 conversion failed"],
    ["conversion … not supported", "550 conversion not supported"],
  ]),
  ...replyRows("feature-unsupported", "field", [
    ["conversion failure", "550 Message rejected: Conversion failure"],

    ["8bitmime not supported", "550 8bitmime not supported"],
    ["does not support 8bitmime", "550 does not support 8bitmime"],
    ["8bitmime", "550 8bitmime"],
    ["8-bit mime not supported", "550 8-bit mime not supported"],
    ["8-bit data not supported", "550 8-bit data not supported"],
    ["not support 8-bit", "550 not support 8-bit"],
    ["binarymime", "550 binarymime"],
    ["needs smtputf8", "550 needs smtputf8"],
    ["internationalized address", "550 internationalized address"],
    ["internationalized email", "550 internationalized email"],
    ["internationalised", "550 internationalised", { loose: true }],
    ["international address", "550 international address"],
    ["eai", "550 eai", { loose: true }],
    ["utf-8 address", "550 utf-8 address"],
    ["utf8 address", "550 utf8 address"],
    ["non-ascii address", "550 non-ascii address"],
    ["non-ascii characters in the local part", "550 non-ascii characters in the local part"],
    ["non-ascii character … address", "550 non-ascii character address"],
    ["address past ascii", "550 address past ascii"],
    ["unicode address", "550 unicode address"],
    ["deliverby", "550 deliverby"],
    ["dsn not supported", "550 dsn not supported"],
    ["feature not supported", "550 feature not supported"],
    ["not capable", "550 not capable"],
    ["extension not supported", "550 extension not supported"],
    ["unsupported extension", "550 unsupported extension"],
    ["required extension", "550 required extension"],
    ["future release", "550 future release"],
    ["not support … extension", "550 not support extension"],
    ["esmtp not supported", "550 esmtp not supported"],
    ["chunking", "550 chunking"],
    ["bdat", "550 bdat"],
  ]),
];
