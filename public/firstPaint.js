// Before the first paint: the theme and the use that the address asks for, so that nothing flashes.
// Slides are dark.
(() => {
  const query = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  const isOn = (name) => ['', '1'].includes(query.get(name));
  const asked = ['light', 'dark', 'contrast'].find((theme) => theme === query.get('theme'));
  const theme = asked ?? (isOn('present') && !isOn('notes') ? 'dark' : null);
  if (theme) dataset.theme = theme;
  if (isOn('embed')) dataset.embed = '';
})();
