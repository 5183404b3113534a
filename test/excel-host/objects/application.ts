import { oneOf } from "../protocol/arguments";
import { method, property, type ClassTable } from "../protocol/classTable";
import type { HostObject } from "./hostObject";

export const applicationTable: ClassTable<HostObject<"Application">> = {
  properties: {
    calculationMode: property(
      "1.1",
      (_, book) => book.calculationMode,
      (_, value, book) => {
        book.calculationMode = oneOf(["Automatic", "AutomaticExceptTables", "Manual"], value);
      },
    ),
    calculationState: property("1.9", (_, book) => (book.isStale ? "Pending" : "Done")),
    calculationEngineVersion: property("1.9", () => 191_029),
    decimalSeparator: property("1.11", () => "."),
    thousandsSeparator: property("1.11", () => ","),
    useSystemSeparators: property("1.11", () => true),
  },
  methods: {
    calculate: method("1.1", (_, args, book) => {
      oneOf(["Recalculate", "Full", "FullRebuild"], args.json(0));
      book.calculationIsAsked = true;
    }),
    suspendApiCalculationUntilNextSync: method("1.6", (_, __, book) => {
      book.calculationIsSuspended = true;
    }),
    suspendScreenUpdatingUntilNextSync: method("1.9", () => undefined),
  },
};
