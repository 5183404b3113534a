import { Body1Strong, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { exactPounds } from "../../../text/amounts";
import { mappingWords as words } from "../../../text/pane/mapping";
import type { MappingProgress } from "./mappingProgress";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** The pounds that are mapped, as a bar and in words, and what is left. */
export const Progress = ({ total, unmapped, lines }: MappingProgress): ReactElement => {
  const mapped = total - unmapped;
  const left =
    lines === 0 ? words.nothingLeft : unmapped === 0 ? words.leftWithout(lines) : words.left(unmapped, lines);
  return (
    <div className={useStyles().progress}>
      <Body1Strong block title={`${exactPounds(mapped)} / ${exactPounds(total)}`}>
        {words.progress(mapped, total)}
      </Body1Strong>
      <ProgressBar
        thickness="large"
        value={total === 0 ? 1 : mapped / total}
        aria-label={words.bar}
        aria-valuetext={words.progress(mapped, total)}
      />
      <Caption1 block role="status">
        {left}
      </Caption1>
    </div>
  );
};
