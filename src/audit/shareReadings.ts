import type { CaseAnswer } from "../model/businessCase";
import { isKnown } from "../model/missing";

/** A way of reading a share, as a part of one, and to how many decimals of a part it is stated: whole per cents at the coarsest. */
export interface ShareReading {
  readonly share: number;
  readonly decimals: number;
}

/**
 * The ways in which an answered share may be meant, the one as it stands first: one where it says per cent or can only be a part of one, and two where a bare
 * number may be a per cent: 12 as 12 % or as twelve times, 0.9 as 90 % or as 0.9 %. None where there is no number.
 */
export const shareReadings = ({ text, number }: CaseAnswer): readonly ShareReading[] => {
  if (!isKnown(number) || number < 0) return [];
  const stated = decimalsOf(text, number);
  if (saysPercent(text)) return [{ share: number, decimals: stated + 2 }];
  const asStands = { share: number, decimals: Math.max(2, stated) };
  return number === 0 ? [asStands] : [asStands, { share: number / 100, decimals: stated + 2 }];
};

/** The one part of one that a share can be: as it says, or as a bare number up to one stands; undefined for a bare number above one, which may be a per cent. */
export const plainShare = (answer: CaseAnswer | undefined): number | undefined => {
  if (!answer || !isKnown(answer.number) || answer.number < 0) return undefined;
  return saysPercent(answer.text) || answer.number <= 1 ? answer.number : undefined;
};

const saysPercent = (text: string): boolean => /%|per\s?cent|\bpct?\b/iu.test(text);

const decimalsOf = (text: string, number: number): number => {
  const [, shown] = /\d[.·](\d+)/u.exec(text) ?? [];
  if (shown !== undefined) return shown.length;
  // A cell whose text is not its number, such as a percentage shown in full.
  return /\d/u.test(text) ? 0 : (String(number).split(".")[1]?.length ?? 2);
};
