/** What is wrong with the corpus, one printed line each; in development only. */
declare module 'virtual:problems' {
  export const errors: readonly string[];
  export const warnings: readonly string[];
}

/** The colours of the categories, in development; in a build they stand behind all other styles. */
declare module 'virtual:categories.css';
