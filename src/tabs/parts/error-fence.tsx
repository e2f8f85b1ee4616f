import { Component, type ReactNode } from 'react';

interface ErrorFenceProps {
  /** What stands there instead when something inside has broken. */
  instead: (fault: Error) => ReactNode;
  children: ReactNode;
}

/** Keeps a broken page from taking the rest with it. */
export class ErrorFence extends Component<ErrorFenceProps, { fault?: Error }> {
  override state: { fault?: Error } = {};

  static getDerivedStateFromError(thrown: unknown): { fault: Error } {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault ? this.props.instead(fault) : this.props.children;
  }
}
