import type { AnchorHTMLAttributes, KeyboardEvent, MouseEvent, Ref } from 'react';
import { isPlainClick } from './plainClick.ts';

interface PlainLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** The link's address; `undefined` on a page without one, where the link acts only within it. */
  readonly href: string | undefined;
  /** Handles a plain click; any other click is left to the browser. */
  readonly onFollow: () => void;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A link that a plain click follows without reloading the page. */
export function PlainLink({ href, onFollow, ...rest }: PlainLinkProps) {
  const follow = (click: MouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    onFollow();
  };
  return <a {...(href === undefined && WITHOUT_ADDRESS)} {...rest} href={href} onClick={follow} />;
}

/** Without an address, browsers would neither focus a link nor let Enter press it. */
const WITHOUT_ADDRESS = {
  role: 'link',
  tabIndex: 0,
  onKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLAnchorElement>) => {
    if (key === 'Enter') currentTarget.click();
  },
};
