import { Component, type ReactNode } from "react";
import { paneWords } from "../text/pane";
import { Stuck } from "./screens/Stuck";

interface Fault {
  readonly message: string | null;
}

/** Shows a designed screen when a screen itself fails, instead of an empty pane. */
export class NeverBlank extends Component<{ readonly children: ReactNode }, Fault> {
  override readonly state: Fault = { message: null };

  static getDerivedStateFromError(fault: unknown): Fault {
    return { message: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <Stuck problems={[{ ...paneWords.ownFault, where: message }]} onAgain={() => this.setState({ message: null })} />
    );
  }
}
