import { readCase } from "../../../src/audit/reading/readCase";
import type { BusinessCase, CaseAnswer, CaseLine } from "../../../src/model/businessCase";
import type { CaseTopic } from "../../../src/model/caseTopics";
import { address } from "../../../src/model/cells";
import type { CellValue, Grid } from "../../../src/model/grid";
import type { Issue } from "../../../src/model/issue";
import { isKnown, type Maybe } from "../../../src/model/missing";
import type { StatedCase } from "../../../src/model/statedCase";
import { gridOf, type GridFacts, workbookOf } from "../../read/gridOf";

/** Rows of cells, as a test writes a sheet. */
export type Rows = readonly (readonly CellValue[])[];

/** The case on sheets; throws with its reasons where none is found. */
export const caseOn = (grids: readonly Grid[], stated: StatedCase = {}): BusinessCase => {
  const outcome = readCase(workbookOf(grids), stated);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join(", "));
  return outcome.value;
};

/** The case on one sheet called “Case”. */
export const caseOf = (rows: Rows, stated: StatedCase = {}, facts: GridFacts = {}): BusinessCase =>
  caseOn([gridOf("Case", rows, facts)], stated);

/** A line as a test reads it: part, label, pounds or why there are none. */
export const lineText = ({ part, label, annual }: CaseLine): string =>
  `${part} · ${label} · ${figureText(annual.value)}`;

/** A number, or the reason why there is none. */
export const figureText = (figure: Maybe): string => (isKnown(figure) ? String(figure) : figure.missing);

/** Issues as “code at cell”, those of one scope of codes only. */
export const issueTexts = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, at }) => (at && "cells" in at ? `${code} ${address(at.cells.top, at.cells.left)}` : code));

/** The answer on a topic. */
export const answerOn = ({ answers }: BusinessCase, topic: CaseTopic): CaseAnswer => {
  const found = answers.find((answer) => answer.topic === topic);
  if (!found) throw new Error(`no answer on ${topic}`);
  return found;
};
