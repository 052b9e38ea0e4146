/** The version of the Regulation replies are proposed under. */
export const profile = 'OGI-2019';
