import type { Outcome } from "../../model/issue";
import type { Desk } from "../desk/desk";
import { isWriting } from "./isWriting";
import type { Doing, Settled } from "./paneState";
import type { PaneStore } from "./paneStore";
import type { Seat } from "./seat";
import { laterOf } from "./steps";
import type { Turns } from "./turns";

/** What every flow of a pane stands on. */
export interface FlowGround {
  readonly store: PaneStore;
  readonly turns: Turns;
  /** Says what is done again when a person asks for that. */
  readonly retryWith: (job: () => Promise<void>) => void;
  /** Forgets what every flow was answered, for the workbook is another by now. */
  readonly afresh: () => void;
}

/** What is particular to one flow's walk. */
export interface Way<S extends Seat, Answers> {
  readonly flow: S["flow"];
  readonly steps: readonly [first: S["reached"], ...later: S["reached"][]];
  readonly seatAt: (desk: Desk, request: S["request"], reached: S["reached"]) => S;
  readonly answersOf: (desk: Desk) => Answers;
  /** What is asked of a workbook first. */
  readonly firstRequest: (answers: Answers) => Promise<S["request"]>;
  readonly nothingAsked: S["request"];
  readonly screenFor: (step: S["reached"], seat: S, answers: Answers) => Promise<Outcome<Settled>>;
  readonly doingAt: Readonly<Record<S["reached"], Doing>>;
}

/** A person's walk through the steps of one flow, at one desk after another. */
export interface Walk<S extends Seat, Answers> {
  /** The seat as it stands on the screen, where what was chosen last is; else as it was left. */
  readonly seat: () => S | null;
  readonly answers: () => Answers | null;
  /** Sits down at a desk, or again where that was left: the first screen. */
  readonly sitDown: (desk: Desk) => Promise<Outcome<Settled>>;
  /** Keeps what was chosen, for when the person comes back. */
  readonly leave: () => void;
  readonly goTo: (step: S["reached"], asked?: S["request"]) => Promise<void>;
  /** Forgets what was answered. */
  readonly afresh: () => void;
  readonly readAgain: (step: S["reached"]) => Promise<void>;
  readonly standUp: () => void;
}

/** A walk that has not begun. */
export const walkOn = <S extends Seat, Answers>(
  { store, turns, retryWith, afresh }: FlowGround,
  way: Way<S, Answers>,
): Walk<S, Answers> => {
  let sitting: { readonly seat: S; readonly answers: Answers } | null = null;
  const [first] = way.steps;
  const isOwn = (seat: Seat): seat is S => seat.flow === way.flow;

  const seat = (): S | null => {
    const screen = store.settled();
    const shown = "seat" in screen ? screen.seat : null;
    return shown && isOwn(shown) && shown.desk === sitting?.seat.desk ? shown : (sitting?.seat ?? null);
  };
  const leave = (): void => {
    const last = seat();
    if (sitting && last) sitting = { ...sitting, seat: last };
  };
  const seatWith = ({ desk, reached }: S, request: S["request"], step: S["reached"]): S =>
    way.seatAt(desk, request, laterOf(way.steps, reached, step));

  const goTo: Walk<S, Answers>["goTo"] = async (step, asked) => {
    const from = seat();
    if (!sitting || !from || isWriting(store.state())) return;
    retryWith(() => goTo(step, asked));
    const { answers } = sitting;
    const to = asked === undefined ? from : way.seatAt(from.desk, asked, first);
    const screen = await turns.during({ flow: way.flow, doing: way.doingAt[step], seat: () => to }, () =>
      way.screenFor(step, seatWith(to, to.request, step), answers),
    );
    if (screen) store.show(screen);
  };

  return {
    seat,
    answers: () => sitting?.answers ?? null,
    sitDown: async (desk) => {
      if (sitting?.seat.desk === desk) return way.screenFor(first, sitting.seat, sitting.answers);
      const answers = way.answersOf(desk);
      sitting = { seat: way.seatAt(desk, way.nothingAsked, first), answers };
      const request = await way.firstRequest(answers);
      sitting = { answers, seat: way.seatAt(desk, request, first) };
      return way.screenFor(first, sitting.seat, answers);
    },
    leave,
    goTo,
    afresh: () => {
      if (sitting) sitting = { ...sitting, answers: way.answersOf(sitting.seat.desk) };
    },
    readAgain: async (step) => {
      await sitting?.seat.desk.readAgain();
      afresh();
      await goTo(step);
    },
    standUp: () => {
      sitting = null;
    },
  };
};
