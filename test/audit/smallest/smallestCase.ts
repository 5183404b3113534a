import type { BusinessCase } from "../../../src/model/businessCase";
import type { CaseCheckId } from "../../../src/model/caseCheck";
import type { CaseReason } from "../../../src/model/caseReasons";
import { missing } from "../../../src/model/missing";
import { cleanCase, line } from "../cleanCase";

/** A case that differs from the clean one as little as it takes for a check to come out so. */
export interface SmallestCase {
  readonly id: CaseCheckId;
  readonly because: string;
  /** Said as a sentence: the check … */
  readonly name: string;
  readonly of: BusinessCase;
  /** Pounds at stake; null where they cannot be told. */
  readonly pounds: number | null;
}

export const row = <Id extends CaseCheckId>(
  id: Id,
  because: CaseReason<Id>,
  name: string,
  of: BusinessCase,
  pounds: number | null = null,
): SmallestCase => ({ id, because, name, of, pounds });

/** A figure that is text. */
export const text = missing("text-in-cell");
/** A claim in a row of the sheet. */
export const claim = (
  at: number,
  label: string,
  amount: Parameters<typeof line>[3],
  ...subject: ["finance" | "ict"] | []
) => line("claim", at, label, amount, ...subject);
/** The clean case with claims besides. */
export const plusClaim = (...more: readonly ReturnType<typeof line>[]): BusinessCase => ({
  ...cleanCase,
  lines: [...cleanCase.lines, ...more],
});
/** The clean case with its first partners' shares otherwise. */
export const withShares = (...shares: readonly (number | null)[]): BusinessCase => ({
  ...cleanCase,
  partners: cleanCase.partners
    .slice(0, shares.length)
    .map((one, index) => ({ ...one, share: { ...one.share, value: shares[index] ?? missing("blank") } })),
});
/** The clean case with other options. */
export const withOptions = (change: (all: BusinessCase["options"]) => BusinessCase["options"]): BusinessCase => ({
  ...cleanCase,
  options: change(cleanCase.options),
});
/** The clean case with one sentence of text. */
export const withSentence = (sentence: string, of = cleanCase): BusinessCase => ({
  ...of,
  sentences: [{ text: sentence, at: { sheet: "Business case", row: 4, column: 1 } }],
});
/** The clean case's claim, pounds a year. */
export const saved = 14_455_100;
