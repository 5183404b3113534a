import fc from "fast-check";
import { band } from "../../../src/compare/statistics/band";
import { meanAbsoluteDeviation, medianAbsoluteDeviation } from "../../../src/compare/statistics/deviations";
import { modifiedZScore } from "../../../src/compare/statistics/modifiedZScore";
import { percentileRank } from "../../../src/compare/statistics/percentileRank";
import { median, quantile } from "../../../src/compare/statistics/quantile";
import { standardise } from "../../../src/compare/statistics/standardise";
import { referenceInputs } from "../../../src/model/inputs";

/** Unit costs as councils have them; the expected values below are NumPy 2.4.6's and SciPy 1.17.1's for this sample. */
const sample = [13.81, 6.84, 9.2, 11.05, 7.77, 21.4, 8.13, 10.0, 9.2];
const spread = {
  median: median(sample),
  mad: medianAbsoluteDeviation(sample),
  meanAbsoluteDeviation: meanAbsoluteDeviation(sample),
};

describe("quantile", () => {
  it.each([
    [0, 6.84],
    [0.1, 7.584],
    [0.25, 8.13],
    [0.5, 9.2],
    [0.75, 11.05],
    [0.9, 15.328],
    [1, 21.4],
  ])("gives numpy.quantile's linear (type 7) value at %d", (share, expected) => {
    expect(quantile(sample, share)).toBeCloseTo(expected, 12);
  });

  it("interpolates as R's default and Excel's QUARTILE.INC do: 2.75, 4.5 and 6.25 of 1 to 8", () => {
    const values = [8, 3, 1, 2, 7, 5, 4, 6];
    expect([quantile(values, 0.25), median(values), quantile(values, 0.75)]).toEqual([2.75, 4.5, 6.25]);
  });

  it("does not depend on the order of the values", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
        expect(quantile([...some].reverse(), share)).toBe(quantile(some, share));
      }),
    );
  });
});

describe("deviations from the median", () => {
  it("has scipy.stats.median_abs_deviation's value, unscaled", () => {
    expect(spread.mad).toBeCloseTo(1.43, 12);
  });

  it("takes the mean deviation from the median, not from the mean", () => {
    expect(spread.meanAbsoluteDeviation).toBeCloseTo(2.7022222222222223, 12);
  });
});

describe("modified z-score", () => {
  it.each([
    [21.4, 5.7544755244755255],
    [6.84, -1.1131608391608392],
    [9.2, 0],
  ])("scores %d as 0.6745 (x - median) / MAD", (value, expected) => {
    expect(modifiedZScore(value, spread, referenceInputs)).toBeCloseTo(expected, 12);
  });

  it("falls back to the mean deviation when more than half of the sample is equal", () => {
    const values = [5, 5, 5, 5, 5, 9, 2];
    const flat = {
      median: 5,
      mad: medianAbsoluteDeviation(values),
      meanAbsoluteDeviation: meanAbsoluteDeviation(values),
    };
    expect(flat.mad).toBe(0);
    expect(modifiedZScore(9, flat, referenceInputs)).toBeCloseTo(3.1915385928825497, 12);
  });

  it("is missing, not zero or infinite, when the whole sample is equal", () => {
    const flat = { median: 5, mad: 0, meanAbsoluteDeviation: 0 };
    expect(modifiedZScore(9, flat, referenceInputs)).toEqual({ missing: "divides-by-zero" });
  });
});

describe("percentile rank", () => {
  it.each([
    [5, 0],
    [9.2, 5 / 9],
    [10, 6 / 9],
    [30, 1],
  ])("of %d is scipy.stats.percentileofscore's weak kind", (own, expected) => {
    expect(percentileRank(sample, own)).toBeCloseTo(expected, 12);
  });
});

describe("band", () => {
  it("puts a value on an edge in the lower-value band", () => {
    expect([1, 2, 2.5, 3, 3.5, 4, 4.5].map((value) => band(value, 2, 3, 4))).toEqual([1, 1, 2, 2, 3, 3, 4]);
  });
});

describe("standardise", () => {
  it("has scipy.stats.zscore's values", () => {
    const expected = [-0.34188172937891387, -0.7977240352174657, -0.5698028822981898, 1.7094086468945693];
    standardise([120, 80, 100, 300]).forEach((value, place) => expect(value).toBeCloseTo(expected[place] ?? NaN, 12));
  });

  it("gives 0 to a descriptor in which no council differs", () => {
    expect(standardise([7, 7, 7])).toEqual([0, 0, 0]);
  });
});
