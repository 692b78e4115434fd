import { useState } from 'react';
import { Menu } from '../widgets/Menu.tsx';
import type { Saving } from './useSaving.ts';
import './saveMenu.css';

interface SaveMenuProps {
  readonly saving: Saving;
  readonly onClose: () => void;
}

/** The places where the work can be made safe, and the way to another timeline. */
export function SaveMenu({ saving, onClose }: SaveMenuProps) {
  const { isUnsaved, diskName, canUseDisk } = saving;
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Menu label={<SaveLabel isUnsaved={isUnsaved} />}>
      <ul className="save-ways">
        <li>
          <button className="quiet" onClick={saving.saveZip} type="button">
            Save as a zip file
          </button>
          <small>Open it here again, on any computer.</small>
        </li>
        {canUseDisk && (
          <li>
            <button className="quiet" onClick={saving.saveToDisk} type="button">
              {diskName === null ? 'Save into a folder' : `Save in “${diskName}”`}
            </button>
            <small>A folder on this computer, as plain files.</small>
          </li>
        )}
        <li>
          <Keeping saving={saving} />
        </li>
        <li>
          {isLeaving && isUnsaved ? (
            <>
              <p>What is not saved would be lost.</p>
              <button className="quiet" onClick={onClose} type="button">
                Leave without saving
              </button>
            </>
          ) : (
            <button
              className="quiet"
              onClick={() => (isUnsaved ? setLeaving(true) : onClose())}
              type="button"
            >
              Open or start another
            </button>
          )}
        </li>
      </ul>
    </Menu>
  );
}

/** On a narrow screen a dot stands for what is not saved. */
function SaveLabel({ isUnsaved }: Pick<Saving, 'isUnsaved'>) {
  return (
    <span className="save-label">
      <span>Save</span>
      {isUnsaved && <span className="save-state"> · not saved yet</span>}
    </span>
  );
}

/** Whether the browser keeps the work: asked for plainly, and taken back with one click. */
function Keeping({ saving }: Pick<SaveMenuProps, 'saving'>) {
  if (saving.isKept)
    return (
      <>
        <p>
          {saving.fault === ''
            ? 'This browser keeps your work, with every change.'
            : 'The last change is not kept in this browser.'}
        </p>
        <button className="quiet" onClick={saving.forgetAll} type="button">
          Forget everything
        </button>
        <small>Takes it out of this browser. What is on the page stays.</small>
      </>
    );
  return (
    <>
      <button className="quiet" onClick={saving.keepHere} type="button">
        Keep in this browser
      </button>
      <small>
        On this computer only, with every change. Whoever uses this browser can open it.
      </small>
    </>
  );
}
