import type { CaseVerdict, ClaimStands, ClaimVerdict } from "../../model/caseCheck";
import { rangeOf, readableRange } from "../../model/cells";
import { isKnown } from "../../model/missing";
import { exactPounds } from "../../text/amounts";
import { standsLabels, wordsOfCheck } from "../../text/caseChecks";
import { wrapped } from "../inspect/wrapped";

/** Every claim as a person reads it on a terminal: those that do not stand first, each with its pounds and its cell, and with the checks that speak against it. */
export const claimLines = ({ claims }: CaseVerdict): readonly string[] => {
  if (claims.length === 0) return [];
  const sorted = order.flatMap((stands) => claims.filter((claim) => claim.stands === stands));
  return ["Claims, one by one", ...sorted.flatMap(linesOf), ""];
};

const order: readonly ClaimStands[] = ["does-not-stand", "cannot-tell", "stands"];

const linesOf = ({ label, at, pounds, stands, because }: ClaimVerdict): readonly string[] => {
  const amount = isKnown(pounds) ? `${exactPounds(pounds)} a year` : "no figure that can be read";
  return [
    ...wrapped("  ", `${label}, ${amount}, ${readableRange(rangeOf(at))}: ${standsLabels[stands].toLowerCase()}`),
    // What keeps the others from being told is told once, among the checks.
    ...(stands === "does-not-stand"
      ? wrapped("      ", `because of ${because.map((id) => `“${wordsOfCheck(id).title}”`).join(", ")}`)
      : []),
  ];
};
