import type { Ref } from 'react';
import { LatePart } from '../parts/LatePart.tsx';
import { Menu } from '../widgets/Menu.tsx';
import type { DisplayPanelProps } from './DisplayPanel.tsx';
import { menusPart } from './exploreParts.ts';
import './menus.css';

interface DisplayMenuProps extends DisplayPanelProps {
  readonly ref?: Ref<HTMLDetailsElement>;
}

/** The settings for the look of the page, and its keys. */
export function DisplayMenu({ ref, ...panel }: DisplayMenuProps) {
  return (
    <Menu label="Display" {...(ref ? { ref } : {})}>
      <LatePart part={menusPart} what="The menu">
        {({ DisplayPanel }) => <DisplayPanel {...panel} />}
      </LatePart>
    </Menu>
  );
}
