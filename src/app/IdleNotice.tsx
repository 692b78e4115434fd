import { WARNING } from './idleTime.ts';
import './idle.css';

/** Warns before the page restarts and says how to prevent it; announced once, without seconds. */
export function IdleNotice({ left }: { readonly left: number | null }) {
  return (
    <>
      <p className="visually-hidden" role="status">
        {left === null ? '' : `This page starts again in ${WARNING} seconds. Press a key to stay.`}
      </p>
      {left !== null && (
        <p aria-hidden="true" className="idle-notice">
          {`Starting again in ${left} s. Touch the screen or press a key to stay.`}
        </p>
      )}
    </>
  );
}
