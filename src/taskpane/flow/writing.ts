import { isCancelled } from "./isCancelled";
import type { AtWrite } from "./paneState";
import type { PaneStore } from "./paneStore";
import { faultAt, stuckAt } from "./stuckAt";
import type { Turns } from "./turns";

interface WriteSurroundings {
  readonly now: () => string;
  readonly version: string;
}

/** Writes from the write screen, which tells how far it has come; `written` is called when the workbook is another one than was read. */
export const writeOn = async (
  { state, show }: PaneStore,
  turns: Turns,
  { now, version }: WriteSurroundings,
  written: () => void,
): Promise<void> => {
  const shown = state();
  if (shown.at !== "write" || shown.state.at === "writing") return;
  const { seat, compared } = shown;
  const ready: AtWrite = { ...shown, state: { at: "ready" } };
  const isMine = turns.take();
  const tell = (done: number, of: number, sheet: string): void => {
    if (isMine()) show({ ...shown, state: { at: "writing", done, of, sheet } });
  };
  tell(0, compared.sheets.length, compared.sheets[0] ?? "");
  try {
    const run = await seat.desk.write(seat.request, { now: now(), version }, () => undefined, tell);
    if (!run.ok) return show(stuckAt(run.issues, seat, ready));
    const copy = await seat.desk.copy();
    written();
    show({ ...shown, state: { at: "written", run: run.value, copy, issues: run.issues } });
  } catch (fault) {
    show(isCancelled(fault) ? ready : faultAt(fault, seat, ready));
  }
};
