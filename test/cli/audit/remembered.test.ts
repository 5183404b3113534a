import { removeFolders } from "../backbench";
import { cellFor, valueFor, withCell } from "../edited";
import { audited, soundCase, type Audited } from "./audited";

afterAll(removeFolders);

let first: Uint8Array;
beforeAll(async () => {
  first = (await audited(soundCase)).bytes;
});

/** The audit of a first one's output in which one cell of ours was typed over. */
const after = async (
  [sheet, row, header]: readonly [string, string, string],
  value: string | number,
  ...argv: readonly string[]
): Promise<Audited> =>
  audited(withCell(first, sheet, await cellFor(first, sheet, row, header), value), "--json", "-", ...argv);

interface Said {
  readonly case: { readonly unit: number; readonly sheets: readonly string[] };
  readonly lines: readonly {
    readonly label: string;
    readonly part: string;
    readonly function: string | null;
    readonly pounds: number | null;
  }[];
  readonly answers: readonly {
    readonly topic: string;
    readonly answer: string | null;
    readonly number: number | null;
  }[];
  readonly inputs: readonly { readonly name: string; readonly value: number }[];
  readonly verdict: { readonly claim: number | null };
}

const said = ({ out, err, code }: Audited): Said => {
  if (code > 1) throw new Error(err);
  return JSON.parse(out) as Said;
};

/** What the case claims, in a sum that must be known. */
const claimed = ({ verdict: { claim } }: Said): number => {
  if (claim === null) throw new Error("the claim is not known");
  return claim;
};

let asFound: Said;
let claim: string;
beforeAll(async () => {
  asFound = said(await audited(soundCase, "--json", "-"));
  const line = asFound.lines.find(({ part }) => part === "claim");
  if (!line) throw new Error("no claim");
  claim = line.label;
});

const lineIn = ({ lines }: Said) => lines.find(({ label }) => label === claim);

const poundsOf = (line: Said["lines"][number] | undefined): number => {
  if (typeof line?.pounds !== "number") throw new Error("the amount is not known");
  return line.pounds;
};

describe("what somebody corrects on the sheets of an audit holds for the next:", () => {
  it("a line that is no claim but another plan's saving", async () => {
    const again = await after(["BB_CaseLines", claim, "Part"], "planned-saving");
    expect(lineIn(said(again))?.part).toBe("planned-saving");
    expect(claimed(said(again))).toBe(claimed(asFound) - poundsOf(lineIn(asFound)));
    expect(await valueFor(again.bytes, "BB2_CaseLines", claim, "Part")).toBe("planned-saving");
    // And for the one after, which is told nothing.
    expect(lineIn(said(await audited(again.bytes, "--json", "-")))?.part).toBe("planned-saving");
  });

  it("a line that is not read at all, and stays so", async () => {
    const again = await after(["BB_CaseLines", claim, "Part"], "Ignored");
    const others = asFound.lines.filter(({ label }) => label !== claim);
    expect(said(again).lines).toEqual(others);
    expect(said(await audited(again.bytes, "--json", "-")).lines).toEqual(others);
    expect(await valueFor(again.bytes, "BB2_CaseLines", claim, "Part")).toBe("ignored");
  });

  it("the function of a line, or that it is about no one function", async () => {
    const of = async (code: string) => lineIn(said(await after(["BB_CaseLines", claim, "Function"], code)))?.function;
    expect(await of("communications")).toBe("communications");
    expect(await of("[z]")).toBeNull();
  });

  it("an answer instead of the case's own", async () => {
    const again = said(await after(["BB_CaseAnswers", "payback-year", "Answer instead"], 4));
    expect(again.answers.find(({ topic }) => topic === "payback-year")).toMatchObject({ answer: "4", number: 4 });
  });

  it("a figure of the method, in the checks as in the sheets", async () => {
    const again = await after(["BB_CaseInputs", "yield_realistic", "Value"], 0.001);
    expect(again.code).toBe(1);
    expect(said(again).inputs.find(({ name }) => name === "yield_realistic")?.value).toBe(0.001);
    expect(await valueFor(again.bytes, "BB2_CaseInputs", "yield_realistic", "Value")).toBe(0.001);
  });

  it("the unit of the case, unless another is asked for now", async () => {
    const row = ["BB_CaseInputs", "case_unit", "Value"] as const;
    expect(said(await after(row, 1_000)).case.unit).toBe(1_000);
    expect(said(await after(row, 1_000, "--unit", "millions")).case.unit).toBe(1_000_000);
  });

  it("the sheets that it stands on, as asked for or as written on the sheet", async () => {
    const asked = await audited(soundCase, "--sheet", "Claims", "Questions", "--json", "-");
    expect(said(asked).case.sheets).toEqual(["Claims", "Questions"]);
    expect(said(await audited(asked.bytes, "--json", "-")).case.sheets).toEqual(["Claims", "Questions"]);
    const typed = await after(["BB_CaseInputs", "case_sheets", "Value"], "Claims / Costs");
    expect(said(typed).case.sheets).toEqual(["Claims", "Costs"]);
  });
});

describe("what stands on the sheets of an audit as it was found is found anew:", () => {
  it("a label and an amount that the case has changed since", async () => {
    const cell = await cellFor(first, "Claims", claim, "Saving");
    const label = cell.replace(/^[A-Z]+/u, "A");
    const amount = await cellFor(first, "Claims", claim, "£ a year in full effect");
    const renamed = withCell(first, "Claims", label, "A saving by another name");
    const again = said(await audited(withCell(renamed, "Claims", amount, 4_000_000), "--json", "-"));
    expect(again.lines.find((line) => line.label === "A saving by another name")?.pounds).toBe(4_000_000);
    expect(again.lines).toHaveLength(asFound.lines.length);
  });
});

describe("a correction that cannot be used is refused, by its cell:", () => {
  it.each([
    ["a part that is none", "BB_CaseLines", "", "Part", "perhaps", "none of claim, one-off cost"],
    ["a function that is none", "BB_CaseLines", "", "Function", "juggling", "juggling"],
    ["text for a figure", "BB_CaseInputs", "discount_rate", "Value", "three", "not a number"],
    ["a unit that is none", "BB_CaseInputs", "case_unit", "Value", "dozens", "pounds, thousands or millions"],
  ] as const)("%s", async (_, sheet, name, header, value, words) => {
    const row = name === "" ? claim : name;
    const { code, out, err } = await after([sheet, row, header], value);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err).toContain(`${sheet}!${await cellFor(first, sheet, row, header)}`);
  });
});
