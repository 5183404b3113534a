import type { Gap } from "../../model/gap";
import { lineCost } from "../../model/costOnBasis";
import { isKnown } from "../../model/missing";
import type { Setting } from "../setting";
import { costCells } from "./costCells";

/**
 * Stated totals that their lines do not make, beyond rounding; the reader has kept each difference as a remainder line. One that is mapped has found its
 * place: a section less a part of it that is counted elsewhere, or a difference that the user has explained.
 */
export const remainderGaps = ({ table, choices }: Setting): readonly Gap[] =>
  table.lines
    .filter((line) => line.kind === "remainder" && line.mapped.length === 0)
    .flatMap((line): readonly Gap[] => {
      const pounds = lineCost(line, choices.basis);
      const total = table.totals.find(({ at }) => at.sheet === line.at.sheet && at.row === line.at.row);
      const parts = total === undefined ? 1 : total.lines.length + 1;
      const tolerance = choices.inputs.rounding_units_per_line * table.scale * parts;
      if (isKnown(pounds) && Math.abs(pounds) <= tolerance) return [];
      return [
        {
          code: "total/does-not-sum",
          function: null,
          severity: "weakens",
          pounds,
          cells: costCells(line, choices.basis),
          facts: { total: total?.label ?? line.label },
        },
      ];
    });
