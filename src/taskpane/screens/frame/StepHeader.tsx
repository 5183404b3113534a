import { Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shellWords } from "../../../text/pane/shell";
import { stepsOf, type Flow, type Step } from "../../flow/steps";

const useStyles = makeStyles({
  // Excel draws a button of its own over the top right corner: nothing of ours is there.
  title: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline", paddingRight: "48px" },
  list: { display: "flex", gap: "4px", listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: { flexGrow: 1, flexBasis: 0, minWidth: "max-content" },
  step: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: "4px 0 5px",
    border: 0,
    borderBottom: `3px dotted ${tokens.colorNeutralStrokeAccessible}`,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
  },
  behind: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorBrandStroke1,
    "&:hover": { textDecorationLine: "underline" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomStyle: "double",
    borderBottomWidth: "5px",
    paddingBottom: "3px",
    borderBottomColor: tokens.colorNeutralForeground1,
  },
});

interface StepHeaderProps {
  readonly flow: Flow;
  readonly at: Step;
  readonly reached: Step;
  /** True while no other step can be gone to. */
  readonly held: boolean;
  readonly onStep: (step: Step) => void;
}

/** Where a person is among the steps of a flow; those behind, and those seen before, can be gone to. */
export const StepHeader = ({ flow, at, reached, held, onStep }: StepHeaderProps): ReactElement => {
  const styles = useStyles();
  const steps: readonly Step[] = stepsOf[flow];
  const here = steps.indexOf(at);
  const furthest = Math.max(here, steps.indexOf(reached));
  return (
    <header>
      <div className={styles.title}>
        <Text weight="semibold">{shellWords.product}</Text>
        <Caption1>{shellWords.place(here + 1, steps.length)}</Caption1>
      </div>
      <nav aria-label={shellWords.steps}>
        <ol className={styles.list}>
          {steps.map((step, index) => (
            <li key={step} className={styles.item}>
              {index === here || index > furthest || held ? (
                <span
                  className={mergeClasses(styles.step, index === here && styles.here)}
                  {...(index === here && { "aria-current": "step" })}
                >
                  {shellWords.short[step]}
                </span>
              ) : (
                <button
                  type="button"
                  className={mergeClasses(styles.step, styles.behind)}
                  title={shellWords.goTo(shellWords.names[step])}
                  onClick={() => onStep(step)}
                >
                  {shellWords.short[step]}
                </button>
              )}
            </li>
          ))}
        </ol>
      </nav>
    </header>
  );
};
