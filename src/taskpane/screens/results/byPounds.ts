import type { Gap } from "../../../model/gap";
import { isKnown } from "../../../model/missing";

/** Gaps with the most pounds first, income by its size; those whose pounds are not known come last. Alike ones keep their order. */
export const byPounds = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps].sort((one, other) => {
    const [a, b] = [sizeOf(one), sizeOf(other)];
    return a === b ? 0 : b > a ? 1 : -1;
  });

const sizeOf = ({ pounds }: Gap): number => (isKnown(pounds) ? Math.abs(pounds) : Number.NEGATIVE_INFINITY);
