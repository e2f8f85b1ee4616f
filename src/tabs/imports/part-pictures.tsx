import { Field, Textarea } from '@fluentui/react-components';
import type { ImportEdit } from '../../features/editing/imports/editing.ts';
import type { Part } from '../../features/editing/imports/part.ts';
import { picturesOf } from '../../features/editing/imports/pictures.ts';
import { longestAlt } from '../../features/handbook/attachment.ts';
import { Notice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { AttachmentPicture } from '../parts/prose/attachment-picture.tsx';
import { useText } from '../use-text.ts';

/** The pictures of a part, each with the words for those who do not see it: without them it does not come along. */
export function PartPictures({ part, edit }: { part: Part; edit: (edit: ImportEdit) => void }) {
  const words = useText('imports').pictures;
  const pictures = picturesOf(part);
  const unsaid = pictures.filter(({ hash, alt }) => hash !== undefined && alt.trim() === '').length;
  if (pictures.length === 0) return null;
  return (
    <section>
      <h3 className={layout.subheading}>{words.title}</h3>
      {unsaid > 0 && <Notice kind="warning" title={words.unsaid(unsaid)} />}
      {pictures.map(({ hash, alt }, at) => {
        const key = `${at} ${hash}`;
        return (
          <div key={key}>
            {hash === undefined ? (
              <p className={layout.quiet}>{words.refused}</p>
            ) : (
              <AttachmentPicture hash={hash} alt={words.number(at + 1)} />
            )}
            <Field label={words.label(at + 1)} hint={words.hint}>
              <Textarea
                size="large"
                resize="vertical"
                value={alt}
                maxLength={longestAlt}
                onChange={(_, { value }) => edit({ does: 'describe', part: part.id, picture: at, words: value })}
              />
            </Field>
          </div>
        );
      })}
    </section>
  );
}
