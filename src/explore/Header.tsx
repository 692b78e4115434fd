import type { ReactNode } from 'react';
import { counted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { eventsInScope } from '../dataset/lookup.ts';
import './header.css';

interface HeaderProps {
  readonly dataset: Dataset;
  /** Search, views and menus. */
  readonly children?: ReactNode;
  /** Called when they are pointed at or get focus, so that what they open can be loaded ahead. */
  readonly onNear?: () => void;
}

/** The title of the timeline, its sources, and the controls that every view has. */
export function Header({ dataset, children, onNear }: HeaderProps) {
  const { title, summary, documents } = dataset;
  return (
    <header className="header">
      <div className="header-title">
        <h1>{title}</h1>
        <p>
          {`${isolate(summary)} · ${counted(eventsInScope(dataset).length, 'event')} read from ${counted(documents.length, 'document')}`}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hurries what comes anyway */}
      <div className="header-tools" onFocus={onNear} onPointerEnter={onNear}>
        {children}
      </div>
    </header>
  );
}
