// Runs before the first paint and sets the theme and the use that the address asks for, so that
// nothing flashes; slides are dark. Until the app takes over, it also decides what is shown
// instead: empty places at first (`data-awaiting`), soon something to read (`long`), and, if the
// app fails or is late (`data-failed`), the page as it is without scripts.
(() => {
  const LONG_MS = 1000;
  const LATE_MS = 6000;
  const query = new URLSearchParams(location.search);
  const { dataset } = document.documentElement;
  const given = (name) => query.get(name)?.trim();
  const isOn = (name) => ['', '1'].includes(given(name));
  // The same decision as in `view/askedUse.ts`.
  const hasQuiz = /^\d{1,4}$/.test(given('quiz')) && Number(given('quiz')) > 0;
  const use =
    ['notes', 'present'].find(isOn) ?? (hasQuiz ? 'quiz' : isOn('embed') ? 'embed' : 'explore');
  const asked = ['light', 'dark', 'contrast'].find((theme) => theme === given('theme'));
  const theme = asked ?? (use === 'present' ? 'dark' : null);
  if (theme) dataset.theme = theme;
  if (use === 'embed') dataset.embed = '';
  dataset.awaiting = '';

  const showPlainPage = (words, error) => {
    const notice = document.querySelector('.static-notice');
    // The notice is gone once the app has taken over.
    if (!notice) return;
    delete dataset.awaiting;
    delete dataset.embed;
    dataset.failed = '';
    notice.querySelector('.static-notice-words').textContent = words;
    notice.querySelector('.static-notice-error').textContent = error ?? '';
    const event = document.getElementById(`event-${query.get('event')}`);
    if (!event || event.dataset.asked === '') return;
    event.dataset.asked = '';
    window.scrollTo(0, event.getBoundingClientRect().top + window.scrollY - 16);
  };

  const isOwn = (address) => !address || address.startsWith(new URL('.', document.baseURI).href);
  const onError = ({ target, filename, message }) => {
    if (target instanceof HTMLScriptElement ? !isOwn(target.src) : target !== window) return;
    if (target === window && !isOwn(filename)) return;
    const show = () => showPlainPage('The interactive timeline could not be loaded.', message);
    // The script can fail before the page has been parsed.
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
    else show();
  };
  addEventListener('error', onError, true);
  addEventListener('timelinefailed', ({ detail }) =>
    showPlainPage('The interactive timeline stopped working.', detail),
  );
  const whileAwaited = (act, ms) =>
    setTimeout(() => 'awaiting' in dataset && act(), ms - performance.now());
  whileAwaited(() => {
    dataset.awaiting = 'long';
  }, LONG_MS);
  whileAwaited(() => showPlainPage('The interactive timeline has not come yet.'), LATE_MS);
})();
