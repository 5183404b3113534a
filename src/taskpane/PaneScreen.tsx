import type { ReactElement } from "react";
import { busyWords } from "../text/pane/stuck";
import type { Desks } from "./desk/desk";
import type { PaneFlow } from "./flow/paneFlow";
import type { AtStuck, PaneState } from "./flow/paneState";
import type { Remedy } from "./flow/remedy";
import { otherThan, type Flow } from "./flow/steps";
import { saveFile } from "./saveFile";
import { Busy } from "./screens/busy/Busy";
import { Case, Compare, Findings, Mapping, Results, Tables, Write } from "./screens/lazyScreens";
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
          flow={state.flow}
          onOpen={desks.ofExcel && (() => void flow.openExcel())}
          onFile={(file) => void flow.openFile(file)}
          onExample={() => void flow.openExample()}
          onOtherFlow={() => void flow.turnTo(otherThan[state.flow])}
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
      return (
        <Tables
          {...state}
          onChange={flow.benchmark.change}
          onStep={(step) => void flow.benchmark.goTo(step)}
          onOtherFlow={() => void flow.turnTo("case")}
        />
      );
    case "mapping":
      return (
        <Mapping
          {...state}
          onChange={flow.benchmark.change}
          onExport={() => void flow.benchmark.mappingFile().then((file) => file && saveFile(file))}
          onImport={(file) => void flow.benchmark.importMapping(file)}
          onContinue={() => void flow.benchmark.goTo("compare")}
        />
      );
    case "compare":
      return (
        <Compare
          found={state.found}
          prepared={state.prepared}
          facts={state.tables.facts}
          request={state.seat.request}
          onChange={flow.benchmark.change}
          onCompare={() => void flow.benchmark.goTo("results")}
        />
      );
    case "results":
      return (
        <Results
          compared={state.compared}
          issues={state.issues}
          excel={state.seat.desk.excel}
          onWrite={() => void flow.benchmark.goTo("write")}
          onMapping={() => void flow.benchmark.goTo("mapping")}
        />
      );
    case "case":
      return (
        <Case
          {...state}
          onChange={flow.case.change}
          onCheck={() => void flow.case.goTo("findings")}
          onOtherFlow={() => void flow.turnTo("benchmark")}
        />
      );
    case "findings":
      return (
        <Findings
          seen={state.seen}
          issues={state.issues}
          excel={state.seat.desk.excel}
          onWrite={() => void flow.case.goTo("write-case")}
          onCase={() => void flow.case.goTo("case")}
        />
      );
    case "write":
    case "write-case": {
      const written = state.state;
      return (
        <Write
          flow={state.seat.flow}
          plan={state.at === "write" ? state.compared : state.seen}
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
    flow={state.flow}
    problems={state.problems}
    remedy={state.remedy}
    excel={state.seat?.desk.excel ?? null}
    onRemedy={(remedy) => void remedyIn(flow, state.flow)[remedy]()}
    onAnswer={(answer) => {
      const asked = state.seat?.flow === "benchmark" ? state.seat.request : null;
      void flow.benchmark.goTo("table", { mapping: null, ...asked, ...answer });
    }}
    onExample={state.nothingFound ? () => void flow.openExample() : null}
    onOtherFlow={state.nothingFound ? () => void flow.turnTo(otherThan[state.flow]) : null}
    onBack={state.before.at === "start" && state.remedy === "choose" ? null : flow.back}
  />
);

/** What each remedy does. Those that ask something of the person do it with the answer. */
const remedyIn = (flow: PaneFlow, on: Flow): Readonly<Record<Remedy, () => Promise<void>>> => ({
  choose: flow.startOver,
  "read-again": () => (on === "case" ? flow.case.readAgain("case") : flow.benchmark.readAgain("table")),
  "results-again": () => (on === "case" ? flow.case.readAgain("findings") : flow.benchmark.readAgain("results")),
  council: () => flow.benchmark.goTo("table"),
  year: () => flow.benchmark.goTo("table"),
  table: () => flow.benchmark.goTo("table"),
  mapping: () => flow.benchmark.goTo("mapping"),
  compare: () => flow.benchmark.goTo("compare"),
  case: () => flow.case.goTo("case"),
  retry: flow.retry,
});
