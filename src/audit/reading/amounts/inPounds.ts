import { pounds, type Pounds } from "../../../model/money";

/** In whole pence, so that 1.1 million is not 1,100,000.0000000001. */
export const inPounds = (number: number, scale: number): Pounds =>
  pounds(scale === 1 ? number : Math.round(number * scale * 100) / 100);
