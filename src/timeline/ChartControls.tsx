import './chartControls.css';

interface ChartControlsProps {
  readonly scale: 'gaps' | 'true';
  readonly onScale: (scale: 'gaps' | 'true') => void;
  /** Asked to show a period that is longer by this factor. */
  readonly onZoom: (factor: number) => void;
  /** Asked to move by a part of what is shown; negative is earlier. */
  readonly onShift: (part: number) => void;
  readonly onWhole: () => void;
}

/** What dragging, wheel and pinch do, as buttons; and the switch between the two scales. */
export function ChartControls({ scale, onScale, onZoom, onShift, onWhole }: ChartControlsProps) {
  return (
    <div className="controls">
      <div className="controls-row">
        <button aria-label="Earlier" onClick={() => onShift(-0.5)} title="Earlier" type="button">
          ‹
        </button>
        <button aria-label="Later" onClick={() => onShift(0.5)} title="Later" type="button">
          ›
        </button>
        <button aria-label="Zoom out" onClick={() => onZoom(2)} title="Zoom out" type="button">
          −
        </button>
        <button aria-label="Zoom in" onClick={() => onZoom(0.5)} title="Zoom in" type="button">
          +
        </button>
        <button onClick={onWhole} type="button">
          Whole period
        </button>
      </div>
      <button
        aria-checked={scale === 'gaps'}
        className="switch"
        onClick={() => onScale(scale === 'gaps' ? 'true' : 'gaps')}
        role="switch"
        type="button"
      >
        Shorten gaps, widen busy days
      </button>
    </div>
  );
}
