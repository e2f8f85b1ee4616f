import type { ActionRecord } from '../../contract/contract.ts';
import { leftOut } from '../../features/training/incoming/limits.ts';
import { useView } from '../api-hooks.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

interface CoursesOfFileProps {
  found: Pick<ActionRecord<'importAttendance'>, 'courses'>;
  answers: ReadonlyMap<string, string>;
  onAnswer: (answers: ReadonlyMap<string, string>) => void;
}

/** Which of our courses each course of the file is, where its name does not say so. */
export function CoursesOfFile({ found: { courses }, answers, onAnswer }: CoursesOfFileProps) {
  const words = useText('training').file;
  const ours = useView('training', {}).data?.data.courses ?? [];
  const asked = courses.filter(({ written, course }) => course === undefined || answers.has(written));
  if (asked.length === 0) return null;
  return (
    <Section title={words.whichCourse}>
      {asked.map(({ written, lines }) => (
        <SelectField
          key={written}
          label={words.named(written, lines)}
          value={answers.get(written) ?? ''}
          choices={[
            ['', words.choose],
            ...ours.map(({ key, title }) => [key, title] as const),
            [leftOut, words.leaveOut],
          ]}
          onChange={(course) => {
            const others = [...answers].filter(([name]) => name !== written);
            onAnswer(new Map(course === '' ? others : [...others, [written, course]]));
          }}
        />
      ))}
    </Section>
  );
}
