import { useEffect } from 'react';
import { focusKind } from '../widgets/focusKind.ts';
import { isModified } from '../widgets/keyCharacters.ts';
import { isFramed } from './frame.ts';
import { canBeHanded, keyMessages } from './handedKey.ts';
import { send } from './useHost.ts';

/**
 * Hands the page around the frame the keys that have no use here, so that a clicker goes on with a
 * slide deck after a click inside the frame. What is typed stays here, and so do the keys that press
 * or scroll what has the focus; Page keys, which are those of a clicker, are handed on all the same.
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
    // Added while a key is on its way down, a listener is the last to hear of it on its way up.
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

/** Whether a key moves a text that has the focus, or that something in it has. */
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
  // The page itself scrolls without saying so. Where nothing in it has the focus, keys are the deck's.
  const page = document.scrollingElement;
  if (!page || target === document.body || !isUpright) return false;
  return page.scrollHeight - page.clientHeight > 1;
}
