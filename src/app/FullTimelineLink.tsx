import { type MouseEvent, useRef, useState } from 'react';
import { isSandboxed, openWindow } from '../host/frame.ts';
import { linkMessage } from '../host/hostMessages.ts';
import { send } from '../host/useHost.ts';
import { addressOf, hashValue } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';
import { Copyable } from './Copyable.tsx';
import { useDismiss } from './useDismiss.ts';

/**
 * Leads from a frame to the same view in a page of its own. Where the frame may open no page, the
 * page around it is asked to (WordPress does), or the address is shown, to be copied.
 */
export function FullTimelineLink({ view }: { readonly view: ViewState }) {
  const [isShown, setShown] = useState(false);
  const [outcome, setOutcome] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const address = addressOf({ ...view, embed: false });
  useDismiss(
    place,
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
    if (secret) send([linkMessage(address, secret)]);
    else if (!openWindow(address)) setShown(true);
  };
  return (
    <div className="full-link" ref={place}>
      <a href={address} onClick={open} ref={link} rel="noopener" target="_blank">
        Open full timeline <span aria-hidden="true">↗</span>
      </a>
      {isShown && (
        <section aria-label="Address of the full timeline" className="full-link-address">
          <p role="status">
            {outcome || 'This page lets no other be opened. Here is the address:'}
          </p>
          <Copyable lines={2} name="address" onOutcome={setOutcome} text={address}>
            Full timeline
          </Copyable>
        </section>
      )}
    </div>
  );
}
