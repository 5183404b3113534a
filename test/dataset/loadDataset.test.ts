import type { Dataset } from "../../src/model/dataset";
import type { Outcome } from "../../src/model/issue";
import { wordsOf } from "../../src/text/issues";
import { descriptorOf, issuesAfter, loadFiles, loadWith, smallFiles } from "./smallDataset";

const loaded = (outcome: Outcome<Dataset>): Dataset => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
};

describe("a valid dataset", () => {
  it("loads without an issue, with its councils, families and neighbours in order of place", async () => {
    const outcome = await loadWith();
    const dataset = loaded(outcome);
    expect(outcome.issues).toEqual([]);
    expect(dataset.councils.map(({ name }) => name)).toEqual([
      "Burnley",
      "Somerset County Council",
      "Somerset Council",
      "City of Edinburgh",
    ]);
    expect(dataset.councils[3]?.families).toEqual({ corporate: "urban", people: "deprivation-4" });
    expect(dataset.councils[0]?.families).toEqual({});
    expect(dataset.councils[1]?.region).toBeNull();
    expect([...dataset.neighbours.values()]).toEqual([["E06000066", "E10000027"]]);
    expect(dataset.indicators[1]?.function).toBeNull();
  });

  it("never reads missing as zero, and keeps a true zero and a negative cost", async () => {
    const { figures, indicatorFigures } = loaded(await loadWith());
    expect(figures.map(({ cost }) => cost)).toEqual([{ missing: "not-submitted" }, 0, -3144000.5, 41881000]);
    expect(indicatorFigures[1]?.value).toEqual({ missing: "placeholder" });
  });

  it("loads without indicators and neighbours, which a dataset need not have", async () => {
    const files = Object.fromEntries(
      ["councils.csv", "figures.csv", "drivers.csv", "deflators.csv"].map((name) => [name, smallFiles[name] ?? ""]),
    );
    const dataset = loaded(await loadFiles(files, JSON.stringify(await descriptorOf(files))));
    expect(dataset.indicators).toEqual([]);
    expect(dataset.neighbours.size).toBe(0);
  });

  it("takes its own hash over the descriptor, so that any change of any file changes it", async () => {
    const one = loaded(await loadWith());
    const other = loaded(
      await loadWith({ "drivers.csv": `${smallFiles["drivers.csv"]}\nE07000117,2024-25,resident,1,,returns` }),
    );
    expect(one.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(other.sha256).not.toBe(one.sha256);
  });
});

describe("a broken row is named by file, row and column", () => {
  const burnley = "E07000117,2022-23,central-services,net,outturn";
  it.each([
    ["councils.csv", "X1,Nowhere,,England,unitary,,,", "dataset/bad-code", "code"],
    ["councils.csv", "E07000118,,,England,unitary,,,", "dataset/blank", "name"],
    ["councils.csv", "E07000117,Burnley again,,England,unitary,,,", "dataset/council-twice", "code"],
    ["figures.csv", "E07000999,2024-25,central-services,net,outturn,1,,returns", "dataset/unknown-council", "council"],
    ["figures.csv", "E07000117,2024/25,central-services,net,outturn,1,,returns", "dataset/bad-year", "year"],
    ["figures.csv", "E07000117,2024-27,central-services,net,outturn,1,,returns", "dataset/bad-year", "year"],
    [
      "figures.csv",
      "E07000117,2024-25,central services,net,outturn,1,,returns",
      "dataset/unknown-function",
      "function",
    ],
    ["figures.csv", "E07000117,2024-25,central-services,nett,outturn,1,,returns", "dataset/bad-basis", "basis"],
    ["figures.csv", "E07000117,2024-25,central-services,gross,actual,1,,returns", "dataset/bad-status", "status"],
    ["figures.csv", `${burnley},"3,144",,returns`, "dataset/not-a-number", "cost"],
    ["figures.csv", `${burnley},£3144,,returns`, "dataset/not-a-number", "cost"],
    ["figures.csv", `${burnley},3.0E14,,returns`, "dataset/not-a-number", "cost"],
    ["figures.csv", `${burnley},,,returns`, "dataset/no-reason", "cost"],
    ["figures.csv", `${burnley},,lost,returns`, "dataset/unknown-reason", "missing"],
    ["figures.csv", `${burnley},0,not-submitted,returns`, "dataset/reason-with-value", "cost"],
    ["figures.csv", `${burnley},1,,hearsay`, "dataset/unknown-source", "source"],
    ["figures.csv", "E07000117,2024-25,central-services,net,outturn,1,,returns", "dataset/duplicate", "status"],
    ["figures.csv", `${burnley},1`, "dataset/field-count", undefined],
    ["drivers.csv", "E07000117,2024-25,population,1,,returns", "dataset/unknown-driver", "driver"],
    ["drivers.csv", "E07000117,2024-25,resident,-1,,returns", "dataset/negative-driver", "value"],
    ["indicators.csv", "collected,Again,,quality,%,neither", "dataset/duplicate", "id"],
    ["indicators.csv", "other,Other,,outcome,%,neither", "dataset/bad-kind", "kind"],
    ["indicators.csv", "other,Other,,quality,%,up", "dataset/bad-polarity", "polarity"],
    ["indicator-figures.csv", "E07000117,2024-25,happiness,1,,returns", "dataset/unknown-indicator", "indicator"],
    ["deflators.csv", "2024-25,101,outturn,returns", "dataset/duplicate", "year"],
    ["deflators.csv", "2025-26,0,forecast,returns", "dataset/index-not-positive", "index"],
    ["neighbours.csv", "E07000117,3,E06000066,returns", "dataset/duplicate", "neighbour"],
    ["neighbours.csv", "E07000117,2,S12000036,returns", "dataset/duplicate", "place"],
  ])("%s with %s: %s", async (file, row, code, column) => {
    const issues = await issuesAfter(file, row);
    const number = (smallFiles[file] ?? "").split("\n").length + 1;
    const at = { file, row: number, ...(column === undefined ? {} : { column }) };
    expect(issues).toContainEqual(expect.objectContaining({ code, severity: "error", at }));
    for (const issue of issues.filter((found) => found.code === code))
      expect(wordsOf(issue).what).toContain(`${file}, row ${number}`);
  });
});

describe("a broken file or descriptor is named", () => {
  it("says which file is not there", async () => {
    const descriptor = JSON.stringify(await descriptorOf(smallFiles));
    const { "figures.csv": _left, ...files } = smallFiles;
    const outcome = await loadFiles(files, descriptor);
    expect(outcome.ok).toBe(false);
    expect(outcome.issues).toContainEqual({
      code: "dataset/missing-file",
      severity: "error",
      at: { file: "figures.csv" },
    });
  });

  it("says which file is not the one described, even when every row of it can be read", async () => {
    const descriptor = JSON.stringify(await descriptorOf(smallFiles));
    const changed = { ...smallFiles, "deflators.csv": (smallFiles["deflators.csv"] ?? "").replace("96.117", "96.118") };
    const outcome = await loadFiles(changed, descriptor);
    expect(outcome.ok).toBe(false);
    expect(outcome.issues.map(({ code, at }) => [code, at])).toEqual([["dataset/bad-hash", { file: "deflators.csv" }]]);
  });

  it("says what is wrong with the descriptor, field by field", async () => {
    expect((await loadFiles(smallFiles, "{")).issues[0]?.code).toBe("dataset/not-json");
    const { title: _title, ...rest } = await descriptorOf(smallFiles);
    const outcome = await loadFiles(smallFiles, JSON.stringify({ ...rest, version: 3 }));
    expect(outcome.issues.map(({ code, facts }) => [code, facts?.["field"]])).toEqual([
      ["dataset/descriptor", "title"],
      ["dataset/descriptor", "version"],
    ]);
  });

  it("refuses another format, another list of functions and another currency", async () => {
    const descriptor = await descriptorOf(smallFiles);
    const other = { ...descriptor, backbench: { format: 2, taxonomyVersion: "0.9", currency: "EUR" } };
    const outcome = await loadFiles(smallFiles, JSON.stringify(other));
    expect(outcome.issues.map(({ code }) => code)).toEqual([
      "dataset/format-version",
      "dataset/taxonomy-version",
      "dataset/currency",
    ]);
  });

  it("refuses a source or a table described twice, and a table that no hash covers", async () => {
    const descriptor = await descriptorOf(smallFiles);
    const twice = {
      ...descriptor,
      sources: [...descriptor.sources, ...descriptor.sources],
      resources: [...descriptor.resources, ...descriptor.resources.slice(0, 1)],
    };
    expect((await loadFiles(smallFiles, JSON.stringify(twice))).issues.map(({ code }) => code)).toEqual([
      "dataset/source-twice",
      "dataset/file-twice",
    ]);
    const unlisted = { ...descriptor, resources: descriptor.resources.filter(({ name }) => name !== "drivers") };
    expect((await loadFiles(smallFiles, JSON.stringify(unlisted))).issues).toContainEqual(
      expect.objectContaining({ code: "dataset/unlisted-table", facts: { name: "drivers" } }),
    );
  });

  it("names columns that are missing, unknown or there twice, and does not then report every row", async () => {
    const outcome = await loadWith({
      "drivers.csv": "council,year,driver,value,note,note,source\nE07000117,2024-25,resident,1,,,returns",
    });
    expect(outcome.issues.map(({ code, at }) => [code, at])).toEqual([
      ["dataset/missing-column", { file: "drivers.csv", row: 1, column: "missing" }],
      ["dataset/unknown-column", { file: "drivers.csv", row: 1, column: "note" }],
      ["dataset/unknown-column", { file: "drivers.csv", row: 1, column: "note" }],
      ["dataset/column-twice", { file: "drivers.csv", row: 1, column: "note" }],
    ]);
  });

  it("says once that there are no councils instead of doubting every code", async () => {
    const header = (smallFiles["councils.csv"] ?? "").split("\n")[0] ?? "";
    const outcome = await loadWith({ "councils.csv": header });
    expect(outcome.issues.map(({ code }) => code)).toEqual(["dataset/no-councils"]);
  });

  it("warns, but loads, when a year of the figures has no price index", async () => {
    const outcome = await loadWith({ "deflators.csv": "year,index,status,source\n2024-25,100,outturn,returns" });
    expect(outcome.ok).toBe(true);
    expect(outcome.issues).toEqual([
      { code: "dataset/no-deflator", severity: "warning", at: { file: "deflators.csv" }, facts: { year: "2023-24" } },
    ]);
  });

  it("reports problems of several files in one go", async () => {
    const outcome = await loadWith({
      "figures.csv": `${smallFiles["figures.csv"]}\nE07000117,2022-23,central-services,net,outturn,,,returns`,
      "drivers.csv": `${smallFiles["drivers.csv"]}\nE07000117,2024-25,resident,many,,returns`,
    });
    expect(outcome.issues.map(({ code }) => code)).toEqual(["dataset/no-reason", "dataset/not-a-number"]);
  });

  it("refuses a file that is not UTF-8", async () => {
    const { loadDataset } = await import("../../src/dataset/loadDataset");
    const { sha256 } = await import("../../src/dataset/sha256");
    const latin = new Uint8Array([...new TextEncoder().encode(smallFiles["councils.csv"] ?? ""), 0xe9]);
    const descriptor = await descriptorOf(smallFiles);
    const resources = await Promise.all(
      descriptor.resources.map(async (resource) =>
        resource.path === "councils.csv" ? { ...resource, hash: `sha256:${await sha256(latin)}` } : resource,
      ),
    );
    const files = new Map(Object.entries(smallFiles).map(([name, text]) => [name, new TextEncoder().encode(text)]));
    files.set("councils.csv", latin);
    files.set("datapackage.json", new TextEncoder().encode(JSON.stringify({ ...descriptor, resources })));
    expect((await loadDataset(files)).issues[0]).toMatchObject({
      code: "dataset/not-utf8",
      at: { file: "councils.csv" },
    });
  });
});
