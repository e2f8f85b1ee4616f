/** Refusals about pictures and files. */
export const files = {
  evidenceGone: {
    message: 'The file is no longer in SharePoint.',
    next: 'Somebody has deleted it. Ask the one who uploaded it to add it again.',
  },
  unknownAttachment: {
    message: 'That attachment cannot be shown.',
    next: 'Reload the page. If it is still missing, write to those who write the rules.',
  },
  attachmentTooLarge: {
    message: 'The file is too large. An attachment may take up 5 MB.',
    next: 'Make the picture smaller or split the document, and try again.',
  },
  attachmentKind: {
    message: 'That kind of file cannot be attached.',
    next: 'Choose a picture (PNG, JPEG, WebP or GIF), a PDF, a Word document (.docx) or an Excel sheet (.xlsx). The name is not enough: the file must be one inside as well.',
  },
  attachmentMacros: {
    message: 'The document has macros, and we do not take those.',
    next: 'Save it in Word or Excel as .docx or .xlsx without macros, and try again.',
  },
  attachmentProtected: {
    message: 'The document is locked with a password.',
    next: 'Remove the password in Word or Excel under File, Info, and try again.',
  },
  attachmentOther: {
    message: 'That is not the same file.',
    next: 'Find the file as it was when it was first added. If there is only a newer one, add it as a new attachment and put it into the rule.',
  },
  attachmentBroken: {
    message: 'The file is damaged and cannot be read.',
    next: 'Open it on your own computer, save it again, and try with the new one.',
  },
  altTextMissing: {
    message: 'Write what the picture shows.',
    next: 'An alternative text is read aloud to those who cannot see the picture, and is shown when it cannot be fetched. Write a short sentence with what one should know from the picture.',
  },
};
