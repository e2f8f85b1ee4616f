import type { Day } from '../../core/dates.ts';
import { whenWords } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { TextLink } from '../parts/link-button.tsx';
import { Section } from '../parts/page/section.tsx';
import { layout } from '../parts/page-layout.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { useText } from '../use-text.ts';
import type { SiteTouches } from './check-state.tsx';

/** What somebody changed in the DBR's lists past the app. */
export function EditList({ edits, today }: { edits: SiteTouches['edits']; today: Day }) {
  const { language, text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.siteAccessLog;
  return (
    <Section title={words.edits}>
      {edits.length === 0 && <p className={layout.quiet}>{words.editsNone}</p>}
      <ul className={layout.list}>
        {edits.map(({ key, listName, item, editor, editedAt, deleted, settled }) => (
          <li key={key} className={layout.card}>
            <div className={layout.row}>
              <StatusWord kind={deleted ? 'urgent' : 'changed'}>{deleted ? words.deleted : words.changed}</StatusWord>
              {settled && <StatusWord kind="done">{words.settled}</StatusWord>}
            </div>
            <p>{words.edit(listName, item, editor, whenWords(editedAt, language, today, text))}</p>
          </li>
        ))}
      </ul>
      {edits.length > 0 && (
        <div>
          <TextLink to="/foreign-edits">{words.toEdits}</TextLink>
        </div>
      )}
    </Section>
  );
}
