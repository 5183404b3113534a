import { isKnown, type Maybe } from "../model/missing";
import type { Findings } from "../model/result";
import { exactPercent, exactPounds, orReason, percent, spokenPounds } from "./amounts";

/** A figure of the result as a person reads it, with the sentence that it needs. */
export interface Headline {
  readonly label: string;
  readonly figure: string;
  /** The same figure without rounding; absent where there is none. */
  readonly exact?: string;
  readonly sentence: string;
}

/** The few figures that stand first, the ceiling before all others. */
export const headlines = (benchmark: Findings): readonly Headline[] => {
  const { backOffice, ceiling, choices, comparableShare, total } = benchmark;
  return [
    {
      label: "Realistic savings ceiling",
      ...figureOf(ceiling.ceiling.realistic, spokenPounds, exactPounds),
      sentence: `${ceilingSentence(benchmark)} Best case ${orReason(ceiling.ceiling.best, spokenPounds)}.`,
    },
    {
      label: "Realistic saving",
      ...figureOf(ceiling.realisticSaving, spokenPounds, exactPounds),
      sentence: `The lower of the ceiling and the benchmark potential, ${orReason(ceiling.potential, spokenPounds)}.`,
    },
    {
      label: "Comparable like for like",
      ...figureOf(comparableShare, percent, exactPercent),
      sentence: `Of back-office cost of ${orReason(backOffice.pounds, spokenPounds)}.`,
    },
    {
      label: "Back office",
      ...figureOf(backOffice.share, percent, exactPercent),
      sentence: `Of total expenditure of ${orReason(total.value, spokenPounds)}. The rule of thumb is ${percent(choices.inputs.back_office_share)}.`,
    },
  ];
};

const figureOf = (
  figure: Maybe,
  spoken: (known: number) => string,
  exact: (known: number) => string,
): Pick<Headline, "figure" | "exact"> => ({
  figure: orReason(figure, spoken),
  ...(isKnown(figure) ? { exact: exact(figure) } : {}),
});

const ceilingSentence = ({ ceiling, choices: { inputs } }: Findings): string => {
  if (!isKnown(ceiling.ceiling.realistic)) return "There is no ceiling without both of its bounds.";
  const ofTotal = `${percent(inputs.yield_realistic)} of total expenditure of ${orReason(ceiling.totalExpenditure, spokenPounds)}`;
  const ofBackOffice = `${percent(inputs.in_scope_rate_realistic)} of addressable back-office cost of ${orReason(ceiling.addressable, spokenPounds)}`;
  switch (ceiling.binding.realistic) {
    case "top-down":
      return `${ofTotal}, the lower of the two bounds: a challenge, not a target.`;
    case "bottom-up":
      return `${ofBackOffice}, the lower of the two bounds: a challenge, not a target.`;
    default:
      return `${ofTotal}, and as much by back-office cost: a challenge, not a target.`;
  }
};
