import type { ReactElement } from "react";
import { busyWords } from "../text/pane/stuck";
import type { Desks } from "./desk/desk";
import type { PaneFlow } from "./flow/paneFlow";
import type { AtStuck, PaneState } from "./flow/paneState";
import type { Remedy } from "./flow/remedy";
import { saveFile } from "./saveFile";
import { Busy } from "./screens/busy/Busy";
import { Compare, Mapping, Results, Tables, Write } from "./screens/lazyScreens";
import { Start } from "./screens/start/Start";
import { Stuck } from "./screens/stuck/Stuck";

interface PaneScreenProps {
  readonly state: PaneState;
  readonly flow: PaneFlow;
  readonly desks: Desks;
}

/** The screen of a state, with what a person may do on it. */
export const PaneScreen = ({ state, flow, desks }: PaneScreenProps): ReactElement => {
  switch (state.at) {
    case "start":
      return (
        <Start
          onOpen={desks.ofExcel && (() => void flow.openExcel())}
          onFile={(file) => void flow.openFile(file)}
          onExample={() => void flow.openExample()}
        />
      );
    case "busy":
      return (
        <Busy
          title={state.name === null ? busyWords.untitled : busyWords.title(state.name)}
          step={busyWords.doing[state.doing]}
          onCancel={flow.cancel}
        />
      );
    case "table":
      return <Tables {...state} onChange={flow.change} onStep={(step) => void flow.goTo(step)} />;
    case "mapping":
      return (
        <Mapping
          {...state}
          onChange={flow.change}
          onExport={() => void flow.mappingFile().then((file) => file && saveFile(file))}
          onImport={(file) => void flow.importMapping(file)}
          onContinue={() => void flow.goTo("compare")}
        />
      );
    case "compare":
      return (
        <Compare
          found={state.found}
          prepared={state.prepared}
          facts={state.tables.facts}
          request={state.seat.request}
          onChange={flow.change}
          onCompare={() => void flow.goTo("results")}
        />
      );
    case "results":
      return (
        <Results
          compared={state.compared}
          issues={state.issues}
          excel={state.seat.desk.excel}
          onWrite={() => void flow.goTo("write")}
          onMapping={() => void flow.goTo("mapping")}
        />
      );
    case "write": {
      const written = state.state;
      return (
        <Write
          compared={state.compared}
          state={written}
          excel={state.seat.desk.excel}
          onWrite={() => void flow.write()}
          onCancel={flow.cancel}
          onSave={() => {
            if (written.at === "written" && written.copy) saveFile(written.copy);
          }}
          onAgain={() => void flow.startOver()}
        />
      );
    }
    case "stuck":
      return <StuckScreen state={state} flow={flow} />;
  }
};

const StuckScreen = ({ state, flow }: { readonly state: AtStuck; readonly flow: PaneFlow }): ReactElement => (
  <Stuck
    problems={state.problems}
    remedy={state.remedy}
    excel={state.seat?.desk.excel ?? null}
    onRemedy={(remedy) => void remedyIn(flow)[remedy]()}
    onAnswer={(answer) => void flow.goTo("table", { mapping: null, ...state.seat?.request, ...answer })}
    onExample={state.noTable ? () => void flow.openExample() : null}
    onBack={state.before.at === "start" && state.remedy === "choose" ? null : flow.back}
  />
);

/** What each remedy does. Those that ask something of the person do it with the answer. */
const remedyIn = (flow: PaneFlow): Readonly<Record<Remedy, () => Promise<void>>> => ({
  choose: flow.startOver,
  "read-again": () => flow.readAgain("table"),
  "results-again": () => flow.readAgain("results"),
  council: () => flow.goTo("table"),
  year: () => flow.goTo("table"),
  table: () => flow.goTo("table"),
  mapping: () => flow.goTo("mapping"),
  compare: () => flow.goTo("compare"),
  retry: flow.retry,
});
