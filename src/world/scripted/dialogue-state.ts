/** Where a scripted server stands in one connection. */
export interface DialogueState {
  /** Index of the rule used last; -1 before the first. */
  readonly lastRule: number;
  readonly secured: boolean;
  readonly authenticated: boolean;
  /** Its last EHLO reply offered AUTH. */
  readonly offersAuth: boolean;
  /** What the next line is: a command, an answer to a SASL challenge, or message text. */
  readonly input: "command" | "sasl" | "body";
  /** SASL prompts the default exchange has still to make. */
  readonly saslPrompts: number;
}

/** Where every scripted dialogue begins. */
export const FIRST_STATE: DialogueState = {
  lastRule: -1,
  secured: false,
  authenticated: false,
  offersAuth: false,
  input: "command",
  saslPrompts: 0,
};
