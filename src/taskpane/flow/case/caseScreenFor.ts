import { done, type Outcome } from "../../../model/issue";
import type { CaseSeat } from "../seat";
import type { CaseStep } from "../steps";
import type { CaseAnswers } from "./caseAnswers";
import type { CaseScreen } from "./caseState";

/** The screen of a step, with all that it shows; the issues that stop it when it cannot be shown. */
export const caseScreenFor = async (
  step: CaseStep,
  seat: CaseSeat,
  answers: CaseAnswers,
): Promise<Outcome<CaseScreen>> => {
  const { request } = seat;
  if (step === "case") {
    const read = await answers.read(request);
    if (!read.ok) return read;
    const { businessCase, sheets } = read.value;
    const { issues } = read;
    return done({ at: step, seat, businessCase, sheets, issues, asking: false, refused: [], answered: request });
  }
  const seen = await answers.seen(request);
  if (!seen.ok) return seen;
  return done(
    step === "findings"
      ? { at: step, seat, seen: seen.value, issues: seen.issues }
      : { at: step, seat, seen: seen.value, state: { at: "ready" } },
  );
};
