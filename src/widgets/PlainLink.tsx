import type { AnchorHTMLAttributes, KeyboardEvent, MouseEvent, Ref } from 'react';
import { isPlainClick } from './plainClick.ts';

interface PlainLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Where it leads; `undefined` in a page that has no address: there it acts in the page alone. */
  readonly href: string | undefined;
  /** What a plain click does in this page; any other click is the browser’s, with the address. */
  readonly onFollow: () => void;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A link that a plain click follows without loading the page anew. */
export function PlainLink({ href, onFollow, ...rest }: PlainLinkProps) {
  const follow = (click: MouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    onFollow();
  };
  return <a {...(href === undefined && WITHOUT_ADDRESS)} {...rest} href={href} onClick={follow} />;
}

/** Without an address a browser would neither focus a link nor let Enter press it. */
const WITHOUT_ADDRESS = {
  role: 'link',
  tabIndex: 0,
  onKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLAnchorElement>) => {
    if (key === 'Enter') currentTarget.click();
  },
};
