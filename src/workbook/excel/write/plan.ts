import { readableRange, rangeOf } from "../../../model/cells";
import { done, failed, type Issue, type Outcome } from "../../../model/issue";
import { namedCells, ourComment, type NamedCell } from "../../layout/namedCells";
import type { Change } from "../../workbook";
import type { FormulaCell } from "../read/eachFormula";
import { comesBack, folded, foldedSet, refersTo, type Earlier } from "./earlier";
import { passingName, type Away, type Journal, type OwnName } from "./journal";
import { ownFormulas } from "./ownFormulas";
import type { Present, PresentName } from "./present";
import { refusals, type Kept } from "./refusals";

/** A write that may begin. */
export interface Plan {
  readonly change: Change;
  readonly journal: Journal;
  readonly names: readonly NamedCell[];
  /** The user's formulas and names that can be pointed at the new sheets. */
  readonly formulas: readonly FormulaCell[];
  readonly ownNames: readonly OwnName[];
  /** What the user's formulas lose. */
  readonly issues: readonly Issue[];
}

/** The plan of a change, or every reason why not. Throws ExcelTrouble. */
export const planOf = async (signal: AbortSignal, present: Present, change: Change): Promise<Outcome<Plan>> => {
  const { add: report } = change;
  const removed = foldedSet(change.remove);
  const goes = present.sheets.filter(({ name }) => removed.has(folded(name)));
  const tablesGo = present.tables.filter(({ sheet }) => removed.has(folded(sheet)));
  const earlier: Earlier = {
    sheets: foldedSet(goes.map(({ name }) => name)),
    tables: foldedSet(tablesGo.map(({ name }) => name)),
  };
  const names = namedCells(report);
  const comeBack = foldedSet(names.map(({ name }) => name));
  const isOurs = ({ name, formula, comment }: PresentName): boolean =>
    (comment === ourComment || comeBack.has(folded(name))) &&
    (formula.includes("#REF!") || refersTo(formula.slice(1), earlier));
  const kept: Kept = {
    sheets: present.sheets.filter((sheet) => !goes.includes(sheet)),
    tables: present.tables.filter((table) => !tablesGo.includes(table)),
    names: present.names.filter((name) => !isOurs(name)),
  };
  const refused = refusals(present, kept, report);
  if (refused.length > 0) return failed(...refused);

  const formulas =
    goes.length === 0
      ? []
      : await ownFormulas(
          signal,
          kept.sheets.map(({ name }) => name),
          earlier,
        );
  const locked = protectedReferences(formulas, kept);
  if (locked.length > 0) return failed(...locked);
  const ownNames = namesThatRefer(kept, earlier);
  const ours = present.names.filter(isOurs);
  const before = new Map(ours.map((name) => [folded(name.name), name]));
  const stays = <T extends { readonly formula: string }>({ formula }: T): boolean =>
    comesBack(formula.slice(1), earlier, report);
  return done({
    change,
    names,
    formulas: formulas.filter(stays),
    ownNames: ownNames.filter(stays),
    issues: lost(formulas.filter((one) => !stays(one))),
    journal: {
      added: report.sheets.map(({ name }, index) => ({ passing: passingName(index), name })),
      sheetsAway: away(
        goes.map(({ name }) => name),
        present.sheets.map(({ name }) => name),
        " (earlier)",
      ),
      tablesAway: away(
        tablesGo.map(({ name }) => name),
        [...present.tables, ...present.names].map(({ name }) => name),
        "_earlier",
      ),
      names: names.map(({ name }) => {
        const was = before.get(folded(name));
        return { name, before: was ? { formula: was.formula, comment: was.comment } : null };
      }),
      namesGone: ours.filter(({ name }) => !comeBack.has(folded(name))).map(({ name }) => name),
      formulas,
      ownNames,
      view: { sheet: present.activeSheet, selected: present.selected },
    },
  });
};

/** What each is called until it goes; a name that somebody uses is passed over. */
const away = (names: readonly string[], present: readonly string[], suffix: string): readonly Away[] => {
  const taken = new Set(present.map(folded));
  return names.map((was) => {
    let now = `${was}${suffix}`;
    for (let number = 2; taken.has(folded(now)); number += 1) now = `${was}${suffix.replace(/\w+/u, `$&${number}`)}`;
    taken.add(folded(now));
    return { was, now };
  });
};

const namesThatRefer = (kept: Kept, earlier: Earlier): readonly OwnName[] => {
  const of = (sheet: string | null, names: readonly PresentName[]): readonly OwnName[] =>
    names
      .filter(({ formula }) => refersTo(formula.slice(1), earlier))
      .map(({ name, formula }) => ({ sheet, name, formula }));
  return [...of(null, kept.names), ...kept.sheets.flatMap(({ name, names }) => of(name, names))];
};

const cellOf = ({ sheet, row, column }: FormulaCell): string => readableRange(rangeOf({ sheet, row, column }));

const cellsOf = (formulas: readonly FormulaCell[]): string =>
  [...formulas.slice(0, mostNamed).map(cellOf), ...(formulas.length > mostNamed ? ["…"] : [])].join(", ");

const mostNamed = 10;

const protectedReferences = (formulas: readonly FormulaCell[], { sheets }: Kept): readonly Issue[] =>
  sheets.flatMap(({ name, isProtected }) => {
    const own = formulas.filter(({ sheet }) => sheet === name);
    return isProtected && own.length > 0
      ? [
          {
            code: "excel/protected-references",
            severity: "error",
            facts: { sheet: name, cells: cellsOf(own) },
          } as const,
        ]
      : [];
  });

const lost = (formulas: readonly FormulaCell[]): readonly Issue[] =>
  formulas.length === 0
    ? []
    : [{ code: "excel/reference-lost", severity: "warning", facts: { cells: cellsOf(formulas) } }];
