import type { CellValue } from "../../../src/model/grid";
import { caseOf, figureText, issueTexts, type Rows } from "./readingOf";

const withPartners = (header: readonly CellValue[], ...rows: Rows): Rows => [
  ["Savings"],
  ["Saving", "£ a year"],
  ["Finance", 400_000],
  [],
  ["Partners"],
  header,
  ...rows,
];

const sharesOf = (shares: readonly CellValue[], header = "Share of savings"): ReturnType<typeof caseOf> =>
  caseOf(
    withPartners(["Council", header], ...shares.map((share, place) => [`Council ${"ABCDEFGH"[place] ?? ""}`, share])),
  );

describe("partners' shares", () => {
  const texts = (found: ReturnType<typeof caseOf>): readonly string[] =>
    found.partners.map(({ share }) => figureText(share.value));

  it.each([
    ["parts of one", [0.12, 0.38, 0.5], ["0.12", "0.38", "0.5"]],
    ["per cents that come to 100", [12, 38, 50], ["0.12", "0.38", "0.5"]],
    ["per cents that come to about 100", [12, 37.9, 49.6], ["0.12", "0.379", "0.496"]],
    ["texts with a sign", ["12%", "38 %", "50 per cent"], ["0.12", "0.38", "0.5"]],
    ["a mixture of texts and numbers", ["12%", 38, 50], ["0.12", "0.38", "0.5"]],
    ["half a per cent among per cents", [0.5, 49.5, 50], ["0.005", "0.495", "0.5"]],
  ])("as %s are parts of one", (_, shares, parts) => {
    const found = sharesOf(shares);
    expect(texts(found)).toEqual(parts);
    expect(found.issues).toEqual([]);
  });

  it("say by what they come to how they were read", () => {
    const [decision] = sharesOf([12, 38, 50]).evidence.filter((each) => each.decision === "shares");
    expect(decision).toMatchObject({ value: "per cents", because: expect.stringContaining("come to 100") as string });
  });

  it("carry what a number in the cell is worth", () => {
    expect(sharesOf([12, 38, 50]).partners[0]?.share).toMatchObject({ worth: 0.01 });
    expect(sharesOf([0.12, 0.38, 0.5]).partners[0]?.share).toMatchObject({ worth: 1 });
    expect(sharesOf(["12%", "38%", "50%"]).partners[0]?.share).not.toHaveProperty("worth");
  });

  it("that mix parts and per cents are missing, and named", () => {
    const found = sharesOf([0.5, 12, 30]);
    expect(texts(found)).toEqual(["not-comparable", "not-comparable", "not-comparable"]);
    expect(issueTexts(found.issues)).toEqual(["case/share-unclear B7"]);
  });

  it("in cells shown as per cents stand as they are beside bare numbers", () => {
    const rows = withPartners(["Council", "Share"], ["A", 0.12], ["B", 88]);
    const found = caseOf(rows, {}, { percents: ["7,2"] });
    expect(texts(found)).toEqual(["0.12", "0.88"]);
  });

  it("that are blank or words are missing, and the partners still there", () => {
    const found = sharesOf([null, "tbc", "a third"]);
    expect(texts(found)).toEqual(["blank", "placeholder", "text-in-cell"]);
    expect(issueTexts(found.issues)).toEqual(["cell/text-for-money B9"]);
  });
});

describe("a table of partners", () => {
  it("of 40 councils is read whole", () => {
    const rows = Array.from({ length: 40 }, (_, place) => [`Council ${place + 1}`, 2.5, 300 + place, 12, 40]);
    const found = caseOf(
      withPartners(
        ["Council", "Share of savings (%)", "Total expenditure (£m)", "Cost in scope (£m)", "Staff in scope"],
        ...rows,
        ["Total", 100, 12_780, 480, 1_600],
      ),
    );
    expect(found.partners).toHaveLength(40);
    expect(found.partners[39]).toMatchObject({
      name: "Council 40",
      share: { value: 0.025 },
      totalExpenditure: { value: 339_000_000, worth: 1_000_000 },
      inScope: { value: 12_000_000 },
      staff: { value: 40 },
    });
    expect(found.issues).toEqual([]);
  });

  it("ends where assumptions begin", () => {
    const found = caseOf([
      ...withPartners(["Authority", "Share"], ["Northmarsh", 0.6], ["Wold", 0.4]),
      ["Optimism bias", "10%"],
      ["Payback period", 3],
    ]);
    expect(found.partners.map(({ name }) => name)).toEqual(["Northmarsh", "Wold"]);
    expect(found.answers.map(({ topic }) => topic)).toEqual(["optimism-bias", "payback-year"]);
  });

  it("that splits the savings by council does not claim them twice", () => {
    const found = caseOf([
      ...withPartners(["Council", "Annual saving (£)"], ["Northmarsh", 240_000], ["Wold", 160_000]),
    ]);
    expect(found.lines.map(({ label }) => label)).toEqual(["Finance"]);
  });
});
