import { useEffect, useState } from 'react';
import { useSize } from '../widgets/useSize.ts';

interface EmbedPreviewProps {
  readonly address: string;
  /** Of the frame, pixels; `null` for as wide as its page. */
  readonly width: number | null;
  readonly height: number;
}

/** How wide a page is taken to be, pixels. */
const PAGE = 960;

/** The frame as it will be, made smaller where there is no room: a picture, not to be used. */
export function EmbedPreview({ address, width, height }: EmbedPreviewProps) {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const isRefused = useRefusedFrames();
  const { width: room } = useSize(place);
  const shown = width ?? PAGE;
  const scale = Math.min(1, room / shown);
  if (isRefused || !/^https?:/.test(address)) {
    return <p className="share-note">No preview here: this page may hold no frame.</p>;
  }
  return (
    <figure className="embed-preview" inert>
      <figcaption className="visually-hidden">Preview</figcaption>
      <div ref={setPlace} style={{ height: height * scale }}>
        {room > 0 && (
          // A frame of its own for each address: another address in the same one would be a step that Back undoes.
          <iframe
            key={address}
            height={height}
            src={address}
            style={{ transform: `scale(${scale})` }}
            tabIndex={-1}
            title="Preview"
            width={shown}
          />
        )}
      </div>
    </figure>
  );
}

/** Whether the policy of the site has refused a frame. */
function useRefusedFrames(): boolean {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const refuse = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (/^(frame|child|default)-src$/.test(effectiveDirective)) setRefused(true);
    };
    document.addEventListener('securitypolicyviolation', refuse);
    return () => document.removeEventListener('securitypolicyviolation', refuse);
  }, []);
  return isRefused;
}
