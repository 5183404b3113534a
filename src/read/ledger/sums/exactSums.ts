import { amountAt } from "../transactions/entry";

const parts = 10_000;

/**
 * Sums of money by number, exact to the hundredth of a penny whatever the order of the amounts: amounts are added as whole ten-thousandths of a pound,
 * and only what an amount holds beyond them (a share of VAT, say) is added as it is.
 */
export class ExactSums {
  private readonly whole: Float64Array;
  private readonly beyond: Float64Array;

  constructor(size: number) {
    this.whole = new Float64Array(size);
    this.beyond = new Float64Array(size);
  }

  add(place: number, amount: number): void {
    const scaled = amount * parts;
    const whole = Math.round(scaled);
    this.whole[place] = amountAt(this.whole, place) + whole;
    const rest = scaled - whole;
    // What binary fractions of pence leave is no money.
    if (rest > 1e-3 || rest < -1e-3) this.beyond[place] = amountAt(this.beyond, place) + rest;
  }

  at(place: number): number {
    const sum = (amountAt(this.whole, place) + amountAt(this.beyond, place)) / parts;
    return sum === 0 ? 0 : sum;
  }
}

/** One sum of that kind. */
export class ExactSum {
  private readonly sums = new ExactSums(1);

  add(amount: number): this {
    this.sums.add(0, amount);
    return this;
  }

  get value(): number {
    return this.sums.at(0);
  }
}
