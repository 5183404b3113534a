import { columnLetters, readableRange } from "../../../src/model/cells";
import type { Amount, AmountRole, CostLine, CostTable, StatedTotal } from "../../../src/model/costTable";
import type { Issue, Outcome } from "../../../src/model/issue";
import { isKnown } from "../../../src/model/missing";
import type { Candidate } from "../../../src/read/readRequest";
import { wordsOf } from "../../../src/text/issues";

/** Tables and refusals beyond these are only counted. */
const shownTables = 3;
const shownRefusals = 3;
const shownTotals = 8;
const width = 180;

/** What was read from a file, or why it was refused, as a person reviews it. */
export const describeReading = (found: Outcome<readonly Candidate[]>): readonly string[] =>
  found.ok ? [...readTables(found.value), ...noted(found.issues)] : refused(found.issues);

const refused = (issues: readonly Issue[]): string[] => {
  const errors = issues.filter(({ severity }) => severity === "error");
  // Once each, as the command line says them.
  const said = new Map(errors.map((issue) => [JSON.stringify(wordsOf(issue)), issue]));
  return [
    "REFUSED",
    ...[...said.values()].slice(0, shownRefusals).flatMap((issue) => {
      const { what, todo } = wordsOf(issue);
      return [`  ${issue.code}: ${what}`, `    what to do: ${todo}`];
    }),
    ...more(said.size - shownRefusals, "more reasons"),
    ...noted(issues.filter(({ severity }) => severity !== "error")),
  ];
};

const readTables = (candidates: readonly Candidate[]): string[] => [
  `READ, ${candidates.length} ${candidates.length === 1 ? "table" : "tables"}; a run takes the first`,
  ...candidates.slice(0, 1).flatMap(({ table, score }) => whole(table, score)),
  ...candidates.slice(1, shownTables).map(({ table, score }) => `also: ${headline(table, score)}`),
  ...more(candidates.length - shownTables, "more tables"),
];

const headline = (table: CostTable, score: number): string =>
  `${table.name} (${table.layout}, ${score.toFixed(2)}), ${table.extents.map(readableRange).join(", ")}, ${table.lines.length} lines`;

const whole = (table: CostTable, score: number): string[] => {
  const { council, year, status, months, scale, columns, evidence, lines, totals, drivers, indicators, issues } = table;
  const unmapped = lines.filter(({ mapped }) => mapped.length === 0);
  return [
    cut(headline(table, score)),
    `  council ${council.code ?? "–"} ${council.name ?? "–"}; year ${year ?? "–"}; ${status ?? "status –"}; ${months} months; 1 = £${scale}`,
    ...(columns.length === 0
      ? ["  columns: those of the form"]
      : [
          cut(
            `  columns ${columns.map(({ at, role, header }) => `${columnLetters(at.left)}=${role} “${header}”`).join(", ")}`,
          ),
        ]),
    ...evidence.map(({ decision, value, confidence }) => cut(`  ${decision} = ${value} (${confidence})`)),
    `  ${lines.length} lines, ${unmapped.length} not mapped; ${sums(lines)}`,
    ...totals
      .slice(0, shownTotals)
      .map((total) => cut(`  total${total.whole ? " of the whole" : ""} ${figures(total)}`)),
    ...more(totals.length - shownTotals, "more totals"),
    ...some(lines).map((line) => (line === null ? "    …" : cut(`    ${figures(line)} → ${functionsOf(line)}`))),
    ...drivers.map(({ kind, value }) => `  driver ${kind} ${isKnown(value) ? value : value.missing}`),
    ...indicators.map(({ id, value }) => `  indicator ${id} ${isKnown(value) ? value : value.missing}`),
    ...ledgerOf(table),
    `  said of it: ${counted(issues)}`,
  ];
};

const ledgerOf = ({ ledger }: CostTable): string[] =>
  ledger === undefined
    ? []
    : [
        `  ledger by ${ledger.by.map(({ header }) => header).join(" + ")}; ${ledger.all.rows} rows ${money(ledger.all.pounds)}; credits ${ledger.credits.rows} rows ${money(ledger.credits.pounds)}; ` +
          `other years ${ledger.otherYears.rows} rows ${money(ledger.otherYears.pounds)}; unreadable ${ledger.unreadable}`,
        ledger.duplicates === null
          ? "  repeated payments: cannot be told"
          : `  repeated payments ${ledger.duplicates.all.rows} rows ${money(ledger.duplicates.all.pounds)}, by ${ledger.duplicates.compared.join(" + ")}`,
      ];

/** The first five lines and the last two. */
const some = (lines: readonly CostLine[]): readonly (CostLine | null)[] =>
  lines.length <= 7 ? lines : [...lines.slice(0, 5), null, ...lines.slice(-2)];

const roles: readonly AmountRole[] = ["gross", "income", "other-income", "net", "recharges", "capital", "employees"];

const figures = ({ label, amounts }: CostLine | StatedTotal): string =>
  `${label}: ${roles
    .flatMap((role) => (amounts[role] === undefined ? [] : [`${role} ${valueOf(amounts[role])}`]))
    .join(", ")}`;

const valueOf = ({ value }: Amount): string => (isKnown(value) ? money(value) : value.missing);

const functionsOf = ({ mapped, suggested }: CostLine): string =>
  mapped.length > 0
    ? mapped.map(({ function: id, rule, confidence }) => `${id} (${rule}, ${confidence})`).join(" + ")
    : suggested?.[0]
      ? `not mapped, likeliest ${suggested[0].function} (${suggested[0].confidence})`
      : "not mapped";

const sums = (lines: readonly CostLine[]): string =>
  (["gross", "income", "net"] as const)
    .map((role) => {
      const known = lines.flatMap(({ amounts }) => {
        const value = amounts[role]?.value;
        return value !== undefined && isKnown(value) ? [value] : [];
      });
      return `${role} ${known.length === 0 ? "–" : money(known.reduce((sum, each) => sum + each, 0))}`;
    })
    .join(", ");

const money = (pounds: number): string => (Math.round(pounds * 100) / 100).toLocaleString("en-GB");

const noted = (issues: readonly Issue[]): string[] =>
  issues.length === 0 ? [] : [`with the answer: ${counted(issues)}`];

const counted = (issues: readonly Issue[]): string => {
  const counts = new Map<string, number>();
  for (const { severity, code } of issues) {
    const key = `${severity} ${code}`;
    const before = counts.get(key);
    counts.set(key, before === undefined ? 1 : before + 1);
  }
  return counts.size === 0
    ? "nothing"
    : [...counts].map(([key, count]) => (count === 1 ? key : `${key} ×${count}`)).join(", ");
};

const more = (count: number, what: string): string[] => (count > 0 ? [`  … and ${count} ${what}`] : []);

const cut = (line: string): string => (line.length > width ? `${line.slice(0, width - 1)}…` : line);
