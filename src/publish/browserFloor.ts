/** The oldest version of each browser in which everything works, keyed as in MDN's data. */
export const BROWSER_FLOOR = {
  chrome: '109',
  edge: '109',
  firefox: '115',
  safari: '16.4',
  safari_ios: '16.4',
} as const;

/** The same with esbuild's names. https://vite.dev/config/build-options#build-target */
export const BUILD_TARGET = Object.entries(BROWSER_FLOOR).map(
  ([name, version]) => `${name.replace('safari_ios', 'ios')}${version}`,
);
