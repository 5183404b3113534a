import { done, failed, type Issue, type Outcome } from "../../../model/issue";
import type { Applied, Calculated, Change, OnWritten } from "../../workbook";
import { ask } from "../ask";
import { ExcelTrouble, troubleFrom } from "../trouble";
import { begin, type BaseFont } from "./begin";
import { bind } from "./bind";
import { bodySteps } from "./bodySteps";
import { calculate } from "./calculate";
import { chartStep } from "./chartStep";
import { compareWithCore } from "./compare";
import { dressSheet } from "./dressSheet";
import { afterBeginning, finish, type Known } from "./finish";
import { planOf, type Plan } from "./plan";
import { lookAt } from "./present";
import { quietly } from "./quietly";
import { isLeftBehind, recover } from "./recover";
import { requestsOf, type Step } from "./steps";
import { undo } from "./undo";

/**
 * Writes the report in the place of our earlier sheets: all of it, or nothing and the issues. The earlier sheets stay, under other names, until
 * everything is written, calculated and compared; docs/decisions/writing-in-excel.md says why in this order. Throws ExcelTrouble while nothing
 * has been changed.
 */
export const applyChange = async (
  change: Change,
  onWritten: OnWritten,
  signal: AbortSignal,
): Promise<Outcome<Applied>> => {
  let present = await lookAt(signal);
  if (present.sheets.some(({ name }) => isLeftBehind(name))) {
    await recover();
    present = await lookAt(signal);
  }
  const planned = await planOf(signal, present, change);
  if (!planned.ok) return planned;
  const plan = planned.value;
  let calculated: Calculated;
  try {
    calculated = await write(plan, onWritten, signal);
  } catch (error) {
    return failed(...(await takenBack(plan, error)));
  }
  return done({ calculated }, [...plan.issues, ...(await finished(plan, present))]);
};

/** Everything up to where there is no way back. Throws ExcelTrouble. */
const write = async (plan: Plan, onWritten: OnWritten, signal: AbortSignal): Promise<Calculated> => {
  const { add: report } = plan.change;
  const base = await ask(signal, quietly(begin(plan)));
  if (base)
    await fill(
      stepsOf(plan, base),
      report.sheets.map(({ name }) => name),
      onWritten,
      signal,
    );
  await ask(signal, calculate(report));
  const calculated = await compareWithCore(signal, report);
  await ask(signal, quietly(bind(plan, calculated)));
  return calculated;
};

const stepsOf = ({ change: { add: report } }: Plan, base: BaseFont): readonly Step[] =>
  report.sheets.flatMap((sheet) => [
    ...bodySteps(sheet),
    dressSheet(sheet, base),
    ...(sheet.charts ?? []).map((chart) => chartStep(sheet.name, chart, report)),
  ]);

const fill = async (
  steps: readonly Step[],
  sheets: readonly string[],
  onWritten: OnWritten,
  signal: AbortSignal,
): Promise<void> => {
  const lastSteps = new Map(steps.map((step) => [step.sheet, step]));
  for (const request of requestsOf(steps)) {
    await send(request, signal);
    for (const step of request)
      if (lastSteps.get(step.sheet) === step) onWritten(sheets.indexOf(step.sheet) + 1, sheets.length, step.sheet);
  }
};

/** Sends steps in one request; one that Excel calls too large was not begun, and goes in halves. */
const send = async (steps: readonly Step[], signal: AbortSignal): Promise<void> => {
  try {
    await ask(
      signal,
      quietly((context) => {
        for (const { queue } of steps) queue(context);
        return () => undefined;
      }),
    );
  } catch (error) {
    const isTooLarge =
      error instanceof ExcelTrouble && error.issue.facts?.["code"] === "RequestPayloadSizeLimitExceeded";
    if (!isTooLarge || steps.length < 2) throw error;
    const half = Math.ceil(steps.length / 2);
    await send(steps.slice(0, half), signal);
    await send(steps.slice(half), signal);
  }
};

/** Why the write failed, once the workbook is as it was; and that it could not be put back, if so. */
const takenBack = async ({ journal }: Plan, error: unknown): Promise<readonly Issue[]> => {
  try {
    await undo(journal);
  } catch (left) {
    const facts = { code: String(troubleFrom(left).issue.facts?.["code"] ?? "") };
    return [troubleFrom(error).issue, { code: "excel/left-behind", severity: "error", facts }];
  }
  return [troubleFrom(error).issue];
};

/** The last request, and what is said when even that has to be left to the next run. */
const finished = async ({ journal }: Plan, present: Known): Promise<readonly Issue[]> => {
  try {
    await finish(journal, afterBeginning(present, journal));
    return [];
  } catch (error) {
    const facts = { code: String(troubleFrom(error).issue.facts?.["code"] ?? "") };
    return [{ code: "excel/left-behind", severity: "warning", facts }];
  }
};
