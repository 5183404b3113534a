import type { BusinessCase, CaseLine, CaseMoneyPart } from "../model/businessCase";
import type { CaseYear } from "../model/caseFlow";
import type { CaseInputs } from "../model/caseInputs";
import { isKnown, missing, type Maybe } from "../model/missing";
import { pounds, sumPounds, type Pounds } from "../model/money";

/**
 * What the case saves and spends, year by year: as its lines have it by year; a case without years of its own spends its one-off costs in the first year and
 * has its savings and running costs whole in each of the years after it (`years_without_own`), which is the kindest reading, and the sheets say so. A part of money of
 * which the case has no line is missing and not nothing: only running costs that go with no line at all are nothing where the one-off costs are stated. So is a part
 * with an amount below nothing, which may be a slip of sign, and so are savings with a total among them (`claimTotals`), which would count twice.
 */
export const caseYears = (
  { years, lines }: BusinessCase,
  { years_without_own: most }: CaseInputs,
  claimTotals: readonly CaseLine[],
): readonly CaseYear[] => {
  const of = (part: CaseMoneyPart): readonly CaseLine[] => lines.filter((line) => line.part === part);
  const [claims, oneOff, running] = [of("claim"), of("one-off-cost"), of("running-cost")];
  const none = { ifNone: missing("not-stated") } as const;
  const saved = (of: (line: CaseLine) => Maybe<Pounds>): Maybe<Pounds> =>
    claimTotals.length > 0 ? missing("not-comparable") : sumOf(claims.map(of), none);
  const noRunning = { ifNone: oneOff.length > 0 ? pounds(0) : missing("not-stated") };
  if (years.length > 0)
    return years.map((heading, index) => {
      const inYear = (line: CaseLine): Maybe<Pounds> => yearOf(line, index);
      return {
        heading,
        saving: saved(inYear),
        oneOffCost: sumOf(oneOff.map(inYear), none),
        runningCost: sumOf(running.map(inYear), noRunning),
      };
    });
  const annual = ({ annual: { value } }: CaseLine): Maybe<Pounds> => value;
  return Array.from({ length: most + 1 }, (_, index): CaseYear => {
    const first = index === 0;
    return {
      heading: String(index),
      saving: first ? pounds(0) : saved(annual),
      oneOffCost: first ? sumOf(oneOff.map(annual), none) : pounds(0),
      runningCost: first ? pounds(0) : sumOf(running.map(annual), noRunning),
    };
  });
};

/**
 * A year that a line leaves blank is nothing before what recurs has begun, and beside the years of a cost that comes once. After the first figure of what recurs a blank
 * is a figure that nobody stated, and stays missing, as does anything else.
 */
const yearOf = ({ part, byYear }: CaseLine, index: number): Maybe<Pounds> => {
  const value = byYear[index]?.value ?? missing("blank");
  if (isKnown(value) || value.missing !== "blank") return value;
  const first = byYear.findIndex((figure) => isKnown(figure.value));
  return first !== -1 && (part === "one-off-cost" || index < first) ? pounds(0) : value;
};

const sumOf = (figures: readonly Maybe<Pounds>[], { ifNone }: { readonly ifNone: Maybe<Pounds> }): Maybe<Pounds> =>
  figures.length === 0
    ? ifNone
    : (figures.find((figure) => !isKnown(figure)) ??
      (figures.some((figure) => isKnown(figure) && figure < 0)
        ? missing("not-comparable")
        : sumPounds(figures.filter(isKnown))));
