import { recalculated } from "../../libreoffice/recalculated";
import { removeFolders } from "../backbench";
import { cellFor, valueFor, withCell } from "../edited";
import { holds } from "../libreoffice";
import { audited, clydeValley, shakyCase, soundCase } from "./audited";
import { differing, figuresOn } from "./figuresOn";

afterAll(removeFolders);

const inScope = "What do the functions in scope cost all partners a year? (£)";
const mossgate = "Mossgate Borough Council (fictional)";
const cases = { "the sound case": soundCase, "the Clyde Valley": clydeValley, "the shaky case": shakyCase };

describe("LibreOffice calculates from scratch what the audit calculated, and finds no error, for", () => {
  it.each(Object.entries(cases))("%s", async (name, bytes) => {
    await holds(name, (await audited(bytes)).bytes);
  });
});

describe("an input that is changed on the sheet moves it, calculated in LibreOffice, to what an audit with that input says:", () => {
  it.each([
    ["the sound case", "yield_realistic", 0.004],
    ["the shaky case", "optimism_bias", 0.2],
    ["the Clyde Valley", "discount_rate", 0.06],
  ] as const)("%s, %s %d", async (name, input, value) => {
    const { bytes } = await audited(cases[name]);
    const edited = withCell(bytes, "BB_CaseInputs", await cellFor(bytes, "BB_CaseInputs", input, "Value"), value);
    const moved = await figuresOn(await recalculated(edited));
    const fresh = await figuresOn((await audited(edited)).bytes, "BB2");
    expect(differing(moved, fresh)).toEqual([]);
    expect(differing(moved, await figuresOn(bytes)).length).toBeGreaterThan(1);
  });
});

it("an answer that is given on the sheet instead of the case's moves it, calculated in LibreOffice, to what an audit with that answer says", async () => {
  const { bytes } = await audited(clydeValley);
  const instead = await cellFor(bytes, "BB_CaseAnswers", "total-expenditure", "Answer instead");
  const edited = withCell(bytes, "BB_CaseAnswers", instead, 900_000_000);
  const moved = await figuresOn(await recalculated(edited));
  const fresh = await audited(edited);
  expect(differing(moved, await figuresOn(fresh.bytes, "BB2"))).toEqual([]);
  expect(moved.get("CaseFigures ceiling_realistic Value")).toBeCloseTo(16_200_000, 6);
  // The audit with that answer wrote it again, so that it stays.
  expect(await valueFor(fresh.bytes, "BB2_CaseAnswers", "total-expenditure", "Answer instead")).toBe(900_000_000);
});

describe("a cell of the case that is changed moves the sheets, calculated in LibreOffice, to what an audit of the changed case says:", () => {
  it.each([
    ["the sound case", "Claims", "One finance team", "£ a year in full effect", "CaseFigures claim Value"],
    ["the sound case", "Claims", "Joint buying", "2028-29", "CaseCashflow 3 Savings claimed (£)"],
    ["the sound case", "Partners", mossgate, "Share of savings", `CasePartners ${mossgate} Saving (£ a year)`],
    ["the sound case", "Questions", inScope, "Answer", "CaseFigures bottom_up_realistic Value"],
    ["the shaky case", "Business case", "ICT consolidation", "Full-year effect", "CaseFigures above_realistic Value"],
    ["the shaky case", "Business case", "Service management", "2029/30", "CaseFigures net_present_value Value"],
  ] as const)("%s, %s, %s, %s", async (name, sheet, line, header, moves) => {
    const input = cases[name];
    const { bytes } = await audited(input);
    const address = await cellFor(input, sheet, line, header);
    const value = Number(await valueFor(input, sheet, line, header)) * 1.01;
    const moved = await figuresOn(await recalculated(withCell(bytes, sheet, address, value)));
    const changed = withCell(input, sheet, address, value);
    // The shaky case has totals of its own, which must follow before it is read.
    const fresh = await figuresOn(
      (await audited(name === "the shaky case" ? await recalculated(changed) : changed)).bytes,
    );
    // Whether a check passes may take words to be read again, and the cover says so.
    expect(differing(moved, fresh).filter((figure) => !/^CaseChecks|Checks that/u.test(figure))).toEqual([]);
    expect(differing(moved, await figuresOn(bytes))).toContain(moves);
  });
});
