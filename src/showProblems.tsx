// Before any other style, since it says which of them win.
import './widgets/layers.css';
import { createRoot } from 'react-dom/client';
import { ProblemList } from './app/ProblemList.tsx';
import { WarningPanel } from './app/WarningPanel.tsx';
import './widgets/tokens.css';

declare global {
  interface Window {
    /** What is wrong with the corpus, one printed line each; in development only. */
    readonly corpusProblems?: {
      readonly errors: readonly string[];
      readonly warnings: readonly string[];
    };
  }
}

// Shows an author what is wrong with the corpus: a list in place of the page where an error hinders it, else a
// panel above it. Only in development; the list comes without the app.
const { errors, warnings } = window.corpusProblems ?? { errors: [], warnings: [] };
const root = document.getElementById('root');
if (root && errors.length > 0) {
  createRoot(root).render(<ProblemList errors={errors} warnings={warnings} />);
} else if (root && warnings.length > 0) {
  const place = document.createElement('div');
  root.before(place);
  createRoot(place).render(<WarningPanel warnings={warnings} />);
}
