import { useMemo, useRef } from 'react';
import { SearchBox, type ShownHit } from '../events/SearchBox.tsx';
import { DisplayMenu } from './DisplayMenu.tsx';
import { PresentMenu } from './PresentMenu.tsx';
import { ShareMenu } from './ShareMenu.tsx';
import type { Exploration } from './useExploration.ts';
import { usePresent } from './usePresent.ts';
import { useShortcuts } from './useShortcuts.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Search, views and menus, and the keys that lead to them. */
export function HeaderTools({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, view, events, event, found, change, openAndFocus } = exploration;
  const search = useRef<HTMLInputElement>(null);
  const display = useRef<HTMLDetailsElement>(null);
  const present = usePresent(change);
  const shortcuts = useMemo(
    () => ({
      p: () => present({}),
      '/': () => search.current?.focus({ preventScroll: true }),
      '?': () => {
        if (display.current) display.current.open = !display.current.open;
      },
    }),
    [present],
  );
  useShortcuts(view.keys === 'on', shortcuts);
  const choose = ({ kind, id }: ShownHit) => {
    if (kind === 'event') openAndFocus(id);
    else change({ view: 'documents', event: null, document: id });
  };
  return (
    <>
      <SearchBox
        count={found.count}
        hits={found.hits}
        onChoose={choose}
        onQuery={(q) => change({ q })}
        query={view.q}
        ref={search}
      />
      <ViewSwitch onView={(name) => change({ view: name })} view={view.view} />
      <PresentMenu
        dataset={dataset}
        onChange={change}
        onPresent={present}
        shown={found.events.length}
        total={events.length}
        view={view}
      />
      <ShareMenu dataset={dataset} event={event} view={view} />
      <DisplayMenu onChange={change} ref={display} view={view} />
    </>
  );
}
