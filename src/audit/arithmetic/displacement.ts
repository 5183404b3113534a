import { pounds, type Pounds } from "../../model/money";

/** A scenario and never an estimate: staff affected × hours a week × weeks × hourly rate, in pounds a year. METHOD §8. */
export const displacementCost = (staff: number, hoursAWeek: number, weeks: number, hourlyRate: number): Pounds =>
  pounds(staff * hoursAWeek * weeks * hourlyRate);
