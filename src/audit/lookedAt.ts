import { amountCell } from "../model/amountCell";
import type { CaseFigure, CaseLine, CasePartner } from "../model/businessCase";
import type { CaseTopic } from "../model/caseTopics";
import type { CellRef } from "../model/cells";
import type { CaseGround } from "./caseGround";

/** The cells of the claims' amounts. */
export const claimCells = ({ lines }: CaseGround): readonly CellRef[] => lines("claim").map(amountCell);

/** The cells of the answers to topics, of those that are answered. */
export const answerCells = ({ answer }: CaseGround, topics: readonly CaseTopic[]): readonly (CellRef | undefined)[] =>
  topics.map((topic) => answer(topic)?.at);

/** The cells that total expenditure and in-scope cost were taken from: the case's answer, else the partners' figures. */
export const baseCells = ({ businessCase: { partners }, total, inScope }: CaseGround): readonly (CellRef | null)[] => {
  const of = (figure: CaseFigure, each: (partner: CasePartner) => CaseFigure): readonly (CellRef | null)[] =>
    figure.at ? [figure.at] : partners.map((partner) => each(partner).at);
  return [...of(total, (partner) => partner.totalExpenditure), ...of(inScope, (partner) => partner.inScope)];
};

/** The cells of all years of lines, and of their amounts. */
export const yearCells = (lines: readonly CaseLine[]): readonly (CellRef | null)[] =>
  lines.flatMap((line) => [amountCell(line), ...line.byYear.map(({ at }) => at)]);
