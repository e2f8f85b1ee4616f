import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Api } from '../api.ts';
import { ApiContext } from '../api-hooks.tsx';
import { RefusedByServer } from '../faults.ts';
import { keepUnsent, sentNow, unsentIn } from './unsent-words.ts';

/** Where a text is kept: its place in the open tab, and how it is sent. The same object as long as it is the same field. */
export interface KeptPlace {
  slot: string;
  /** @param text `null` to follow what the field says by itself. */
  save(api: Api, text: string | null, seen: string): Promise<{ text: string | null; masked: readonly string[] }>;
}

/** `same`: nothing to keep. `conflict`: somebody else has written in the field meanwhile. `refused`: it cannot be kept. */
type KeptState = 'same' | 'waiting' | 'saving' | 'kept' | 'failed' | 'conflict' | 'refused';

export interface KeptText {
  text: string;
  state: KeptState;
  /** Why it cannot be kept: the case was closed, or the notification was sent. */
  fault: Error | null;
  /** What stands there, when somebody else has written in the field. */
  theirs: string | undefined;
  masked: readonly string[];
  write(text: string): void;
  /** Keeps what is written now, without waiting. */
  flush(): void;
  /** Follows the case again. */
  followCase(): void;
  keepMine(): void;
  takeTheirs(): void;
}

const pauseMs = 900;
const retryMs = 8_000;

/**
 * A field that is kept while it is written. Words that could not be kept stay in the open tab, are tried again, and are
 * there when the reader comes back to the page; nobody leaves the page without being asked while there are any.
 * @param stands what the field says on the server
 * @param onKept asks for what depends on the field
 */
export function useKeptText(place: KeptPlace, stands: string, onKept: () => void): KeptText {
  const api = useContext(ApiContext);
  const { slot } = place;
  const begun = unsentIn(slot);
  const [text, setText] = useState(begun?.text ?? stands);
  const [state, setState] = useState<KeptState>(begun ? 'waiting' : 'same');
  const [theirs, setTheirs] = useState<string>();
  const [masked, setMasked] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<Error | null>(null);
  const isWaiting = useRef(false);
  isWaiting.current = state === 'waiting' || state === 'failed';
  const shown = useRef(text);
  shown.current = text;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const seen = useRef(begun?.seen ?? stands);
  const busy = useRef(false);
  const alive = useRef(true);
  /** Asked to follow the case again, and not heard yet. */
  const following = useRef(false);
  /** What this window has kept and written over since. */
  const earlier = useRef(new Set<string>());
  const again = useRef<() => Promise<void>>(async () => {});

  const keep = useCallback(
    async (wanted?: null): Promise<void> => {
      clearTimeout(timer.current);
      const unsent = unsentIn(slot);
      if (!api || busy.current) return;
      if (!unsent && wanted !== null) {
        // The field as it was before the reader left the page and came back has kept them meanwhile.
        if (!alive.current || !isWaiting.current) return;
        setState('kept');
        onKept();
        return;
      }
      busy.current = true;
      if (alive.current) setState('saving');
      following.current = wanted === null;
      // What is written while the field goes back to the case's words is newer than that, whatever it says.
      const sent = wanted === null ? null : (unsent?.text ?? '');
      const outcome = await send(() => place.save(api, sent, seen.current));
      busy.current = false;
      if (outcome.is === 'kept') {
        following.current = false;
        if (wanted === null) earlier.current.clear();
        else earlier.current.add(seen.current);
        // Back to the case's words: they come with the next answer, and replace what is shown now.
        seen.current = wanted === null ? shown.current : (outcome.text ?? '');
        const newer = unsentIn(slot);
        if (newer && newer.text !== sent) {
          keepUnsent(slot, { text: newer.text, seen: seen.current });
          if (alive.current) setState('waiting');
          timer.current = setTimeout(() => void keep(), alive.current ? pauseMs : 0);
          return;
        }
        sentNow(slot);
        if (!alive.current) return;
        setMasked(outcome.masked);
        // Only what was covered comes back into the field: a space at the end is somebody still writing.
        if (wanted !== null && outcome.masked.length > 0) setText(seen.current);
        setState('kept');
        onKept();
        return;
      }
      if (outcome.is === 'failed') {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void again.current(), retryMs);
      } else following.current = false;
      if (!alive.current) return;
      if (outcome.is === 'conflict') setTheirs(outcome.theirs);
      if (outcome.is === 'refused') {
        setFault(outcome.fault);
        // What made it impossible is seen at once: the case is closed, or the draft has been sent.
        onKept();
      }
      setState(outcome.is);
    },
    [api, place, slot, onKept],
  );

  // What others wrote comes in while nothing of one's own is waiting.
  useEffect(() => {
    if (stands === seen.current) earlier.current.clear();
    if (unsentIn(slot) || busy.current || following.current || stands === seen.current) return;
    // An answer that was on its way brings what this window wrote before: it is nobody else's.
    if (earlier.current.has(stands)) return;
    seen.current = stands;
    setText(stands);
  }, [slot, stands]);

  // Going back to the case's words is tried again too, unless something has been written since.
  again.current = () => keep(following.current && !unsentIn(slot) ? null : undefined);
  useEffect(() => {
    alive.current = true;
    if (unsentIn(slot)) void again.current();
    const online = () => void again.current();
    window.addEventListener('online', online);
    return () => {
      alive.current = false;
      window.removeEventListener('online', online);
      clearTimeout(timer.current);
      void again.current();
    };
  }, [slot]);

  return {
    text,
    state,
    fault,
    theirs,
    masked,
    write: (written) => {
      setText(written);
      keepUnsent(slot, { text: written, seen: seen.current });
      if (state === 'conflict') return;
      setState('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), pauseMs);
    },
    flush: () => {
      if (state !== 'conflict') void again.current();
    },
    followCase: () => {
      sentNow(slot);
      void keep(null);
    },
    keepMine: () => {
      seen.current = theirs ?? '';
      keepUnsent(slot, { text, seen: seen.current });
      setTheirs(undefined);
      void keep();
    },
    takeTheirs: () => {
      sentNow(slot);
      seen.current = theirs ?? '';
      setText(theirs ?? '');
      setTheirs(undefined);
      setState('same');
      onKept();
    },
  };
}

type SendOutcome =
  | { is: 'kept'; text: string | null; masked: readonly string[] }
  | { is: 'conflict'; theirs: string }
  | { is: 'refused'; fault: Error }
  | { is: 'failed' };

async function send(save: () => ReturnType<KeptPlace['save']>): Promise<SendOutcome> {
  try {
    return { is: 'kept', ...(await save()) };
  } catch (error) {
    if (!(error instanceof RefusedByServer)) return { is: 'failed' };
    const { code, details } = error.words;
    if (code === 'changedMeanwhile') {
      // Without words it was another field of the same paper: the same once more will do.
      return typeof details.text === 'string' ? { is: 'conflict', theirs: details.text } : { is: 'failed' };
    }
    return error.mayPass || error.status >= 500 ? { is: 'failed' } : { is: 'refused', fault: error };
  }
}
