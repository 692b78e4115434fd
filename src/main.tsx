import { dataset, problems } from 'virtual:dataset';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ProblemList } from './app/ProblemList.tsx';
// All styles, in the order in which they build on each other.
import './app/tokens.css';
import './app/page.css';
import './events/eventList.css';
import './app/static.css';
import './reader/reader.css';
import './reader/compare.css';
import './reader/article.css';
import './app/documents.css';
import './timeline/timeline.css';
import './timeline/ruler.css';
import './timeline/overview.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    {dataset ? <App dataset={dataset} /> : <ProblemList problems={problems} />}
  </StrictMode>,
);
