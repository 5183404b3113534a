import type { CheckDraft } from "./checkDraft";
import type { Frame } from "./frame";
import { comparedRows, figureRows, rowKey } from "./rows";

/** Whether the comparators listed are those that the statistics use, each once, none of them the council itself. */
export const comparatorChecks = ({ benchmark, refs }: Frame): readonly CheckDraft[] => {
  const { council, dataset, functions } = benchmark;
  const figures = figureRows(functions);
  const code = refs.column("Benchmark", "Council code");
  const row = refs.column("Benchmark", "Row");
  const keys = figures.map(({ result, figure }) => `${rowKey(result)} ${figure.council}`);
  const count = comparedRows(functions).reduce((sum, { comparison }) => sum + comparison.n, 0);
  const none = figures.length === 0;
  const live = (formula: string): { foundFormula?: string } => (none ? {} : { foundFormula: formula });
  return [
    {
      id: "council-present-once",
      label: "The council stands in the dataset exactly once",
      expected: 1,
      found: dataset.councils.filter((candidate) => candidate.code === council.code).length,
    },
    {
      id: "council-not-its-own-comparator",
      label: "The council is not among its own comparators",
      expected: 0,
      found: figures.filter(({ figure }) => figure.council === council.code).length,
      ...live(`COUNTIF(${code},"${council.code}")`),
    },
    {
      id: "no-comparator-twice",
      label: "No comparator stands twice in a row's group",
      expected: keys.length,
      found: new Set(keys).size,
      ...(none
        ? {}
        : { expectedFormula: `ROWS(${row})`, foundFormula: `SUMPRODUCT(1/COUNTIFS(${row},${row},${code},${code}))` }),
    },
    {
      id: "comparator-count",
      label: "The statistics use every comparator's figure that is listed",
      expected: count,
      found: figures.length,
      ...(none
        ? {}
        : {
            expectedFormula: `SUM(${refs.column("Statistics", "Comparators")})`,
            foundFormula: `COUNT(${refs.column("Benchmark", "Cost (£)")})`,
          }),
    },
    {
      id: "years-agree",
      label: "Figures of a row that are of another year than the row says",
      expected: 0,
      found: figures.filter(({ figure, comparison }) => figure.year !== comparison.year).length,
      ...live(
        `SUM(${refs.column("Statistics", "Figures")})-SUM(${refs.column("Statistics", "Figures of the year compared")})`,
      ),
    },
    {
      id: "no-missing-figure-used",
      label: "Listed comparators without a unit cost",
      expected: 0,
      found: figures.filter(({ figure }) => !Number.isFinite(figure.unitCost)).length,
      ...live(`ROWS(${row})-COUNT(${refs.column("Benchmark", "Unit cost (£ per unit of driver)")})`),
    },
  ];
};
