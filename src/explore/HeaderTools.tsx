import { useEffect, useMemo, useRef } from 'react';
import { SearchBox } from '../search/SearchBox.tsx';
import type { Hit } from '../search/searchIndex.ts';
import { ShareMenu } from '../share/ShareMenu.tsx';
import { SharePanel } from '../share/SharePanel.tsx';
import type { ViewState } from '../view/viewState.ts';
import { useShortcuts } from '../widgets/useShortcuts.ts';
import { DisplayMenu } from './DisplayMenu.tsx';
import { PresentMenu } from './PresentMenu.tsx';
import { type Exploration, focusDocument } from './useExploration.ts';
import { usePresent } from './usePresent.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Search, views and menus, and the keys that lead to them. */
export function HeaderTools({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, texts, view, events, event, found } = exploration;
  const { change, hrefOf, openAndFocus, toSourceAndBack } = exploration;
  const search = useRef<HTMLInputElement>(null);
  const display = useRef<HTMLDetailsElement>(null);
  const present = usePresent(change);
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
    [present],
  );
  useShortcuts(view.keys === 'on', shortcuts);
  const choose = (hit: Hit) => {
    if (hit.kind === 'event') openAndFocus(hit.id);
    else {
      change(viewOf(hit));
      requestAnimationFrame(() => focusDocument(hit.id));
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
          <SharePanel dataset={dataset} event={event} onClose={close} texts={texts} view={view} />
        )}
      />
      <DisplayMenu onChange={change} ref={display} view={view} />
    </>
  );
}

/** What a hit leads to. */
function viewOf({ kind, id }: Hit): Partial<ViewState> {
  if (kind === 'event') return { event: id, document: null };
  return { view: 'documents', event: null, document: id };
}
