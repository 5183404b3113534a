import { Command, CommanderError } from "commander";
import type { AuditOptions } from "./auditCommand";
import type { BenchmarkOptions } from "./options";
import { exit } from "./say";

/** What the command line must be told: when it runs (ISO 8601 to the minute) and its own version. */
export interface CommandFacts {
  readonly now: string;
  readonly version: string;
}

/**
 * Runs one command with its arguments as typed, `["benchmark", "council.xlsx"]`, and loads no other: what lives beside a long sheet, code too, slows its
 * reading. Returns the exit code; never throws.
 */
export const commandLine = async (argv: readonly string[], facts: CommandFacts): Promise<number> => {
  let code: number = exit.done;
  const program = programOf(facts, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? exit.done : exit.unusableInput;
    const words = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    process.stderr.write(
      `error: this is a fault of Backbench itself, not of your workbook; nothing was written.\n${words}\n`,
    );
    return exit.ownFault;
  }
};

const programOf = (facts: CommandFacts, end: (code: number) => void): Command => {
  const program = new Command("backbench")
    .description(
      "Benchmarks a council's back-office costs: what is comparable, what is not, and how much saving the evidence can carry; and holds a business case against that.",
    )
    .version(facts.version)
    .exitOverride()
    .showHelpAfterError("  what to do: run it again with --help to see what it takes")
    .addHelpText(
      "after",
      "\nExit codes: 0 done; 1 done, but a check failed; 2 the input cannot be used; 3 our own fault.",
    );
  withReading(
    program
      .command("benchmark")
      .description("write comparability gaps and the savings ceiling into a copy of a workbook"),
  )
    .option("--out <file>", "where the copy goes; default: beside the workbook, -benchmarked; for a CSV an .xlsx")
    .action(async (workbook: string, options: BenchmarkOptions) => {
      const { benchmarkCommand } = await import("./benchmarkCommand");
      end(await benchmarkCommand(workbook, options, facts));
    });
  withReading(program.command("inspect").description("say what tables there are and how each would be read")).action(
    async (workbook: string, options: BenchmarkOptions) => {
      const { inspectCommand } = await import("./inspectCommand");
      end(await inspectCommand(workbook, options));
    },
  );
  program
    .command("audit")
    .description(
      "hold a business case for sharing services against the savings ceiling, and write what came of it into a copy",
    )
    .argument("<workbook>", workbookWords)
    .addHelpText(
      "after",
      "\nWhat the sheets of an earlier audit say of the case (BB_CaseLines, BB_CaseAnswers, BB_CaseInputs) goes before what is found.",
    )
    .option("--sheet <names...>", "the sheets that the case stands on; default: those that look like one")
    .option(
      "--unit <unit>",
      "what one unit of its money is worth: pounds, thousands or millions; default: what it states",
    )
    .option("--out <file>", "where the copy goes; default: beside the workbook, -audited; for a CSV an .xlsx")
    .option("--json <file>", "write the result as JSON too; - for standard output")
    .action(async (workbook: string, options: AuditOptions) => {
      const { auditCommand } = await import("./auditCommand");
      end(await auditCommand(workbook, options, facts));
    });
  program
    .command("dataset")
    .description("check a benchmark dataset and report every problem it has")
    .argument("<path>", "folder of the dataset")
    .action(async (path: string) => {
      const { datasetCommand } = await import("./datasetCommand");
      end(await datasetCommand(path));
    });
  return program;
};

const workbookWords = "an .xlsx, .xlsm or .csv file (.csv.gz too); it is never changed";

const withReading = (command: Command): Command =>
  command
    .argument("<workbook>", workbookWords)
    .addHelpText(
      "after",
      "\nWhere the workbook holds the sheets of an earlier run, what they say of a choice (BB_Choices) goes before its default.",
    )
    .option("--sheet <name>", "the sheet that holds the cost table")
    .option("--table <name>", "the Excel table that holds it")
    .option(
      "--cells <cells>",
      "the cells that hold it, header included, e.g. RO6!A4:F31; one cell means the table around it",
    )
    .option("--header <rows>", "the row or rows that name its columns, e.g. 4 or 4:6; default: those that name money")
    .option("--unit <unit>", "what one unit of it is worth: pounds, thousands or millions; default: what it states")
    .option(
      "--signs <shown>",
      "as-shown where cost is positive, turned where it is negative; default: as most of it is",
    )
    .option("--months <number>", "months that its figures cover, 1 to 12; default: what it says, else 12")
    .option("--columns <roles>", "what its columns are, e.g. A=label,C=gross,D=income; default: what their headers say")
    .option("--rows <roles>", "what its rows are, e.g. 12=total,15=ignored,20=line,3=heading; default: lines and sums")
    .option("--council <code or name>", "the council; default: the one that the workbook names")
    .option("--year <year>", "financial year, e.g. 2024-25; default: the one that the workbook names")
    .option("--dataset <path>", "folder of a benchmark dataset; default: UK councils, open data")
    .option("--comparators <rule>", "class, family, neighbours, or GSS codes with commas; default: class")
    .option("--basis <basis>", "gross or net; default: gross, or net for a table without gross figures")
    .option("--mapping <file>", "CSV that says which function each line belongs to")
    .option("--json <file>", "write the result as JSON too; - for standard output");
