import { columnLetters, type CellRef } from "../../../src/model/cells";
import type { BusinessCase, CaseFigure } from "../../../src/model/businessCase";
import type { CellValue } from "../../../src/model/grid";
import { isKnown } from "../../../src/model/missing";

/** A case whose figures stand in cells, and those cells. */
export interface OnCells {
  readonly of: BusinessCase;
  readonly cells: ReadonlyMap<string, CellValue>;
}

/**
 * Puts the figures of a case in the cells that they name, as a reader would have found them: money in thousands where it can be told apart from other numbers by its
 * cell alone, everything else as it is. A figure that is not known has text in its cell.
 */
export const onCells = (of: BusinessCase): OnCells => {
  const cells = new Map<string, CellValue>();
  const put = (at: CellRef | null, value: CellValue): void => {
    if (at) cells.set(`${at.sheet}!${columnLetters(at.column)}${at.row}`, value);
  };
  const placed = <F extends CaseFigure>(figure: F, worth = 1): F => {
    if (!figure.at) return figure;
    if (!isKnown(figure.value)) {
      put(figure.at, figure.value.missing === "blank" ? null : "about right");
      return figure;
    }
    put(figure.at, figure.value / worth);
    return { ...figure, worth };
  };
  return {
    cells,
    of: {
      ...of,
      lines: of.lines.map((line) => {
        put(line.at, line.label);
        return {
          ...line,
          annual: placed(line.annual, thousand),
          byYear: line.byYear.map((figure) => placed(figure, thousand)),
        };
      }),
      partners: of.partners.map((partner) => {
        put(partner.at, partner.name);
        return {
          ...partner,
          share: placed(partner.share),
          totalExpenditure: placed(partner.totalExpenditure, thousand),
          inScope: placed(partner.inScope, thousand),
          staff: placed(partner.staff),
        };
      }),
      options: of.options.map((option) => {
        put(option.at, option.name);
        return { ...option, saving: placed(option.saving, thousand), cost: placed(option.cost, thousand) };
      }),
      answers: of.answers.map((answer) => {
        put(answer.at, isKnown(answer.number) ? answer.number : answer.text);
        return isKnown(answer.number) ? { ...answer, worth: 1 } : answer;
      }),
    },
  };
};

const thousand = 1_000;
