import type { ReactElement } from "react";
import { isKnown, type Maybe } from "../../../model/missing";
import { exactPounds, orReason, spokenPounds } from "../../../text/amounts";

/** Pounds as a person says them, to the pound on hover; or why there are none. */
export const Pounds = ({ amount }: { readonly amount: Maybe }): ReactElement =>
  isKnown(amount) ? (
    <data value={amount} title={exactPounds(amount)}>
      {spokenPounds(amount)}
    </data>
  ) : (
    <>{orReason(amount, spokenPounds)}</>
  );
