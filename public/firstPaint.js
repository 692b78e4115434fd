// Before the first paint: the theme and the use that the address asks for, so that nothing flashes.
// Slides are dark.
(() => {
  // An ampersand that was escaped too often is one all the same, as in src/view/address.ts.
  const end = (location.search + location.hash).replace(/&(?:amp;|#0*38;|#x0*26;)+/gi, '&');
  const query = new URLSearchParams(end.replace(/#.*/s, ''));
  const { dataset } = document.documentElement;
  const isOn = (name) => ['', '1'].includes(query.get(name));
  const asked = ['light', 'dark', 'contrast'].find((theme) => theme === query.get('theme'));
  const theme = asked ?? (isOn('present') && !isOn('notes') ? 'dark' : null);
  if (theme) dataset.theme = theme;
  if (isOn('embed')) dataset.embed = '';
})();
