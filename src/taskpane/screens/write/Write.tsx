import type { ReactElement } from "react";
import type { WriteProps } from "../props";
import { Ready } from "./Ready";
import { Writing } from "./Writing";
import { Written } from "./Written";

/** What will be written, how far it has come, and what has been written. */
const Write = ({ compared, state, excel, onWrite, onCancel, onSave, onAgain }: WriteProps): ReactElement => {
  switch (state.at) {
    case "ready":
      return <Ready compared={compared} excel={excel} onWrite={onWrite} />;
    case "writing":
      return <Writing done={state.done} of={state.of} sheet={state.sheet} onCancel={onCancel} />;
    case "written":
      return <Written written={state} replaces={compared.replaces} excel={excel} onSave={onSave} onAgain={onAgain} />;
  }
};

export default Write;
