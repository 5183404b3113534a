import type { CaseInputs } from "./caseInputs";

/** What cases like it set out to save and what came true, as parts of one. METHOD §9. */
export interface ReferenceClass {
  /** Savings as parts of the cost in scope: the lowest and the highest of the class. */
  readonly low: number;
  readonly high: number;
  /** The part of forecast savings that was realised. */
  readonly realised: number;
}

/** The reference class: Buckinghamshire and Clyde Valley for what is claimed, the NAO of 2016 for what comes true. */
export const referenceClassOf = (figures: CaseInputs): ReferenceClass => {
  const claimed = [
    figures.reference_buckinghamshire_saving / figures.reference_buckinghamshire_in_scope,
    figures.reference_clyde_valley_saving / figures.reference_clyde_valley_in_scope,
  ];
  return {
    low: Math.min(...claimed),
    high: Math.max(...claimed),
    realised: figures.reference_nao_realised / (figures.reference_nao_years * figures.reference_nao_forecast),
  };
};
