import type { CaseInputs } from "./caseInputs";

/** Extra hours a week that front-line staff do, at the bands' lower bounds and at their midpoints. */
export interface ExtraHours {
  readonly low: number;
  readonly mid: number;
}

/** The bands of the survey, as the inputs number them. */
export const hourBands = [1, 2, 3, 4] as const;

/** Mean extra hours a week among those who do more, from the bands of the UNISON Scotland survey of 2011. METHOD §8: 2.92 and 3.98. */
export const extraHoursOf = (inputs: CaseInputs): ExtraHours => {
  const mean = (bound: keyof ExtraHours): number =>
    hourBands.reduce(
      (sum, band) => sum + inputs[`displacement_band_${band}_part`] * inputs[`displacement_band_${band}_${bound}`],
      0,
    );
  return { low: mean("low"), mid: mean("mid") };
};
