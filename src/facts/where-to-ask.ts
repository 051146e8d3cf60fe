import type { Remedy } from "../model/remedy.ts";
import type { NonEmpty } from "../model/scalars.ts";
import type { Refusal } from "./refusal.ts";

/** Where a reply itself sends people who ask: the mail address it tells them to write to, else the page it names; null for neither. */
export function whereToAsk({ reading }: Pick<Refusal, "reading">): string | null {
  const { contacts, urls } = reading.named;
  return contacts[0] ?? urls[0] ?? null;
}

/** The ways out of a refusal, headed by what the reply itself points to, where it does. */
export function asTold<Id extends string>(
  contact: unknown,
  ways: NonEmpty<Remedy<Id>>,
): NonEmpty<Remedy<Id | "ask-as-told">> {
  return contact === null ? ways : [{ id: "ask-as-told", who: "sender-admin" }, ...ways];
}
