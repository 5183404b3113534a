import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shellWords } from "../../../text/pane/shell";
import type { Flow } from "../../flow/steps";

interface OtherFlowProps {
  readonly to: Flow;
  readonly onTurn: () => void;
}

/** The way to the other flow, with the workbook that is open. */
export const OtherFlow = ({ to, onTurn }: OtherFlowProps): ReactElement => (
  <nav aria-label={shellWords.otherFlow}>
    <Link as="button" onClick={onTurn}>
      {shellWords.turnTo[to]}
    </Link>
  </nav>
);
