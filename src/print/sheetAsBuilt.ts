let kept: Element | null = null;

/** Keeps the sheet of the page as built; must be called before the app replaces that page. */
export function keepSheetAsBuilt(page: Element): void {
  kept = page.querySelector('.printed > .sheet');
}

/** A copy of the sheet of the page as built, which holds the whole timeline, if there is one. */
export function sheetAsBuilt(): Node | undefined {
  return kept?.cloneNode(true);
}
