import type { CaseCheckId, CaseFinding } from "../../model/caseCheck";
import type { caseReasons } from "../../model/caseReasons";
import { exactPounds, percent } from "../amounts";

/** A sentence on what a check found, from its facts. */
export type Because = string | ((said: Said) => string);

/** The words of a check. All of it fixed but for what it found. */
export interface CheckWords<Id extends CaseCheckId> {
  readonly title: string;
  /** When it passes. */
  readonly rule: string;
  /** Where the evidence for the rule comes from, and its limits. */
  readonly source: string;
  /** What would turn it to pass. */
  readonly remedy: string;
  /** What its pounds are. */
  readonly stake: string;
  readonly because: Readonly<Record<keyof (typeof caseReasons)[Id], Because>>;
}

/** The facts of a finding in words; one that was not given shows as "?", and a test finds it. */
export interface Said {
  readonly has: (name: string) => boolean;
  readonly pounds: (name: string) => string;
  readonly percent: (name: string) => string;
  /** Pounds and pence. */
  readonly rate: (name: string) => string;
  readonly number: (name: string) => string;
  readonly text: (name: string) => string;
  /** Several values in one fact, with blanks between them, put into words one by one. */
  readonly list: (name: string, word: (each: string) => string) => string;
}

export const saidIn = ({ facts }: Pick<CaseFinding, "facts">): Said => {
  const number = (name: string, words: (known: number) => string): string => {
    const fact = facts[name];
    return typeof fact === "number" ? words(fact) : "?";
  };
  return {
    has: (name) => facts[name] !== undefined && facts[name] !== "",
    pounds: (name) => number(name, exactPounds),
    percent: (name) => number(name, percent),
    rate: (name) => number(name, (known) => pence.format(known)),
    number: (name) => number(name, (known) => figures.format(known)),
    text: (name) => String(facts[name] ?? "?"),
    list: (name, word) =>
      listed(
        String(facts[name] ?? "?")
          .split(" ")
          .map(word),
      ),
  };
};

/** `a`, `a and b`, `a, b and c`. */
const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

const pence = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });
const figures = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
