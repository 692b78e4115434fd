import { LatePart } from '../parts/LatePart.tsx';
import { Menu } from '../widgets/Menu.tsx';
import { menusPart } from './exploreParts.ts';
import type { PresentPanelProps } from './PresentPanel.tsx';
import './menus.css';

/** What can be presented: all events, those shown, or a tour. */
export function PresentMenu(panel: PresentPanelProps) {
  return (
    <Menu label="Present">
      <LatePart part={menusPart} what="The menu">
        {({ PresentPanel }) => <PresentPanel {...panel} />}
      </LatePart>
    </Menu>
  );
}
