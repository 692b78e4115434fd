// Before any other style, since it says which of them win.
import '../widgets/layers.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { addArrayCopies } from '../widgets/arrayCopies.ts';
import { StudioPage } from './StudioPage.tsx';
import '../widgets/tokens.css';
import '../widgets/bidi.css';
import '../widgets/shared.css';

addArrayCopies(Array.prototype);
const root = document.getElementById('root');
if (!root) throw new Error('studio.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <StudioPage />
  </StrictMode>,
);
