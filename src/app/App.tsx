import { useEffect } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { useView } from '../view/useView.ts';
import type { Theme } from '../view/viewState.ts';
import { Explore } from './Explore.tsx';

/** Chooses one of the uses of the page from the address. */
export function App({ dataset }: { readonly dataset: Dataset }) {
  const control = useView();
  useTheme(control.view.theme);
  return <Explore control={control} dataset={dataset} />;
}

/** The theme on the root element; `public/theme.js` puts it there before the first paint. */
function useTheme(theme: Theme): void {
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
