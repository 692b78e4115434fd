import { errors, warnings } from 'virtual:problems';
import { createRoot } from 'react-dom/client';
import { ProblemList } from './app/ProblemList.tsx';
import { WarningPanel } from './app/WarningPanel.tsx';

/**
 * Shows an author what is wrong with the corpus: a list in place of the page where an error hinders it, else a
 * panel above it. Only in development.
 * @param root what holds the page
 */
export function showProblems(root: HTMLElement): void {
  if (errors.length > 0) {
    createRoot(root).render(<ProblemList errors={errors} warnings={warnings} />);
  } else if (warnings.length > 0) {
    const place = document.createElement('div');
    root.before(place);
    createRoot(place).render(<WarningPanel warnings={warnings} />);
  }
}
