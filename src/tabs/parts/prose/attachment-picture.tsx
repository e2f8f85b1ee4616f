import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useAttachment } from '../../api-hooks.tsx';
import { useSpeech } from '../../language.tsx';
import { useObjectAddress } from './object-address.ts';

/** So far below what is on the screen a picture is fetched: a reader who scrolls finds it there. */
const ahead = '800px';

const useStyles = makeStyles({
  // A drawing made for paper has black lines and no ground: it keeps its white in the dark.
  picture: {
    display: 'block',
    // In a column of a card it keeps its own size.
    alignSelf: 'flex-start',
    maxWidth: '100%',
    height: 'auto',
    boxSizing: 'border-box',
    marginBlock: '8px',
    backgroundColor: '#ffffff',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  waiting: {
    display: 'block',
    boxSizing: 'border-box',
    minHeight: '96px',
    padding: tokens.spacingHorizontalM,
    marginBlock: '8px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** A picture of the handbook. Where it cannot be fetched its words stand instead, and the rest of the page is as it was. */
export function AttachmentPicture({ hash, alt }: { hash: string; alt: string }) {
  const styles = useStyles();
  const [isNear, setNear] = useState(false);
  const place = useNear(() => setNear(true));
  const file = useAttachment(hash, isNear);
  const [isBroken, setBroken] = useState(false);
  const address = useObjectAddress(file.data?.blob);
  const words = useSpeech().text.reading.picture;
  if (address && !isBroken)
    return <img className={styles.picture} src={address} alt={alt} onError={() => setBroken(true)} />;
  return (
    <span ref={place} className={styles.waiting}>
      {file.error || isBroken ? words.notFetched(alt) : words.coming(alt)}
    </span>
  );
}

/** Tells once that a place comes near what is on the screen, or that the page is to be printed. */
function useNear(tell: () => void) {
  const place = useRef<HTMLSpanElement>(null);
  const told = useRef(tell);
  useEffect(() => {
    const now = () => told.current();
    // The tab lives in a page of Teams: without a root of its own no margin counts there.
    const around = { root: document, rootMargin: ahead };
    const observer = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && now(),
      around,
    );
    if (place.current) observer.observe(place.current);
    window.addEventListener('beforeprint', now);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', now);
    };
  }, []);
  return place;
}
