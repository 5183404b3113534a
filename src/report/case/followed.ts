import type { CaseFigure } from "../../model/businessCase";
import { absoluteRange, rangeOf } from "../../model/cells";
import { isKnown } from "../../model/missing";
import { notFollowedWords } from "../../text/caseFollowing";
import { reasonOf, type Marker } from "../../text/markers";

/** A figure that a formula can follow: its cell as a formula names it, and what 1 in it is worth. */
export interface Followed {
  readonly cell: string;
  readonly worth: number;
}

/**
 * How a formula follows a figure; undefined where none can: it stands in no cell, or its cell holds no number. A blank cell is followed at `ifBlank`, what
 * 1 in the figures around it is worth, for it may be filled in.
 */
export const followed = (figure: CaseFigure, ifBlank?: number): Followed | undefined => {
  if (!figure.at) return undefined;
  const worth = isKnown(figure.value) ? figure.worth : figure.value.missing === "blank" ? ifBlank : undefined;
  return worth === undefined ? undefined : { cell: absoluteRange(rangeOf(figure.at)), worth };
};

/** The formula of a figure over its cell; `worth` is the expression for what 1 in it is worth, `otherwise` what stands there without a number. */
export const followedFormula = ({ cell }: Followed, worth: string, otherwise: Marker = "[x]"): string =>
  `IF(ISNUMBER(${cell}),${cell}*${worth},"${otherwise}")`;

/** Why a figure is not there or does not follow a cell, in a sentence; undefined for one that follows. */
export const whyNotFollowed = (figure: CaseFigure): string | undefined => {
  if (!isKnown(figure.value))
    return figure.value.missing === "blank" && !figure.at
      ? notFollowedWords["no-cell"]
      : sentence(reasonOf(figure.value));
  if (followed(figure)) return undefined;
  return notFollowedWords[figure.at ? "as-text" : "worked-out"];
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
