import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from "react";
import type { Comparison } from "../../../model/comparison";
import { isKnown } from "../../../model/missing";
import type { FunctionResult } from "../../../model/result";
import { exactPounds, spokenPounds } from "../../../text/amounts";
import { functionLabels } from "../../../text/functions";
import { gapWhat } from "../../../text/gaps";
import { figuresWords, stripWords } from "../../../text/pane/strips";
import { placeWords, spreadWords } from "../../../text/position";
import { exactUnitCost, spokenUnitCost, unitWords } from "../../../text/unitCosts";
import { afterKey } from "./afterKey";
import { StripPlot } from "./StripPlot";
import { stripMarks } from "./stripMarks";
import { stripScale } from "./stripScale";

const useStyles = makeStyles({
  strip: {
    margin: `${tokens.spacingVerticalS} 0`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  // In by as much as the scale is, so that the figures stand under its ends.
  ends: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, padding: "0 4%" },
  pointed: { textAlign: "center", minHeight: tokens.lineHeightBase200 },
  plot: {
    touchAction: "pan-y",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

interface StripProps {
  readonly result: FunctionResult;
  readonly comparison: Comparison;
}

/** A function's unit cost among its comparators': the picture, the same in words, and whatever stands against comparing it. */
export const Strip = ({ result, comparison }: StripProps): ReactElement => {
  const styles = useStyles();
  const id = useId();
  const scale = useMemo(() => stripScale(comparison), [comparison]);
  const marks = useMemo(() => stripMarks(comparison, scale), [comparison, scale]);
  const [chosen, point] = useState<number | null>(null);
  const { driver, unitCost, figures, gapToMedian } = comparison;
  const name = functionLabels[result.cost.function];
  const outliers = figures.filter(({ outlier }) => outlier).length;
  const blocking = result.gaps.filter(({ severity }) => severity === "blocks");
  // Where the arrow keys start: beside the council itself.
  const index =
    chosen ??
    Math.max(
      0,
      marks.findIndex(({ figure }) => figure.unitCost >= unitCost),
    );
  const at = marks[index]?.figure;
  const pointedWords = at && stripWords.pointed(at.name, spokenUnitCost(at.unitCost, driver), at.outlier);

  const turn = (event: KeyboardEvent): void => {
    const to = afterKey(event.key, index, marks.length);
    if (to === null) return;
    event.preventDefault();
    point(to);
  };

  return (
    <figure className={styles.strip} aria-labelledby={id}>
      <Body1Strong as="h3" id={id}>
        {name}
      </Body1Strong>
      {!result.cost.inBackOffice && <Caption1>{stripWords.outside}</Caption1>}
      <Body1 title={exactUnitCost(unitCost, driver)}>
        {spokenUnitCost(unitCost, driver)} {unitWords(driver)}
      </Body1>
      <div
        className={styles.plot}
        role="slider"
        tabIndex={0}
        aria-label={stripWords.slider(name)}
        aria-valuemin={1}
        aria-valuemax={marks.length}
        aria-valuenow={index + 1}
        aria-valuetext={pointedWords}
        onKeyDown={turn}
        onFocus={() => point(index)}
      >
        <StripPlot
          comparison={comparison}
          scale={scale}
          marks={marks}
          pointed={chosen === null ? undefined : marks[chosen]}
          onPoint={point}
        />
      </div>
      <div className={styles.ends} aria-hidden="true">
        <Caption1>{spokenUnitCost(scale.from, driver)}</Caption1>
        <Caption1 className={styles.pointed}>{chosen !== null && pointedWords}</Caption1>
        <Caption1>{spokenUnitCost(scale.to, driver)}</Caption1>
      </div>
      <figcaption>
        <Body1 block>{placeWords(comparison)}.</Body1>
        {result.inPotential && isKnown(gapToMedian) && gapToMedian !== 0 && (
          <Body1 block title={exactPounds(gapToMedian)}>
            {stripWords.gap(spokenPounds(Math.abs(gapToMedian)), gapToMedian > 0)}
          </Body1>
        )}
        <Caption1 block>
          {spreadWords(comparison)}. {figuresWords(comparison)}.{outliers > 0 && ` ${stripWords.outliers(outliers)}`}
        </Caption1>
        {blocking.map((gap) => (
          <Caption1 block key={gap.code}>
            <strong>{stripWords.notAlike}</strong> {gapWhat(gap)}
          </Caption1>
        ))}
      </figcaption>
    </figure>
  );
};
