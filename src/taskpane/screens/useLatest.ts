import { useEffect, useRef } from "react";

/** The value of the last drawing, for what is called later and must not be set up anew whenever it changes. */
export const useLatest = <T>(value: T): { readonly current: T } => {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
};
