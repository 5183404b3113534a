import type { Outcome } from "../../model/issue";
import type { WrittenRun } from "../screens/props";
import type { AtWrite } from "./benchmark/benchmarkState";
import type { AtWriteCase } from "./case/caseState";
import { isCancelled } from "./isCancelled";
import { isWriteScreen } from "./isWriting";
import type { PaneStore } from "./paneStore";
import { faultAt, stuckAt } from "./stuckAt";
import type { Turns } from "./turns";

export interface WriteSurroundings {
  /** The time, as it will stand on the sheets. */
  readonly now: () => string;
  readonly version: string;
}

/** Writes from a flow's last screen, which tells how far it has come; `written` is called when the workbook is another one than was read. */
export const writeOn = async (
  { state, show }: PaneStore,
  turns: Turns,
  { now, version }: WriteSurroundings,
  written: () => void,
): Promise<void> => {
  const shown = state();
  if (!isWriteScreen(shown) || shown.state.at === "writing") return;
  const { seat } = shown;
  const ready = { ...shown, state: { at: "ready" } } as const;
  const isMine = turns.take();
  const tell = (done: number, of: number, sheet: string): void => {
    if (isMine()) show({ ...shown, state: { at: "writing", done, of, sheet } });
  };
  const sheets = sheetsOf(shown);
  tell(0, sheets.length, sheets[0] ?? "");
  try {
    const run = await runOf(shown, { now: now(), version }, tell);
    if (!run.ok) return show(stuckAt(seat.flow, run.issues, seat, ready));
    const copy = await seat.desk.copy();
    written();
    show({ ...shown, state: { at: "written", run: run.value, copy, issues: run.issues } });
  } catch (fault) {
    show(isCancelled(fault) ? ready : faultAt(seat.flow, fault, seat, ready));
  }
};

const sheetsOf = (shown: AtWrite | AtWriteCase): readonly string[] =>
  shown.at === "write" ? shown.compared.sheets : shown.seen.sheets;

const runOf = (
  { seat }: AtWrite | AtWriteCase,
  product: { readonly now: string; readonly version: string },
  tell: (done: number, of: number, sheet: string) => void,
): Promise<Outcome<WrittenRun>> =>
  seat.flow === "case"
    ? seat.desk.writeCase(seat.request, product, () => undefined, tell)
    : seat.desk.write(seat.request, product, () => undefined, tell);
