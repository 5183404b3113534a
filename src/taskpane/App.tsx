import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { Desks } from "./desk/desk";
import { isSaidToBeOffice } from "./isSaidToBeOffice";
import { NeverBlank } from "./NeverBlank";
import { Pane } from "./Pane";
import type { Place } from "./place";
import { useTheme } from "./theme/useTheme";
import { watchPlace } from "./watchPlace";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/**
 * The pane in Fluent's theme. In a tab it shows at once; where the address says that an Office program has opened it, it waits for that program's
 * answer, but no longer than `watchPlace` does.
 */
export const App = ({ desksIn }: { readonly desksIn: (place: Place) => Desks }): ReactElement => {
  usePageStyles();
  const [place, setPlace] = useState<Place | null>(() => (isSaidToBeOffice(window.location) ? null : "browser"));
  useEffect(() => watchPlace(setPlace), []);
  const desks = useMemo(() => place && desksIn(place), [desksIn, place]);
  return (
    <FluentProvider theme={useTheme(place ?? "browser")}>
      <NeverBlank>
        <Pane place={place} desks={desks} />
      </NeverBlank>
    </FluentProvider>
  );
};
