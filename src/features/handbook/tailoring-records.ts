import { choice, day, lines, patterns, set, text, words } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { areas, audienceGroups, personTypes } from '../../core/stored-words.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * Rules that belong together, and whom they are for beyond what each rule says itself (S24). Kinds of conditions must
 * all hold; of one kind, one is enough. Without any, only a manager's choice puts it on a list. Of the rows of one code
 * the newest that has begun counts.
 */
export const Pack = record('pack', {
  site: 'main',
  name: 'Packs',
  da: 'Regelpakker',
  purpose: 'Regler, der hører sammen, og hvem de er for: en funktion, en enhed, en slags ansættelse.',
  purposeEn: 'Rules that belong together and whom they are for: a function, a unit, a kind of employment.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe pakken er i brug.', en: 'For as long as the pack is in use.' },
  columns: {
    pack: text('Pack', 'Pakke (kode)', { indexed: true }),
    name: text('PackName', 'Pakke'),
    nameEn: text('PackNameEn', 'Pakke (engelsk)', { optional: true }),
    rules: words('Rules', 'Regler'),
    groups: set('Groups', 'Målgruppe', audienceGroups, { optional: true }),
    types: set('PersonTypes', 'Type', personTypes, { optional: true }),
    areas: set('Areas', 'Arbejdsområder', areas, { optional: true }),
    /** Job titles as HR writes them; capitals do not matter. */
    functions: words('JobFunctions', 'Funktioner', { optional: true }),
    /** Codes of units; what is below a unit belongs to it. */
    units: words('Units', 'Enheder (koder)', { optional: true }),
    from: day('From', 'Fra', { indexed: true }),
    to: day('To', 'Til', { optional: true }),
  },
  views: [
    defaultView('Alle', 'name rules groups types areas functions units from to', 'pack'),
    listView('Nyeste først', 'from name rules to', '-from'),
  ],
});
export type Pack = RecordOf<typeof Pack>;

/**
 * What a manager has added to or taken off the reading of a unit and those below it, a function in it or one person: a
 * rule or a pack (S82, S87, G6). What cannot be taken off is `locked` in `features/reading/found-sources.ts`.
 */
export const ReadingChoice = record('readingChoice', {
  site: 'main',
  name: 'ReadingChoices',
  da: 'Lederens valg',
  purpose: 'Regler, som din leder har valgt til eller fra for dig eller din enhed, og hvorfor.',
  purposeEn: 'Rules your manager has added or taken off for you or your unit, and why.',
  priority: 'decision',
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 24, da: 'To år efter at valget slutter.', en: 'Two years after the choice ends.' },
  columns: {
    does: choice('Does', 'Valg', { add: 'Tilføjet', remove: 'Taget fra' }, { personal: 'reading' }),
    rule: text('Rule', 'Regel', { indexed: true, optional: true, pattern: patterns.rule, personal: 'reading' }),
    pack: text('Pack', 'Pakke (kode)', { optional: true, personal: 'reading' }),
    unit: text('Unit', 'Enhed (kode)', { indexed: true, personal: 'employment' }),
    function: text('JobFunction', 'Kun funktion', { optional: true, personal: 'employment' }),
    /** One sentence, shown to whoever it is about. */
    because: lines('Because', 'Fordi', { personal: 'reading' }),
    dueOn: day('DueOn', 'Frist', { optional: true, personal: 'reading' }),
    from: day('From', 'Fra', { indexed: true, personal: 'reading' }),
    to: day('To', 'Til', { optional: true, personal: 'reading' }),
    byName: text('ByName', 'Valgt af', { personal: 'identity' }),
    person: text('Person', 'Kun person (id)', { indexed: true, hidden: true, optional: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'from does rule pack unit function because dueOn to byName', '-from'),
    listView('Pr. enhed', 'unit does rule pack because byName', 'unit'),
  ],
});
export type ReadingChoice = RecordOf<typeof ReadingChoice>;

/** An everyday word and what the handbook calls the same thing, so that search finds it: `kode` means `adgangskode`. */
export const SearchWord = record('searchWord', {
  site: 'main',
  name: 'SearchWords',
  da: 'Søgeord',
  purpose: 'Hverdagsord, som søgningen oversætter til håndbogens ord.',
  purposeEn: 'Everyday words that search translates into the words of the handbook.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe Rettesnor er i brug.', en: 'For as long as Rettesnor is in use.' },
  columns: {
    word: text('Word', 'Hverdagsord', { indexed: true }),
    language: choice('Language', 'Sprog', { da: 'Dansk', en: 'Engelsk' }),
    means: words('Means', 'Håndbogens ord'),
    /** The last day it was in use. */
    to: day('To', 'Til', { optional: true }),
  },
  views: [defaultView('Alle', 'word means language', 'word'), listView('Senest ændret', 'at word means', '-at')],
});
export type SearchWord = RecordOf<typeof SearchWord>;
