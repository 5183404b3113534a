import { Body1, Body1Strong, Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Issue } from "../../../model/issue";
import { placeOf } from "../../../text/issues";
import { paneWordsOf } from "../../../text/pane/todo";
import type { InExcel } from "../../desk/desk";
import { Cells } from "./Cells";
import { Pages } from "./Pages";

interface NoticesProps {
  /** What the list is of, in words. */
  readonly of: string;
  readonly issues: readonly Issue[];
  readonly excel: InExcel | null;
}

/** Issues one by one: what happened, where, and what to do. */
export const Notices = ({ of, issues, excel }: NoticesProps): ReactElement => (
  <Pages of={of} items={issues} size={pageSize} apart>
    {(issue) => <Notice issue={issue} excel={excel} />}
  </Pages>
);

const pageSize = 5;

interface NoticeProps {
  readonly issue: Issue;
  readonly excel: InExcel | null;
}

const Notice = ({ issue, excel }: NoticeProps): ReactElement => {
  const { what, todo } = paneWordsOf(issue);
  const { at } = issue;
  return (
    <>
      <Body1Strong block>{what}</Body1Strong>
      {at && <Caption1 block>{"cells" in at ? <Cells ranges={[at.cells]} excel={excel} /> : placeOf(at)}</Caption1>}
      <Body1 block>{todo}</Body1>
    </>
  );
};
