import { Component, type ErrorInfo, type ReactNode } from 'react';
import './boundary.css';

interface BoundaryProps {
  /** What is lost when it fails, at the beginning of a sentence: `The chart`. `null` for what nobody sees. */
  readonly part: string | null;
  /** With another one, what failed is tried again. */
  readonly resetKey?: string | null;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: unknown;
  readonly hasFailed: boolean;
  /** When it last failed, milliseconds of the page. */
  readonly failedAt: number;
}

/** What fails again so soon, milliseconds, fails by itself. */
const SOON = 1000;

/**
 * An error takes away no more than the part in it, which says so and can be tried again
 * (https://react.dev/reference/react/Component#catching-rendering-errors-with-an-error-boundary).
 * Where somebody else took nodes out of the page, making the part anew is all that it takes.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, hasFailed: false, failedAt: -SOON };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error, hasFailed: true };
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo): void {
    const now = performance.now();
    const isForeign = error instanceof DOMException && error.name === 'NotFoundError';
    const isFirst = now - this.state.failedAt > SOON;
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
