import type { KeyboardEvent } from 'react';
import { eventById } from '../dataset/lookup.ts';
import type { ReaderHrefs } from '../reader/Reader.tsx';
import { scrollerIn } from '../reader/useScroller.ts';
import { Boundary } from '../widgets/Boundary.tsx';
import { keepScrollKeys } from '../widgets/scrollKeys.ts';
import { useSheetDrag } from '../widgets/useSheetDrag.ts';
import type { Exploration } from './exploration.ts';
import { Introduction } from './Introduction.tsx';
import { OpenEvent } from './OpenEvent.tsx';
import { useTaught } from './useTaught.ts';
import './panel.css';

/** The source of the open event; the introduction before one is opened. */
export function Panel({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, texts, view, event, isNarrow, change, close, open, openAndFocus, read } =
    exploration;
  const taught = useTaught(exploration);
  const drag = useSheetDrag(isNarrow, close);
  return (
    <div className="panel" {...drag} {...(event && { onKeyDown: keepKeys })}>
      <Boundary part="The source" resetKey={event?.id ?? null}>
        {event ? (
          <OpenEvent
            dataset={dataset}
            document={view.document}
            event={event}
            hrefs={hrefsOf(exploration)}
            onClose={close}
            onDocument={(id) => change({ document: id })}
            onOpen={open}
            onRead={read}
            prompts={(taught && eventById(taught, event.id)?.prompts) ?? []}
            texts={texts}
          />
        ) : (
          !isNarrow && <Introduction dataset={dataset} onOpen={openAndFocus} />
        )}
      </Boundary>
    </div>
  );
}

function hrefsOf({ hrefOf }: Exploration): ReaderHrefs {
  return {
    event: (id) => hrefOf({ event: id, document: null }),
    document: (id) => hrefOf({ document: id }),
    passage: (id) => hrefOf({ view: 'documents', document: id }),
  };
}

/** While focus is in the open source, the keys that scroll belong to it. */
function keepKeys(key: KeyboardEvent<HTMLElement>): void {
  const reader = key.currentTarget.querySelector<HTMLElement>('.reader');
  keepScrollKeys(key.nativeEvent, reader && scrollerIn(reader));
}
