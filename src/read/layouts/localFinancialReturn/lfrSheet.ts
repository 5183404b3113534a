import type { CellRange, CellRef } from "../../../model/cells";
import type { Grid } from "../../../model/grid";
import { cellText } from "../../cell/cellText";
import { readCell } from "../../cell/readCell";
import { type LfrForm, lfrService, lfrServices } from "../../mapping/lfrLines";
import { type LfrMeasure, measuresIn } from "./lfrMeasures";

/** A service of a form: its label, and a cell for each measure. */
export interface LfrService {
  readonly label: string;
  readonly at: CellRef;
  readonly cells: Readonly<Partial<Record<LfrMeasure, CellRef>>>;
}

/** A form of the return as found on a sheet. */
export interface LfrSheet {
  readonly form: LfrForm;
  readonly services: readonly LfrService[];
  readonly extent: CellRange;
  /** The texts above and before the figures, and the sheet's name. */
  readonly texts: readonly string[];
}

/** The form on a sheet that calls itself a local financial return; undefined for any other. Services stand across, as in the return, or down. */
export const lfrSheet = (grid: Grid): LfrSheet | undefined => {
  const texts = textsOf(grid);
  if (!texts.some((text) => /\bLFR\b|\blocal financial returns?\b/iu.test(text))) return undefined;
  const found = formIn(across(grid)) ?? formIn(down(grid));
  return found && { ...found, texts };
};

/** −1 where a form states income as a positive figure, 1 where as a negative one, as the notes have it. */
export const incomeSignOf = ({ services }: LfrSheet, grid: Grid | undefined): 1 | -1 => {
  let sum = 0;
  for (const { cells } of services) {
    const value = cells.income && grid ? readCell(grid, cells.income.row, cells.income.column).value : null;
    if (typeof value === "number") sum += value;
  }
  return sum > 0 ? -1 : 1;
};

/** A sheet seen along its services and along its measures, whichever way it lies. */
interface View {
  readonly services: number;
  readonly measures: number;
  readonly cell: (service: number, measure: number) => CellRef;
  readonly text: (service: number, measure: number) => string;
}

/** The widest form has some 25 services and 75 rows. */
const [mostServices, mostMeasures] = [80, 150];
/** Services that only one form has, to be sure of it. */
const fewestServices = 3;

const across = (grid: Grid): View => ({
  services: Math.min(grid.columnCount, mostServices),
  measures: Math.min(grid.rowCount, mostMeasures),
  cell: (column, row) => ({ sheet: grid.sheet, row, column }),
  text: (column, row) => cellText(grid, row, column),
});

const down = (grid: Grid): View => ({
  services: Math.min(grid.rowCount, mostServices),
  measures: Math.min(grid.columnCount, mostMeasures),
  cell: (row, column) => ({ sheet: grid.sheet, row, column }),
  text: (row, column) => cellText(grid, row, column),
});

const formIn = (view: View): Omit<LfrSheet, "texts"> | undefined => {
  for (let header = 1; header <= Math.min(view.measures, 30); header++) {
    const labels = Array.from({ length: view.services }, (_, place) => view.text(place + 1, header));
    const form = formOf(labels);
    if (form === undefined) continue;
    const first = labels.findIndex((label) => lfrServices[form].has(lfrService(label))) + 1;
    const measures = measuresBefore(view, first, header);
    if (measures.size === 0) continue;
    const services = labels.flatMap((label, place): LfrService[] =>
      place + 1 < first || label === ""
        ? []
        : [{ label, at: view.cell(place + 1, header), cells: cellsOf(view, place + 1, measures) }],
    );
    const places = [...services.map(({ at }) => at), ...services.flatMap(({ cells }) => Object.values(cells))];
    return { form, services, extent: around(places) };
  }
  return undefined;
};

const formOf = (labels: readonly string[]): LfrForm | undefined =>
  (["central", "support", "summary"] as const).find(
    (form) => new Set(labels.map(lfrService).filter((label) => lfrServices[form].has(label))).size >= fewestServices,
  );

/** Where each measure stands, by the labels that stand before the first service. */
const measuresBefore = (view: View, first: number, header: number): ReadonlyMap<LfrMeasure, number> => {
  let best: ReadonlyMap<LfrMeasure, number> = new Map();
  for (let place = 1; place < first; place++) {
    const labels = Array.from({ length: view.measures }, (_, measure) =>
      measure + 1 > header ? view.text(place, measure + 1) : "",
    );
    const found = measuresIn(labels);
    if (found.size > best.size) best = found;
  }
  return best.has("gross") || best.has("net") ? best : new Map();
};

const cellsOf = (view: View, service: number, measures: ReadonlyMap<LfrMeasure, number>): LfrService["cells"] =>
  Object.fromEntries([...measures].map(([measure, place]) => [measure, view.cell(service, place)]));

const around = (cells: readonly CellRef[]): CellRange => ({
  sheet: cells[0]?.sheet ?? "",
  top: Math.min(...cells.map(({ row }) => row)),
  bottom: Math.max(...cells.map(({ row }) => row)),
  left: 1,
  right: Math.max(...cells.map(({ column }) => column)),
});

const textsOf = (grid: Grid): string[] => {
  const texts: string[] = [];
  for (let row = 1; row <= Math.min(grid.rowCount, 12); row++)
    for (let column = 1; column <= Math.min(grid.columnCount, 12); column++) {
      const text = cellText(grid, row, column);
      if (text !== "") texts.push(text);
    }
  return [...texts, grid.sheet];
};
