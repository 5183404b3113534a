import type { CaseInputs } from "../../model/caseInputs";
import { pounds, type Pounds } from "../../model/money";

/** Extra hours a week that front-line staff do, at the bands' lower bounds and at their midpoints. */
export interface ExtraHours {
  readonly low: number;
  readonly mid: number;
}

/** Mean extra hours a week among those who do more, from the bands of the UNISON Scotland survey of 2011. METHOD §8: 2.92 and 3.98. */
export const extraHoursOf = (inputs: CaseInputs): ExtraHours => ({
  low:
    inputs.displacement_band_1_part * inputs.displacement_band_1_low +
    inputs.displacement_band_2_part * inputs.displacement_band_2_low +
    inputs.displacement_band_3_part * inputs.displacement_band_3_low +
    inputs.displacement_band_4_part * inputs.displacement_band_4_low,
  mid:
    inputs.displacement_band_1_part * inputs.displacement_band_1_mid +
    inputs.displacement_band_2_part * inputs.displacement_band_2_mid +
    inputs.displacement_band_3_part * inputs.displacement_band_3_mid +
    inputs.displacement_band_4_part * inputs.displacement_band_4_mid,
});

/** A scenario and never an estimate: staff affected × hours a week × weeks × hourly rate, in pounds a year. METHOD §8. */
export const displacementCost = (staff: number, hoursAWeek: number, weeks: number, hourlyRate: number): Pounds =>
  pounds(staff * hoursAWeek * weeks * hourlyRate);
