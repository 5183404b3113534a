import { Caption1, Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { partWords } from "../../../text/pane/parts";

interface ExcelLinkProps {
  readonly words: string;
  readonly go: () => Promise<void>;
}

/** Goes somewhere in Excel; when Excel refuses, it says so beside itself. */
export const ExcelLink = ({ words, go }: ExcelLinkProps): ReactElement => {
  const [refused, setRefused] = useState(false);
  const follow = (): void => {
    setRefused(false);
    go().catch(() => setRefused(true));
  };
  return (
    <>
      <Link as="button" inline onClick={follow}>
        {words}
      </Link>
      {refused && (
        <Caption1 role="alert" block>
          {partWords.excelRefused}
        </Caption1>
      )}
    </>
  );
};
