import { referenceCaseInputs, type CaseInputs } from "../../model/caseInputs";
import { referenceInputs, type Inputs } from "../../model/inputs";
import { done, failed, type Issue, type Outcome } from "../../model/issue";
import type { StatedCase } from "../../model/statedCase";
import { caseAnswerHeaders, caseInputHeaders, caseLineHeaders } from "../../report/case/caseHeaders";
import type { Workbook } from "../../workbook/workbook";
import { figuresAsStand } from "../figuresAsStand";
import { tableOn } from "../ourTable";
import { rememberedAnswers } from "./rememberedAnswers";
import { rememberedReading } from "./rememberedReading";
import { rememberedLines, sheetsRead } from "./rememberedLines";

/** What an earlier audit's sheets say, after any correction by the user. No state is hidden anywhere else. */
export interface RememberedCase {
  readonly stated: StatedCase;
  readonly inputs: Inputs;
  readonly caseInputs: CaseInputs;
  /** The sheets that the case stood on then. */
  readonly sheets: readonly string[];
}

/** What a first audit starts from. */
export const noCaseRemembered: RememberedCase = {
  stated: {},
  inputs: referenceInputs,
  caseInputs: referenceCaseInputs,
  sheets: [],
};

/** Reads the input sheets of an earlier audit. A sheet that is gone leaves the defaults in place; a cell that holds something unusable is an error, by its cell. */
export const rememberedCase = async (workbook: Workbook, set: string): Promise<Outcome<RememberedCase>> => {
  const issues: Issue[] = [];
  const noted = (issue: Issue): void => void issues.push(issue);
  const lines = await tableOn(workbook, `${set}_CaseLines`, caseLineHeaders.cell);
  const answers = await tableOn(workbook, `${set}_CaseAnswers`, caseAnswerHeaders.topic);
  const figures = await tableOn(workbook, `${set}_CaseInputs`, caseInputHeaders.name);
  const remembered: RememberedCase = {
    stated: {
      ...rememberedReading(figures, noted),
      lines: rememberedLines(lines, noted),
      answers: rememberedAnswers(answers, noted),
    },
    inputs: figuresAsStand(figures, referenceInputs, noted),
    caseInputs: figuresAsStand(figures, referenceCaseInputs, noted),
    sheets: sheetsRead(lines),
  };
  return issues.length > 0 ? failed(...issues) : done(remembered);
};
