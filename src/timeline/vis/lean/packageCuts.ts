import type { Cut } from './cutText.ts';

/** What is left out of the packages that vis-timeline is made of. */
export const PACKAGE_CUTS: readonly {
  readonly name: string;
  readonly source: RegExp;
  readonly cuts: readonly Cut[];
}[] = [
  { name: 'Hammer', source: /\/@egjs\/hammerjs\/dist\/hammer\.esm\.js(?:\?|$)/, cuts: hammer() },
  { name: 'vis-util', source: /\/vis-util\/esnext\/esm\/vis-util\.m?js(?:\?|$)/, cuts: util() },
];

/** Pointer events alone, which all supported browsers have; and no swiping and turning. */
function hammer(): Cut[] {
  return [
    { from: 'var assign;\n', to: 'var VENDOR_PREFIXES', put: 'var assign$1 = Object.assign;\n' },
    { from: 'var Type; // let', to: 'return new Type(', put: 'var Type = PointerEventInput;\n' },
    {
      from: 'var preset = [[RotateRecognizer, {',
      to: 'var STOP = 1;',
      put: `var preset = [[PinchRecognizer, { enable: false }], [PanRecognizer, {
  direction: DIRECTION_HORIZONTAL
}], [TapRecognizer], [TapRecognizer, { event: 'doubletap', taps: 2 }, ['tap']], [PressRecognizer]];
`,
    },
    // Deprecated helpers, and the package as one object.
    { from: 'function deprecate(method, name', to: 'var Hammer =', put: '' },
    {
      from: 'Hammer.DIRECTION_DOWN = DIRECTION_DOWN;\n  Hammer.DIRECTION_LEFT',
      to: 'Hammer.DIRECTION_HORIZONTAL',
      put: '',
    },
    { from: 'Hammer.DIRECTION_VERTICAL = ', to: 'return Hammer;\n}();', put: '' },
    { from: 'var defaults$1 = Hammer.defaults;', to: 'export default Hammer;', put: '' },
    { from: 'export { INPUT_START, INPUT_MOVE', to: '\n', put: '' },
  ];
}

function util(): Cut[] {
  return [
    {
      from: 'const Hammer$1 =',
      to: 'const ASPDateRegex =',
      put: 'const Hammer$1 = null;\nconst Activator$1 = null;\n',
    },
    {
      from: 'const easingFunctions = {',
      to: 'function getScrollBarWidth() {',
      put: `const easingFunctions = {
  easeInOutQuad: (t) => (t < 0.5 ? 2 * t * t : -1 + (4 - 2 * t) * t),
};
`,
    },
  ];
}
