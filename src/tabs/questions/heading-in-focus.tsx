import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { layout } from '../parts/page-layout.tsx';

const useStyles = makeStyles({ heading: { outlineStyle: 'none' } });

/** The heading of something that has just opened: whoever listens hears what it is, and the keyboard goes on from there. */
export function HeadingInFocus({ children }: { children: string }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1} className={mergeClasses(layout.heading, styles.heading)}>
      {children}
    </h2>
  );
}
