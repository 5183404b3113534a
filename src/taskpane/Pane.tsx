import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, type ReactElement } from "react";
import { shellWords } from "../text/pane/shell";
import { busyWords } from "../text/pane/stuck";
import { asksForExample } from "./asksForExample";
import type { Desks } from "./desk/desk";
import { whenIdle } from "./desk/whenIdle";
import { goTo } from "./flow/goTo";
import { isWriteScreen } from "./flow/isWriting";
import type { PaneState } from "./flow/paneState";
import { shownStep } from "./flow/shownStep";
import { useFlow } from "./flow/useFlow";
import { NeverBlank } from "./NeverBlank";
import { PaneScreen } from "./PaneScreen";
import { Busy } from "./screens/busy/Busy";
import { Announcer } from "./screens/frame/Announcer";
import { announcement } from "./screens/frame/announcement";
import { Arrival } from "./screens/frame/Arrival";
import { loadAhead } from "./screens/lazyScreens";
import { StepHeader } from "./screens/frame/StepHeader";
import type { Place } from "./place";

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
});

interface PaneProps {
  /** Null while it is not known whether Excel is there. */
  readonly place: Place | null;
  readonly desks: Desks | null;
}

/** The whole pane: the steps above, one screen below. */
export const Pane = ({ place, desks }: PaneProps): ReactElement => {
  const styles = useStyles();
  return (
    <main className={styles.pane}>
      {place && desks ? (
        <Sitting place={place} desks={desks} />
      ) : (
        <Busy title={shellWords.product} step={busyWords.waitingForExcel} onCancel={null} />
      )}
    </main>
  );
};

const Sitting = ({ place, desks }: { readonly place: Place; readonly desks: Desks }): ReactElement => {
  const [state, flow] = useFlow(desks);
  const { flow: shown, step, reached, held } = shownStep(state);
  const first = useRef(state);

  useEffect(() => whenIdle(() => void loadAhead()), []);
  useEffect(() => {
    if (flow.state().at !== "start") return;
    if (place === "excel") void flow.openExcel();
    else if (asksForExample(window.location)) void flow.openExample();
  }, [place, flow]);

  return (
    <>
      <StepHeader flow={shown} at={step} reached={reached} held={held} onStep={(to) => void goTo(flow, to)} />
      <NeverBlank key={screenOf(state)}>
        <Suspense fallback={<Busy title={busyWords.untitled} step={shellWords.loading} onCancel={null} />}>
          <Arrival isFirst={state === first.current}>
            <PaneScreen state={state} flow={flow} desks={desks} />
          </Arrival>
        </Suspense>
      </NeverBlank>
      <Announcer words={announcement(state)} />
    </>
  );
};

/** What is another screen to a person, who then begins at its heading: the last step is three of them, and each flow has a start of its own. */
const screenOf = (state: PaneState): string => {
  if (isWriteScreen(state)) return `${state.at}, ${state.state.at}`;
  return "flow" in state ? `${state.at}, ${state.flow}` : state.at;
};
