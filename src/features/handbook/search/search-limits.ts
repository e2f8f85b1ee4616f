/** Longer questions are cut here; what is pasted by mistake must not stop the page. */
export const longestQuestion = 200;
