import type { Book } from "../book/book";
import { assertWritable } from "../book/guards";
import type { Link } from "../book/sheet";
import { writeCells } from "../book/writeCells";
import { invalidArgument } from "../protocol/hostError";
import type { Json } from "../protocol/messages";
import { valueAnswered } from "../book/cellText";
import type { HostObject } from "./hostObject";

/** The link of a range's first cell, or null; Excel answers it with the cell's text. */
export const linkOf = ({ sheet, area }: HostObject<"Range">): Json => {
  const found = sheet.links.get(area.top, area.left);
  return found ? { ...found, textToDisplay: String(valueAnswered(sheet.values.get(area.top, area.left))) } : null;
};

const words = ["address", "documentReference", "screenTip", "textToDisplay"];

export const setLink = ({ sheet, area }: HostObject<"Range">, value: Json, book: Book): void => {
  assertWritable(sheet, area);
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw invalidArgument("A link is an object.");
  const given = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  if (given.some(([word]) => !words.includes(word))) throw invalidArgument(`A link has ${words.join(", ")}.`);
  const { textToDisplay, ...made }: Link & { textToDisplay?: string } = Object.fromEntries(given);
  if (made.address === undefined && made.documentReference === undefined)
    throw invalidArgument("A link leads somewhere.");
  sheet.links.update(area, () => made);
  // Excel gives a linked cell the look of a link, and its text where one is given.
  sheet.formats.update(area, (was) => ({ ...was, "font/color": "#0563C1", "font/underline": "Single" }));
  if (textToDisplay !== undefined) writeCells(book, sheet, area, textToDisplay);
};
