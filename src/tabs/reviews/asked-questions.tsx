import type { ViewData } from '../../contract/contract.ts';
import { useAction } from '../api-hooks.tsx';
import { Action, Press } from '../parts/link-button.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { ShownPoint } from './point-words.ts';

type QuestionView = ViewData<'reviews'>['choices']['questions'][number];

interface AskedQuestionsProps {
  questions: readonly QuestionView[];
  points: readonly ShownPoint[];
  usualMinutes: number;
  /** Characters a point has room for. */
  longest: number;
  onAdd: (point: ShownPoint) => void;
}

/** What people have asked: in their own words it comes on after their yes, and never with their name (S86). */
export function AskedQuestions({ questions, points, usualMinutes, longest, onAdd }: AskedQuestionsProps) {
  const words = useText('manager').reviews.asked;
  const action = useAction('askForAgenda');
  const there = new Set(points.flatMap(({ kind, text }) => (kind === 'question' ? (text ?? []) : [])));
  if (questions.length === 0) return null;
  return (
    <section className={layout.form} aria-label={words.title}>
      <h3 className={layout.subheading}>{words.title}</h3>
      <p className={layout.quiet}>{words.help}</p>
      <ul className={layout.list}>
        {questions.map(({ key, text, state }) => {
          const line = text.replace(/\s+/g, ' ').trim();
          const fits = line.length <= longest;
          return (
            <li key={key} className={layout.card}>
              <p>{text}</p>
              {state === 'none' && (
                <div className={layout.actions}>
                  <Press of={action} send={{ key }} aria-label={words.askNamed(line)}>
                    {words.ask}
                  </Press>
                </div>
              )}
              {state === 'asked' && <p className={layout.quiet}>{words.waits}</p>}
              {state === 'no' && <p className={layout.quiet}>{words.no}</p>}
              {state === 'yes' && !fits && <p className={layout.quiet}>{words.tooLong}</p>}
              {state === 'yes' && fits && (there.has(line) ? <p>{words.isOn}</p> : null)}
              {state === 'yes' && fits && !there.has(line) && (
                <div className={layout.actions}>
                  <Action
                    aria-label={words.addNamed(line)}
                    onClick={() => onAdd({ kind: 'question', text: line, minutes: usualMinutes })}
                  >
                    {words.use}
                  </Action>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
    </section>
  );
}
