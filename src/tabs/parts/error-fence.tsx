import type { ReactNode } from 'react';
import { Component } from 'react';

interface ErrorFenceProps {
  /** What stands there instead when something inside has broken. */
  instead: ReactNode;
  children: ReactNode;
}

/** Keeps a broken page from taking the rest with it. */
export class ErrorFence extends Component<ErrorFenceProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
