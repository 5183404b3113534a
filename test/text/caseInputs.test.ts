import { referenceCaseInputs, type CaseInputId } from "../../src/model/caseInputs";
import { wordsOfCaseInput } from "../../src/text/caseInputs";

const ids = Object.keys(referenceCaseInputs) as CaseInputId[];

it.each(ids)("%s has a label, a unit, a kind and a source", (id) => {
  const { label, unit, kind, source } = wordsOfCaseInput(id);
  expect(label).toMatch(/^[A-Z].{8,}[^.]$/u);
  expect(unit).toMatch(/^[a-z£]/u);
  expect(["Reference", "Statistical rule", "Judgement", "Choice"]).toContain(kind);
  expect(source.length).toBeGreaterThan(10);
});

it("no two inputs have the same label", () => {
  expect(new Set(ids.map((id) => wordsOfCaseInput(id).label)).size).toBe(ids.length);
});

it("a reference that was not seen, or was read in somebody else's account, says so", () => {
  for (const id of ["local_multiplier", "duplicate_payments_gross", "failure_demand_most"] as const)
    expect(wordsOfCaseInput(id).source).toMatch(/not seen|secondary/u);
});
