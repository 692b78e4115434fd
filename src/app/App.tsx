import type { Dataset } from '../dataset/dataset.ts';
import { useView } from '../view/useView.ts';
import { Explore } from './Explore.tsx';
import { PrintedPage } from './PrintedPage.tsx';

/** Chooses one of the uses of the page from the address. */
export function App({ dataset }: { readonly dataset: Dataset }) {
  const control = useView();
  return (
    <>
      <Explore control={control} dataset={dataset} />
      {control.view.view !== 'handout' && <PrintedPage dataset={dataset} />}
    </>
  );
}
