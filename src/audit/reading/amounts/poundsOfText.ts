import type { CellRef } from "../../../model/cells";
import type { Issue } from "../../../model/issue";
import type { Maybe } from "../../../model/missing";
import type { Scale } from "../../../model/money";
import { amountSpelling } from "./amountSpelling";
import { inPounds } from "./inPounds";
import { notAnAmount } from "./notAnAmount";

/** The pounds that words behind a colon spell, by the unit that they say, else by `scale`; missing with an issue where they spell none. */
export const poundsOfText = (
  text: string,
  at: CellRef,
  scale: Scale,
): { readonly number: Maybe; readonly issue?: Issue } => {
  const spelt = amountSpelling(text);
  return spelt?.is === "amount" ? { number: inPounds(spelt.number, spelt.own ?? scale) } : notAnAmount(text, text, at);
};
