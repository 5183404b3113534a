import fc from "fast-check";
import { comparatorsOf } from "../../../src/compare/comparators/comparatorsOf";
import { nearestNeighbours } from "../../../src/compare/comparators/nearestNeighbours";
import { indexOf } from "../../../src/compare/datasetIndex";
import type { ComparatorRule } from "../../../src/model/choices";
import type { Council, GssCode } from "../../../src/model/council";
import type { Dataset } from "../../../src/model/dataset";
import { choices, council, dataset, driver, gss } from "../../known/smallCouncils";

const found = (data: Dataset, own: Council, comparators: ComparatorRule): readonly string[] => {
  const outcome = comparatorsOf(indexOf(data), own, choices({ comparators }));
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value.members.map(({ code }) => code);
};

const issues = (data: Dataset, own: Council, comparators: ComparatorRule): readonly string[] =>
  comparatorsOf(indexOf(data), own, choices({ comparators })).issues.map(({ code }) => code);

describe("comparators by class", () => {
  const councils = [
    council(1),
    council(2),
    council(3, { class: "unitary" }),
    council(4, { nation: "Wales" }),
    council(5),
  ];

  it("are of the same nation and class", () => {
    expect(found(dataset({ councils }), council(1), { by: "class" })).toEqual([gss(2), gss(5)]);
  });

  it("leave out the council under a former code, whether the code is listed or only the name is the same", () => {
    const own = council(1, { otherNames: [gss(2)] });
    const renamed = council(5, { name: " council 1" });
    expect(found(dataset({ councils: [own, council(2), council(6), renamed] }), own, { by: "class" })).toEqual([
      gss(6),
    ]);
  });

  it("come with a warning when they are too few for any statistic", () => {
    expect(issues(dataset({ councils }), council(1), { by: "class" })).toEqual(["run/few-comparators"]);
  });
});

describe("comparators by family", () => {
  const rural = { families: { corporate: "rural", people: "1" } };
  const councils = [council(1, rural), council(2, rural), council(3, { families: { corporate: "urban" } }), council(4)];

  it("share the family for corporate costs", () => {
    expect(found(dataset({ councils }), council(1, rural), { by: "family" })).toEqual([gss(2)]);
  });

  it("are an issue when none is published for the council, with the themes that are", () => {
    const outcome = comparatorsOf(
      indexOf(dataset({ councils })),
      council(9, { families: { people: "2" } }),
      choices({ comparators: { by: "family" } }),
    );
    expect(outcome).toEqual({
      ok: false,
      issues: [
        {
          code: "run/no-family",
          severity: "error",
          facts: { council: "Council 9", theme: "corporate", themes: "people" },
        },
      ],
    });
  });
});

describe("comparators by hand", () => {
  it("stand once each, without the council itself", () => {
    const codes = [gss(3), gss(1), gss(3), gss(2)];
    expect(found(dataset({}), council(1), { by: "hand", codes })).toEqual([gss(2), gss(3)]);
  });

  it("are an issue for each unknown code, with the code most like it", () => {
    const outcome = comparatorsOf(
      indexOf(dataset({})),
      council(1),
      choices({ comparators: { by: "hand", codes: ["E08000003" as GssCode, "E07009912" as GssCode] } }),
    );
    expect(outcome.issues.map(({ facts }) => [facts?.["code"], facts?.["nearest"]])).toEqual([
      ["E08000003", gss(3)],
      ["E07009912", gss(12)],
    ]);
  });
});

describe("comparators by neighbours", () => {
  it("are the published set without the council itself", () => {
    const neighbours = new Map([[gss(1), [gss(1), gss(4), gss(6), gss(9)]]]);
    expect(found(dataset({ neighbours }), council(1), { by: "neighbours" })).toEqual([gss(4), gss(6), gss(9)]);
  });

  it("are worked out from the area when the published set is too small, never from staff or cost", () => {
    const size = [0, 100, 110, 300, 95, 240, 101];
    const drivers = [1, 2, 3, 4, 5, 6].flatMap((place) => [
      driver(place, "resident", size[place] ?? Number.NaN),
      driver(place, "fte", 7 - place),
      driver(place, "gross-expenditure", 7 - place),
    ]);
    const data = dataset({ drivers, neighbours: new Map([[gss(1), [gss(1), gss(3)]]]) });
    const nearest = { ...choices().inputs, neighbour_count: 3 };
    const outcome = comparatorsOf(
      indexOf(data),
      council(1),
      choices({ comparators: { by: "neighbours" }, inputs: nearest }),
    );
    expect(outcome.ok && outcome.value.members.map(({ code }) => code)).toEqual([gss(2), gss(4), gss(6)]);
    expect(outcome.ok && outcome.value.rule).toBe("neighbours-computed");
  });

  it("are an issue when the dataset describes no area", () => {
    expect(issues(dataset({}), council(1), { by: "neighbours" })).toEqual(["run/no-neighbours"]);
  });
});

describe("nearest neighbours", () => {
  const area = (place: number, ...values: number[]): { council: Council; values: number[] } => ({
    council: council(place),
    values,
  });

  it("have NumPy's standardised Euclidean distances, the farthest 1", () => {
    const near = nearestNeighbours(
      area(1, 100, 50),
      [area(2, 110, 52), area(3, 300, 140), area(4, 95, 60), area(5, 240, 100), area(6, 101, 49)],
      5,
    );
    const expected: readonly (readonly [number, number])[] = [
      [6, 0.008832356419002435],
      [2, 0.0376808749944202],
      [4, 0.08328011977693481],
      [5, 0.6263819042462826],
      [3, 1],
    ];
    expect(near.map((one) => one.area.council.code)).toEqual(expected.map(([place]) => gss(place)));
    near.forEach((one, place) => expect(one.distance).toBeCloseTo(expected[place]?.[1] ?? NaN, 12));
  });

  it("break ties by code", () => {
    const near = nearestNeighbours(area(1, 10), [area(4, 20), area(3, 20), area(2, 20)], 2);
    expect(near.map((one) => one.area.council.code)).toEqual([gss(2), gss(3)]);
  });
});

it("never counts a council among its own comparators, nor one of them twice, whatever the rule", () => {
  const place = fc.integer({ min: 1, max: 12 });
  const rule = fc.oneof(
    fc.constant<ComparatorRule>({ by: "class" }),
    fc.array(place, { minLength: 1 }).map((places): ComparatorRule => ({ by: "hand", codes: places.map(gss) })),
    fc.constant<ComparatorRule>({ by: "neighbours" }),
  );
  const drivers = Array.from({ length: 12 }, (_, index) => driver(index + 1, "resident", 100 + index));
  fc.assert(
    fc.property(place, rule, fc.array(place), (own, comparators, set) => {
      const data = dataset({ drivers, neighbours: new Map([[gss(own), set.map(gss)]]) });
      const codes = found(data, council(own), comparators);
      expect(codes).not.toContain(gss(own));
      expect(new Set(codes).size).toBe(codes.length);
    }),
  );
});
