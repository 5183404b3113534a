import type { Issue } from "../../model/issue";
import { askingWords } from "./asking";
import { csvWords } from "./csv";
import { datasetWords } from "./dataset";
import { excelWords } from "./excel";
import { ledgerWords } from "./ledger";
import { readingWords } from "./reading";
import { caseWords } from "./readingCase";
import { rememberedCaseWords } from "./rememberedCase";
import { runningWords } from "./running";
import { workbookWords } from "./workbook";
import type { Phrasebook, Words } from "./words";

const phrasebook: Phrasebook = {
  ...askingWords,
  ...workbookWords,
  ...csvWords,
  ...excelWords,
  ...datasetWords,
  ...readingWords,
  ...caseWords,
  ...ledgerWords,
  ...runningWords,
  ...rememberedCaseWords,
};

/** The words for an issue; a code without words is our own mistake, and a test finds it. */
export const wordsOf = (issue: Issue): Words => {
  const words = phrasebook[issue.code];
  if (!words) throw new Error(`no words for issue ${issue.code}`);
  return words(issue);
};

/** Every code that has words. */
export const knownIssueCodes: readonly string[] = Object.keys(phrasebook);

export { placeOf } from "./places";
