import { Button, makeStyles, Spinner, Title3, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { RunRequest } from "../../../run/request";
import { tablesWords as words } from "../../../text/pane/tables";
import type { AtTable } from "../../flow/benchmark/benchmarkState";
import { problemOf } from "../../flow/problemOf";
import type { BenchmarkStep } from "../../flow/steps";
import { More } from "../parts/More";
import { OtherFlow } from "../parts/OtherFlow";
import { Section } from "../parts/Section";
import { Stack } from "../Stack";
import { Problems } from "../stuck/Problems";
import { canCompareAtOnce, decisionsIn } from "./canCompareAtOnce";
import { HowRead } from "./HowRead";
import { LedgerFacts } from "./LedgerFacts";
import { TableChoice } from "./TableChoice";
import { Whose } from "./Whose";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

interface TablesProps extends Omit<AtTable, "at"> {
  readonly onChange: (request: RunRequest) => void;
  readonly onStep: (step: BenchmarkStep) => void;
  readonly onOtherFlow: () => void;
}

/** What was found and how it was read, with the answers filled in. A known return goes to its results from here. */
const Tables = ({ seat, tables, asking, refused, answered, ...props }: TablesProps): ReactElement => {
  const styles = useStyles();
  const [tried, setTried] = useState(false);
  const whose = useRef<HTMLDivElement>(null);
  const { onChange, onStep, onOtherFlow } = props;
  const { request, desk } = seat;
  const { excel } = desk;
  const decisions = decisionsIn(tables);
  const others = tables.issues.filter((issue) => !decisions.includes(issue));
  const straight = canCompareAtOnce(tables, request);
  const [extent] = tables.chosen.table.extents;
  const isWhole = tables.facts.council !== null && (request.year ?? tables.chosen.table.year) !== null;

  const goOn = (step: BenchmarkStep): void => {
    if (isWhole) return onStep(step);
    setTried(true);
    const wanting = tables.facts.council === null ? "input" : "select";
    whose.current?.querySelector<HTMLElement>(wanting)?.focus();
  };

  return (
    <Stack>
      <Title3 as="h1">{words.title}</Title3>
      <TableChoice tables={tables} request={request} excel={excel} onChange={onChange} />
      {refused.length > 0 && (
        <div role="alert">
          <Section title={words.refused}>
            <Problems problems={refused.filter(({ severity }) => severity === "error").map(problemOf)} excel={excel} />
            <div>
              <Button onClick={() => onChange(answered)}>{words.undo}</Button>
            </div>
          </Section>
        </div>
      )}
      {decisions.length > 0 && (
        <Section title={words.decide}>
          <Problems problems={decisions.map(problemOf)} excel={excel} />
        </Section>
      )}
      {tables.chosen.table.ledger && extent && (
        <LedgerFacts ledger={tables.chosen.table.ledger} extent={extent} excel={excel} />
      )}
      <HowRead tables={tables} request={request} excel={excel} onChange={onChange} />
      {others.length > 0 && (
        <More title={words.noticed(others.length)}>
          <Problems problems={others.map(problemOf)} excel={excel} />
        </More>
      )}
      <div ref={whose}>
        <Stack>
          <Whose tables={tables} request={request} tried={tried} onChange={onChange} />
        </Stack>
      </div>
      <div className={styles.actions}>
        {straight && (
          <Button appearance="primary" disabledFocusable={refused.length > 0} onClick={() => goOn("results")}>
            {words.compareNow}
          </Button>
        )}
        <Button
          appearance={straight ? "secondary" : "primary"}
          disabledFocusable={refused.length > 0}
          onClick={() => goOn("mapping")}
        >
          {straight ? words.checkMapping : words.goOn}
        </Button>
        {asking && <Spinner size="tiny" label={words.asking} />}
      </div>
      <OtherFlow to="case" onTurn={onOtherFlow} />
    </Stack>
  );
};

export default Tables;
