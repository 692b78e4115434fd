import type { DocumentMatter, Original, Picture, Recording } from '../dataset/about.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import type { LoadedDocument } from './loadedDocument.ts';
import { type MediaFile, MOST_BYTES, PICTURE_NAMES, tooLarge } from './media.ts';
import { copyAddress, pictureSizes } from './mediaNames.ts';
import { failure, gather, gatherAll, type Outcome, outcome } from './outcome.ts';
import { type Place, type Problem, shown } from './problem.ts';
import type { ProblemCode } from './severity.ts';

type Media = CorpusFiles['media'];

/** What belongs to a document besides its text, as far as its files can be used. */
export function compileMatter(document: LoadedDocument, media: Media): Outcome<DocumentMatter> {
  const found = gather();
  const original = found.take(compileOriginal(document, media));
  const pictures = found.take(compilePictures(document, media));
  const recording = found.take(compileRecording(document, media));
  return found.giving({
    ...(original && { original }),
    ...(pictures.length > 0 && { pictures }),
    ...(recording && { recording }),
  });
}

function compileOriginal(
  { authored: { original }, file }: LoadedDocument,
  media: Media,
): Outcome<Original | null> {
  if (!original) return outcome(null);
  const { value, problems } = fileNamed(original.file, media, file.placeOf(['original', 'file']));
  const { file: name, changes = [] } = original;
  return outcome(
    value && { file: name, address: copyAddress(name, value.hash), size: value.size, changes },
    problems,
  );
}

function compilePictures(
  { authored: { pictures = [] }, file }: LoadedDocument,
  media: Media,
): Outcome<readonly Picture[]> {
  return gatherAll(
    pictures.map(({ file: name, alt, caption = null }, index) => {
      const place = file.placeOf(['pictures', index, 'file']);
      const { value, problems } = fileNamed(name, media, place);
      if (!value) return outcome(null, problems);
      const fault = pictureFault(name, value);
      if (fault) return failure(unusable(place, 'FILE_UNREADABLE', name, fault));
      const { content, hash } = value;
      if (content.kind !== 'picture') return outcome(null);
      return outcome({ file: name, alt, caption, sizes: pictureSizes(name, hash, content) });
    }),
  );
}

function compileRecording(
  { authored: { recording }, file }: LoadedDocument,
  media: Media,
): Outcome<Recording | null> {
  if (!recording) return outcome(null);
  const place = file.placeOf(['recording', 'file']);
  const { file: name } = recording;
  const { value, problems } = fileNamed(name, media, place);
  if (!value) return outcome(null, problems);
  const { content, size, hash } = value;
  if (content.kind !== 'recording') {
    const fault =
      'It is no recording that browsers play, or its name ends like another kind. Save it as MP3, M4A, Ogg, WAV, FLAC, MP4 or WebM.';
    return failure(unusable(place, 'FILE_UNREADABLE', name, fault));
  }
  const { medium: kind, type } = content;
  return outcome({ file: name, address: copyAddress(name, hash), kind, type, size });
}

/** Why a file cannot be shown as a picture; `null` when it can. */
function pictureFault(name: string, { content, size }: MediaFile): string | null {
  if (size > MOST_BYTES.picture) return tooLarge(size, MOST_BYTES.picture);
  if (content.kind !== 'picture') {
    return 'It is no PNG, JPEG, WebP or AVIF picture that can be read. Save it as one of them.';
  }
  if (PICTURE_NAMES[content.format].test(name)) return null;
  const end = { PNG: '.png', JPEG: '.jpg', WebP: '.webp', AVIF: '.avif' }[content.format];
  return `It holds a ${content.format} picture. Let its name end in ${end}.`;
}

/** A file beside the documents; why there is none, or why it cannot be used, becomes a problem. */
function fileNamed(name: string, media: Media, place: Place): Outcome<MediaFile | null> {
  const file = media?.get(name);
  if (typeof file === 'object') return outcome(file);
  return failure(
    file === undefined
      ? {
          ...place,
          code: 'FILE_MISSING',
          message: `There is no file ${shown(name)} in “documents”. Put it there, or correct its name; capital letters count.`,
        }
      : unusable(place, 'FILE_UNREADABLE', name, file),
  );
}

function unusable(place: Place, code: ProblemCode, name: string, fault: string): Problem {
  return { ...place, code, message: `${shown(name)}: ${fault}` };
}
