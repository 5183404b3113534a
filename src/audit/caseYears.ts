import type { BusinessCase, CaseLine, CaseMoneyPart } from "../model/businessCase";
import type { CaseYear } from "../model/caseFlow";
import type { CaseInputs } from "../model/caseInputs";
import { isKnown, missing, type Maybe } from "../model/missing";
import { pounds, sumPounds, type Pounds } from "../model/money";

/**
 * What the case saves and spends, year by year: as its lines have it by year; a case without years of its own spends its one-off costs in the first year and
 * has its savings and running costs whole in each of the years after it (`years_without_own`), which is the kindest reading, and the sheets say so. A part of money of
 * which the case has no line is missing and not nothing: only running costs that go with no line at all are nothing where the one-off costs are stated.
 */
export const caseYears = (
  { years, lines }: BusinessCase,
  { years_without_own: most }: CaseInputs,
): readonly CaseYear[] => {
  const of = (part: CaseMoneyPart): readonly CaseLine[] => lines.filter((line) => line.part === part);
  const [claims, oneOff, running] = [of("claim"), of("one-off-cost"), of("running-cost")];
  const none = { ifNone: missing("not-stated") } as const;
  const noRunning = { ifNone: oneOff.length > 0 ? pounds(0) : missing("not-stated") };
  if (years.length > 0)
    return years.map((heading, index) => {
      const inYear = (line: CaseLine): Maybe<Pounds> => yearOf(line, index);
      return {
        heading,
        saving: sumOf(claims.map(inYear), none),
        oneOffCost: sumOf(oneOff.map(inYear), none),
        runningCost: sumOf(running.map(inYear), noRunning),
      };
    });
  const annual = ({ annual: { value } }: CaseLine): Maybe<Pounds> => value;
  return Array.from({ length: most + 1 }, (_, index): CaseYear => {
    const first = index === 0;
    return {
      heading: String(index),
      saving: first ? pounds(0) : sumOf(claims.map(annual), none),
      oneOffCost: first ? sumOf(oneOff.map(annual), none) : pounds(0),
      runningCost: first ? pounds(0) : sumOf(running.map(annual), noRunning),
    };
  });
};

/** A year that a line leaves blank is nothing where the line has figures in others; anything else that is missing stays missing. */
const yearOf = ({ byYear }: CaseLine, index: number): Maybe<Pounds> => {
  const value = byYear[index]?.value ?? missing("blank");
  const blank = !isKnown(value) && value.missing === "blank";
  return blank && byYear.some((figure) => isKnown(figure.value)) ? pounds(0) : value;
};

const sumOf = (figures: readonly Maybe<Pounds>[], { ifNone }: { readonly ifNone: Maybe<Pounds> }): Maybe<Pounds> =>
  figures.length === 0 ? ifNone : (figures.find((figure) => !isKnown(figure)) ?? sumPounds(figures.filter(isKnown)));
