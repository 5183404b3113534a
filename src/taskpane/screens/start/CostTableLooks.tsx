import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { startWords } from "../../../text/pane/start";
import { SampleTable } from "./SampleTable";

const { sample } = startWords;

/** What a cost table looks like: a small one, and what makes it one. */
export const CostTableLooks = (): ReactElement => (
  <>
    <SampleTable title={sample.title} header={sample.header} rows={sample.rows} totalled />
    <Body1 as="p">{startWords.looksWhat}</Body1>
  </>
);
