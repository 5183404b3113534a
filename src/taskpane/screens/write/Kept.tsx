import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Compared } from "../../../run/sitting";
import { writeWords } from "../../../text/pane/write";

const words = writeWords.ready;

interface KeptProps {
  readonly earlier: Compared["kept"][number];
  /** The set that is written beside it. */
  readonly written: string;
}

/** An earlier set that stays, and what somebody has done to it. */
export const Kept = ({ earlier: { set, edited, added, gone }, written }: KeptProps): ReactElement => {
  const changes = [
    ...(edited.length > 0 ? [words.edited(edited.join(", "))] : []),
    ...(added.length > 0 ? [words.added(added.join(", "))] : []),
    ...(gone.length > 0 ? [words.gone(gone.join(", "))] : []),
  ];
  return (
    <div>
      <Body1>{words.kept(set)}</Body1>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Body1>{words.beside(written)}</Body1>
    </div>
  );
};
