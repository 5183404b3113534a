import { Body1Strong } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { casePartsOfMoney, type BusinessCase } from "../../../model/businessCase";
import type { StatedCase } from "../../../model/statedCase";
import { caseWords as words } from "../../../text/pane/case";
import type { InExcel } from "../../desk/desk";
import { Pages } from "../parts/Pages";
import { IgnoredLine } from "./IgnoredLine";
import { LineEntry } from "./LineEntry";
import { withLine } from "./statedWith";

interface LinesProps {
  readonly businessCase: BusinessCase;
  readonly request: StatedCase;
  readonly excel: InExcel | null;
  readonly onChange: (request: StatedCase) => void;
}

/** The lines of money under what they are, and those that a person took out. */
export const Lines = ({ businessCase: { lines, years }, request, excel, onChange }: LinesProps): ReactElement => {
  const ignored = (request.lines ?? []).filter(({ part }) => part === "ignored");
  return (
    <>
      {casePartsOfMoney.map((part) => {
        const own = lines.filter((line) => line.part === part);
        if (own.length === 0) return null;
        return (
          <div key={part}>
            <Body1Strong as="h3">{words.partOfLines(part, own.length)}</Body1Strong>
            <Pages of={words.linesOf(words.parts[part])} items={own} size={pageSize}>
              {(line) => (
                <LineEntry
                  line={line}
                  years={years}
                  excel={excel}
                  onSay={(said) => onChange(withLine(request, { at: line.at, label: line.label, ...said }))}
                />
              )}
            </Pages>
          </div>
        );
      })}
      {ignored.length > 0 && (
        <div>
          <Body1Strong as="h3">{words.ignoredTitle(ignored.length)}</Body1Strong>
          {ignored.map((line) => (
            <IgnoredLine
              key={`${line.at.sheet} ${line.at.row} ${line.at.column}`}
              line={line}
              excel={excel}
              onPart={(part) => onChange(withLine(request, { ...line, part }))}
            />
          ))}
        </div>
      )}
    </>
  );
};

const pageSize = 10;
