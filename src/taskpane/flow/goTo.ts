import type { PaneFlow } from "./paneFlow";
import { caseSteps, type CaseStep, type Step } from "./steps";

/** Shows a step of whichever flow it belongs to. */
export const goTo = (flow: PaneFlow, step: Step): Promise<void> =>
  isCaseStep(step) ? flow.case.goTo(step) : flow.benchmark.goTo(step);

const isCaseStep = (step: Step): step is CaseStep => (caseSteps as readonly Step[]).includes(step);
