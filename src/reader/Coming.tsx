import type { DocumentText } from '../dataset/texts.ts';

/** Says of a text that it is on its way, or did not come and can be asked for again. */
export function Coming({ told: { text, hasFailed, retry } }: { readonly told: DocumentText }) {
  return (
    <div className="coming" role="status">
      {text === undefined && !hasFailed && <p>Loading the whole document …</p>}
      {hasFailed && (
        <p>
          The whole document could not be loaded.{' '}
          <button className="quiet" onClick={retry} type="button">
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
