import { isKnown, missing, type Maybe } from "../../model/missing";
import { functionLabels } from "../../text/functions";
import { comparatorWords } from "../../text/comparators";
import { aboveTable, type CheckTally } from "../above";
import { tableOf, type ColumnOf } from "../columns";
import type { Frame } from "../frame";
import { here } from "../references";
import { figureRows, rowKey, type FigureRow } from "../rows";
import type { Sheet } from "../sheetModel";

/** The column of the statistics sheet that says from what distance on a figure is an outlier. */
const outlierHeader = "Outlier beyond a distance of (£ per unit of driver)";

const unitHeader = "Unit cost (£ per unit of driver)";

const distance = ({ figure, comparison }: FigureRow): Maybe =>
  isKnown(comparison.median) ? Math.abs(figure.unitCost - comparison.median) : missing("sample-too-small");

const columns = ({ refs }: Frame): readonly ColumnOf<FigureRow>[] => {
  const ofRow = (header: string): string => refs.lookUp("Statistics", header, "Row", here("Row"));
  const median = ofRow("Median (£ per unit of driver)");
  const deviation = here("Distance from the median (£ per unit of driver)");
  return [
    { header: "Row", value: ({ result }) => rowKey(result), width: 30 },
    { header: "Function", value: ({ result }) => functionLabels[result.cost.function], width: 38 },
    { header: "Council code", value: ({ figure }) => figure.council, width: 12 },
    { header: "Council", value: ({ figure }) => figure.name, width: 30 },
    { header: "Year", value: ({ figure }) => figure.year, width: 9 },
    { header: "Basis", value: ({ comparison }) => (comparison.basis === "gross" ? "Gross" : "Net"), width: 8 },
    { header: "Cost (£)", format: "pounds", value: ({ figure }) => figure.cost, width: 16 },
    {
      header: "Price factor",
      format: "factor",
      value: ({ figure }) => figure.priceFactor,
      formula: `${refs.input("price_index_base")}/${refs.inputNamed(`"price_index_"&SUBSTITUTE(${here("Year")},"-","_")`)}`,
    },
    { header: "Driver code", value: ({ comparison }) => comparison.driver, width: 20 },
    { header: "Driver value", format: "count", value: ({ figure }) => figure.driver, width: 16 },
    { header: "Year of the driver", value: ({ figure }) => figure.driverYear, width: 9 },
    {
      header: "Driver price factor",
      format: "factor",
      value: ({ figure }) => figure.driverFactor,
      formula: `IF(${ofRow("Driver in pounds")}="Yes",${here("Price factor")},1)`,
    },
    {
      header: unitHeader,
      format: "factor",
      value: ({ figure }) => figure.unitCost,
      formula: `${here("Cost (£)")}*${here("Price factor")}/(${here("Driver value")}*${here("Driver price factor")})`,
    },
    {
      header: "Distance from the median (£ per unit of driver)",
      format: "factor",
      value: distance,
      formula: `IF(ISNUMBER(${median}),ABS(${here(unitHeader)}-${median}),"[x]")`,
    },
    {
      header: "Outlier",
      value: ({ figure }) => (figure.outlier ? "Yes" : "No"),
      formula: `IF(ISNUMBER(${deviation}),IF(${deviation}>${ofRow(outlierHeader)},"Yes","No"),"No")`,
      width: 9,
    },
    { header: "Source of the cost", value: ({ figure }) => figure.source, width: 28 },
    { header: "Source of the driver", value: ({ figure }) => figure.driverSource, width: 28 },
  ];
};

/** BB_Benchmark: every comparator's figure that was used, so that the formulas stand alone. */
export const benchmarkSheet = (frame: Frame, tally: CheckTally): Sheet => {
  const { dataset } = frame.benchmark;
  return {
    name: frame.refs.sheet("Benchmark"),
    above: aboveTable(
      frame,
      {
        title: "Benchmark: the comparators' figures",
        notes: [
          `Comparators: ${comparatorWords(frame.benchmark)}. The council itself is never among them.`,
          "Costs are put at the prices of the comparison by the GDP deflator; a driver in pounds is moved with its cost.",
        ],
        source: `Dataset ${dataset.title}, version ${dataset.version}, SHA-256 ${dataset.sha256}; each row names its source on the sources sheet.`,
        method: "Backbench method §3 (price base), §4 (comparators), §5 (outliers).",
      },
      tally,
    ),
    table: tableOf(frame.refs.sheet("Benchmark"), columns(frame), figureRows(frame.benchmark.functions)),
    orientation: "landscape",
  };
};
