import { isRoundNumber } from "../../model/isRoundNumber";
import { isKnown } from "../../model/missing";
import { pounds } from "../../model/money";
import { yesAnswered } from "../answered";
import type { CaseCheck } from "../caseCheck";
import { finding, type Found } from "../finding";
import { answerCells, claimCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "sensitivity";

/**
 * Whether the case has tested its figures, and its claims are not suspiciously round. Round figures in millions say nothing: they may be rounded in print. At
 * stake: the round claims.
 */
export const sensitivity: CaseCheck = (ground) => {
  const { lines, caseInputs, inputs, businessCase } = ground;
  const amounts = lines("claim").map(({ annual }) => annual.value);
  const known = amounts.filter(isKnown).map(Math.abs);
  const isRound = (amount: number): boolean => isRoundNumber(amount, caseInputs.round_number, inputs.check_tolerance);
  const [all, round] = [sumOf(known), sumOf(known.filter(isRound))];
  const part = all > 0 ? round / all : undefined;
  const found: Found = {
    cells: [...answerCells(ground, ["sensitivity-present"]), ...claimCells(ground)],
    facts: { round, part, of: caseInputs.round_number, most: caseInputs.round_part },
  };
  if (yesAnswered(ground, "sensitivity-present") === false) return finding(id, "not-tested", found);
  if (amounts.length === 0 || known.length < amounts.length) return finding(id, "amounts-not-known", found);
  if (part !== undefined && part >= caseInputs.round_part)
    return businessCase.scale > caseInputs.round_number
      ? finding(id, "too-coarse", found)
      : finding(id, "round-numbers", { ...found, pounds: pounds(round) });
  return unanswered(id, ground, ["sensitivity-present"], found) ?? finding(id, "tested", found);
};

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
