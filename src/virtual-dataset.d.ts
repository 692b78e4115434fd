/** The compiled corpus, made by `src/disk/corpusPlugin.ts`. */
declare module 'virtual:dataset' {
  /** Without lessons; `null` when there are errors, which only development lets through. */
  export const dataset: import('./dataset/dataset.ts').Dataset | null;
  export const texts: import('./dataset/textFiles.ts').BundledTexts;
}

/** What is wrong with the corpus, one printed line each; in development only. */
declare module 'virtual:problems' {
  export const errors: readonly string[];
  export const warnings: readonly string[];
}

/** What is written for lessons. */
declare module 'virtual:lessons' {
  export const lessons: import('./dataset/lessons.ts').Lessons;
}

/** The colours of the categories. */
declare module 'virtual:categories.css';
