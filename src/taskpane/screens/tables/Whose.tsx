import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { amountOf } from "../../../model/costOnBasis";
import type { Basis, CostTable } from "../../../model/costTable";
import { isKnown } from "../../../model/missing";
import { parseFinancialYear } from "../../../model/year";
import type { RunRequest } from "../../../run/request";
import { tablesWords as words } from "../../../text/pane/tables";
import type { TablesSeen } from "../../flow/benchmark/tablesSeen";
import { CouncilPicker } from "./CouncilPicker";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalM },
  control: { minWidth: 0 },
});

interface WhoseProps {
  readonly tables: TablesSeen;
  readonly request: RunRequest;
  /** True once the person wanted to go on: what is needed then says so. */
  readonly tried: boolean;
  readonly onChange: (request: RunRequest) => void;
}

/** Whose figures they are, of which year and on which basis; what was found is filled in. */
export const Whose = ({ tables, request, tried, onChange }: WhoseProps): ReactElement => {
  const styles = useStyles();
  const { facts, chosen } = tables;
  const council = facts.councils.find(({ code }) => code === request.council) ?? facts.council;
  const year = request.year ?? chosen.table.year;
  const { figureYears } = facts.dataset;
  const years = year !== null && !figureYears.includes(year) ? [year, ...figureYears] : figureYears;
  return (
    <>
      <Field label={words.council} validationMessage={tried && !council ? words.councilNeeded : null}>
        <CouncilPicker
          councils={facts.councils}
          chosen={council}
          onChoose={(code) => onChange({ ...request, council: code })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={words.year} validationMessage={tried && year === null ? words.yearNeeded : null}>
          <Select
            select={{ className: styles.control }}
            value={year ?? ""}
            onChange={(_event, { value }) => {
              const stated = parseFinancialYear(value);
              if (stated) onChange({ ...request, year: stated });
            }}
          >
            {year === null && <option value="">{words.chooseYear}</option>}
            {years.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.basisLabel}>
          <Select
            select={{ className: styles.control }}
            value={request.basis ?? basisFound(chosen.table)}
            onChange={(_event, { value }) => onChange({ ...request, basis: value === "net" ? "net" : "gross" })}
          >
            <option value="gross">{words.bases.gross}</option>
            <option value="net">{words.bases.net}</option>
          </Select>
        </Field>
      </div>
    </>
  );
};

/** What a run takes when no basis is stated. */
const basisFound = ({ lines }: CostTable): Basis =>
  lines.some((line) => isKnown(amountOf(line, "gross"))) ? "gross" : "net";
