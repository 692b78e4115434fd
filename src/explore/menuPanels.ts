// What menus and small buttons open: it comes as one script.
export { DisplayPanel } from './DisplayPanel.tsx';
export { PickedEvents } from './PickedEvents.tsx';
export { PresentPanel } from './PresentPanel.tsx';
