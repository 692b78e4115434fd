// Before the first paint: the theme that the address asks for, so that nothing flashes.
(() => {
  const theme = new URLSearchParams(location.search).get('theme');
  if (['light', 'dark', 'contrast'].includes(theme)) document.documentElement.dataset.theme = theme;
})();
