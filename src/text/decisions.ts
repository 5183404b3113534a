import { rowRoles, signsShown } from "../model/corrections";

/** What a decision of the reader is called, and the option of the command line that says otherwise; null where nothing does. */
export interface DecisionWords {
  readonly label: string;
  readonly option: string | null;
  /** True for what a known form fixes. */
  readonly ofForm?: boolean;
}

/** The decisions of the reader, in the order in which a person looks at them. */
export const decisionWords = {
  layout: { label: "Form", option: null },
  cells: { label: "Cells", option: "--cells RO6!A4:F31, --sheet NAME or --table NAME" },
  header: { label: "Header", option: "--header 4 or --header 4:6", ofForm: true },
  column: { label: "Columns", option: "--columns A=label,C=gross,D=income", ofForm: true },
  unit: { label: "Unit", option: "--unit pounds, thousands or millions" },
  sign: { label: "Signs", option: `--signs ${signsShown.join(" or ")}`, ofForm: true },
  council: { label: "Council", option: "--council NAME or CODE" },
  year: { label: "Year", option: "--year 2024-25" },
  months: { label: "Months", option: "--months 9" },
  basis: { label: "Basis", option: "--basis gross or net" },
  status: { label: "Status", option: null },
  total: { label: "Totals", option: `--rows 12=${rowRoles.join("|")}`, ofForm: true },
  row: { label: "Rows", option: `--rows 12=${rowRoles.join("|")}`, ofForm: true },
} as const satisfies Record<string, DecisionWords>;

export type Decision = keyof typeof decisionWords;

/** True for the name of a decision that has words. */
export const isDecision = (name: string): name is Decision => name in decisionWords;

/** How sure the reader is, 0 to 1, in words and per cent: `almost certain, 95 %`. */
export const sureWords = (confidence: number): string => {
  const [words] = degrees.find(([, least]) => confidence >= least) ?? ["a guess"];
  return `${words}, ${Math.round(confidence * 100)} %`;
};

const degrees: readonly (readonly [string, number])[] = [
  ["certain", 1],
  ["almost certain", 0.95],
  ["very likely", 0.85],
  ["likely", 0.65],
  ["perhaps", 0.4],
];
