import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { layout, Section } from '../parts/page.tsx';
import { LessonWords } from './lesson-words.tsx';

/** Beside a rule: what has been learnt that belongs to it. Nothing, where there is nothing. */
export function RuleLessons({ rule }: { rule: string }) {
  const words = useSpeech().text.lessons;
  const lessons = useView('lessons', {}).data?.data.lessons.filter((lesson) => lesson.rule === rule) ?? [];
  if (lessons.length === 0) return null;
  return (
    <Section title={words.besideRule}>
      {lessons.map((lesson) => (
        <div key={lesson.key} className={layout.card}>
          <h3 className={layout.subheading}>{lesson.title}</h3>
          <LessonWords lesson={lesson} />
        </div>
      ))}
    </Section>
  );
}
