import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlainLink } from './PlainLink.tsx';

const follow = () => {};

test('leads to its address', () => {
  expect(
    renderToStaticMarkup(
      <PlainLink className="row" href="?event=talks" onFollow={follow}>
        Talks
      </PlainLink>,
    ),
  ).toBe('<a class="row" href="?event=talks">Talks</a>');
});

test('without an address it leads nowhere, but can be focused and pressed', () => {
  expect(
    renderToStaticMarkup(
      <PlainLink href={undefined} onFollow={follow}>
        Talks
      </PlainLink>,
    ),
  ).toBe('<a role="link" tabindex="0">Talks</a>');
});
