import { type ReactNode, useState } from 'react';
import { focusContent } from './link-button.tsx';
import { Toast } from './toast.tsx';

interface DoneNotice {
  /** Where the sentence stands: whoever listens hears it. */
  notice: ReactNode;
  /** Says it; an empty sentence takes away what was said before. */
  say: (sentence: string) => void;
  /** Says it and puts the focus on the page's content: the button that was pressed is gone. */
  done: (sentence: string) => void;
}

/** What has just been done on a page, in one sentence. */
export function useSaid(): DoneNotice {
  const [done, setDone] = useState<{ said: string }>();
  const say = (said: string) => setDone(said === '' ? undefined : { said });
  return {
    notice: <Toast of={done} />,
    say,
    done: (sentence) => {
      say(sentence);
      focusContent();
    },
  };
}

interface Opened extends Pick<DoneNotice, 'notice' | 'done'> {
  isOpen: boolean;
  /** @param sentence said from now on; what was said before where it is left out */
  open: (sentence?: string) => void;
  /** @param sentence what came of it, where something did */
  close: (sentence?: string) => void;
}

/** A form that is opened by a button, and what came of it. */
export function useOpened(): Opened {
  const { notice, say, done } = useSaid();
  const [isOpen, setOpen] = useState(false);
  const open = (sentence?: string) => {
    if (sentence !== undefined) say(sentence);
    setOpen(true);
  };
  const close = (sentence = '') => {
    setOpen(false);
    done(sentence);
  };
  return { isOpen, open, close, notice, done };
}
