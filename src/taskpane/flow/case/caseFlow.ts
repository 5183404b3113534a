import { failed } from "../../../model/issue";
import type { StatedCase } from "../../../model/statedCase";
import { askAnew } from "../askAnew";
import type { PaneState } from "../paneState";
import type { CaseSeat } from "../seat";
import { caseSteps, type CaseStep } from "../steps";
import { walkOn, type FlowGround, type Walk } from "../walk";
import { caseAnswersOf, type CaseAnswers } from "./caseAnswers";
import { caseScreenFor } from "./caseScreenFor";
import type { AtCase } from "./caseState";

/** The three steps of checking a business case apart from their drawing. */
export interface CaseFlow {
  /** Keeps what the person says of the case, and reads it anew. */
  readonly change: (request: StatedCase) => void;
  readonly goTo: (step: CaseStep, request?: StatedCase) => Promise<void>;
  /** Reads the workbook again and shows a step. */
  readonly readAgain: (step: CaseStep) => Promise<void>;
}

/** The business case's part of a pane. */
export const caseFlow = (
  ground: FlowGround,
  { patience }: { readonly patience: number },
): CaseFlow & { readonly walk: Walk<CaseSeat, CaseAnswers>; readonly resume: () => void } => {
  const { store } = ground;
  const walk = walkOn<CaseSeat, CaseAnswers>(ground, {
    flow: "case",
    steps: caseSteps,
    seatAt: (desk, request, reached) => ({ flow: "case", desk, request, reached }),
    answersOf: caseAnswersOf,
    nothingAsked: {},
    firstRequest: () => Promise.resolve({}),
    screenFor: caseScreenFor,
    doingAt,
  });
  const ask = askAnew<AtCase>(store, {
    patience,
    is: isAtCase,
    ask: async ({ seat }) => {
      const known = walk.answers();
      return known ? caseScreenFor("case", seat, known) : failed();
    },
    refused: (now, issues) => ({ ...now, asking: false, refused: issues }),
  });

  return {
    walk,
    resume: () => {
      const shown = store.state();
      if (isAtCase(shown) && shown.asking) ask();
    },
    change: (request) => {
      const shown = store.state();
      if (!isAtCase(shown)) return;
      store.show({ ...shown, seat: { ...shown.seat, request, reached: "case" }, asking: true });
      ask();
    },
    goTo: walk.goTo,
    readAgain: walk.readAgain,
  };
};

const isAtCase = (shown: PaneState): shown is AtCase => shown.at === "case";

const doingAt = { case: "reading-case", findings: "checking-case", "write-case": "checking-case" } as const;
