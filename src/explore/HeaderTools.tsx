import { type ReactElement, type RefObject, useEffect, useMemo, useRef } from 'react';
import { LatePart } from '../parts/LatePart.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import type { Hit } from '../search/searchIndex.ts';
import { SHARE_PANEL, ShareMenu } from '../share/ShareMenu.tsx';
import type { ViewState } from '../view/viewState.ts';
import { useShortcuts } from '../widgets/useShortcuts.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import type { Exploration } from './exploration.ts';
import { documentsPart, sharePart } from './exploreParts.ts';
import { PresentMenu } from './PresentMenu.tsx';
import { focusDocument } from './useExploration.ts';
import { usePresent } from './usePresent.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Search, views and menus, and the keys that focus them. */
export function HeaderTools({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, texts, view, events, event, found, change, hrefOf, openAndFocus } = exploration;
  const search = useRef<HTMLInputElement>(null);
  const display = useRef<HTMLDetailsElement>(null);
  const present = usePresent(change);
  useHeaderKeys(exploration, search, display, present);
  const choose = (hit: Hit) => {
    if (hit.kind === 'event') openAndFocus(hit.id);
    else {
      change(viewOf(hit));
      const focus = () => focusDocument(hit.id);
      void documentsPart.load().then(() => requestAnimationFrame(focus));
    }
  };
  return (
    <>
      <SearchBox
        hits={found.hits}
        hrefOf={(hit) => hrefOf(viewOf(hit))}
        onChoose={choose}
        onQuery={(q) => change({ q })}
        placeOf={found.placeOf}
        query={view.q}
        reach={found.reach}
        ref={search}
      />
      <ViewSwitch
        onView={(name) => change({ view: name, ...(event ? {} : { document: null }) })}
        view={view.view}
      />
      <PresentMenu
        dataset={dataset}
        onChange={change}
        onPresent={present}
        shown={found.events.length}
        total={events.length}
        view={view}
      />
      <ShareMenu
        renderPanel={(close) => (
          <LatePart frame={inSharePanel} part={sharePart} what="What can be shared">
            {({ SharePanel }) => (
              <SharePanel
                dataset={dataset}
                event={event}
                onClose={close}
                taught={exploration.taught}
                texts={texts}
                view={view}
              />
            )}
          </LatePart>
        )}
      />
      <DisplayMenu onChange={change} ref={display} view={view} />
    </>
  );
}

/** The panel before what it holds has come. */
function inSharePanel(words: ReactElement) {
  return (
    <section aria-label="Share and save" className="share-panel" id={SHARE_PANEL}>
      {words}
    </section>
  );
}

/** The letter keys that act as commands, unless they are switched off. */
function useHeaderKeys(
  { view, toSourceAndBack }: Exploration,
  search: RefObject<HTMLInputElement | null>,
  display: RefObject<HTMLDetailsElement | null>,
  present: (part: Partial<ViewState>) => void,
): void {
  const goToSource = useRef(toSourceAndBack);
  useEffect(() => {
    goToSource.current = toSourceAndBack;
  });
  const shortcuts = useMemo(
    () => ({
      p: () => present({}),
      s: () => goToSource.current(),
      '/': () => search.current?.focus({ preventScroll: true }),
      '?': () => {
        if (display.current) display.current.open = !display.current.open;
      },
    }),
    [present, search, display],
  );
  useShortcuts(view.keys === 'on', shortcuts);
}

/** The view that a hit opens. */
function viewOf({ kind, id }: Hit): Partial<ViewState> {
  if (kind === 'event') return { event: id, document: null };
  return { view: 'documents', event: null, document: id };
}
