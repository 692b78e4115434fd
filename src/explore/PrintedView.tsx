import { PrintedPage } from '../print/PrintedPage.tsx';
import type { Exploration } from './useExploration.ts';

/** What is printed while the timeline is explored; the handout is a sheet of paper already. */
export function PrintedView({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, texts, view, found } = exploration;
  if (view.view === 'handout') return null;
  return <PrintedPage dataset={dataset} shown={found.events} textOf={texts.get} view={view} />;
}
