import { type ReactNode, type Ref, useCallback, useEffect, useRef, useState } from 'react';
import { useDismiss } from './useDismiss.ts';
import './menu.css';

interface MenuProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDetailsElement>;
}

/**
 * A button that opens a panel below it. The panel is rendered on first use, since it may name every
 * document. Escape, an outside click and focus elsewhere close it; only one is open at a time.
 */
export function Menu({ label, children, ref }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const [isMade, setMade] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLElement>(null);
  const close = useCallback((isEscape: boolean) => {
    setOpen(false);
    if (isEscape) button.current?.focus({ preventScroll: true });
  }, []);
  useEffect(function makeOnClick() {
    // The click comes before the panel opens; its toggle event only in a later frame.
    const { current } = button;
    const make = () => setMade(true);
    current?.addEventListener('click', make);
    return () => current?.removeEventListener('click', make);
  }, []);
  useDismiss(place, isOpen ? close : null);
  return (
    <div className="menu" ref={place}>
      <details
        name="menu"
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          setMade((was) => was || currentTarget.open);
        }}
        open={isOpen}
        ref={ref}
      >
        <summary ref={button}>{label}</summary>
        <div className="menu-panel">{isMade && children}</div>
      </details>
    </div>
  );
}
