// What the menus hold: it comes as one script.
export { DisplayPanel } from './DisplayPanel.tsx';
export { PresentPanel } from './PresentPanel.tsx';
