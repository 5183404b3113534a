import type { FunctionId } from "../../../src/model/taxonomy";
import type { Account } from "./account";
import type { InputFiles } from "./inputFiles";
import { valueFromThousands, type DriverRecord, type FigureRecord, type Value } from "./records";
import { fileOf } from "./sources";

const lines: Readonly<Record<string, FunctionId>> = {
  "RSX|Central services": "central-services",
  "RO6|Corporate and Democratic Core": "corporate-democratic-core",
  "RO6|Council tax collection": "council-tax-collection",
  "RO6|Council tax support - administration": "council-tax-support-administration",
  "RO6|Non-domestic rates collection": "business-rates-collection",
  "RO6|MANAGEMENT AND SUPPORT SERVICES": "support-services",
  "RO4|Housing Benefits Administration": "housing-benefit-administration",
};
const total = "RSX|Total Service Expenditure";
const measures = { total_expenditure: "gross", net_current_expenditure: "net" } as const;
const isMeasure = (text: string): text is keyof typeof measures => Object.hasOwn(measures, text);

/** The summary's figure of a council for 2024-25, in pounds. */
type Summary = (council: string) => { readonly cost: Value; readonly total: Value };

/**
 * The lines of the 2024-25 outturn that the taxonomy has, gross and net, and gross expenditure as a driver.
 * Net central services and net expenditure are in the summary already; here they are checked against it.
 */
export const revenueOutturn = (
  input: InputFiles,
  summary: Summary,
  account: Account,
): { figures: readonly FigureRecord[]; drivers: readonly DriverRecord[] } => {
  const figures: FigureRecord[] = [];
  const drivers: DriverRecord[] = [];
  const others = new Set<string>();
  for (const row of input.rows(fileOf("ro-2024-25"))) {
    const measure = row("measure");
    const line = `${row("form")}|${row("service_line")}`;
    const node = lines[line];
    if (node === undefined && line !== total) others.add(line);
    if (!isMeasure(measure) || (node === undefined && line !== total)) continue;
    const basis = measures[measure];
    const council = row("ons_code");
    const cost: Value = row("value_thousand") === "" ? { missing: "blank" } : valueFromThousands(row("value_thousand"));
    const key = { council, year: row("year"), source: "ro-2024-25" } as const;
    if (basis === "net" && (line === total || node === "central-services")) {
      const stated = summary(council);
      account.checked(
        agreement(`${row("council")}, ${line.replace("|", " ")}`, cost, line === total ? stated.total : stated.cost),
      );
    } else if (node === undefined) drivers.push({ ...key, driver: "gross-expenditure", value: cost });
    else {
      if ("missing" in cost)
        account.left(
          "RO 2024-25 lines that are blank, marked so",
          `${row("council")}, ${row("service_line")}, ${basis}`,
        );
      figures.push({ ...key, function: node, basis, status: "outturn", cost });
    }
  }
  account.kept("RO 2024-25: figures of three councils", figures.length);
  account.kept("RO 2024-25: gross expenditure of three councils", drivers.length);
  for (const line of others)
    account.left("RO 2024-25 lines with no back-office node in the taxonomy", line.replace("|", " "));
  return { figures, drivers };
};

/** The summary is in whole £ thousand, so half of one is rounding and anything more is our own mistake or theirs: the build stops. */
const agreement = (what: string, cost: Value, stated: Value): string => {
  if (!("digits" in cost) || !("digits" in stated)) throw new Error(`${what}: nothing to compare`);
  const difference = Number(cost.digits) - Number(stated.digits);
  if (Math.abs(difference) > 500) throw new Error(`${what}: RO ${cost.digits}, RS ${stated.digits}`);
  return `RO 2024-25 net agrees with the RS series: ${what} (difference £${Math.round(difference)})`;
};
