import { assertAllowed } from "../book/guards";
import { link, property, type Link, type Property } from "../protocol/classTable";
import type { Json } from "../protocol/messages";
import { accepted, type Allowed } from "./formatSetting";
import type { HostObject, Kind } from "./hostObject";

/** The classes that are a part of a chart: a title, an axis, a fill. */
export type PartKind = Exclude<
  Extract<Kind, `Chart${string}`>,
  "Chart" | "ChartCollection" | "ChartSeries" | "ChartSeriesCollection"
>;

export type Part = Omit<HostObject<"ChartTitle">, "is">;

/** A member kept among the chart's settings under its path, after a look at what it is given. */
export const chartSetting = <T extends Part>(
  since: string,
  name: string,
  byDefault: Json,
  allowed: Allowed,
): Property<T> =>
  property(
    since,
    ({ settings, path }) => settings.get(path + name) ?? byDefault,
    (self, value) => setPart(self, name, accepted(value, allowed)),
  );

export const setPart = ({ chart, settings, path }: Part, name: string, value: Json): void => {
  assertAllowed(chart.sheet);
  settings.set(path + name, value);
};

/** A part of a part, e.g. an axis' title. */
export const partOf = <T extends Part>(since: string, name: string, is: PartKind): Link<T> =>
  link(since, ({ chart, settings, path }) => ({ is, chart, settings, path: `${path}${name}/` }));
