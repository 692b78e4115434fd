import type { Dataset } from '../dataset/dataset.ts';
import { useView } from '../view/useView.ts';
import { Coins } from './Coins.tsx';
import { Explore } from './Explore.tsx';

/** Chooses one of the uses of the page from the address. */
export function App({ dataset }: { readonly dataset: Dataset }) {
  const control = useView();
  return (
    <>
      <Explore control={control} dataset={dataset} />
      <Coins documents={dataset.documents} />
    </>
  );
}
