import { STUDIO_MARK, STUDIO_PAGE } from '../export/wholeTimeline.ts';

/** Leads to the page in which timelines are made, where it lies beside this one. */
export function MakeYourOwn() {
  if (!document.documentElement.hasAttribute(STUDIO_MARK)) return null;
  return (
    <>
      <h2>Make your own</h2>
      <div className="copyable">
        <p className="copyable-what">
          Make a timeline of your own documents in the browser, or go on from this one.
        </p>
        <a className="quiet" href={`./${STUDIO_PAGE}`} rel="noopener" target="_blank">
          Make a timeline
        </a>
      </div>
    </>
  );
}
