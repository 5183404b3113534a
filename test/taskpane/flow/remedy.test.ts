import { remedyFor } from "../../../src/taskpane/flow/remedy";

const stopped = (code: string) => [{ code, severity: "error" }] as const;

describe("the one thing to do next", () => {
  it.each([
    ["a file that cannot be opened", "workbook/encrypted", "browser", false, "choose"],
    ["a CSV that cannot be read", "csv/broken-quote", "browser", false, "choose"],
    ["the same in Excel", "workbook/broken-part", "excel", false, "read-again"],
    ["a workbook without a cost table", "table/not-found", "browser", false, "choose"],
    ["a sheet of many councils", "table/council-needed", "browser", false, "council"],
    ["a council that is not known, once the tables have been seen", "council/unknown", "browser", true, "table"],
    ["a table without a year", "run/year-needed", "excel", false, "year"],
    ["no function at all", "run/nothing-mapped", "browser", true, "mapping"],
    ["too few comparators", "run/few-comparators", "browser", true, "compare"],
    ["cells that have changed", "run/changed-since-read", "excel", true, "results-again"],
    ["whatever else stopped", "excel/busy", "excel", true, "retry"],
  ] as const)("is known for %s", (_words, code, place, inside, remedy) => {
    expect(remedyFor(stopped(code), place, inside)).toBe(remedy);
  });
});
