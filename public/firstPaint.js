// Before the first paint: the theme and the use that the address asks for, so that nothing flashes.
(() => {
  const query = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  const theme = query.get('theme');
  if (['light', 'dark', 'contrast'].includes(theme)) dataset.theme = theme;
  if (['', '1'].includes(query.get('embed'))) dataset.embed = '';
})();
