import type { RemoteText } from "./scalars.ts";

/** What came of asking a web server for one document. As with a dialogue, a door that is closed is an answer. */
export type Fetched =
  | {
      readonly how: "answered";
      readonly status: number;
      /** Content-Type as sent; null without one. */
      readonly type: RemoteText | null;
      readonly body: RemoteText;
      /** The document is longer than we were ready to read, so that `body` is only its beginning. */
      readonly cut: boolean;
    }
  /** The name of the server has no address. */
  | { readonly how: "no-address" }
  | { readonly how: "refused" | "reset" | "timeout" | "unreachable" | "not-http" }
  /** OpenSSL's code ("CERT_HAS_EXPIRED"), or its words. */
  | { readonly how: "tls-failed"; readonly reason: string };
