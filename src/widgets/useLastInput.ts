import { useEffect } from 'react';

/**
 * Marks on the root element whether the last input was a key. In WebKit, an element focused by a
 * script inherits `:focus-visible` from the previous one, so that after a click no ring would
 * follow the arrow keys.
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
