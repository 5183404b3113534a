import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { writeWords } from "../../../text/pane/write";
import type { Flow } from "../../flow/steps";
import type { WritePlan } from "../props";
import { namesBegin } from "./namesBegin";

const words = writeWords.ready;

interface KeptProps {
  readonly earlier: WritePlan["kept"][number];
  /** How the names of the sheets begin that are written beside it. */
  readonly written: string;
  readonly flow: Flow;
}

/** An earlier set that stays, and what somebody has done to it. */
export const Kept = ({ earlier: { set, edited, added, gone }, written, flow }: KeptProps): ReactElement => {
  const changes = [
    ...(edited.length > 0 ? [words.edited(edited.join(", "))] : []),
    ...(added.length > 0 ? [words.added(added.join(", "))] : []),
    ...(gone.length > 0 ? [words.gone(gone.join(", "))] : []),
  ];
  return (
    <div>
      <Body1>{words.kept(namesBegin[flow](set))}</Body1>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Body1>{words.beside(written)}</Body1>
    </div>
  );
};
