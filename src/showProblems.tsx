// Before any other style, since it says which of them win.
import './widgets/layers.css';
import { errors, warnings } from 'virtual:problems';
import { createRoot } from 'react-dom/client';
import { ProblemList } from './app/ProblemList.tsx';
import { WarningPanel } from './app/WarningPanel.tsx';
import './widgets/tokens.css';

// Shows an author what is wrong with the corpus: a list in place of the page where an error hinders it, else a
// panel above it. Only in development; the list comes without the app.
const root = document.getElementById('root');
if (root && errors.length > 0) {
  createRoot(root).render(<ProblemList errors={errors} warnings={warnings} />);
} else if (root && warnings.length > 0) {
  const place = document.createElement('div');
  root.before(place);
  createRoot(place).render(<WarningPanel warnings={warnings} />);
}
