import { Component, type ContextType, type ReactNode } from 'react';

import { Fault } from '#app/start/Fault.tsx';
import { SiteContext } from '#app/steps/site.ts';
import { errorOf } from '#base/error-of.ts';

export interface PartProps {
  /** What it shows: after an exception it is drawn again for something else. */
  readonly of: unknown;
  readonly children: ReactNode;
}

interface PartState {
  readonly of: unknown;
  readonly error: Error | null;
}

/**
 * A part of the page that may fail alone: a bar stands in its place, and the others go on. React
 * reports the exception to the console. Before the page has come to life its exceptions are the
 * whole page's, which then stands as it was built: better words than a bar in their place.
 */
export class Part extends Component<PartProps, PartState> {
  static override contextType = SiteContext;
  declare context: ContextType<typeof SiteContext>;
  override state: PartState = { of: this.props.of, error: null };

  static getDerivedStateFromError(thrown: unknown): Partial<PartState> {
    return { error: errorOf(thrown) };
  }

  static getDerivedStateFromProps({ of }: PartProps, state: PartState): PartState | null {
    return of === state.of ? null : { of, error: null };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (!this.context?.isLive()) throw error;
    return <Fault error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
