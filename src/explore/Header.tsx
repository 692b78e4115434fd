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
}

/** The title of the timeline, its sources, and the controls that every view has. */
export function Header({ dataset, children }: HeaderProps) {
  const { title, summary, documents } = dataset;
  return (
    <header className="header">
      <div className="header-title">
        <h1>{title}</h1>
        <p>
          {`${isolate(summary)} · ${counted(eventsInScope(dataset).length, 'event')} read from ${counted(documents.length, 'document')}`}
        </p>
      </div>
      <div className="header-tools">{children}</div>
    </header>
  );
}
