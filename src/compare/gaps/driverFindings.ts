import type { Setting } from "../setting";
import type { Compared, Finding } from "./finding";

/** A fallback driver, and an own driver far outside its comparators' range. */
export const driverFindings = ({ choices }: Setting, { driver, comparison }: Compared): readonly Finding[] => {
  const drivers = comparison.figures.map((figure) => figure.driver);
  const multiple = choices.inputs.driver_implausible_multiple;
  const [least, most] = [Math.min(...drivers) / multiple, Math.max(...drivers) * multiple];
  const own = comparison.driverValue;
  return [
    ...(driver.kind === driver.wanted
      ? []
      : [
          {
            code: "driver/missing",
            severity: "note",
            facts: { wanted: driver.wanted, used: driver.kind },
          } satisfies Finding,
        ]),
    ...(own < least || own > most
      ? [
          {
            code: "driver/implausible",
            severity: "weakens",
            facts: { driver: driver.kind, value: own, least, most },
          } satisfies Finding,
        ]
      : []),
  ];
};
