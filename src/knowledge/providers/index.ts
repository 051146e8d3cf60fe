import type { Provider } from "../wording.ts";
import { alibaba } from "./alibaba.ts";
import { amazon } from "./amazon.ts";
import { apple } from "./apple.ts";
import { att } from "./att.ts";
import { barracuda } from "./barracuda.ts";
import { broadcom } from "./broadcom.ts";
import { charter } from "./charter.ts";
import { cisco } from "./cisco.ts";
import { comcast } from "./comcast.ts";
import { cox } from "./cox.ts";
import { docomo } from "./docomo.ts";
import { fireeye } from "./fireeye.ts";
import { gmx } from "./gmx.ts";
import { godaddy } from "./godaddy.ts";
import { google } from "./google.ts";
import { laposte } from "./laposte.ts";
import { libero } from "./libero.ts";
import { mailru } from "./mailru.ts";
import { microsoft } from "./microsoft.ts";
import { mimecast } from "./mimecast.ts";
import { netease } from "./netease.ts";
import { orange } from "./orange.ts";
import { proofpoint } from "./proofpoint.ts";
import { rackspace } from "./rackspace.ts";
import { seznam } from "./seznam.ts";
import { telekom } from "./telekom.ts";
import { tencent } from "./tencent.ts";
import { yahoo } from "./yahoo.ts";
import { yandex } from "./yandex.ts";
import { ziggo } from "./ziggo.ts";
import { zoho } from "./zoho.ts";

/** Every provider whose words are known. */
export const PROVIDERS: readonly Provider[] = [
  alibaba,
  amazon,
  apple,
  att,
  barracuda,
  broadcom,
  charter,
  cisco,
  comcast,
  cox,
  docomo,
  fireeye,
  gmx,
  godaddy,
  google,
  laposte,
  libero,
  mailru,
  microsoft,
  mimecast,
  netease,
  orange,
  proofpoint,
  rackspace,
  seznam,
  telekom,
  tencent,
  yahoo,
  yandex,
  ziggo,
  zoho,
];
