import { shorthandLegend } from "../../text/markers";
import type { Cell } from "../sheetModel";
import { tablesOf } from "./places";
import type { Rule } from "./violation";

/** The kinds of line above a table, in their order. */
const order = ["title", "table sentence", "check", "note", "legend", "source", "method", "link", "colour key"] as const;
type Line = (typeof order)[number];

/** Lines that stand there exactly once. */
const needed: readonly Line[] = ["title", "table sentence", "check", "legend", "source", "method"];

const kindOf = ({ value, style, link, formula }: Cell): Line => {
  const text = String(value);
  if (style === "title") return "title";
  if (text === "This worksheet contains one table.") return "table sentence";
  if (text.startsWith("Colour key:")) return "colour key";
  if (formula !== undefined) return "check";
  if (text === shorthandLegend) return "legend";
  if (text.startsWith("Source: ")) return "source";
  if (text.startsWith("Method: ")) return "method";
  return link === undefined ? "note" : "link";
};

/** Rule 7: above the table title, table sentence, check, notes, legend, source, method, in this order. */
export const linesAbove: Rule = (report) =>
  tablesOf(report).flatMap(({ sheet }) => {
    const kinds = sheet.above.map(kindOf);
    const places = kinds.map((kind) => order.indexOf(kind));
    const fault = (place: string, words: string) => ({ rule: 7, sheet: sheet.name, place, words });
    return [
      ...needed
        .filter((kind) => kinds.filter((one) => one === kind).length !== 1)
        .map((kind) => fault("above", `Above the table there is not one ${kind}.`)),
      ...places.flatMap((place, index) => {
        const before = places[index - 1];
        return before !== undefined && place < before
          ? [fault(`A${index + 1}`, `The ${kinds[index] ?? "line"} stands after the ${kinds[index - 1] ?? "line"}.`)]
          : [];
      }),
      ...sheet.above.flatMap(({ value }, index) =>
        String(value).trim() === "" ? [fault(`A${index + 1}`, "A line above the table is blank.")] : [],
      ),
    ];
  });
