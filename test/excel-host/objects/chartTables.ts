import type { ClassTables } from "../protocol/classTable";
import type { Kind } from "./hostObject";

type ChartKind = Extract<Kind, `Chart${string}`>;

export const chartTables: { readonly [K in ChartKind]: ClassTables[K] } = {} as never;
