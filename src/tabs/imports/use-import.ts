import { useEffect, useReducer, useRef, useState } from 'react';
import { edited, type Import, type ImportEdit } from '../../features/editing/imports/editing.ts';
import { partsOf } from '../../features/editing/imports/part.ts';
import { guessedLevel } from '../../features/editing/imports/rule-level.ts';
import type { SourceDocument, SourcePicture } from '../../features/editing/imports/source.ts';
import { forgetImport, keepImport, keptImport } from './kept-import.ts';

interface State {
  now: Import | undefined;
  /** Each step back, the last one last. */
  past: readonly Import[];
  pictures: readonly SourcePicture[];
}

type Step =
  | { does: 'begin'; now: Import; pictures: readonly SourcePicture[] }
  | { does: 'end' }
  | { does: 'undo' }
  | { does: 'edit'; edit: ImportEdit };

const nothing: State = { now: undefined, past: [], pictures: [] };
const mostSteps = 200;
/** After the last change, so that typing a title does not write with every letter. */
const pauseMs = 400;

function after(state: State, step: Step): State {
  if (step.does === 'end') return nothing;
  if (step.does === 'begin') return { now: step.now, past: [], pictures: step.pictures };
  if (!state.now) return state;
  if (step.does === 'undo') {
    const last = state.past.at(-1);
    return last ? { ...state, now: last, past: state.past.slice(0, -1) } : state;
  }
  return { ...state, now: edited(state.now, step.edit), past: [...state.past, state.now].slice(-mostSteps) };
}

/**
 * The import that is being worked on: every edit can be undone, and it lies on the device, so that closing the tab loses
 * nothing.
 * @param who whose it is on a device several may share
 */
export function useImport(who: string) {
  const [state, step] = useReducer(after, nothing);
  const [restored, setRestored] = useState(false);
  const [isLooking, setLooking] = useState(true);
  const [isKept, setKept] = useState(true);
  const { now, pictures } = state;
  const wanted = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    let isGone = false;
    void keptImport(who).then((kept) => {
      if (isGone) return;
      setLooking(false);
      if (!kept) return;
      setRestored(true);
      step({ does: 'begin', now: kept.import, pictures: kept.pictures });
    });
    return () => {
      isGone = true;
    };
  }, [who]);

  useEffect(() => {
    if (!now) return;
    const keep = () => {
      wanted.current = keepImport(who, { import: now, pictures }).then(setKept);
    };
    const timer = setTimeout(keep, pauseMs);
    // Whoever closes the tab in the middle of a word shall find the word.
    const leave = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [now, pictures, who]);

  return {
    now,
    pictures,
    isLooking,
    isKept,
    restored,
    mayUndo: state.past.length > 0,
    edit: (edit: ImportEdit) => step({ does: 'edit', edit }),
    undo: () => step({ does: 'undo' }),
    begin: (document: SourceDocument, nameless: string) => {
      const { pictures: found, ...source } = document;
      const { level } = guessedLevel(source.blocks);
      setRestored(false);
      step({ does: 'begin', now: { source, level, parts: partsOf(source.blocks, level, nameless) }, pictures: found });
    },
    end: () => {
      step({ does: 'end' });
      setRestored(false);
      void wanted.current.then(() => forgetImport(who));
    },
  };
}
