import { FluentProvider, makeStaticStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { NeverBlank } from "./NeverBlank";
import { Pane } from "./Pane";
import type { Place, RunFile } from "./state";
import { useDark } from "./useDark";
import { watchPlace } from "./watchPlace";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** The pane in Fluent's theme, light or dark. It shows at once, as in a browser tab, and learns later that it is in Excel. */
export const App = ({ run }: { readonly run: RunFile }): ReactElement => {
  usePageStyles();
  const [place, setPlace] = useState<Place>("browser");
  useEffect(() => watchPlace(setPlace), []);
  return (
    <FluentProvider theme={useDark(place) ? webDarkTheme : webLightTheme}>
      <NeverBlank>
        <Pane place={place} run={run} />
      </NeverBlank>
    </FluentProvider>
  );
};
