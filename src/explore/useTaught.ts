import type { Dataset } from '../dataset/dataset.ts';
import { usePart } from '../parts/usePart.ts';
import type { Exploration } from './exploration.ts';

/** The dataset with its lessons, if the view asks for questions and they are here. */
export function useTaught({ taught, view }: Exploration): Dataset | null {
  const state = usePart(taught, view.prompts);
  return view.prompts && state.state === 'here' ? state.content : null;
}
