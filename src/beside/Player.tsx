import type { Recording } from '../dataset/about.ts';
import { mediaAddress } from '../dataset/mediaInPage.ts';
import { sizeWords } from './sizeWords.ts';
import './player.css';

/** Plays the recording that a text is the transcript of. */
export function Player({ recording }: { readonly recording: Recording }) {
  const { file, kind, size } = recording;
  const address = mediaAddress(recording.address);
  if (address === null) {
    return (
      <p className="player-words">{`The recording ${file} is not in this file. It is in the folder (zip) of the timeline.`}</p>
    );
  }
  const player = { controls: true, preload: 'none', src: address, 'aria-label': file } as const;
  return (
    <figure className="player">
      {/* The text of the document is the transcript. */}
      {kind === 'audio' ? <audio {...player} /> : <video {...player} playsInline />}
      <figcaption className="player-words">
        {`Recording: ${file} (${sizeWords(size)}). The times in the text play it from there.`}
      </figcaption>
    </figure>
  );
}
