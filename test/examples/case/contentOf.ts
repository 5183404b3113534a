import type { CaseContent, Entry } from "../../../assets/build/examples/case/caseContent";
import { oneOff, running } from "../../../assets/build/examples/case/lists";
import type { BusinessCase, CaseFigure, CaseLine, CaseMoneyPart } from "../../../src/model/businessCase";
import { isKnown } from "../../../src/model/missing";
import { modelLabels, vehicleLabels } from "../../../src/text/caseSheets";
import { functionLabels } from "../../../src/text/functions";

/** A business case as a person would type it into the template, in units of its scale. */
export const contentOf = ({
  name,
  years,
  lines,
  partners,
  options,
  answers,
  sentences,
  scale,
}: BusinessCase): CaseContent => {
  const money = (figure: CaseFigure): Entry => typed(figure, scale);
  const of = (...parts: readonly CaseMoneyPart[]): readonly CaseLine[] =>
    lines.filter(({ part }) => parts.includes(part));
  const byYear = (line: CaseLine): readonly Entry[] => years.map((_, index) => money(line.byYear[index] ?? blank));
  const subject = ({ function: id }: CaseLine): Entry => (id === null ? null : functionLabels[id]);
  return {
    title: name,
    about: sentences.map(({ text }) => ["Evidence", text]),
    years,
    claims: of("claim").map((line) => [line.label, subject(line), money(line.annual), ...byYear(line)]),
    costs: of("one-off-cost", "running-cost").map((line) => [
      line.label,
      line.part === "one-off-cost" ? oneOff : running,
      money(line.annual),
      ...byYear(line),
    ]),
    plan: of("planned-saving").map((line) => [line.label, subject(line), money(line.annual)]),
    partners: partners.map(({ name: council, share, totalExpenditure, inScope, staff }) => [
      council,
      typed(share),
      money(totalExpenditure),
      money(inScope),
      typed(staff),
    ]),
    options: options.map(({ name: option, model, vehicle, saving, cost, preferred }) => [
      option,
      model === null ? null : modelLabels[model],
      vehicle === null ? null : vehicleLabels[vehicle],
      money(saving),
      money(cost),
      preferred ? "Yes" : "No",
    ]),
    answers: Object.fromEntries(answers.map(({ topic, number, text }) => [topic, isKnown(number) ? number : text])),
  };
};

const blank: CaseFigure = { value: { missing: "blank" }, at: null };

/** A number, words where there are some, or nothing. */
const typed = ({ value }: CaseFigure, scale = 1): Entry => {
  if (isKnown(value)) return value / scale;
  return value.missing === "blank" ? null : "still to be agreed";
};
