import { Component, type ReactNode } from "react";
import { stuckWords } from "../text/pane/stuck";
import { Stuck } from "./screens/stuck/Stuck";

interface Fault {
  readonly message: string | null;
}

/** Shows a designed screen when a screen itself fails, instead of an empty pane; the steps before and what was chosen are still there. */
export class NeverBlank extends Component<{ readonly children: ReactNode }, Fault> {
  override readonly state: Fault = { message: null };

  static getDerivedStateFromError(fault: unknown): Fault {
    return { message: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <Stuck
        flow="benchmark"
        problems={[{ ...stuckWords.ownFault, where: message, cells: null }]}
        remedy="retry"
        excel={null}
        onRemedy={() => this.setState({ message: null })}
        onAnswer={() => undefined}
        onExample={null}
        onOtherFlow={null}
        onBack={null}
      />
    );
  }
}
