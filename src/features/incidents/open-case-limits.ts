/** The most characters of an address of a document: those of SharePoint are long. */
export const longestDocument = 1_000;
/** The most units one event is said to concern; a whole municipality is none in particular. */
export const mostUnits = 50;
