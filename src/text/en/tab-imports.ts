import type { tabImports as danish } from '../da/tab-imports.ts';

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);
const places = (under: readonly string[]) => {
  const named = under.filter((heading) => heading !== '').map((heading) => `“${heading}”`);
  if (named.length === 0) return '';
  const shown = named.slice(0, 3).join(', ');
  return named.length > 3
    ? ` Under ${shown} and ${many(named.length - 3, 'more place', 'more places')}.`
    : ` Under ${shown}.`;
};
const words = (count: number) => many(count, 'word', 'words');

export const tabImports: typeof danish = {
  title: 'Bring in rules',
  back: 'To drafts',
  lead: 'Choose a document, and we suggest which parts are rules. You see all of it before anything is saved.',
  forEditors: 'Only editors can bring in rules. If you have a document, send it to the Centre for HR, Finance & IT.',
  device: 'The document is read here on your computer. What you keep is saved as drafts, which nobody reads yet.',
  choose: {
    label: 'Choose a file',
    hint: 'Word (.docx), Markdown (.md), text (.txt) or a saved web page (.html), under 40 MB. You can also drag the file here.',
    drop: 'Drop the file here',
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
      sections: 'Guessed because “You must”, “Why” and the like stand below them.',
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
        `${many(count, 'passage is', 'passages are')} moved: it stands only in its new place.${places(under)}`,
      comments: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'comment', 'comments')} in the margin left out.${places(under)}`,
      headers: (count: number) => `${many(count, 'page header', 'page headers')} left out.`,
      footers: (count: number) => `${many(count, 'page footer', 'page footers')} left out.`,
      textBoxes: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'text box', 'text boxes')} taken in as plain text after the paragraph it hung on. Check that it stands right.${places(under)}`,
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
        `This is the handbook itself, taken out from here. Its front page and what stands about each text (version, audience, owner and the like, ${words(said)} in all) are left out: the rules keep what they have.`,
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
  parts: {
    title: 'The parts of the document',
    keys: 'Arrow up and down go between the parts.',
    choose: (title: string) => `Choose ${title}`,
    chooseSeveral: 'Change several at once',
    chooseNone: 'Change one at a time',
    chooseAll: 'Choose all',
    chosen: (count: number) => `${many(count, 'part', 'parts')} chosen`,
    count: (count: number) => words(count),
    back: 'All parts',
    pick: 'Choose a part to see it.',
    undo: 'Undo',
    undone: 'Undone.',
    use: { rule: 'Rule', introduction: 'Introduction', leaveOut: 'Left out' },
    change: { same: 'Unchanged', changed: 'Changed', new: 'New' },
    faults: 'Needs correcting',
    why: {
      heading: 'Understood as a rule because its heading is on the level of the rules.',
      aboveRules: 'The text stands under a heading that gathers several rules.',
      beforeFirst: 'The text stands before the first rule.',
      introduction: 'Understood as introduction because of its heading.',
      contents: 'Left out: it is a table of contents or a list of versions.',
      page: 'Left out: it is the policy, a role or another of the handbook’s pages. They are not brought in as rules.',
      empty: 'Left out: there is no text under the heading.',
      editor: 'Decided by you.',
    },
  },
  part: {
    name: 'Title',
    use: 'What is to become of the part?',
    useOption: {
      rule: 'It is a rule',
      introduction: 'It belongs to the introduction',
      leaveOut: 'Leave it out',
    },
    number: (subject: string) => `Becomes ${subject.toUpperCase()}`,
    pair: 'Is a newer version of',
    pairNew: 'None: it is a new rule',
    how: {
      editor: 'Chosen by you.',
      number: 'Found by its number.',
      title: 'Found by its title.',
      text: 'Found because the texts are alike.',
    },
    merge: 'Join with the one above',
    splitHere: 'Split here',
    splitNamed: (text: string) => `Begin a new part at: ${text}`,
    splitting: 'Split up',
    splitDone: 'Done splitting',
    shape: (sections: string) => `Recognised: ${sections}.`,
    section: {
      must: 'You must',
      why: 'Why',
      mustNot: 'You must not',
      how: 'How to',
      ask: 'Whom do I ask',
    },
    examples: (count: number) => many(count, 'example', 'examples'),
    others: (titles: string) => `Kept as other: ${titles}.`,
    noShape: 'None of a rule’s usual sections was recognised. The text stays as it is.',
    text: 'The text',
    changes: (version: string) => `Changed since version ${version}`,
    changesDraft: 'Changed since the draft',
    noChanges: 'The text is the same. Only what you have chosen above is changed.',
    above: (path: string) => `Under: ${path}`,
    fault: {
      noText: 'There is no text. Leave the part out, or join it with another.',
      tooLong: 'The text is longer than a rule can be. Split it.',
      cpr: 'Something here looks like a CPR number. Correct it in the document and bring it in again, or leave the part out.',
      noTitle: 'The part lacks a title.',
    },
  },
  pictures: {
    title: 'Pictures',
    number: (at: number) => `Picture ${at}`,
    label: (at: number) => `What does picture ${at} show?`,
    hint: 'Read aloud to those who cannot see the picture.',
    unsaid: (count: number) =>
      `${many(count, 'picture stays', 'pictures stay')} out until you have written what one sees. Until then it says “[Billede uden beskrivelse]”.`,
    refused: 'The picture cannot come along. What you write here stands instead.',
    running: (left: number) => `Uploading pictures: ${left} left`,
    inWords: (count: number) => `${many(count, 'picture stands', 'pictures stand')} as text`,
    notHere: 'The picture was not remembered on this computer. Put it into the draft, or bring the document in again.',
  },
  facts: {
    title: 'Audience, focus and ISO',
    many: 'Set for the chosen',
    audience: 'Audience',
    group: {
      employees: 'Employees',
      managers: 'Managers',
      privileged: 'Extended rights',
      owners: 'System and data owners',
      council: 'The council',
      partners: 'Partners',
      administrators: 'System administrators',
    },
    focus: 'Focus areas',
    iso: 'ISO 27002',
    isoHint: 'Numbers with commas between, such as 5.14, 6.8.',
    isoUnknown: (numbers: string) => `We do not know ${numbers}. Write numbers from ISO 27002, such as 5.14.`,
    section: 'Section of the policy',
    sectionHint: 'Such as 4.2. May be empty.',
    sectionWrong: 'Write numbers with dots between, such as 4.2.',
    suggested: (value: string, because: string) => `Suggested: ${value}, because it says “${because}”.`,
    fromRule: 'As in the rule in force.',
    apply: 'Use',
    applied: (count: number) => `Set for ${many(count, 'part', 'parts')}.`,
    leaveOut: 'Leave out the chosen',
    beRules: 'Make the chosen rules',
  },
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
