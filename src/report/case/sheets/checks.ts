import { caseCheckIds, claimCheckIds, type CaseCheckId, type CaseFinding } from "../../../model/caseCheck";
import { becauseOf, resultLabels, wordsOfCheck } from "../../../text/caseChecks";
import { stakeNotFollowedWords } from "../../../text/caseSheets";
import { aboveTable, type CheckTally } from "../../above";
import { tableOf, type ColumnOf } from "../../columns";
import { here } from "../../references";
import type { Sheet } from "../../sheetModel";
import type { CaseFrame } from "../caseFrame";
import { cellsLookedAt } from "../checks/cellsLookedAt";
import { resultNow } from "../checks/resultNow";
import { stakeExpression } from "../checks/stakeExpression";

const resultHeader = "Result";
const nowHeader = "Result by the figures now";

const columns = (frame: CaseFrame): readonly ColumnOf<CaseFinding>[] => [
  { header: "No", format: "count", value: ({ id }) => caseCheckIds.indexOf(id) + 1, width: 5 },
  { header: "Check code", value: ({ id }) => id, width: 24 },
  { header: "Check", value: ({ id }) => wordsOfCheck(id).title, wrap: true, width: 30 },
  { header: resultHeader, value: ({ result }) => resultLabels[result], style: "check", width: 12 },
  {
    header: nowHeader,
    value: (finding) => (resultNow(frame, finding) === undefined ? "[z]" : resultLabels[finding.result]),
    formula: (finding) => resultNow(frame, finding),
    style: "check",
    width: 14,
  },
  {
    header: "Pounds at stake (£)",
    format: "pounds",
    value: ({ pounds }) => pounds,
    formula: (finding) => stakeFormula(frame, finding),
    width: 16,
  },
  { header: "What the pounds are", value: ({ id }) => wordsOfCheck(id).stake, wrap: true, width: 36 },
  { header: "What was found", value: becauseOf, wrap: true, width: 56 },
  { header: "What would turn it to pass", value: ({ id }) => wordsOfCheck(id).remedy, wrap: true, width: 46 },
  { header: "Bears on the claim", value: ({ id }) => (bearsOnClaim(id) ? "Yes" : "No"), width: 10 },
  {
    header: "Cells looked at",
    value: ({ cells }) => cellsLookedAt(cells),
    wrap: true,
    width: 36,
  },
  { header: "Rule", value: ({ id }) => wordsOfCheck(id).rule, wrap: true, width: 50 },
  { header: "Source", value: ({ id }) => wordsOfCheck(id).source, wrap: true, width: 50 },
  {
    header: "Method",
    value: ({ id }) => `Backbench method §9, check ${caseCheckIds.indexOf(id) + 1}`,
    width: 32,
  },
  {
    header: "Notes",
    value: (finding) =>
      finding.result !== "pass" && stakeExpression(frame, finding) === null ? stakeNotFollowedWords : "[z]",
    wrap: true,
    width: 36,
  },
];

const bearsOnClaim = (id: CaseCheckId): boolean => (claimCheckIds as readonly CaseCheckId[]).includes(id);

/** Nothing where the check passes: by the figures now where they decide, else by the audit. Where figures decide, pounds are told of a fail only. */
const stakeFormula = (frame: CaseFrame, finding: CaseFinding): string | undefined => {
  const stake = stakeExpression(frame, finding);
  const now = resultNow(frame, finding) !== undefined;
  if (stake === null) return undefined;
  const { pass, fail } = resultLabels;
  if (!now) return `IF(${here(resultHeader)}="${pass}",0,${stake})`;
  const otherwise = toldOfAll.has(finding.id) ? stake : `IF(${here(nowHeader)}="${fail}",${stake},"[x]")`;
  return `IF(${here(nowHeader)}="${pass}",0,${otherwise})`;
};

/** Checks whose pounds are known though they cannot tell: what would be at stake. */
const toldOfAll: ReadonlySet<CaseCheckId> = new Set(["partner-withdrawal"]);

/** BB_CaseChecks: what each check on the case found, in METHOD's order. */
export const caseChecksSheet = (frame: CaseFrame, tally: CheckTally): Sheet => ({
  name: frame.refs.sheet("CaseChecks"),
  above: aboveTable(
    frame,
    {
      title: "Checks on the business case",
      notes: [
        "What this does not show: whether the case is right. A check passes where the case says what it should and its figures agree; it does not look behind the case's own figures and words.",
        "“Cannot tell” is an honest answer, and never counts as a pass. A check that passes puts no pounds at stake, and [x] are pounds that cannot be told.",
        "Result is that of the audit, which reads words as well as figures: after a change, run the audit again. Where figures alone decide, “Result by the figures now” follows every change at once; elsewhere it is [z].",
        "Pounds at stake follow the case's own cells. They overlap from check to check, and some come once and not every year: they must not be added up.",
      ],
      source: "Named check by check; the cells looked at are the case's own.",
      method:
        "Backbench method §9, in its order. The rule, and what would turn a check to pass, stand beside its result.",
    },
    tally,
  ),
  table: tableOf(frame.refs.sheet("CaseChecks"), columns(frame), frame.audit.findings),
  orientation: "landscape",
});
