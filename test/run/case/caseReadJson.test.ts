import { auditCase } from "../../../src/audit/auditCase";
import { referenceCaseInputs } from "../../../src/model/caseInputs";
import { referenceInputs } from "../../../src/model/inputs";
import { caseReadJson } from "../../../src/run/case/caseReadJson";
import { cleanCase, says } from "../../audit/cleanCase";

it("gives no number for a topic that a case answers in two ways, and both answers as text", () => {
  const others = cleanCase.answers.filter(({ topic }) => topic !== "in-scope-cost");
  const answers = [...others, says("in-scope-cost", "150,000,000"), says("in-scope-cost", "90,000,000")];
  const { answers: read } = caseReadJson(auditCase({ ...cleanCase, answers }, referenceInputs, referenceCaseInputs));
  expect(read).toContainEqual(
    expect.objectContaining({ topic: "in-scope-cost", answer: "150,000,000 / 90,000,000", number: null }),
  );
});
