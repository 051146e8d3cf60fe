/** mailauth publishes types for its main entry only, which does not load on every supported Node. */
declare module "mailauth/lib/spf/index.js" {
  export interface SpfOptions {
    readonly sender: string | null;
    readonly ip: string;
    readonly helo: string;
    readonly mta: string;
    readonly strict: true;
    readonly resolver: (name: string, type: string) => Promise<readonly unknown[]>;
  }
  export interface SpfVerdict {
    readonly domain: string;
    readonly status: {
      readonly result: "none" | "neutral" | "pass" | "fail" | "softfail" | "temperror" | "permerror";
      readonly comment?: string;
    };
    readonly lookups?: { readonly count: number; readonly void: number };
    readonly explanation?: string;
  }
  export function spf(options: SpfOptions): Promise<SpfVerdict>;
}

declare module "mailauth/lib/spf/macro.js" {
  interface MacroValues {
    readonly sender: string;
    readonly ip: string;
    readonly helo: string;
    readonly mta: string;
    readonly domain: string;
  }
  /** Expands the macros of a domain-spec. RFC 7208 §7 */
  function macro(input: string, values: MacroValues): string;

  export = macro;
}

declare module "mailauth/lib/spf/syntax.js" {
  /** What is wrong with the terms of a record, or false. RFC 7208 §4.6 */
  export function validateTerms(terms: readonly string[]): string | false;
}
