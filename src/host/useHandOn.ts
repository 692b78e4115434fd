import { useEffect } from 'react';
import { focusKind } from '../widgets/focusKind.ts';
import { isModified } from '../widgets/keyCharacters.ts';
import { isFramed } from './frame.ts';
import { canBeHanded, keyMessages } from './handedKey.ts';
import { send } from './useHost.ts';

/**
 * Hands unused keys on to the page around the frame, so that a clicker still drives a slide deck
 * after a click inside the frame. Typed text stays here, as do keys that press or scroll the
 * focused element; the Page keys, which clickers send, are handed on regardless.
 */
export function useHandOn(isOn: boolean): void {
  useEffect(() => {
    if (!isOn || !isFramed()) return undefined;
    const handOn = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isModified(event) || event.isComposing) return;
      if (!canBeHanded(event) || isUsedByFocus(event)) return;
      event.preventDefault();
      send(keyMessages(event));
    };
    // A listener added during the capture phase runs last in the bubble phase.
    const comeLast = () => {
      window.removeEventListener('keydown', handOn);
      window.addEventListener('keydown', handOn);
    };
    window.addEventListener('keydown', comeLast, true);
    return () => {
      window.removeEventListener('keydown', comeLast, true);
      window.removeEventListener('keydown', handOn);
    };
  }, [isOn]);
}

function isUsedByFocus({ key, target }: KeyboardEvent): boolean {
  const focus = focusKind(target);
  if (focus === 'field') return true;
  if (focus === 'control' && (key === ' ' || key === 'Enter')) return true;
  return target instanceof Element && isScrolledBy(target, key);
}

/** Whether a key scrolls the focused text or something around it. */
function isScrolledBy(target: Element, key: string): boolean {
  const isUpright = ['ArrowUp', 'ArrowDown', 'Home', 'End', ' '].includes(key);
  const isLevel = ['ArrowLeft', 'ArrowRight'].includes(key);
  if (!isUpright && !isLevel) return false;
  for (let box: Element | null = target; box; box = box.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const room = isUpright
      ? /auto|scroll/.test(overflowY) && box.scrollHeight - box.clientHeight
      : /auto|scroll/.test(overflowX) && box.scrollWidth - box.clientWidth;
    if (room && room > 1) return true;
  }
  // The page itself scrolls without declaring it. If nothing in it has focus, the keys are the
  // deck's.
  const page = document.scrollingElement;
  if (!page || target === document.body || !isUpright) return false;
  return page.scrollHeight - page.clientHeight > 1;
}
