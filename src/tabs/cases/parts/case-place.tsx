import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: '16px', scrollMarginTop: '16px', outlineStyle: 'none' },
});

interface CasePlaceProps {
  /** What stands behind `#` in an address that leads here. */
  name: string;
  children: ReactNode;
}

/** A part of a page of a case that an address leads to: the page opens there, and the keyboard begins there. */
export function CasePlace({ name, children }: CasePlaceProps) {
  const styles = useStyles();
  const { hash, key } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same address, followed again, leads here again.
  useEffect(() => {
    if (hash !== `#${name}`) return;
    place.current?.scrollIntoView();
    place.current?.focus({ preventScroll: true });
  }, [hash, name, key]);
  return (
    <div ref={place} id={name} tabIndex={-1} className={styles.place}>
      {children}
    </div>
  );
}
