import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { Action, focusContent, TextLink } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import LessonFigures, { type LessonFiguresOf } from './lesson-figures.tsx';
import { type Lesson, LessonWords } from './lesson-words.tsx';

interface LessonCardProps {
  lesson: Lesson;
  shown: boolean;
  /** For the DBR alone: who may take it away, and the case it came from. */
  editing?: { number: string | undefined } | undefined;
  figures?: LessonFiguresOf | undefined;
}

/** A lesson, calm enough to be read by anybody. */
export function LessonCard({ lesson, shown, editing, figures }: LessonCardProps) {
  const { language, text } = useSpeech();
  const words = text.lessons;
  const action = useAction('setLessonShown');
  const { key, title, rule, centreName, month } = lesson;
  const monthWords = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15T12:00:00Z`));
  const toggle = () => {
    if (!action.isPending) action.mutate({ key, shown: !shown }, { onSuccess: focusContent });
  };
  return (
    <article className={layout.card}>
      <h2 className={layout.subheading}>{title}</h2>
      {!shown && <StatusWord kind="withdrawn">{words.hidden}</StatusWord>}
      <LessonWords lesson={lesson} />
      {rule !== undefined && (
        <div>
          <TextLink to={`/handbook/rule/${rule}`}>{words.rule(rule.toUpperCase())}</TextLink>
        </div>
      )}
      <p className={layout.quiet}>
        {words.from(monthWords)}
        {centreName !== undefined && ` · ${words.about(centreName)}`}
      </p>
      {figures && <LessonFigures figures={figures} />}
      {editing?.number !== undefined && <p className={layout.quiet}>{words.sourceOf(editing.number)}</p>}
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      {editing && (
        <div className={layout.actions}>
          <Action
            disabledFocusable={action.isPending}
            aria-label={shown ? words.hideOf(title) : words.showAgainOf(title)}
            onClick={toggle}
          >
            {shown ? words.hide : words.showAgain}
          </Action>
        </div>
      )}
    </article>
  );
}
