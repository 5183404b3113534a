import { unmappedShare } from "../../../model/costOnBasis";
import type { CostLine } from "../../../model/costTable";
import type { Issue } from "../../../model/issue";
import { inBackOffice } from "../../../model/backOffice";
import { isFunctionId, type FunctionId } from "../../../model/taxonomy";
import { mappingWords as words } from "../../../text/pane/mapping";

/** Where a line stands, as a mark, and in words: its function, and the rule or the reason behind it. */
export interface LineStanding {
  readonly is: "mapped" | "outside" | "unmapped";
  readonly to: string;
  readonly why: string;
}

/** What a line's standing depends on beside the line. */
export interface StandingFacts {
  readonly englishReturns: boolean;
  readonly boundary: ReadonlyMap<FunctionId, boolean>;
  /** Lines that join several functions, by their id. */
  readonly joined: ReadonlyMap<string, readonly FunctionId[]>;
  /** Lines that the person assigned in this sitting. */
  readonly byHand: ReadonlySet<string>;
}

/** Where a line stands. A line that is mapped in part counts as not mapped. */
export const standingOf = (line: CostLine, facts: StandingFacts): LineStanding => {
  const [first] = line.mapped;
  if (!first) return { is: "unmapped", to: words.markOf.unmapped, why: whyUnmapped(line, facts) };
  const to = words.functionOf(line.mapped);
  const rest = unmappedShare(line);
  if (rest > 0) return { is: "unmapped", to, why: words.partly(rest) };
  const inside = line.mapped.some((part) => inBackOffice(part.function, facts.englishReturns, facts.boundary));
  const rule = words.ruleOf(first);
  return inside ? { is: "mapped", to, why: rule } : { is: "outside", to, why: `${words.notBackOffice}; ${rule}` };
};

/** The lines that the reader left alone because their names join several functions, by the line's id. */
export const joinedLines = (lines: readonly CostLine[], issues: readonly Issue[]): StandingFacts["joined"] => {
  const byCell = new Map(lines.map(({ id, at }) => [`${at.sheet}!${at.row},${at.column}`, id]));
  return new Map(
    issues.flatMap(({ code, at, facts }) => {
      if (code !== "mapping/several-functions" || !at || !("cells" in at)) return [];
      const id = byCell.get(`${at.cells.sheet}!${at.cells.top},${at.cells.left}`);
      const functions = String(facts?.["functions"]).split(", ").filter(isFunctionId);
      return id === undefined ? [] : [[id, functions] as const];
    }),
  );
};

const whyUnmapped = (line: CostLine, { joined, byHand }: StandingFacts): string => {
  if (byHand.has(line.id)) return words.unmapped.byHand;
  const functions = joined.get(line.id);
  if (functions) return words.unmapped.several(functions);
  const [likeliest] = line.suggested ?? [];
  if (likeliest) return words.unmapped.suggested(likeliest);
  return line.kind === "remainder" ? words.unmapped.remainder : words.unmapped.unknown;
};
