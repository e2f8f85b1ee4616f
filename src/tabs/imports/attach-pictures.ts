import type { ImportedPart } from '../../features/editing/imports/imported-part.ts';
import { wordsOfAttachments } from '../../features/editing/imports/pictures.ts';
import type { SourcePicture } from '../../features/editing/imports/source.ts';
import { longestAlt } from '../../features/handbook/attachment.ts';
import type { Api } from '../api.ts';
import { base64Of } from '../attachments/chosen-file.ts';
import { RefusedByServer } from '../faults.ts';

/** What has become of the pictures of an import, each by its hash. */
export interface AttachedPictures {
  /** Those that lie in the handbook. */
  attached: ReadonlySet<string>;
  /** Those that stay as words, with what the server said; nothing where the device no longer has the file. */
  refused: ReadonlyMap<string, { alt: string; why: string | undefined }>;
}

export const noPictures: AttachedPictures = { attached: new Set(), refused: new Map() };

const longestName = 80;

/**
 * Attaches the pictures some parts show, one after the other. Doing it again is safe: the same bytes are the same
 * attachment. One that is refused holds up nothing.
 * @param before is not done again
 * @param tell is told each time one is done
 * @throws whatever keeps everything from being sent, such as no network; what was told last stays true
 */
export async function attachPictures(
  api: Pick<Api, 'action'>,
  parts: readonly Pick<ImportedPart, 'text'>[],
  pictures: readonly SourcePicture[],
  before: AttachedPictures,
  tell: (now: AttachedPictures, left: number) => void,
): Promise<AttachedPictures> {
  const bytes = new Map(pictures.map((picture) => [picture.hash, picture]));
  const words = wordsOfAttachments(parts.map(({ text }) => text).join('\n\n'));
  const wanted = [...words].filter(([hash]) => !before.attached.has(hash) && !before.refused.has(hash));
  let now = before;
  for (const [index, [hash, alt]] of wanted.entries()) {
    tell(now, wanted.length - index);
    const picture = bytes.get(hash);
    const why = picture && (await refusalOf(api, picture, alt));
    now =
      picture && why === undefined
        ? { ...now, attached: new Set([...now.attached, hash]) }
        : { ...now, refused: new Map([...now.refused, [hash, { alt, why }]]) };
  }
  tell(now, 0);
  return now;
}

async function refusalOf(api: Pick<Api, 'action'>, { bytes }: SourcePicture, alt: string): Promise<string | undefined> {
  // What lies on the device may be a view of a larger piece.
  const content = await base64Of(new Blob([new Uint8Array(bytes)]));
  const said = { name: alt.slice(0, longestName), altDa: alt.slice(0, longestAlt), content };
  return api.action('addAttachment', said).then(
    () => undefined,
    (fault: unknown) => {
      if (fault instanceof RefusedByServer && isAboutThePicture(fault)) return fault.words.message;
      throw fault;
    },
  );
}

function isAboutThePicture({ words, mayPass, status }: RefusedByServer): boolean {
  return words.code === 'libraryFull' || (!mayPass && status !== 401 && status < 500);
}
