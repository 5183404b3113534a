import type { ReactElement } from "react";
import type { WriteProps } from "../props";
import { Ready } from "./Ready";
import { Writing } from "./Writing";
import { Written } from "./Written";

/** What will be written, how far it has come, and what has been written. */
const Write = ({ flow, plan, state, excel, onWrite, onCancel, onSave, onAgain }: WriteProps): ReactElement => {
  switch (state.at) {
    case "ready":
      return <Ready flow={flow} plan={plan} excel={excel} onWrite={onWrite} />;
    case "writing":
      return <Writing done={state.done} of={state.of} sheet={state.sheet} onCancel={onCancel} />;
    case "written":
      return (
        <Written flow={flow} written={state} replaces={plan.replaces} excel={excel} onSave={onSave} onAgain={onAgain} />
      );
  }
};

export default Write;
