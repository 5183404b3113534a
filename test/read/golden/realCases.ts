import { englandCases } from "./englandCases";
import { ledgerCases } from "./ledgerCases";
import { lookupsCases } from "./lookupsCases";
import type { RealCase } from "./realCase";
import { scotlandCases } from "./scotlandCases";
import { workbooksCases } from "./workbooksCases";

/** Every published workbook and CSV file, some asked in more than one way. */
export const realCases: readonly RealCase[] = [
  ...englandCases,
  ...scotlandCases,
  ...ledgerCases,
  ...lookupsCases,
  ...workbooksCases,
];

/** The index of the goldens: file, verdict, how it was checked. */
export const goldenIndex = (): string =>
  [
    "# The published files, read or refused",
    "",
    "One golden a file and request: what `inspect` finds in it, short enough to review, or the words in which it is refused. The test",
    "`test/read/golden.real.test.ts` reads every workbook and CSV file among the published files anew and compares. After a change to the reading,",
    "`UPDATE_GOLDEN=1 npx jest --selectProjects core --testPathPatterns golden.real` writes them and this page anew: read every difference as a finance",
    "officer would before it is committed, and never set the variable on a continuous-integration machine. Verdicts and checks stand in",
    "`test/read/golden/`; the figures that were taken from a file by other means are compared there too.",
    "",
    "| golden | file | asked for | verdict | how checked |",
    "| --- | --- | --- | --- | --- |",
    ...realCases.map(
      ({ golden, file, council, year, verdict, checked }) =>
        `| [${golden}](${golden}.txt) | ${file} | ${[council ?? "no council", ...(year === undefined ? [] : [year])].join(", ")} | ${verdict} | ${checked} |`,
    ),
    "",
  ].join("\n");
