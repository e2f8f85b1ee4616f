import { text as lessons } from '../../../features/cases/lessons/text.en.ts';
import { tabBreaches as breaches } from './tab-breaches.ts';
import { tabCases as cases } from './tab-cases.ts';
import { tabFeedback as unclear } from './tab-feedback.ts';
import { tabFreeText as freeText } from './tab-free-text.ts';
import { tabHandbook as handbook } from './tab-handbook.ts';
import { tabNotification as notification } from './tab-notifications.ts';
import { tabQuestions as questions } from './tab-questions.ts';
import { tabReading as reading } from './tab-reading.ts';
import { tabSearch as search } from './tab-search.ts';
import { tabShell as shell } from './tab-shell.ts';

/** Every sentence of the tab in one language; loaded for the reader's language only. */
export const tab = {
  shell,
  reading,
  handbook,
  search,
  questions,
  cases,
  notification,
  unclear,
  breaches,
  lessons,
  freeText,
};
