import type { Issue } from "../../model/issue";
import { placeOf, wordsOf } from "../../text/issues";
import { wrapped } from "./wrapped";

/** What looked like a table and was not read as one, each reason once with the places and what to do. */
export const refusedLines = (refused: readonly Issue[]): readonly string[] => {
  const places = new Map<string, string[]>();
  for (const issue of refused) {
    const { what, todo } = wordsOf(issue);
    const said = `${what} ${todo}`;
    places.set(said, [...(places.get(said) ?? []), ...(issue.at ? [placeOf(issue.at)] : [])]);
  }
  if (places.size === 0) return [];
  return [
    "Not read as cost tables",
    ...[...places].flatMap(([said, where]) => [
      ...wrapped("   ", [...new Set(where)].join("; ") || "The workbook"),
      ...wrapped("      ", said),
    ]),
  ];
};
