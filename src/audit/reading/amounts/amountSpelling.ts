import { parseFinancialYear } from "../../../model/year";
import { numberSpelling } from "../../../read/cell/numberSpelling";

/** What a text in a money cell spells: an amount with or without a unit of its own, two of them, or one that is only about right. */
export type SpeltAmount =
  | {
      readonly is: "amount";
      readonly number: number;
      /** Pounds that one unit is worth where the text says so, as “£1.2m” does; 1 for a bare £, null where it says nothing. */
      readonly own: number | null;
    }
  | { readonly is: "range" }
  | { readonly is: "approximate" };

/** Reads “£1.2m”, “300k a year”, “£28–31m”, “c. 300k”; undefined for any other text. */
export const amountSpelling = (text: string): SpeltAmount | undefined => {
  // By far most texts hold no digit, and what one spells takes long to see.
  if (!/\d/u.test(text)) return undefined;
  const bare = text
    .replace(/[\u00a0\s]+/gu, " ")
    .trim()
    .replace(each, "")
    .trim();
  if (parseFinancialYear(bare) !== undefined && !/£|[mk]$/iu.test(bare)) return undefined;
  const rough = bare.replace(about, "").trim();
  if (range.test(rough)) return { is: "range" };
  const whole = oneAmount(rough);
  if (!whole) return undefined;
  return rough === bare && !/[+?~]$/u.test(bare) ? whole : { is: "approximate" };
};

const oneAmount = (text: string): SpeltAmount | undefined => {
  const found = spelling.exec(text.replace(/[+?~]$/u, ""))?.groups;
  const digits = found?.["digits"];
  if (digits === undefined) return undefined;
  const number = numberSpelling(`${found?.["sign"] ?? ""}${digits}`.replace("£", ""));
  if (number === undefined) return undefined;
  const worth = found?.["unit"]?.toLowerCase();
  const own = worth === undefined ? (text.includes("£") ? 1 : null) : worthOf(worth);
  return { is: "amount", number, own };
};

const worthOf = (unit: string): number => (unit.startsWith("b") ? 1e9 : unit.startsWith("m") ? 1e6 : 1e3);

const unit = "(?:bn|billions?|m|mn|millions?|k|thousands?)";
const digits = String.raw`\d[\d,]*(?:\.\d+)?|\.\d+`;
const spelling = new RegExp(String.raw`^(?<sign>[-−–]?)(?:£|GBP )? ?(?<digits>${digits}) ?(?<unit>${unit})?$`, "iu");
const range = new RegExp(
  String.raw`^(?:between )?£? ?(?:${digits}) ?${unit}? ?(?:[-–—]|to|and|or) ?£? ?(?:${digits}) ?${unit}?$`,
  "iu",
);
const about =
  /^(?:c\.?(?=[ £\d])|ca\.?|circa|approx(?:imately)?\.?|about|around|roughly|some|up to|over|under|at least|at most|more than|less than|nearly|almost|~|≈|>|<|≥|≤|\+\/-)\s*/iu;
const each =
  /[ ,(]*(?:a|per|each|every) ?(?:year|annum|yr)\)?\.?$|[ ,(]*p\.?a\.?\)?$|\/ ?(?:year|yr)$|[ ,(]*(?:recurring|one[- ]off)\)?$/iu;
