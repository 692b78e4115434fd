import { type ReactElement, useState } from 'react';
import type { FullDataset } from '../dataset/dataset.ts';
import { EMBED_SIZE, embedSnippet, embedTitle } from '../export/embedSnippet.ts';
import { Copyable } from '../widgets/Copyable.tsx';
import { Dialog } from './Dialog.tsx';
import { eventTitle } from './eventFromText.ts';
import { Field } from './Field.tsx';
import { type GivenForm, give } from './giving.ts';
import { saveFile } from './saveFile.ts';
import { siteAddress } from './siteAddress.ts';
import { TitleField } from './TitleField.tsx';
import type { Room } from './useRoom.ts';
import { fileName } from './useSaving.ts';
import { UNNAMED } from './work/newFolder.ts';
import './giveAway.css';

interface GiveAwayProps {
  readonly room: Room;
  /** Where the website will lie, as it is typed here. */
  readonly address: string;
  readonly onAddress: (typed: string) => void;
  readonly onClose: () => void;
}

/** The finished timeline as a page, as a folder for a website, and in a page of a course. */
export function GiveAway({ room, address, onAddress, onClose }: GiveAwayProps) {
  const { compiled, work } = room;
  const [outcome, setOutcome] = useState({ words: '', count: 0 });
  const say = (words: string) => setOutcome(({ count }) => ({ words, count: count + 1 }));
  const [isUnnamed] = useState(work.timeline.title === UNNAMED);
  const [isBusy, setBusy] = useState(false);
  const dataset = compiled?.folder === work.folder ? compiled.dataset : null;
  const isReady = dataset !== null && dataset.events.length > 0;
  const site = siteAddress(address);
  const siteUrl = site.kind === 'known' ? site.url : null;
  const hand = async (form: GivenForm) => {
    if (!dataset) return;
    setBusy(true);
    say('Making it …');
    try {
      const { bytes, type } = await give(work.folder, dataset, form, siteUrl);
      const name = `${fileName(work.timeline.title)}${ENDINGS[form]}`;
      saveFile(name, type, bytes);
      say(`Saving ${name}.`);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <Dialog onClose={onClose} title="Give it away">
      {isUnnamed && (
        <TitleField hint="It stands above the timeline, and names the file." room={room} />
      )}
      <LeftOut room={room} onOpen={onClose} />
      <Way
        does="A single file that opens in any browser, without the web. Mail it, or put it on a stick."
        isReady={isReady && !isBusy}
        onTake={() => void hand('page')}
        take="Save the page"
        title="One page"
      />
      <Way
        does="A folder in a zip file. Unpack it on the server of your school, or anywhere on the web."
        isReady={isReady && !isBusy}
        onTake={() => void hand('site')}
        take="Save the website"
        title="A website"
      >
        <Field
          hint="If you know it. Then a link to the timeline shows its title and a picture, where people post one."
          label="Address of the website"
          onChange={onAddress}
          placeholder="https://"
          problems={site.kind === 'wrong' ? [site.words] : []}
          value={address}
        />
      </Way>
      <Snippet dataset={dataset} onOutcome={say} siteUrl={siteUrl} />
      <p className="give-outcome" role="status">
        <span key={outcome.count}>{outcome.words}</span>
      </p>
    </Dialog>
  );
}

interface WayProps {
  readonly title: string;
  readonly does: string;
  readonly take: string;
  readonly isReady: boolean;
  readonly onTake: () => void;
  /** What is asked before. */
  readonly children?: ReactElement;
}

function Way({ title, does, take, isReady, onTake, children }: WayProps) {
  return (
    <div className="give-way">
      <div>
        <h3>{title}</h3>
        <small>{does}</small>
      </div>
      <button className="take" disabled={!isReady} onClick={onTake} type="button">
        {take}
      </button>
      {children}
    </div>
  );
}

const ENDINGS: Readonly<Record<GivenForm, string>> = { page: '.html', site: '-site.zip' };

/** What is not sound yet is said before anything is given away. */
function LeftOut({ room, onOpen }: { readonly room: Room; readonly onOpen: () => void }) {
  const { compiled, work } = room;
  const given = new Set(compiled?.dataset?.events.map(({ id }) => id) ?? []);
  const out = work.events.filter(({ id }) => !given.has(id));
  if (work.events.length === 0)
    return <p>There is no event yet. Make one of a sentence in a document.</p>;
  if (out.length === 0) return null;
  return (
    <div className="left-out">
      <p>
        {out.length === work.events.length
          ? 'Nothing can be given away yet. These have something to mend:'
          : 'Left out, since they have something to mend:'}
      </p>
      <ul>
        {out.slice(0, 8).map((event) => (
          <li key={event.key}>
            <button
              onClick={() => {
                onOpen();
                room.openEvent(event.key);
                room.focusOn('label');
              }}
              type="button"
            >
              {eventTitle(event)}
            </button>
          </li>
        ))}
        {out.length > 8 && <li>{`and ${out.length - 8} more`}</li>}
      </ul>
    </div>
  );
}

interface SnippetProps {
  readonly dataset: FullDataset | null;
  readonly siteUrl: string | null;
  readonly onOutcome: (words: string) => void;
}

/** The frame for a page of a course, once the website has an address. */
function Snippet({ dataset, siteUrl, onOutcome }: SnippetProps) {
  return (
    <div className="give-snippet">
      <h3>In a page of a course</h3>
      {dataset && siteUrl !== null ? (
        <Copyable
          lines={5}
          name="snippet"
          onOutcome={onOutcome}
          text={embedSnippet({
            address: siteUrl,
            title: embedTitle(dataset),
            width: null,
            height: EMBED_SIZE.height,
          })}
        >
          Put the website on the web first. Then, in the editor of Moodle, Canvas or Brightspace, go
          to the HTML view (“&lt;/&gt;” or “Source code”) and paste this. In WordPress, add a block
          “Custom HTML”.
        </Copyable>
      ) : (
        <small>
          Type the address of the website above: then what to paste into the page stands here.
        </small>
      )}
    </div>
  );
}
