import { useEffect } from 'react';

/**
 * Says on the root element whether the last input was a key. WebKit gives what a script focuses the
 * `:focus-visible` of what had focus before, so that after a click no ring follows the arrow keys.
 */
export function useLastInput(): void {
  useEffect(() => {
    const note = ({ type }: Event) => {
      document.documentElement.toggleAttribute('data-keys', type === 'keydown');
    };
    window.addEventListener('keydown', note, true);
    window.addEventListener('pointerdown', note, true);
    return () => {
      window.removeEventListener('keydown', note, true);
      window.removeEventListener('pointerdown', note, true);
    };
  }, []);
}
