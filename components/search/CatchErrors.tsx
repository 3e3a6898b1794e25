import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** Shown in their place after an error while they are drawn; given what draws them again. */
  readonly otherwise: (drawAgain: () => void) => ReactNode;
}

/** Keeps an error of a part of the page from taking away the rest. */
export class CatchErrors extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.otherwise(() => this.setState({ failed: false }));
  }
}
