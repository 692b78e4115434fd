import { Introduction } from './Introduction.tsx';
import { OpenEvent } from './OpenEvent.tsx';
import type { Exploration } from './useExploration.ts';
import { useSheetDrag } from './useSheetDrag.ts';

/** The source of the open event; before one is opened, what the page is for. */
export function Panel({ exploration }: { readonly exploration: Exploration }) {
  const { dataset, texts, view, event, isNarrow, change, close, open, openAndFocus, read } =
    exploration;
  const drag = useSheetDrag(isNarrow, close);
  return (
    <div className="panel" {...drag}>
      {event ? (
        <OpenEvent
          dataset={dataset}
          document={view.document}
          event={event}
          onClose={close}
          onDocument={(id) => change({ document: id })}
          onOpen={open}
          onRead={read}
          prompts={view.prompts}
          texts={texts}
        />
      ) : (
        !isNarrow && <Introduction dataset={dataset} onOpen={openAndFocus} />
      )}
    </div>
  );
}
