import { type ReactNode, useId } from 'react';
import { layout } from '../page-layout.tsx';

interface SectionProps {
  title: string;
  /** Level of its heading; 2 where it is left out. */
  level?: 2 | 3;
  /** Drawn as a card, and not only as lines of its own. */
  card?: boolean;
  /** With a small heading. */
  small?: boolean;
  children: ReactNode;
}

/** A part of a page under its heading, which names it. */
export function Section({ title, level = 2, card, small, children }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={card ? layout.card : layout.form} aria-labelledby={id}>
      <Heading id={id} className={small ? layout.subheading : layout.heading}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** What is folded away until somebody wants it. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary className={layout.summary}>{title}</summary>
      {children}
    </details>
  );
}
