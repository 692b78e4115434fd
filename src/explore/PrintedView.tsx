import { PrintedPage } from '../print/PrintedPage.tsx';
import type { Exploration } from './useExploration.ts';

/** What the printer gets while somebody explores the timeline; the handout is a sheet of paper itself. */
export function PrintedView({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, texts, view, found } = exploration;
  if (view.view === 'handout') return null;
  return <PrintedPage dataset={dataset} shown={found.events} textOf={texts.get} view={view} />;
}
