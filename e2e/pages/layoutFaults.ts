import type { Page } from '@playwright/test';

/** Parts that are wider than the window, headings and quotes that are cut, or that do not keep their direction to themselves. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll('#root *')].filter(
      (element) =>
        element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = beyond.map(({ localName, className }) => `${localName}.${className}`);
    const wide = scrollWidth > clientWidth ? [`wider than the page: ${names.join(' ')}`] : [];
    const cut = [...document.querySelectorAll('h1, h2, h3, h4, blockquote, .quiz-title')]
      .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden'))
      // A line that is shortened on purpose ends with dots.
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return element.scrollWidth > element.clientWidth + 1 || left < -1 || right > innerWidth + 1;
      })
      .map((element) => `${element.localName}: ${element.textContent}`);
    const turned = [...document.querySelectorAll('h1, h2, h3, h4, figcaption, blockquote')]
      .filter((element) => getComputedStyle(element).unicodeBidi !== 'plaintext')
      .map((element) => `not by itself: ${element.localName}`);
    return [...wide, ...cut, ...turned];
  });
}
