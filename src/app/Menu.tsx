import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef } from 'react';

interface MenuProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDetailsElement>;
}

/** A button that opens a panel below it. Escape and a click elsewhere close it; only one is open at a time. */
export function Menu({ label, children, ref }: MenuProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const closeElsewhere = ({ target }: PointerEvent) => {
      const details = panel.current?.closest('details');
      if (details?.open && target instanceof Node && !details.contains(target))
        details.open = false;
    };
    window.addEventListener('pointerdown', closeElsewhere);
    return () => window.removeEventListener('pointerdown', closeElsewhere);
  }, []);
  const close = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.preventDefault();
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')?.focus({ preventScroll: true });
  };
  return (
    <details className="menu" name="menu" onKeyDown={close} ref={ref}>
      <summary>{label}</summary>
      <div className="menu-panel" ref={panel}>
        {children}
      </div>
    </details>
  );
}
