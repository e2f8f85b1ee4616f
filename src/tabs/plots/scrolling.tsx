import type { ReactNode } from 'react';

/** What is wider than a phone: drawn sideways in its own place, by thumb or keyboard (WCAG 2.1.1). */
export function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
    <section className="plot-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
