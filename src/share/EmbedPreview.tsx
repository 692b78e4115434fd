import { useEffect, useState } from 'react';
import { useSize } from '../widgets/useSize.ts';

interface EmbedPreviewProps {
  readonly address: string;
  /** The width of the frame in pixels; `null` for the full width of its page. */
  readonly width: number | null;
  readonly height: number;
}

/** The assumed width of a page, in pixels. */
const PAGE_WIDTH = 960;

/** A picture of the future frame, scaled down if there is no room; it is not interactive. */
export function EmbedPreview({ address, width, height }: EmbedPreviewProps) {
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const isRefused = useRefusedFrames();
  const { width: room } = useSize(box);
  const shown = width ?? PAGE_WIDTH;
  const scale = Math.min(1, room / shown);
  if (isRefused || !/^https?:/.test(address)) {
    return <p className="share-note">No preview here: this page may hold no frame.</p>;
  }
  return (
    <figure className="embed-preview" inert>
      <figcaption className="visually-hidden">Preview</figcaption>
      <div ref={setBox} style={{ height: height * scale }}>
        {room > 0 && (
          // The key gives each address a new frame: changing the address within one would add to
          // the history.
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
