import { Component, type ErrorInfo, type ReactNode } from 'react';
import './boundary.css';

interface BoundaryProps {
  /**
   * What is lost when it fails, at the beginning of a sentence: `The chart`. `null` for something
   * invisible.
   */
  readonly part: string | null;
  /** A new key makes a failed part try again. */
  readonly resetKey?: string | null;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: unknown;
  readonly hasFailed: boolean;
  /** When it last failed, in milliseconds since the page was opened. */
  readonly failedAt: number;
}

/** A second failure within this time, in milliseconds, is the part's own fault. */
const REPEATED_WITHIN_MS = 1000;

/**
 * Confines an error to the part inside, which is replaced by a message and a button to try again
 * (https://react.dev/reference/react/Component#catching-rendering-errors-with-an-error-boundary).
 * If nodes were removed by someone else, rendering the part anew is enough.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, hasFailed: false, failedAt: -REPEATED_WITHIN_MS };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error, hasFailed: true };
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo): void {
    const now = performance.now();
    const isForeign = error instanceof DOMException && error.name === 'NotFoundError';
    const isFirst = now - this.state.failedAt > REPEATED_WITHIN_MS;
    this.setState({ failedAt: now, hasFailed: !(isForeign && isFirst) });
  }

  override componentDidUpdate({ resetKey }: BoundaryProps): void {
    if (this.state.hasFailed && resetKey !== this.props.resetKey) this.retry();
  }

  private readonly retry = (): void => this.setState({ hasFailed: false });

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { part } = this.props;
    if (part === null) return null;
    return (
      <div className="failed" role="alert">
        <p>{`${part} stopped working.`}</p>
        <button className="quiet" onClick={this.retry} type="button">
          Try again
        </button>
        <small>{String(this.state.error)}</small>
      </div>
    );
  }
}
