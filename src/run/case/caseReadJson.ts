import { answerOn } from "../../model/answerOn";
import type { BusinessCase, CaseAnswer, CaseLine, CaseOption, CasePartner } from "../../model/businessCase";
import type { CaseAudit } from "../../model/caseAudit";
import { caseTopics, type CaseTopic } from "../../model/caseTopics";
import { rangeOf, readableRange, type CellRef } from "../../model/cells";
import { missing, type Maybe } from "../../model/missing";
import { caseQuestions } from "../../text/caseChecks/questions";
import { figureJson, type Json } from "../figureJson";

/** What was read of a case: its lines of money, partners, options and what it answers, each with its cell. */
export const caseReadJson = ({ businessCase, partnerSavings }: CaseAudit) => ({
  case: { name: businessCase.name, sheets: businessCase.sheets, unit: businessCase.scale },
  lines: businessCase.lines.map((line) => lineJson(line, businessCase)),
  partners: businessCase.partners.map((partner, place) =>
    partnerJson(partner, partnerSavings[place]?.saving ?? missing("not-stated")),
  ),
  options: businessCase.options.map(optionJson),
  answers: (Object.keys(caseTopics) as CaseTopic[]).map((topic) =>
    answerJson(topic, answerOn(businessCase.answers, topic)),
  ),
});

const lineJson = (line: CaseLine, { years }: BusinessCase): Json => ({
  part: line.part,
  label: line.label,
  function: line.function,
  cell: cellOf(line.at),
  ...figureJson("pounds", line.annual.value),
  years: years.map((year, place) => ({
    year,
    ...figureJson("pounds", line.byYear[place]?.value ?? missing("blank")),
  })),
});

const partnerJson = ({ name, at, share, totalExpenditure, inScope, staff }: CasePartner, saving: Maybe): Json => ({
  name,
  cell: cellOf(at),
  ...figureJson("share", share.value),
  ...figureJson("totalExpenditure", totalExpenditure.value),
  ...figureJson("inScope", inScope.value),
  ...figureJson("staff", staff.value),
  ...figureJson("saving", saving),
});

const optionJson = ({ name, at, model, vehicle, saving, cost, preferred }: CaseOption): Json => ({
  name,
  cell: cellOf(at),
  model,
  vehicle,
  ...figureJson("saving", saving.value),
  ...figureJson("cost", cost.value),
  preferred,
});

/** A topic that is left blank is there all the same, without an answer. */
const answerJson = (topic: CaseTopic, answer: CaseAnswer | undefined): Json => ({
  topic,
  check: caseTopics[topic].check,
  question: caseQuestions[topic],
  answer: answer?.text ?? null,
  cell: answer ? cellOf(answer.at) : null,
  ...figureJson("number", answer?.number ?? missing("blank")),
  yes: answer?.yes ?? null,
});

const cellOf = (at: CellRef): string => readableRange(rangeOf(at));
