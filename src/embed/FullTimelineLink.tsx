import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { isSandboxed, openWindow } from '../host/frame.ts';
import { linkMessage } from '../host/hostMessages.ts';
import { send } from '../host/useHost.ts';
import type { Explored } from '../view/askedUse.ts';
import { addressOf, hashValue } from '../view/useView.ts';
import { Copyable } from '../widgets/Copyable.tsx';
import { useDismiss } from '../widgets/useDismiss.ts';

/** How long a page around the frame has to open what it was asked for, milliseconds. */
const PATIENCE = 1000;

/** Leads from a frame to the same view in a page of its own, if the timeline has one. */
export function FullTimelineLink({ view }: { readonly view: Explored }) {
  const address = addressOf(view);
  return address === null ? null : <FullLink address={address} />;
}

/**
 * A link where the frame may open pages. Elsewhere the page around is asked to open it, as WordPress
 * does; since none says whether it did, the address is then shown to whoever is still here.
 */
function FullLink({ address }: { readonly address: string }) {
  const [isShown, setShown] = useState(false);
  const [outcome, setOutcome] = useState('');
  const [asked, setAsked] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(
    function showWhenNothingOpens() {
      if (asked === 0) return;
      const timer = setTimeout(() => setShown(true), PATIENCE);
      return () => clearTimeout(timer);
    },
    [asked],
  );
  useDismiss(
    box,
    isShown
      ? (isEscape) => {
          setShown(false);
          if (isEscape) link.current?.focus({ preventScroll: true });
        }
      : null,
  );
  const open = (click: MouseEvent) => {
    if (!isSandboxed()) return;
    click.preventDefault();
    const secret = hashValue('secret');
    if (secret) {
      send([linkMessage(address, secret)]);
      setAsked((times) => times + 1);
    } else if (!openWindow(address)) setShown(true);
  };
  return (
    <div className="full-link" ref={box}>
      <a href={address} onClick={open} ref={link} rel="noopener" target="_blank">
        <span>Open full timeline</span> <span aria-hidden="true">↗</span>
      </a>
      {isShown && (
        <section aria-label="Address of the full timeline" className="full-link-address">
          <p role="status">
            <span>{outcome || 'This page lets no other be opened. Here is the address:'}</span>
          </p>
          <Copyable lines={2} name="address" onOutcome={setOutcome} text={address}>
            Full timeline
          </Copyable>
        </section>
      )}
    </div>
  );
}
