import { WriteEdition } from './write-edition.tsx';

/** The way from a rule or a page to its next edition, for editors; fetched when one of them reads it. */
export default function WriteEditionBeside({ subject }: { subject: string }) {
  return <WriteEdition subject={subject} />;
}
