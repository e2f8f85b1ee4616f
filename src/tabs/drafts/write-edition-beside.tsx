import { CorrectRule } from '../revisions/correct-rule.tsx';
import { WriteEdition } from './write-edition.tsx';

/** The ways from a rule or a page to its next edition, for editors; fetched when one of them reads it. */
export default function WriteEditionBeside({ subject }: { subject: string }) {
  const write = <WriteEdition subject={subject} />;
  return /^r\d{2,3}$/.test(subject) ? <CorrectRule rule={subject} beside={write} /> : write;
}
