import type { ReactElement } from "react";
import type { Flow } from "../../flow/steps";
import type { Place } from "../../place";
import { CaseLooks } from "./CaseLooks";
import { CostTableLooks } from "./CostTableLooks";

/** What a flow starts from looks like. */
export const Looks = ({ flow, place }: { readonly flow: Flow; readonly place: Place }): ReactElement =>
  flow === "case" ? <CaseLooks place={place} /> : <CostTableLooks />;
