import type { ViewData } from '../../contract/contract.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { layout, Section } from '../parts/page.tsx';
import { useText } from '../use-text.ts';

export type LessonFiguresOf = ViewData<'lessons'>['figures'][number];

/** The counts of a lesson's kind before and after it, as the reports tell them, and no verdict. */
export default function LessonFigures({ figures: { kind, before, after } }: { figures: LessonFiguresOf }) {
  const words = useSpeech().text.lessons;
  const reports = useText('cases').breachReports;
  const line = (told: LessonFiguresOf['before']) =>
    told.length === 0
      ? words.noFigures
      : told.map(({ quarter, count }) => `${reports.quarter(quarter)}: ${count}`).join(' · ');
  const isCovered = [...before, ...after].some(({ count }) => !/^\d+$/.test(count));
  return (
    <Section title={words.figures(reports.row[kind])} level={3} small>
      <Facts
        facts={[
          { name: words.before, value: line(before) },
          { name: words.after, value: line(after) },
        ]}
      />
      <p className={layout.quiet}>
        {reports.more}
        {isCovered && ` ${reports.covered}`}
      </p>
    </Section>
  );
}
