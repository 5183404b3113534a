import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { paneWords } from "../text/pane";
import { exampleCouncil, fetchExample } from "./fetchExample";
import { rememberCouncil } from "./rememberedCouncil";
import { saveFile } from "./saveFile";
import { Done } from "./screens/Done";
import { Running } from "./screens/Running";
import { Start } from "./screens/Start";
import { Stuck } from "./screens/Stuck";
import type { ChosenFile, PaneState, Place, Problem, RunFile } from "./state";

const useStyles = makeStyles({
  // Excel draws its own button over the top right corner: nothing of ours is there.
  pane: { minHeight: "100vh", boxSizing: "border-box", padding: tokens.spacingHorizontalL, paddingTop: "40px" },
});

/** The whole pane: one screen at a time. `run` benchmarks a file. */
export const Pane = ({ place, run }: { readonly place: Place; readonly run: RunFile }): ReactElement => {
  const styles = useStyles();
  const [state, show] = useState<PaneState>({ at: "start" });

  const stuck = (...problems: readonly Problem[]): void => show({ at: "stuck", problems });

  const benchmark = async (file: ChosenFile, council: string): Promise<void> => {
    const onStep = (step: string): void => show({ at: "running", name: file.name, step });
    onStep(paneWords.reading);
    try {
      const outcome = await run(file, council, onStep);
      if (outcome.ok) show({ at: "done", findings: outcome.findings });
      else stuck(...outcome.problems);
    } catch (mistake) {
      stuck({ ...paneWords.ownFault, where: mistake instanceof Error ? mistake.message : null });
    }
  };

  const tryExample = async (): Promise<void> => {
    const file = await fetchExample();
    if (file) await benchmark(file, exampleCouncil);
    else stuck({ ...paneWords.exampleNotFetched, where: null });
  };

  const chosen = async (file: ChosenFile, council: string): Promise<void> => {
    rememberCouncil(council);
    await benchmark(file, council);
  };

  return <main className={styles.pane}>{screen()}</main>;

  function screen(): ReactElement {
    const again = (): void => show({ at: "start" });
    switch (state.at) {
      case "start":
        return (
          <Start
            place={place}
            onFile={(file, council) => void chosen(file, council)}
            onExample={() => void tryExample()}
          />
        );
      case "running":
        return <Running name={state.name} step={state.step} />;
      case "done":
        return (
          <Done findings={state.findings} place={place} onSave={() => saveFile(state.findings.file)} onAgain={again} />
        );
      case "stuck":
        return <Stuck problems={state.problems} onAgain={again} />;
    }
  }
};
