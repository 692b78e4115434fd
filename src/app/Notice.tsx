import type { ReactNode } from 'react';

interface NoticeProps {
  readonly children: ReactNode;
  readonly onDismiss: () => void;
}

/** One quiet line about something that was passed over. */
export function Notice({ children, onDismiss }: NoticeProps) {
  return (
    <div className="notice" role="status">
      <span>{children}</span>
      <button aria-label="Dismiss" onClick={onDismiss} type="button">
        ×
      </button>
    </div>
  );
}
