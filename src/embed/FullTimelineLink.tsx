import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { isSandboxed, openWindow } from '../host/frame.ts';
import { linkMessage } from '../host/hostMessages.ts';
import { send } from '../host/useHost.ts';
import type { Explored } from '../view/askedUse.ts';
import { addressOf, hashValue } from '../view/useView.ts';
import { Copyable } from '../widgets/Copyable.tsx';
import { useDismiss } from '../widgets/useDismiss.ts';

/** How long the page around the frame may take to open the address, in milliseconds. */
const OPENING_TIME_MS = 1000;

/** A link from a frame to the same view on a page of its own, if the timeline has one. */
export function FullTimelineLink({ view }: { readonly view: Explored }) {
  const address = addressOf(view);
  return address === null ? null : <FullLink address={address} />;
}

/**
 * A plain link where the frame may open pages. Elsewhere the page around it is asked to open the
 * address, as WordPress does. No host confirms that it did, so the address is shown if the reader
 * is still here after a moment.
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
      const timer = setTimeout(() => setShown(true), OPENING_TIME_MS);
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
