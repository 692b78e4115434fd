import { useMemo } from 'react';
import { PrintedPage } from '../print/PrintedPage.tsx';
import type { Exploration } from './exploration.ts';
import { useTaught } from './useTaught.ts';

/** What is printed while the timeline is explored; the handout is a sheet of paper already. */
export function PrintedView({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, texts, view, found } = exploration;
  const taught = useTaught(exploration);
  const shown = useMemo(
    () => (taught ? taught.events.filter(({ id }) => found.ids.has(id)) : found.events),
    [taught, found],
  );
  if (view.view === 'handout') return null;
  return <PrintedPage dataset={taught ?? dataset} shown={shown} textOf={texts.get} view={view} />;
}
