import { caseWorkbook } from "../../../assets/build/examples/case/caseWorkbook";
import { auditCase } from "../../../src/audit/auditCase";
import type { BusinessCase } from "../../../src/model/businessCase";
import type { CaseCheckId, CaseFinding } from "../../../src/model/caseCheck";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import { caseTopics } from "../../../src/model/caseTopics";
import { isKnown } from "../../../src/model/missing";
import { becauseOf } from "../../../src/text/caseChecks";
import { caseQuestions } from "../../../src/text/caseChecks/questions";
import { cleanCase } from "../../audit/cleanCase";
import { ofDelivery } from "../../audit/smallest/ofDelivery";
import { ofSoundness } from "../../audit/smallest/ofSoundness";
import { ofTheClaim } from "../../audit/smallest/ofTheClaim";
import { rowWith, sheetOf } from "../exampleFiles";
import { contentOf } from "./contentOf";
import { readFrom, valueOf } from "./readFrom";

/** A case typed into the template, saved, and read back from the file. */
const throughTheTemplate = async (of: BusinessCase): Promise<BusinessCase> => {
  const workbook = caseWorkbook(contentOf(of), "Backbench");
  for (const { topic, number, text } of of.answers) {
    if (caseTopics[topic].kind !== "share" || !isKnown(number) || text.includes("%")) continue;
    // Under the template's question 12 is 12 %; a case of its own form may not say so.
    const row = rowWith(sheetOf(workbook, "Questions"), caseQuestions[topic], 2);
    row.getCell(2).value = topic === "claimed-share" ? "Claimed share" : caseQuestions[topic].replace(" (%)", "");
    row.getCell(3).numFmt = "General";
  }
  const stated = of.scale === 1 ? {} : { scale: of.scale };
  return valueOf(await readFrom(new Uint8Array(await workbook.xlsx.writeBuffer()), "case.xlsx", stated));
};

const findings = (of: BusinessCase): readonly CaseFinding[] =>
  auditCase(of, referenceInputs, referenceCaseInputs).findings;

const finding = (of: BusinessCase, id: CaseCheckId): CaseFinding => {
  const found = findings(of).find((each) => each.id === id);
  if (!found) throw new Error(`no finding of ${id}`);
  return found;
};

/** What a check found, but for where it stands. */
const said = (found: CaseFinding) => ({
  result: found.result,
  because: found.because,
  pounds: isKnown(found.pounds) ? Math.round(found.pounds) : "cannot be told",
  words: becauseOf(found),
});

/** The reader knows a total that says so for one, and leaves it out of the claims before any check sees it. */
const subtotal = "fails a subtotal that says so among the claims";

it("takes no subtotal that says so for a claim, so that none is counted twice", async () => {
  const smallest = ofTheClaim.find(({ name }) => name === subtotal);
  if (!smallest) throw new Error("no such case");
  const read = await throughTheTemplate(smallest.of);
  expect(read.lines.filter(({ part }) => part === "claim").map(({ label }) => label)).toEqual(["One", "Two", "Three"]);
  expect(finding(read, "double-counting")).toMatchObject({ because: "none-found" });
});

it("finds the same of the clean case whether or not it went through the template", async () => {
  const read = await throughTheTemplate(cleanCase);
  expect(findings(read).map(said)).toEqual(findings(cleanCase).map(said));
});

describe.each([
  ["the claim", ofTheClaim],
  ["delivery", ofDelivery],
  ["soundness", ofSoundness],
])("a smallest case of %s, typed into the template and read back,", (_, smallest) => {
  it.each(smallest.filter(({ name }) => name !== subtotal))("is found the same: $id $name", async ({ id, of }) => {
    const read = await throughTheTemplate(of);
    expect(said(finding(read, id))).toEqual(said(finding(of, id)));
  });
});
