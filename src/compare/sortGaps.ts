import type { Gap, Severity } from "../model/gap";
import { isKnown } from "../model/missing";

const rank: Readonly<Record<Severity, number>> = { blocks: 0, weakens: 1, note: 2 };

/** Gaps in the order in which they should be read: by severity, then pounds, the most first and unknown ones last, then code and function. */
export const sortGaps = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps].sort(
    (one, other) =>
      rank[one.severity] - rank[other.severity] ||
      descending(poundsOf(one), poundsOf(other)) ||
      ascending(one.code, other.code) ||
      ascending(one.function ?? "", other.function ?? "") ||
      ascending(factsOf(one), factsOf(other)),
  );

const poundsOf = ({ pounds }: Gap): number => (isKnown(pounds) ? pounds : Number.NEGATIVE_INFINITY);

const descending = (one: number, other: number): number => (one === other ? 0 : one > other ? -1 : 1);

const ascending = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

const factsOf = ({ facts }: Gap): string => JSON.stringify(facts);
