import type { CaseFinding } from "../../model/caseCheck";
import { readableRange } from "../../model/cells";
import { isKnown } from "../../model/missing";
import { exactPounds } from "../../text/amounts";
import { becauseOf, resultLabels, wordsOfCheck } from "../../text/caseChecks";
import { wrapped } from "../inspect/wrapped";

/** Every check as a person reads it on a terminal: those that fail first, then those that cannot tell, each with its pounds, cells and reason; those that pass by title. */
export const findingLines = (findings: readonly CaseFinding[]): readonly string[] => {
  const of = (result: CaseFinding["result"]): readonly CaseFinding[] =>
    findings.filter((finding) => finding.result === result);
  const passed = of("pass");
  return [
    ...(["fail", "cannot-tell"] as const).flatMap((result) =>
      of(result).length === 0 ? [] : [resultLabels[result], ...of(result).flatMap(linesOf), ""],
    ),
    ...(passed.length === 0
      ? []
      : [...wrapped(`${resultLabels.pass}  `, passed.map(({ id }) => wordsOfCheck(id).title).join("; ")), ""]),
  ];
};

const linesOf = (finding: CaseFinding): readonly string[] => {
  const { pounds } = finding;
  const { title } = wordsOfCheck(finding.id);
  const cells = finding.cells.map(readableRange).join(", ");
  return [
    ...wrapped(
      "  ",
      `${title}: ${isKnown(pounds) ? `${exactPounds(pounds)} at stake` : "pounds at stake cannot be told"}`,
    ),
    ...wrapped("      ", becauseOf(finding)),
    ...(cells === "" ? [] : wrapped("      ", `in ${cells}`)),
  ];
};
