import type { OnTime } from './onTime.ts';
import './timeButton.css';

interface TimeButtonProps {
  readonly seconds: number;
  readonly onTime: OnTime;
  /** The time stamp as it is written. */
  readonly children: string;
}

/** A time stamp of a transcript. Its name begins with what is seen (WCAG 2.5.3). */
export function TimeButton({ seconds, onTime, children }: TimeButtonProps) {
  return (
    <button
      aria-label={`${children} Play from here`}
      className="time-button"
      onClick={(event) => {
        // A click on a passage would open its event.
        event.stopPropagation();
        onTime(event.currentTarget, seconds);
      }}
      type="button"
    >
      {children}
    </button>
  );
}
