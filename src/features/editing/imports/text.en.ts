import { many, partsText, words } from './parts-text.en.ts';
import type { text as Danish } from './text.da.ts';

const places = (under: readonly string[]) => {
  const named = under.filter((heading) => heading !== '').map((heading) => `“${heading}”`);
  if (named.length === 0) return '';
  const shown = named.slice(0, 3).join(', ');
  return named.length > 3
    ? ` Under ${shown} and ${many(named.length - 3, 'more place', 'more places')}.`
    : ` Under ${shown}.`;
};

export const text: typeof Danish = {
  title: 'Bring in rules',
  back: 'To drafts',
  lead: 'Choose a document, and we suggest which parts are rules. You see all of it before anything is saved.',
  forEditors: 'Only editors can bring in rules. If you have a document, send it to the Centre for HR, Finance & IT.',
  device: 'The document is read here on your computer. What you keep is saved as drafts, which nobody reads yet.',
  choose: {
    label: 'Choose a file',
    hint: 'Word (.docx), Markdown (.md), text (.txt) or a saved web page (.html), under 40 MB.',
    paste: 'Or paste the text',
    pasteHint: 'Headings, bold type and lists come along from Word and from the web.',
    pasted: (count: number) => `${words(count)} are pasted with headings and lists.`,
    read: 'Read the text',
  },
  reading: {
    title: (name: string) => (name === '' ? 'Reading the text' : `Reading ${name}`),
    step: {
      unpacking: 'Checking the file and unpacking it',
      counting: 'Counting what a rule cannot hold',
      converting: 'Reading headings, lists and tables',
      understanding: 'Finding the rules',
    },
    cancel: 'Stop',
    failed: 'The reader could not be fetched. Check the connection and try again.',
  },
  fault: {
    tooLarge:
      'The file is too large: it must be under 40 MB. Remove or shrink the pictures, or split the document in two.',
    empty: 'The file is empty. Check that it is the right one, and choose it again.',
    locked:
      'The document is locked with a password. Open it in Word, remove the password, save it, and choose it again.',
    oldWord:
      'This is a document from an older Word. Open it in Word, choose Save as, Word document (.docx), and choose the new file.',
    macros:
      'The document has macros, and we do not open those. Save it in Word as a Word document (.docx) without macros, and choose the new file.',
    notWord: 'The file is no Word document although it is called one. Open it and save it as .docx, or paste the text.',
    broken: 'The file is damaged and cannot be read. Open it in Word, save a copy, and choose the copy.',
    packedTooMuch:
      'The file unfolds into far more than a document takes, so we do not open it. Save it again in Word, or paste the text.',
    tooDeep:
      'The document is built in a way we cannot follow: too many boxes lie inside each other. Paste the text instead.',
    wrongKind: 'We cannot read that kind of file. Save it as Word (.docx), Markdown or text, or paste the text below.',
    nothingInIt: 'There is no text in the document. If it was scanned, get the text out first and paste it here.',
  },
  found: {
    restored: (name: string) =>
      `You were working${name === '' ? '' : ` on ${name}`}. It has been brought back from this computer.`,
    kept: 'What you do here is remembered on this computer for seven days, also when you close the tab.',
    notKept: 'The document is too large to be remembered on the computer. Do not close the tab before you have saved.',
    startOver: 'Start over',
    title: (name: string) => (name === '' ? 'How we understood the text' : `How we understood ${name}`),
    summary: (rules: number, changed: number, fresh: number, same: number, left: number) =>
      `${many(rules, 'rule', 'rules')}: ${changed} changed, ${fresh} new, ${same} unchanged. ${many(left, 'part', 'parts')} left out.`,
    missing: (count: number) => `${many(count, 'rule in force is', 'rules in force are')} not in the document`,
    missingNext: 'They stay as they are. Nothing is deleted by bringing in a document.',
    nameless: 'Without a heading',
  },
  level: {
    label: 'Which headings are rules?',
    option: (name: string, count: number, size: number) => `${name}: ${count}, about ${words(size)} in each`,
    name: (level: number) =>
      level <= 6 ? `Heading ${level}` : level === 7 ? 'Bold or numbered lines' : `Numbered lines, level ${level - 6}`,
    none: 'None: all of it is one rule',
    why: {
      numbers: 'Guessed because they have a rule number.',
      sections: 'Guessed because “You must”, “Why” and the like come below them.',
      length: 'Guessed because the parts are then about as long as a rule.',
      only: 'Guessed because there is only the one kind of heading.',
      none: 'There are no headings. Split the text where a new rule begins.',
      editor: 'Chosen by you.',
    },
    help: 'If you choose another, the document is divided anew. You can undo.',
  },
  left: {
    title: (count: number) => `What we left out or changed (${count})`,
    nothing: 'Everything in the document came along.',
    sample: (text: string) => `Begins: “${text}”`,
    kind: {
      deletions: (count: number, said: number, under: readonly string[]) =>
        `${many(count, 'tracked change deletes', 'tracked changes delete')} ${words(said)}: they are left out.${places(under)}`,
      insertions: (count: number, said: number, under: readonly string[]) =>
        `${many(count, 'tracked change inserts', 'tracked changes insert')} ${words(said)}: they are taken in as if accepted.${places(under)}`,
      movedAway: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'passage is', 'passages are')} moved: it is only in its new place.${places(under)}`,
      comments: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'comment', 'comments')} in the margin left out.${places(under)}`,
      headers: (count: number) => `${many(count, 'page header', 'page headers')} left out.`,
      footers: (count: number) => `${many(count, 'page footer', 'page footers')} left out.`,
      textBoxes: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'text box', 'text boxes')} taken in as plain text after the paragraph it hung on. Check that it is in the right place.${places(under)}`,
      drawings: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'drawing or chart', 'drawings or charts')} left out. Say in words what they show.${places(under)}`,
      objects: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'embedded file', 'embedded files')} left out.${places(under)}`,
      equations: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'formula', 'formulas')} left out.${places(under)}`,
      fields: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'field', 'fields')} (dates, references and the like) taken in as they stood. They no longer update.${places(under)}`,
      hidden: (count: number, said: number, under: readonly string[]) =>
        `${many(count, 'piece of hidden text', 'pieces of hidden text')} (${words(said)}) left out.${places(under)}`,
      struck: (count: number, said: number, under: readonly string[]) =>
        `${many(count, 'struck-out piece', 'struck-out pieces')} (${words(said)}) left out.${places(under)}`,
      pageBreaks: (count: number) => `${many(count, 'page break', 'page breaks')} removed.`,
      contents: (count: number) =>
        `The table of contents (${many(count, 'line', 'lines')}) is left out. The handbook makes its own.`,
      bookFacts: (_: number, said: number) =>
        `This is the handbook itself, taken out from here. Its front page and what is said about each text (version, audience, owner and the like, ${words(said)} in all) are left out: the rules keep what they have.`,
      pictures: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'picture', 'pictures')} from another address left out. Put them into the draft afterwards.${places(under)}`,
      picturesWithoutAlt: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'picture lacks', 'pictures lack')} words that say what one sees. Write them in the part, and the picture comes along. Otherwise it says “[Billede uden beskrivelse]”.${places(under)}`,
      picturesTooLarge: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'picture is', 'pictures are')} too large: a picture may take 5 MB. What is said about them is there as text.${places(under)}`,
      picturesOfOtherKind: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'picture', 'pictures')} of a kind no browser shows (EMF or WMF, for example). What is said about them is there as text. Save them as PNG and put them into the draft.${places(under)}`,
      picturesBroken: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'picture', 'pictures')} cannot be read. What is said about them is there as text.${places(under)}`,
      picturesTooMany: (count: number, _: number, under: readonly string[]) =>
        `There are more pictures than we take at once. Of ${many(count, 'picture', 'pictures')} only the words are taken in.${places(under)}`,
      footnotes: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'footnote', 'footnotes')} taken in as “Note” at the end of the rule they belong to.${places(under)}`,
      tables: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'table', 'tables')} made into lists, which can be read on a phone.${places(under)}`,
      nestedTables: (count: number) =>
        `${many(count, 'table lies', 'tables lie')} inside another. Check that the text hangs together.`,
      html: (count: number) => `${many(count, 'piece of code', 'pieces of code')} removed.`,
      links: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'link leads', 'links lead')} to no web address and became plain words.${places(under)}`,
      lost: (_: number, said: number) =>
        `${words(said)} stood in the document and did not come along. Compare with the original.`,
    },
  },
  ...partsText,
  keep: {
    button: (count: number) => `Save ${many(count, 'draft', 'drafts')}`,
    none: 'There is nothing new to save.',
    noneNext: 'Everything in the document is in the handbook already. Choose a part on the left to change it.',
    faults: (count: number) =>
      `${many(count, 'part needs', 'parts need')} correcting before it can be saved. The rest is saved.`,
    running: (done: number, all: number) => `Saving ${done} of ${all}`,
    done: (saved: number, same: number) =>
      same === 0
        ? `${many(saved, 'draft is', 'drafts are')} saved.`
        : `${many(saved, 'draft is', 'drafts are')} saved. ${same} were saved already.`,
    doneNext: 'The drafts are ready to be finished. Nobody but editors and the DPO can see them.',
    toDrafts: 'See the drafts',
    another: 'Bring in another document',
    takeBack: (count: number) => `Undo ${many(count, 'draft', 'drafts')}`,
    takingBack: (done: number, all: number) => `Archiving ${done} of ${all}`,
    takenBack: (count: number) => `${many(count, 'draft is', 'drafts are')} archived again.`,
    stays: (rules: readonly string[]) => `Others have taken ${rules.join(', ')} up meanwhile. It stays.`,
    back: 'Back to the parts',
    conflicts: (count: number) => `${many(count, 'draft is', 'drafts are')} being written by others`,
    conflict: (name: string, who: string, day: string) => `${name}: last written by ${who} ${day}.`,
    somebody: 'somebody else',
    theirs: 'Keep theirs',
    mine: 'Use mine',
    theirsNamed: (name: string) => `Keep theirs: ${name}`,
    mineNamed: (name: string) => `Use mine: ${name}`,
    keptTheirs: 'Theirs is kept.',
    difference: 'See the difference',
    problem: {
      locked: 'The draft is part of an edition that has been sent on. It cannot be changed now.',
      otherVersion: 'The rule got a newer version while you worked. Go back to the parts, and it is compared anew.',
      cpr: 'Something here looks like a CPR number. It is not saved.',
    },
    notKept: (count: number) => `${many(count, 'part is', 'parts are')} not saved`,
  },
};
